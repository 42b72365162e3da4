/// The slots of a table: their keys, the version that each points at, and the order of their records. What does not depend
/// on the kind of record is here, so that there is one of it and not one a kind.
struct Slots: Sendable {
  /// No version: the record is not there.
  static var absent: Int32 { -1 }

  private var rows = Chunks<Row>()
  private var marks: [Marks] = []
  private var index = KeyIndex()
  private var members = Members()
  private var numbers = NumberIndex()
  // The versions of slots whose record was added more than once, with the version of that addition.
  private var rebirths: [Int32: Int32] = [:]
  // Whether records were ever added in another order than that of their slots, and the highest slot that was added to.
  private(set) var isScattered = false
  private var highestAdded: Int32 = -1
  // The slots in the order of their records, where that is another one: of all, and by parent. Good until a record comes or goes.
  private var orderOfAll: [Slot]?
  private var orders: [Name: [Slot]] = [:]
  // How many slots there were at the least since somebody asked.
  private var fewest = Int.max
  /// How many point at a version.
  private(set) var presentCount = 0

  /// What a slot holds: its key, for ever, the version that is current, and the version of its first addition.
  struct Row: Sendable {
    let key: Key
    fileprivate(set) var version: Int32
    fileprivate(set) var birth: Int32
  }

  var count: Int { rows.count }

  // MARK: One slot

  /// The slot of a key that was named at least once.
  func slot(of key: Key) -> Slot? { index.find(key, in: rows) }

  func key(of slot: Slot) -> Key { rows[Int(slot.index)].key }

  func version(of slot: Slot) -> Int32 { rows[Int(slot.index)].version }

  func marks(of slot: Slot) -> Marks { marks[Int(slot.index)] }

  /// Whether the slot of this number points at a version.
  func isPresent(_ number: Int) -> Bool { marks[number].contains(.present) }

  /// Where a record stands among those of its kind by when it was added: the number of the version that added it. A slot
  /// without a record stands behind all, in no order.
  func birth(of slot: Slot) -> Int32 {
    let row = rows[Int(slot.index)]
    return row.version == Self.absent ? .max : rebirths[row.version] ?? row.birth
  }

  // MARK: Many slots

  /// The slots of one parent in the order in which they were named, present or not.
  func stored(of parent: Name) -> [Slot] { members.of(parent) }

  /// All parents, in no order.
  var parents: some Sequence<Name> { members.parents }

  /// The slots of one parent, present or not, those that are present in the order in which their records were added.
  mutating func inOrder(of parent: Name) -> [Slot] {
    guard isScattered else { return members.of(parent) }
    if let order = orders[parent] { return order }
    let order = inOrder(members.of(parent))
    orders[parent] = order
    return order
  }

  /// The slots of all records that are there now, in the order in which they were added.
  mutating func present() -> [Slot] {
    if let orderOfAll { return orderOfAll }
    var present: [Slot] = []
    present.reserveCapacity(presentCount)
    for number in 0..<count where isPresent(number) { present.append(Slot(number)) }
    guard isScattered else { return present }
    present = inOrder(present)
    orderOfAll = present
    return present
  }

  private func inOrder(_ slots: [Slot]) -> [Slot] { slots.sorted { birth(of: $0) < birth(of: $1) } }

  /// The numbers of a series in the names of a parent's slots, the highest last.
  mutating func numbers(of series: String, in parent: Name, _ names: Names) -> [(number: Int, slot: Slot)] {
    let (rows, slots) = (rows, stored(of: parent))
    return numbers.numbers(of: series, in: parent, slots) { names[rows[Int($0.index)].key.name] }
  }

  /// How many of the first slots are the same as when this was asked before: what is known of the others is not true.
  mutating func kept() -> Int {
    defer { fewest = .max }
    return min(fewest, count)
  }

  // MARK: Changes

  /// The slot of a key, made where it has none.
  mutating func reserve(_ key: Key) -> (slot: Slot, isNew: Bool) {
    let slot = Slot(count)
    if let known = index.find(key, orInsert: slot, in: rows) { return (known, false) }
    rows.append(Row(key: key, version: Self.absent, birth: Self.absent))
    marks.append([])
    members.append(slot, to: key.parent)
    return (slot, true)
  }

  /// Lets a slot point at a version that is new; tells what it pointed at before.
  mutating func point(_ slot: Slot, atNew version: Int32, _ newMarks: Marks) -> Int32 {
    let before = rows[Int(slot.index)].version
    if before == Self.absent {
      noteBirth(of: slot, version)
    } else if !rebirths.isEmpty, let birth = rebirths[before] {
      rebirths[version] = birth
    }
    point(slot, at: version, newMarks)
    return before
  }

  private mutating func noteBirth(of slot: Slot, _ version: Int32) {
    if rows[Int(slot.index)].birth == Self.absent {
      rows[Int(slot.index)].birth = version
    } else {
      rebirths[version] = version
    }
    if slot.index < highestAdded { isScattered = true }
    highestAdded = max(highestAdded, slot.index)
  }

  /// Lets a slot point at a version, or at none.
  mutating func point(_ slot: Slot, at version: Int32, _ newMarks: Marks) {
    let number = Int(slot.index)
    let before = rows[number].version
    rows[number].version = version
    marks[number] = newMarks
    if before == Self.absent, version != Self.absent { presentCount += 1 }
    if before != Self.absent, version == Self.absent { presentCount -= 1 }
    // A version of a record that was added more than once may have another place.
    if isScattered, !rebirths.isEmpty || (before == Self.absent) != (version == Self.absent) {
      orderOfAll = nil
      if !orders.isEmpty { orders[rows[number].key.parent] = nil }
    }
  }

  /// Forgets the newest version, which was that of a slot.
  mutating func forget(version: Int32, of slot: Slot) {
    if rows[Int(slot.index)].birth == version { rows[Int(slot.index)].birth = Self.absent }
    if !rebirths.isEmpty { rebirths[version] = nil }
  }

  /// Forgets the newest slot, which holds nothing and which nothing refers to any more.
  mutating func dropNewest() {
    let slot = Slot(count - 1)
    let key = key(of: slot)
    index.remove(slot, key, in: rows)
    members.removeLast(of: key.parent)
    orders[key.parent] = nil
    rows.removeLast()
    marks.removeLast()
    numbers.forget(slot, of: key.parent, left: members.of(key.parent).count)
    fewest = min(fewest, count)
  }
}
