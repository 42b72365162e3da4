/// The place of a record in its table. A key keeps its slot for ever, even while its record is away, so a slot is a
/// lasting reference that may dangle: exactly what a Procore cost code holds of its company code.
public struct Slot: Hashable, Sendable {
  /// Its position in the table, from 0.
  public let index: Int32

  init(_ index: Int) { self.index = Int32(index) }
}

/// All records of one kind, with every version that they ever had.
///
/// Versions are only appended; a slot points at the version that is current. To take a change back is to point at the
/// version before, which is why undo costs what was changed and not what exists.
///
/// Where a slot lies and when its key was named first is storage, and nothing may be told by it: records come in the order
/// in which they were added, as the changes in effect say (``birth(of:)``).
public final class Table<R: Sendable> {
  /// No version: the record is not there.
  static var absent: Int32 { Slots.absent }

  // Apart, since one may be read while something is learned of the other.
  fileprivate var versions = Chunks<R>()
  fileprivate var slots = Slots()

  /// What it holds, as a value: a fresh workspace begins with that of another.
  var contents: Contents {
    get { Contents(versions: versions, slots: slots) }
    set { (versions, slots) = (newValue.versions, newValue.slots) }
  }

  struct Contents: Sendable {
    fileprivate let versions: Chunks<R>
    fileprivate let slots: Slots
  }

  init() {}

  /// How many records are there now.
  public var count: Int { slots.presentCount }

  /// The record at a slot, if it is there now.
  public subscript(slot: Slot) -> R? {
    let version = slots.version(of: slot)
    return version == Self.absent ? nil : versions[Int(version)]
  }

  /// The record with a key, if it is there now.
  public subscript(key: Key) -> R? { slot(of: key).flatMap { self[$0] } }

  /// The first record of a kind, which for some kinds is the only one.
  public var first: R? { slotCount == 0 ? nil : self[Slot(0)] }

  /// Whether a record with this key is there now.
  public func contains(_ key: Key) -> Bool { slot(of: key).map(isPresent) ?? false }

  /// Whether the record of this slot is there now.
  public func isPresent(_ slot: Slot) -> Bool { slots.isPresent(Int(slot.index)) }

  /// The marks of the record at a slot; none when it is not there.
  public func marks(of slot: Slot) -> Marks { slots.marks(of: slot) }

  /// The slot of a key that was named at least once.
  public func slot(of key: Key) -> Slot? { slots.slot(of: key) }

  /// The key of a slot.
  public func key(of slot: Slot) -> Key { slots.key(of: slot) }

  /// Reads one record in place, without copying it out; nil when it is not there.
  public func read<Result>(_ slot: Slot, _ body: (borrowing R) -> Result) -> Result? {
    let version = slots.version(of: slot)
    return version == Self.absent ? nil : body(versions[Int(version)])
  }

  /// The records of one parent that are there now, in the order in which they were first added.
  public func records(of parent: Name) -> [R] { slots(of: parent).compactMap { self[$0] } }

  /// The slot of the first record of one parent that is as wanted, all read in place.
  public func firstSlot(of parent: Name, where isWanted: (borrowing R) -> Bool) -> Slot? {
    slots(of: parent).first { read($0, isWanted) == true }
  }

  /// Something of each record of one parent that is there now, without copying the records out.
  public func values<Value>(of parent: Name, _ value: (borrowing R) -> Value) -> [Value] {
    let members = slots(of: parent)
    var values: [Value] = []
    values.reserveCapacity(members.count)
    for slot in members {
      let version = slots.version(of: slot)
      if version != Self.absent { values.append(value(versions[Int(version)])) }
    }
    return values
  }

  /// The slots of one parent, present or not, those that are present in the order in which their records were added.
  public func slots(of parent: Name) -> [Slot] { slots.inOrder(of: parent) }

  /// The slots of one parent in the order in which they were named, present or not.
  private func storedSlots(of parent: Name) -> [Slot] { slots.stored(of: parent) }

  /// The parents of which a record is there now, in no order.
  var parents: some Sequence<Name> {
    slots.parents.lazy.filter { parent in self.storedSlots(of: parent).contains { self.isPresent($0) } }
  }

  /// How many slots there are, and one of them by its number, in no order.
  var slotCount: Int { slots.count }
  func slot(numbered number: Int) -> Slot { Slot(number) }

  /// All records that are there now, in the order in which they were first added.
  public var records: [R] { presentSlots.compactMap { self[$0] } }

  /// The records that are as wanted, in the order in which they were first added; the others are read in place.
  public func records(where isWanted: (borrowing R) -> Bool) -> [R] { slots(where: isWanted).compactMap { self[$0] } }

  /// The slots of the records that are as wanted, all read in place.
  public func slots(where isWanted: (borrowing R) -> Bool) -> [Slot] {
    var found: [Slot] = []
    if slots.isScattered {
      for slot in presentSlots where isWanted(versions[Int(pointer(slot))]) { found.append(slot) }
      return found
    }
    for number in 0..<slotCount where slots.isPresent(number) {
      if isWanted(versions[Int(pointer(Slot(number)))]) { found.append(Slot(number)) }
    }
    return found
  }

  /// The first record that is as wanted; those before it are read in place.
  public func first(where isWanted: (borrowing R) -> Bool) -> R? {
    guard !slots.isScattered else { return slots(where: isWanted).first.flatMap { self[$0] } }
    for number in 0..<slotCount where slots.isPresent(number) {
      let version = Int(pointer(Slot(number)))
      if isWanted(versions[version]) { return versions[version] }
    }
    return nil
  }

  /// The slots of all records that are there now, in the order in which they were added.
  public var presentSlots: [Slot] { slots.present() }

  /// Where a record stands among those of its kind by when it was added: the number of the version that added it. A slot
  /// without a record stands behind all, in no order.
  public func birth(of slot: Slot) -> Int32 { slots.birth(of: slot) }

  /// The version that a change points at.
  func version(_ number: Int32) -> R? { number == Self.absent ? nil : versions[Int(number)] }

  /// The slot of a key, made where it has none: a reference to what may come later.
  func reserve(_ key: Key) -> (slot: Slot, isNew: Bool) { slots.reserve(key) }

  /// What the slot points at now.
  func pointer(_ slot: Slot) -> Int32 { slots.version(of: slot) }

  /// The numbers of a series in the names of its slots, the highest last.
  func numbers(of series: String, in parent: Name, _ names: Names) -> [(number: Int, slot: Slot)] {
    slots.numbers(of: series, in: parent, names)
  }

  /// Forgets the newest version, which was that of a slot and which no event refers to any more.
  func dropNewestVersion(of slot: Slot) {
    versions.removeLast()
    slots.forget(version: Int32(versions.count), of: slot)
  }

  /// Forgets the newest slot, which holds nothing and which nothing refers to any more.
  func dropNewestSlot() { slots.dropNewest() }

  /// How many of the first slots are the same as when this was asked before: what is known of the others is not true.
  func slotsKept() -> Int { slots.kept() }
}

extension Table where R: Record {
  /// Adds a version to a slot and tells what the slot pointed at before and points at now.
  func write(_ record: R, at slot: Slot) -> (before: Int32, after: Int32) {
    let after = Int32(versions.count)
    versions.append(record)
    return (slots.point(slot, atNew: after, record.marks), after)
  }

  /// Lets a slot point at another of its versions, or at none.
  func point(_ slot: Slot, at version: Int32) {
    slots.point(slot, at: version, version == Self.absent ? [] : versions[Int(version)].marks)
  }
}
