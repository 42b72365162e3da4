/// The slots of a table: their keys, the version that each points at, and the order of their records. What does not depend
/// on the kind of record is here, so that there is one of it and not one a kind.
///
/// Where a slot lies and when its key was named first is storage, and nothing may be told by it: records come in the order
/// in which they were added, as the changes in effect say (``birth(of:)``).
public class Slots {
  /// No version: the record is not there.
  static let absent: Int32 = -1

  private var rows = Chunks<Row>()
  private var marks: [Marks] = []
  private var index = KeyIndex()
  private var members = Members()
  // What is learned when somebody asks, and kept from then on.
  private var numbers: Ranking?
  private var order: Ranking?
  private var namesakes: Ranking?
  private var census: [Marks: Int]?
  private var isAsked = false
  // The versions of slots whose record was added more than once, with the version of that addition.
  private var rebirths: [Int32: Int32] = [:]
  // Whether records were ever added in another order than that of their slots, and the highest slot that was added to.
  final private(set) var isScattered = false
  private var highestAdded: Int32 = -1
  // The slots in the order of their records, where that is another one: of all, and by parent. Good until a record comes or goes.
  private var orderOfAll: [Slot]?
  private var orders: [Name: [Slot]] = [:]
  // How many slots there were at the least since somebody asked.
  private var fewest = Int.max
  /// How many records are there now.
  public final private(set) var count = 0
  /// Where it is counted how many of them are looked at; nil where nobody wants to know.
  final var effort: Effort?

  /// What a slot holds: its key, for ever, the version that is current, and the version of its first addition.
  struct Row: Sendable {
    let key: Key
    fileprivate(set) var version: Int32
    fileprivate(set) var birth: Int32
  }

  init() {}

  /// How many slots there are, and one of them by its number, in no order.
  final var slotCount: Int { rows.count }
  final func slot(numbered number: Int) -> Slot { Slot(number) }

  // MARK: One slot

  /// The slot of a key that was named at least once.
  public final func slot(of key: Key) -> Slot? { index.find(key, in: rows) }

  /// Whether a record with this key is there now.
  public final func contains(_ key: Key) -> Bool { slot(of: key).map(isPresent) ?? false }

  /// The key of a slot.
  public final func key(of slot: Slot) -> Key { rows[Int(slot.index)].key }

  /// What the slot points at now.
  final func pointer(_ slot: Slot) -> Int32 { rows[Int(slot.index)].version }

  /// The marks of the record at a slot; none when it is not there.
  public final func marks(of slot: Slot) -> Marks { marks[Int(slot.index)] }

  /// Whether the record of this slot is there now.
  public final func isPresent(_ slot: Slot) -> Bool { marks[Int(slot.index)].contains(.present) }

  /// Where a record stands among those of its kind by when it was added: the number of the version that added it. A slot
  /// without a record stands behind all, in no order.
  public final func birth(of slot: Slot) -> Int32 {
    let row = rows[Int(slot.index)]
    return row.version == Self.absent ? .max : rebirths[row.version] ?? row.birth
  }

  // MARK: Many slots

  /// The parents of which a record is there now, in no order.
  final var parents: some Sequence<Name> {
    effort?.count(slotCount)
    return members.parents.lazy.filter { parent in self.members.of(parent).contains { self.isPresent($0) } }
  }

  /// The slots of one parent, present or not, those that are present in the order in which their records were added.
  public final func slots(of parent: Name) -> [Slot] {
    let slots = isScattered ? orders[parent] ?? inOrder(members.of(parent)) : members.of(parent)
    effort?.count(slots.count)
    if isScattered { orders[parent] = slots }
    return slots
  }

  /// The slots of all records that are there now, in the order in which they were added.
  public final var presentSlots: [Slot] {
    effort?.count(slotCount)
    if let orderOfAll { return orderOfAll }
    var present: [Slot] = []
    present.reserveCapacity(count)
    for number in 0..<slotCount where marks[number].contains(.present) { present.append(Slot(number)) }
    guard isScattered else { return present }
    present = inOrder(present)
    orderOfAll = present
    return present
  }

  private func inOrder(_ slots: [Slot]) -> [Slot] { slots.sorted { birth(of: $0) < birth(of: $1) } }

  /// The highest number of a series in the names of a parent's records that are there now.
  public final func highestPresent(of parent: Name, _ series: String, _ names: Names) -> Int? {
    if numbers == nil { numbers = learned(Ranking { NumberSeries.place(of: $0, names) }) }
    return numbers?.highest(Ranking.Series(parent: parent, name: series))?.rank.number
  }

  /// The record of a parent that is there now and whose name comes before those of all others.
  final func lowestPresent(of parent: Name, _ names: Names) -> Slot? {
    if order == nil { order = learned(Ranking { NameOrder.place(of: $0, names) }) }
    let lowest = NameOrder.allCases.compactMap {
      order?.lowest(Ranking.Series(parent: parent, name: $0.rawValue))?.slot
    }
    return lowest.min { names.precedes(key(of: $0).name, key(of: $1).name) }
  }

  /// The record that is there now and has a name, whatever it lies within; nil where several have it.
  public final func onlySlot(named name: Name) -> Slot? {
    if namesakes == nil {
      namesakes = learned(
        Ranking { key in
          Ranking.Place(series: Ranking.Series(parent: key.name, name: ""), rank: Ranking.Rank(number: 0))
        })
    }
    let series = Ranking.Series(parent: name, name: "")
    guard let first = namesakes?.lowest(series)?.slot, first == namesakes?.highest(series)?.slot else { return nil }
    return first
  }

  private func learned(_ ranking: Ranking) -> Ranking {
    isAsked = true
    var ranking = ranking
    for number in 0..<slotCount where isPresent(Slot(number)) { ranking.comes(Slot(number), key(of: Slot(number))) }
    return ranking
  }

  /// How many records there are whose marks are as wanted.
  public final func count(where isWanted: (Marks) -> Bool) -> Int {
    if census == nil {
      isAsked = true
      census = marks.reduce(into: [:]) { $0[$1, default: 0] += 1 }
    }
    return census?.reduce(0) { $1.key.contains(.present) && isWanted($1.key) ? $0 + $1.value : $0 } ?? 0
  }

  /// How many of the first slots are the same as when this was asked before: what is known of the others is not true.
  final func slotsKept() -> Int {
    defer { fewest = .max }
    return min(fewest, slotCount)
  }

  // MARK: Changes

  /// The slot of a key, made where it has none.
  final func reserve(_ key: Key) -> (slot: Slot, isNew: Bool) {
    let slot = Slot(slotCount)
    if let known = index.find(key, orInsert: slot, in: rows) { return (known, false) }
    rows.append(Row(key: key, version: Self.absent, birth: Self.absent))
    marks.append([])
    members.append(slot, to: key.parent)
    return (slot, true)
  }

  /// Lets a slot point at a version that is new; tells what it pointed at before.
  final func point(_ slot: Slot, atNew version: Int32, _ newMarks: Marks) -> Int32 {
    let before = rows[Int(slot.index)].version
    if before == Self.absent {
      noteBirth(of: slot, version)
    } else if !rebirths.isEmpty, let birth = rebirths[before] {
      rebirths[version] = birth
    }
    point(slot, at: version, newMarks)
    return before
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

  /// Lets a slot point at a version, or at none.
  final func point(_ slot: Slot, at version: Int32, _ newMarks: Marks) {
    let number = Int(slot.index)
    let before = rows[number].version
    rows[number].version = version
    if isAsked { note(slot, from: marks[number], to: newMarks) }
    marks[number] = newMarks
    if before == Self.absent, version != Self.absent { count += 1 }
    if before != Self.absent, version == Self.absent { count -= 1 }
    // A version of a record that was added more than once may have another place.
    if isScattered, !rebirths.isEmpty || (before == Self.absent) != (version == Self.absent) {
      orderOfAll = nil
      if !orders.isEmpty { orders[rows[number].key.parent] = nil }
    }
  }

  /// Keeps what was learned true.
  private func note(_ slot: Slot, from before: Marks, to after: Marks) {
    guard before != after else { return }
    census?[before, default: 0] -= 1
    census?[after, default: 0] += 1
    guard before.contains(.present) != after.contains(.present) else { return }
    let key = key(of: slot)
    if after.contains(.present) {
      numbers?.comes(slot, key)
      order?.comes(slot, key)
      namesakes?.comes(slot, key)
    } else {
      numbers?.goes(slot, key)
      order?.goes(slot, key)
      namesakes?.goes(slot, key)
    }
  }

  /// Forgets the newest version, which was that of a slot.
  final func forget(version: Int32, of slot: Slot) {
    if rows[Int(slot.index)].birth == version { rows[Int(slot.index)].birth = Self.absent }
    if !rebirths.isEmpty { rebirths[version] = nil }
  }

  /// Forgets the newest slot, which holds nothing and which nothing refers to any more.
  final func dropNewestSlot() {
    let slot = Slot(slotCount - 1)
    let key = key(of: slot)
    index.remove(slot, key, in: rows)
    members.removeLast(of: key.parent)
    orders[key.parent] = nil
    rows.removeLast()
    marks.removeLast()
    fewest = min(fewest, slotCount)
  }
}
