/// What is wanted of many names: those that begin so, and the first of them.
public struct Pick: Sendable {
  /// What they lie within; nil for all.
  public let parent: Name?
  /// How they begin.
  public let beginning: [UInt8]
  /// How many are wanted at most.
  public let most: Int
  /// How many are asked whether they are wanted; what comes behind these is not looked at.
  public let mostAsked: Int

  /// What is wanted.
  public init(within parent: Name? = nil, beginning: [UInt8] = [], most: Int, mostAsked: Int = .max) {
    self.mostAsked = mostAsked
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
  private var asked = 0
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
    let text = names.range(of: key.name)
    guard names.begins(text, with: pick.beginning) else { return }
    total += 1
    if let first {
      // Mostly the first few have nothing more in common than what is typed.
      if first.shared > pick.beginning.count {
        self.first?.shared = names.shared(names.range(of: first.name), text, most: first.shared)
      }
    } else {
      first = (key.name, text.count)
    }
    let rank = names.rank(of: text)
    if let bound, rank > bound.rank || (rank == bound.rank && !isBefore((rank, key), bound)) { return }
    asked += 1
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

  /// Whether enough were asked.
  var isOver: Bool { asked >= pick.mostAsked }

  mutating func finish() -> Picked {
    cut()
    return Picked(
      keys: chosen.map(\.key), total: total, common: first.map { names.beginning(of: $0.name, $0.shared) } ?? "")
  }
}

extension Table {
  /// The first records in the order of their names, of those that are there and whose marks are wanted: to read a hundred
  /// thousand records themselves takes longer than a person waits for a key.
  public func pick(_ pick: Pick, _ names: Names, where isWanted: ((Marks) -> Bool)? = nil) -> Picked {
    // Mostly nothing at all is waited for, which the marks alone tell.
    if let isWanted, pick.parent == nil, !(0..<slotCount).contains(where: { isWanted(marks(of: Slot($0))) }) {
      return .nothing
    }
    var picker = Picker(pick, names)
    @inline(__always)
    func see(_ slot: Slot) {
      let marks = marks(of: slot)
      guard marks.contains(.present) else { return }
      picker.see(key(of: slot)) { isWanted?(marks) ?? true }
    }
    if let parent = pick.parent {
      for slot in slots(of: parent) where !picker.isOver { see(slot) }
    } else {
      for number in 0..<slotCount where !picker.isOver { see(slot(numbered: number)) }
    }
    return picker.finish()
  }

  /// The first of those that records lie within, as keys of their own; where some are wanted, of these alone.
  public func pickParents(_ pick: Pick, _ names: Names, where isWanted: ((Marks) -> Bool)? = nil) -> Picked {
    var picker = Picker(pick, names)
    for parent in parents where !picker.isOver {
      picker.see(Key(parent)) {
        isWanted.map { isWanted in slots(of: parent).contains { isPresent($0) && isWanted(marks(of: $0)) } } ?? true
      }
    }
    return picker.finish()
  }
}

extension Names {
  /// Whether a text begins with another one. Texts are named by where they stand among all.
  @inline(__always)
  func begins(_ text: Range<Int>, with beginning: [UInt8]) -> Bool {
    guard text.count >= beginning.count else { return false }
    for offset in 0..<beginning.count where bytes[text.lowerBound + offset] != beginning[offset] { return false }
    return true
  }

  /// Where a text stands among others, as far as a number tells: numbers below texts, these by how they begin.
  @inline(__always)
  func rank(of text: Range<Int>) -> UInt64 {
    var value: UInt64 = 0
    var index = text.lowerBound
    if text.count < 18 {
      while index < text.upperBound, bytes[index] &- 48 < 10 {
        value = value * 10 + UInt64(bytes[index] &- 48)
        index += 1
      }
    }
    if index == text.upperBound, !text.isEmpty { return value }
    var beginning: UInt64 = 0
    for offset in 0..<8 {
      let place = text.lowerBound + offset
      beginning = beginning << 8 | (place < text.upperBound ? UInt64(bytes[place]) : 0)
    }
    return 1 << 63 | beginning >> 1
  }

  /// How many bytes two texts have in common at their beginning, of some.
  func shared(_ first: Range<Int>, _ second: Range<Int>, most: Int) -> Int {
    let most = min(most, first.count, second.count)
    var count = 0
    while count < most, bytes[first.lowerBound + count] == bytes[second.lowerBound + count] { count += 1 }
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
