/// What is wanted of many names: those that begin so, and the first of them.
public struct Pick: Sendable {
  /// What they lie within; nil for all.
  public let parent: Name?
  /// How they begin.
  public let beginning: [UInt8]
  /// How many are wanted at most.
  public let most: Int

  /// What is wanted.
  public init(within parent: Name? = nil, beginning: [UInt8] = [], most: Int) {
    self.parent = parent
    self.beginning = beginning
    self.most = most
  }
}

/// The first of many names: numbers by their value, then texts byte by byte.
public struct Picked: Sendable {
  /// Their keys, in order.
  public let keys: [Key]
  /// How many begin so, in all.
  public let total: Int
  /// The longest beginning that all of these have.
  public let common: String

  /// Keys in order.
  public init(keys: [Key], total: Int, common: String) {
    (self.keys, self.total, self.common) = (keys, total, common)
  }

  /// Nothing.
  public static let nothing = Picked(keys: [], total: 0, common: "")
}

/// Keeps the first of many names while they go by. Nothing is made of the others: of 100,000 objects a person is shown a
/// few, and waits for them.
private struct Picker {
  private let names: Names
  private let pick: Pick
  private var chosen: [(rank: UInt64, key: Key)] = []
  private var total = 0
  // What all have seen so far in common with the first of them.
  private var first: (name: Name, shared: Int)?
  // The last of those that are kept, once there are enough: what comes behind it is not even kept for the next cut.
  private var bound: (rank: UInt64, key: Key)?

  init(_ pick: Pick, _ names: Names) {
    self.names = names
    self.pick = pick
  }

  @inline(__always)
  mutating func see(_ key: Key, where isWanted: () -> Bool) {
    guard names.begins(key.name, with: pick.beginning) else { return }
    total += 1
    if let first {
      self.first?.shared = names.shared(first.name, key.name, most: first.shared)
    } else {
      first = (key.name, Int.max)
    }
    let rank = names.rank(of: key.name)
    if let bound, !isBefore((rank, key), bound) { return }
    guard isWanted() else { return }
    chosen.append((rank, key))
    if chosen.count >= 2 * pick.most + 16 { cut() }
  }

  private mutating func cut() {
    chosen.sort(by: isBefore)
    guard chosen.count > pick.most else { return }
    chosen.removeLast(chosen.count - pick.most)
    bound = chosen.last
  }

  private func isBefore(_ left: (rank: UInt64, key: Key), _ right: (rank: UInt64, key: Key)) -> Bool {
    if left.rank != right.rank { return left.rank < right.rank }
    return left.key.name == right.key.name
      ? names.isBefore(left.key.parent, right.key.parent) : names.isBefore(left.key.name, right.key.name)
  }

  mutating func finish() -> Picked {
    cut()
    return Picked(
      keys: chosen.map(\.key), total: total, common: first.map { names.beginning(of: $0.name, $0.shared) } ?? "")
  }
}

extension Table {
  /// The first records in the order of their names, of those that are there and that are wanted.
  public func pick(
    _ pick: Pick, _ names: Names, where isWanted: ((borrowing R) -> Bool)? = nil
  ) -> Picked {
    var picker = Picker(pick, names)
    func see(_ slot: Slot) {
      guard isPresent(slot) else { return }
      picker.see(key(of: slot)) { isWanted.map { read(slot, $0) ?? false } ?? true }
    }
    if let parent = pick.parent {
      for slot in slots(of: parent) { see(slot) }
    } else {
      for number in 0..<slotCount { see(slot(numbered: number)) }
    }
    return picker.finish()
  }

  /// The first of those that records lie within, as keys of their own; where some are wanted, of these alone.
  public func pickParents(
    _ pick: Pick, _ names: Names, where isWanted: ((borrowing R) -> Bool)? = nil
  ) -> Picked {
    var picker = Picker(pick, names)
    for parent in parents {
      picker.see(Key(parent)) {
        isWanted.map { isWanted in slots(of: parent).contains { read($0, isWanted) ?? false } } ?? true
      }
    }
    return picker.finish()
  }
}

extension Names {
  /// Whether the text of a name begins with a text.
  func begins(_ name: Name, with beginning: [UInt8]) -> Bool {
    guard !beginning.isEmpty else { return true }
    let range = range(of: name)
    guard range.count >= beginning.count else { return false }
    for offset in 0..<beginning.count where bytes[range.lowerBound + offset] != beginning[offset] { return false }
    return true
  }

  /// Where a name stands among others, as far as a number tells: numbers below texts, these by how they begin.
  func rank(of name: Name) -> UInt64 {
    let range = range(of: name)
    var isNumber = !range.isEmpty && range.count < 18
    var (value, beginning): (UInt64, UInt64) = (0, 0)
    for index in range.prefix(18) {
      let byte = bytes[index]
      isNumber = isNumber && (48...57).contains(byte)
      if isNumber { value = value * 10 + UInt64(byte - 48) }
      if index - range.lowerBound < 8 { beginning |= UInt64(byte) << UInt64(56 - 8 * (index - range.lowerBound)) }
      if !isNumber, index - range.lowerBound >= 7 { break }
    }
    return isNumber ? value : 1 << 63 | beginning >> 1
  }

  /// How many bytes two names have in common at their beginning, of some.
  func shared(_ first: Name, _ second: Name, most: Int) -> Int {
    let (left, right) = (range(of: first), range(of: second))
    let most = min(most, left.count, right.count)
    var count = 0
    while count < most, bytes[left.lowerBound + count] == bytes[right.lowerBound + count] { count += 1 }
    return count
  }

  /// The first bytes of a name, no character cut.
  func beginning(of name: Name, _ count: Int) -> String {
    let range = range(of: name)
    var end = range.lowerBound + min(count, range.count)
    while end < range.upperBound, end > range.lowerBound, bytes[end] & 0xC0 == 0x80 { end -= 1 }
    return String(decoding: bytes[range.lowerBound..<end], as: UTF8.self)
  }

  /// Whether one name comes before another of the same rank.
  func isBefore(_ first: Name, _ second: Name) -> Bool {
    bytes[range(of: first)].lexicographicallyPrecedes(bytes[range(of: second)])
  }
}
