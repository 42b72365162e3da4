import Synchronization

/// A bit for each number from 0 to 255, and the list of all such sets that were ever needed: a company has few of them, and
/// each is kept once for all workspaces.
struct WideSet: Hashable, Sendable {
  private(set) var first: UInt64 = 0
  private(set) var second: UInt64 = 0
  private(set) var third: UInt64 = 0
  private(set) var fourth: UInt64 = 0

  private struct Known: Sendable {
    var sets: [WideSet] = []
    var numbers: [WideSet: UInt64] = [:]
  }

  private static let known = Mutex(Known())

  init(first: UInt64) { self.first = first }

  init(only number: UInt8) {
    let bit: UInt64 = 1 << UInt64(number & 63)
    switch number >> 6 {
    case 0: first = bit
    case 1: second = bit
    case 2: third = bit
    default: fourth = bit
    }
  }

  /// The set with a number.
  static func numbered(_ number: UInt64) -> WideSet { known.withLock { $0.sets[Int(number)] } }

  /// Its number, for as long as the program runs.
  var number: UInt64 {
    Self.known.withLock { known in
      if let number = known.numbers[self] { return number }
      let number = UInt64(known.sets.count)
      known.sets.append(self)
      known.numbers[self] = number
      return number
    }
  }

  func contains(_ number: UInt8) -> Bool {
    combined(WideSet(only: number), &) != WideSet(first: 0)
  }

  func combined(_ other: WideSet, _ merge: (UInt64, UInt64) -> UInt64) -> WideSet {
    var result = WideSet(first: merge(first, other.first))
    result.second = merge(second, other.second)
    result.third = merge(third, other.third)
    result.fourth = merge(fourth, other.fourth)
    return result
  }
}
