/// The place of a record in its table. A key keeps its slot for ever, even while its record is away, so a slot is a
/// lasting reference that may dangle: exactly what a Procore cost code holds of its company code.
public struct Slot: Hashable, Sendable, Comparable {
  /// Its position in the table, from 0.
  public let index: Int32

  init(_ index: Int) { self.index = Int32(index) }

  /// In the order in which the keys were first named.
  public static func < (left: Slot, right: Slot) -> Bool { left.index < right.index }
}

/// All records of one kind, with every version that they ever had.
///
/// Versions are only appended; a slot points at the version that is current. To take a change back is to point at the
/// version before, which is why undo costs what was changed and not what exists.
public final class Table<R: Sendable> {
  /// No version: the record is not there.
  static var absent: Int32 { -1 }

  fileprivate var versions = Chunks<R>()
  fileprivate var rows = Chunks<Row>()
  fileprivate var marks: [Marks] = []
  private var index = KeyIndex()
  private var members = Members()
  // Highest numbers by parent, and how many slots each was learned of: a script gives thousands of lines to one parent.
  private var numbered: [Name: (highest: Int, learned: Int)] = [:]

  /// What a slot holds: its key, for ever, and the version that is current.
  fileprivate struct Row: Sendable {
    let key: Key
    var version: Int32
  }

  /// How many records are there now.
  public fileprivate(set) var count = 0

  init() {}

  /// The record at a slot, if it is there now.
  public subscript(slot: Slot) -> R? {
    let version = rows[Int(slot.index)].version
    return version == Self.absent ? nil : versions[Int(version)]
  }

  /// The record with a key, if it is there now.
  public subscript(key: Key) -> R? { slot(of: key).flatMap { self[$0] } }

  /// The first record of a kind, which for some kinds is the only one.
  public var first: R? { rows.count == 0 ? nil : self[Slot(0)] }

  /// Whether a record with this key is there now.
  public func contains(_ key: Key) -> Bool { slot(of: key).map(isPresent) ?? false }

  /// Whether the record of this slot is there now.
  public func isPresent(_ slot: Slot) -> Bool { marks[Int(slot.index)].contains(.present) }

  /// The marks of the record at a slot; none when it is not there.
  public func marks(of slot: Slot) -> Marks { marks[Int(slot.index)] }

  /// The slot of a key that was named at least once.
  public func slot(of key: Key) -> Slot? { index.find(key) { rows[Int($0.index)].key } }

  /// The key of a slot.
  public func key(of slot: Slot) -> Key { rows[Int(slot.index)].key }

  /// Reads one record in place, without copying it out; nil when it is not there.
  public func read<Result>(_ slot: Slot, _ body: (borrowing R) -> Result) -> Result? {
    let version = rows[Int(slot.index)].version
    return version == Self.absent ? nil : body(versions[Int(version)])
  }

  /// The records of one parent that are there now, in the order in which they were first added.
  public func records(of parent: Name) -> [R] { slots(of: parent).compactMap { self[$0] } }

  /// Something of each record of one parent that is there now, without copying the records out.
  public func values<Value>(of parent: Name, _ value: (borrowing R) -> Value) -> [Value] {
    let slots = slots(of: parent)
    var values: [Value] = []
    values.reserveCapacity(slots.count)
    for slot in slots {
      let version = rows[Int(slot.index)].version
      if version != Self.absent { values.append(value(versions[Int(version)])) }
    }
    return values
  }

  /// The slots of one parent, present or not, in the order in which they were first named.
  public func slots(of parent: Name) -> [Slot] { members.of(parent) }

  /// The highest number that any key of a parent ever had; 0 where none is a number.
  public func highestNumber(of parent: Name, _ names: Names) -> Int {
    let slots = slots(of: parent)
    var (highest, learned) = numbered[parent] ?? (0, 0)
    while learned < slots.count {
      highest = max(highest, Int(names[key(of: slots[learned]).name]) ?? 0)
      learned += 1
    }
    numbered[parent] = (highest, learned)
    return highest
  }

  /// The parents of which a record is there now, in no order.
  var parents: some Sequence<Name> {
    members.parents.lazy.filter { parent in self.members.of(parent).contains { self.isPresent($0) } }
  }

  /// How many slots there are, and one of them by its number.
  var slotCount: Int { rows.count }
  func slot(numbered number: Int) -> Slot { Slot(number) }

  /// All records that are there now, in the order in which they were first added.
  public var records: [R] { presentSlots.compactMap { self[$0] } }

  /// The records that are as wanted, in the order in which they were first added; the others are read in place.
  public func records(where isWanted: (borrowing R) -> Bool) -> [R] { slots(where: isWanted).compactMap { self[$0] } }

  /// The slots of the records that are as wanted, all read in place.
  public func slots(where isWanted: (borrowing R) -> Bool) -> [Slot] {
    var found: [Slot] = []
    for number in 0..<rows.count where marks[number].contains(.present) {
      if isWanted(versions[Int(rows[number].version)]) { found.append(Slot(number)) }
    }
    return found
  }

  /// The first record that is as wanted; those before it are read in place.
  public func first(where isWanted: (borrowing R) -> Bool) -> R? {
    for number in 0..<rows.count where marks[number].contains(.present) {
      let version = Int(rows[number].version)
      if isWanted(versions[version]) { return versions[version] }
    }
    return nil
  }

  /// The slots of all records that are there now.
  public var presentSlots: [Slot] {
    var present: [Slot] = []
    present.reserveCapacity(count)
    for number in 0..<rows.count where marks[number].contains(.present) { present.append(Slot(number)) }
    return present
  }

  /// The version that a change points at.
  func version(_ number: Int32) -> R? { number == Self.absent ? nil : versions[Int(number)] }

  /// The slot of a key, made when it is new: a reference to what may come later.
  func reserve(_ key: Key) -> Slot {
    if let slot = slot(of: key) { return slot }
    let slot = Slot(rows.count)
    rows.append(Row(key: key, version: Self.absent))
    marks.append([])
    index.insert(slot, key) { rows[Int($0.index)].key }
    members.append(slot, to: key.parent)
    return slot
  }

  /// What the slot points at now.
  func pointer(_ slot: Slot) -> Int32 { rows[Int(slot.index)].version }

  /// Forgets the newest version, which no event refers to any more.
  func dropNewestVersion() { versions.removeLast() }
}

extension Table where R: Record {
  /// Adds a version to a slot and tells what the slot pointed at before and points at now.
  func write(_ record: R, at slot: Slot) -> (before: Int32, after: Int32) {
    let before = rows[Int(slot.index)].version
    let after = Int32(versions.count)
    versions.append(record)
    point(slot, at: after)
    return (before, after)
  }

  /// Lets a slot point at another of its versions, or at none.
  func point(_ slot: Slot, at version: Int32) {
    let before = rows[Int(slot.index)].version
    rows[Int(slot.index)].version = version
    marks[Int(slot.index)] = version == Self.absent ? [] : versions[Int(version)].marks
    if before == Self.absent, version != Self.absent { count += 1 }
    if before != Self.absent, version == Self.absent { count -= 1 }
  }
}
