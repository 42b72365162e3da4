/// The place of a record in its table. A key keeps its slot for ever, even while its record is away, so a slot is a
/// lasting reference that may dangle: exactly what a Procore cost code holds of its company code.
public struct Slot: Hashable, Sendable {
  /// Its position in the table, from 0.
  public let index: Int32

  /// A table has no more slots than there were events and references to what is not there, both limited.
  init(_ index: Int) { self.index = Int32(truncatingIfNeeded: index) }
}

/// All records of one kind, with every version that they ever had.
///
/// Versions are only appended; a slot points at the version that is current. To take a change back is to point at the
/// version before, which is why undo costs what was changed and not what exists.
public final class Table<R: Sendable>: Slots {
  fileprivate var versions = Chunks<R>()
  // What wants to know when a slot has come to point at another version.
  private var watchers: [(Slot, _ before: Standing?, _ after: Standing?) -> Void] = []

  /// A record that is there, and where it stands among the others.
  struct Standing {
    let record: R
    let birth: Int32
  }

  /// The record at a slot, if it is there now.
  public subscript(slot: Slot) -> R? { version(pointer(slot)) }

  /// The record with a key, if it is there now.
  public subscript(key: Key) -> R? { slot(of: key).flatMap { self[$0] } }

  /// The first record of a kind, which for some kinds is the only one.
  public var first: R? { slotCount == 0 ? nil : self[Slot(0)] }

  /// Reads one record in place, without copying it out; nil when it is not there.
  public func read<Result>(_ slot: Slot, _ body: (borrowing R) -> Result) -> Result? {
    let version = pointer(slot)
    return version == Self.absent ? nil : body(versions[Int(version)])
  }

  /// The records of one parent that are there now, in the order in which they were first added.
  public func records(of parent: Name) -> [R] { slots(of: parent).compactMap { self[$0] } }

  /// The records of one parent that are as wanted, in the order in which they were first added; the others are read in place.
  public func records(of parent: Name, where isWanted: (borrowing R) -> Bool) -> [R] {
    var found: [R] = []
    for slot in slots(of: parent) {
      let version = pointer(slot)
      if version != Self.absent, isWanted(versions[Int(version)]) { found.append(versions[Int(version)]) }
    }
    return found
  }

  /// The slot of the first record of one parent that is as wanted, all read in place.
  public func firstSlot(of parent: Name, where isWanted: (borrowing R) -> Bool) -> Slot? {
    slots(of: parent).first { read($0, isWanted) == true }
  }

  /// Something of each record of one parent that is there now, without copying the records out.
  public func values<Value>(of parent: Name, _ value: (borrowing R) -> Value) -> [Value] {
    let slots = slots(of: parent)
    var values: [Value] = []
    values.reserveCapacity(slots.count)
    for slot in slots {
      let version = pointer(slot)
      if version != Self.absent { values.append(value(versions[Int(version)])) }
    }
    return values
  }

  /// All records that are there now, in the order in which they were first added.
  public var records: [R] { presentSlots.compactMap { self[$0] } }

  /// The records that are as wanted, in the order in which they were first added; the others are read in place.
  public func records(where isWanted: (borrowing R) -> Bool) -> [R] { slots(where: isWanted).compactMap { self[$0] } }

  /// The slots of the records that are as wanted, all read in place.
  public func slots(where isWanted: (borrowing R) -> Bool) -> [Slot] {
    var found: [Slot] = []
    if isScattered {
      for slot in presentSlots where isWanted(versions[Int(pointer(slot))]) { found.append(slot) }
      return found
    }
    effort?.count(slotCount)
    for number in 0..<slotCount where isPresent(Slot(number)) {
      if isWanted(versions[Int(pointer(Slot(number)))]) { found.append(Slot(number)) }
    }
    return found
  }

  /// The first record that is as wanted; those before it are read in place.
  public func first(where isWanted: (borrowing R) -> Bool) -> R? {
    guard !isScattered else { return slots(where: isWanted).first.flatMap { self[$0] } }
    for number in 0..<slotCount where isPresent(Slot(number)) {
      let version = Int(pointer(Slot(number)))
      if isWanted(versions[version]) {
        effort?.count(number)
        return versions[version]
      }
    }
    effort?.count(slotCount)
    return nil
  }

  /// Tells from here on when a slot has come to point at another version.
  func watch(_ watcher: @escaping (Slot, _ before: Standing?, _ after: Standing?) -> Void) { watchers.append(watcher) }

  /// Lets a slot point at another version, and tells who wants to know.
  fileprivate func turn<Result>(_ slot: Slot, _ point: () -> Result) -> Result {
    guard !watchers.isEmpty else { return point() }
    let before = standing(slot)
    let result = point()
    let after = standing(slot)
    for watcher in watchers { watcher(slot, before, after) }
    return result
  }

  private func standing(_ slot: Slot) -> Standing? { self[slot].map { Standing(record: $0, birth: birth(of: slot)) } }

  /// The version that a change points at.
  func version(_ number: Int32) -> R? { number == Self.absent ? nil : versions[Int(number)] }

  /// Forgets the newest version, which was that of a slot and which no event refers to any more.
  func dropNewestVersion(of slot: Slot) {
    versions.removeLast()
    forget(version: Int32(truncatingIfNeeded: versions.count), of: slot)
  }
}

extension Table where R: Record {
  /// Adds a version to a slot and tells what the slot pointed at before and points at now.
  func write(_ record: R, at slot: Slot) -> (before: Int32, after: Int32) {
    let after = Int32(truncatingIfNeeded: versions.count)
    versions.append(record)
    return (turn(slot) { point(slot, atNew: after, record.marks) }, after)
  }

  /// Lets a slot point at another of its versions, or at none.
  func point(_ slot: Slot, at version: Int32) {
    turn(slot) { point(slot, at: version, version == Self.absent ? [] : versions[Int(version)].marks) }
  }
}
