import DequeModule

/// Records by something that they hold, besides their keys: jobs by their contract.
///
/// It is learned when somebody asks, and kept from then on wherever a slot comes to point at another version. So undo,
/// failures and `try` cost it what they change, and a script that never asks pays nothing for it.
public final class Groups<R: Record, Holding: Hashable> {
  private let table: Table<R>
  private let holdings: (R) -> [Holding]
  private let isOfKeys: Bool
  // In the order in which the records were added. What goes is mostly the first or the last: the others move little.
  private var members: [Holding: Deque<Member>] = [:]
  private var isLearned = false

  struct Member: Equatable {
    let birth: Int32
    let slot: Slot
  }

  /// The records of a table by what they hold. What is made of their keys alone stays the same while they change.
  init(_ table: Table<R>, ofKeys isOfKeys: Bool = false, by holdings: @escaping (R) -> [Holding]) {
    self.table = table
    self.isOfKeys = isOfKeys
    self.holdings = holdings
  }

  /// How many records hold something.
  public func count(_ holding: Holding) -> Int { learned[holding]?.count ?? 0 }

  /// The slots of the records that hold something, or of the first of them, in the order in which they were added.
  public func slots(_ holding: Holding, most: Int = .max) -> [Slot] {
    learned[holding].map { $0.prefix(most).map(\.slot) } ?? []
  }

  /// The records that hold something, or the first of them, in the order in which they were added.
  public func records(_ holding: Holding, most: Int = .max) -> [R] {
    slots(holding, most: most).compactMap { table[$0] }
  }

  /// The first record that holds something and is as wanted.
  public func first(_ holding: Holding, where isWanted: (borrowing R) -> Bool = { _ in true }) -> R? {
    learned[holding]?.first { table.read($0.slot, isWanted) == true }.flatMap { table[$0.slot] }
  }

  /// The last record that holds something.
  public func last(_ holding: Holding) -> R? { learned[holding]?.last.flatMap { table[$0.slot] } }

  /// What it knows, once it was asked.
  var learned: [Holding: Deque<Member>] {
    if !isLearned { learn() }
    return members
  }

  private func learn() {
    isLearned = true
    members = walk()
    table.watch { [unowned self] slot, before, after in turn(slot, from: before, to: after) }
  }

  /// What a look at every record says.
  func walk() -> [Holding: Deque<Member>] {
    var found: [Holding: Deque<Member>] = [:]
    for slot in table.presentSlots {
      let member = Member(birth: table.birth(of: slot), slot: slot)
      for holding in table[slot].map(holdings) ?? [] { found[holding, default: []].append(member) }
    }
    return found
  }

  private func turn(_ slot: Slot, from before: Table<R>.Standing?, to after: Table<R>.Standing?) {
    if isOfKeys, let before, let after, before.birth == after.birth { return }
    let (left, joined) = (before.map { holdings($0.record) } ?? [], after.map { holdings($0.record) } ?? [])
    guard left != joined || before?.birth != after?.birth else { return }
    if let before { for holding in left { take(before.birth, from: holding) } }
    if let after { for holding in joined { put(Member(birth: after.birth, slot: slot), into: holding) } }
  }

  private func put(_ member: Member, into holding: Holding) {
    let place = place(of: member.birth, in: holding)
    members[holding, default: []].insert(member, at: place)
  }

  private func take(_ birth: Int32, from holding: Holding) {
    let place = place(of: birth, in: holding)
    members[holding]?.remove(at: place)
    if members[holding]?.isEmpty == true { members[holding] = nil }
  }

  /// Where a birth stands among those of a group, or would stand.
  private func place(of birth: Int32, in holding: Holding) -> Int {
    guard let group = members[holding], let last = group.last, last.birth >= birth else {
      return members[holding]?.count ?? 0
    }
    var (low, high) = (0, group.count)
    while low < high {
      let middle = (low + high) / 2
      if group[middle].birth < birth { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
