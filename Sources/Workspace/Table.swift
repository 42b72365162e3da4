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
  static var absent: Int32 { -1 }

  fileprivate var versions = Chunks<R>()
  fileprivate var rows = Chunks<Row>()
  fileprivate var marks: [Marks] = []
  private var index = KeyIndex()
  private var members = Members()
  // What the index of numbers knows of the slots: see Numbers.
  var numbers = NumberIndex()
  // The versions of slots whose record was added more than once, with the version of that addition.
  fileprivate var rebirths: [Int32: Int32] = [:]
  // Whether records were ever added in another order than that of their slots, and the highest slot that was added to.
  fileprivate var isScattered = false
  fileprivate var highestAdded: Int32 = -1
  // The slots in the order of their records, where that is another one: of all, and by parent. Good until a record comes or goes.
  fileprivate var orderOfAll: [Slot]?
  fileprivate var orders: [Name: [Slot]] = [:]
  // How many slots there were at the least since somebody asked.
  private var fewestSlots = Int.max

  /// What a slot holds: its key, for ever, the version that is current, and the version of its first addition.
  fileprivate struct Row: Sendable {
    let key: Key
    var version: Int32
    var birth: Int32
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

  /// The slots of one parent, present or not, those that are present in the order in which their records were added.
  public func slots(of parent: Name) -> [Slot] {
    guard isScattered else { return members.of(parent) }
    if let order = orders[parent] { return order }
    let order = inOrder(members.of(parent))
    orders[parent] = order
    return order
  }

  /// The slots of one parent in the order in which they were named, present or not: what an index learns them by.
  func storedSlots(of parent: Name) -> [Slot] { members.of(parent) }

  /// The parents of which a record is there now, in no order.
  var parents: some Sequence<Name> {
    members.parents.lazy.filter { parent in self.members.of(parent).contains { self.isPresent($0) } }
  }

  /// How many slots there are, and one of them by its number, in no order.
  var slotCount: Int { rows.count }
  func slot(numbered number: Int) -> Slot { Slot(number) }

  /// All records that are there now, in the order in which they were first added.
  public var records: [R] { presentSlots.compactMap { self[$0] } }

  /// The records that are as wanted, in the order in which they were first added; the others are read in place.
  public func records(where isWanted: (borrowing R) -> Bool) -> [R] { slots(where: isWanted).compactMap { self[$0] } }

  /// The slots of the records that are as wanted, all read in place.
  public func slots(where isWanted: (borrowing R) -> Bool) -> [Slot] {
    var found: [Slot] = []
    if isScattered {
      for slot in presentSlots where isWanted(versions[Int(rows[Int(slot.index)].version)]) { found.append(slot) }
      return found
    }
    for number in 0..<rows.count where marks[number].contains(.present) {
      if isWanted(versions[Int(rows[number].version)]) { found.append(Slot(number)) }
    }
    return found
  }

  /// The first record that is as wanted; those before it are read in place.
  public func first(where isWanted: (borrowing R) -> Bool) -> R? {
    guard !isScattered else { return slots(where: isWanted).first.flatMap { self[$0] } }
    for number in 0..<rows.count where marks[number].contains(.present) {
      let version = Int(rows[number].version)
      if isWanted(versions[version]) { return versions[version] }
    }
    return nil
  }

  /// The slots of all records that are there now, in the order in which they were added.
  public var presentSlots: [Slot] {
    if let orderOfAll { return orderOfAll }
    var present: [Slot] = []
    present.reserveCapacity(count)
    for number in 0..<rows.count where marks[number].contains(.present) { present.append(Slot(number)) }
    guard isScattered else { return present }
    present = inOrder(present)
    orderOfAll = present
    return present
  }

  private func inOrder(_ slots: [Slot]) -> [Slot] { slots.sorted { birth(of: $0) < birth(of: $1) } }

  /// Where a record stands among those of its kind by when it was added: the number of the version that added it. A slot
  /// without a record stands behind all, in no order.
  public func birth(of slot: Slot) -> Int32 {
    let row = rows[Int(slot.index)]
    return row.version == Self.absent ? .max : rebirths[row.version] ?? row.birth
  }

  /// The version that a change points at.
  func version(_ number: Int32) -> R? { number == Self.absent ? nil : versions[Int(number)] }

  /// Makes a slot for a key that has none: a reference to what may come later.
  func reserve(_ key: Key) -> Slot {
    let slot = Slot(rows.count)
    rows.append(Row(key: key, version: Self.absent, birth: Self.absent))
    marks.append([])
    index.insert(slot, key) { rows[Int($0.index)].key }
    members.append(slot, to: key.parent)
    return slot
  }

  /// What the slot points at now.
  func pointer(_ slot: Slot) -> Int32 { rows[Int(slot.index)].version }

  /// Forgets the newest version, which was that of a slot and which no event refers to any more.
  func dropNewestVersion(of slot: Slot) {
    versions.removeLast()
    let version = Int32(versions.count)
    if rows[Int(slot.index)].birth == version { rows[Int(slot.index)].birth = Self.absent }
    if !rebirths.isEmpty { rebirths[version] = nil }
  }

  /// Forgets the newest slot, which holds nothing and which nothing refers to any more.
  func dropNewestSlot() {
    let slot = Slot(rows.count - 1)
    let key = key(of: slot)
    index.remove(slot, key) { rows[Int($0.index)].key }
    members.removeLast(of: key.parent)
    orders[key.parent] = nil
    rows.removeLast()
    marks.removeLast()
    numbers.forget(slot, of: key.parent, left: members.of(key.parent).count)
    fewestSlots = min(fewestSlots, rows.count)
  }

  /// How many of the first slots are the same as when this was asked before: what is known of the others is not true.
  func slotsKept() -> Int {
    defer { fewestSlots = .max }
    return min(fewestSlots, rows.count)
  }
}

extension Table where R: Record {
  /// Adds a version to a slot and tells what the slot pointed at before and points at now.
  func write(_ record: R, at slot: Slot) -> (before: Int32, after: Int32) {
    let before = rows[Int(slot.index)].version
    let after = Int32(versions.count)
    versions.append(record)
    if before == Self.absent {
      noteBirth(of: slot, after)
    } else if !rebirths.isEmpty, let birth = rebirths[before] {
      rebirths[after] = birth
    }
    point(slot, at: after)
    return (before, after)
  }

  private func noteBirth(of slot: Slot, _ version: Int32) {
    if rows[Int(slot.index)].birth == Self.absent {
      rows[Int(slot.index)].birth = version
    } else {
      rebirths[version] = version
    }
    if slot.index < highestAdded { isScattered = true }
    highestAdded = max(highestAdded, slot.index)
  }

  /// Lets a slot point at another of its versions, or at none.
  func point(_ slot: Slot, at version: Int32) {
    let before = rows[Int(slot.index)].version
    rows[Int(slot.index)].version = version
    marks[Int(slot.index)] = version == Self.absent ? [] : versions[Int(version)].marks
    if before == Self.absent, version != Self.absent { count += 1 }
    if before != Self.absent, version == Self.absent { count -= 1 }
    // A version of a record that was added more than once may have another place.
    if isScattered, !rebirths.isEmpty || (before == Self.absent) != (version == Self.absent) {
      orderOfAll = nil
      if !orders.isEmpty { orders[rows[Int(slot.index)].key.parent] = nil }
    }
  }
}
