/// A set of cost types by their numbers, 0 to 255 (JCCT.CostType is a tinyint).
public struct CostTypeSet: Hashable, Sendable {
  private var words: InlineWords = InlineWords()

  private struct InlineWords: Hashable, Sendable {
    var first: UInt64 = 0
    var second: UInt64 = 0
    var third: UInt64 = 0
    var fourth: UInt64 = 0
  }

  /// The empty set.
  public init() {}

  /// A set of these numbers.
  public init(_ numbers: some Sequence<UInt8>) { for number in numbers { insert(number) } }

  /// Whether it holds no type.
  public var isEmpty: Bool { words.first | words.second | words.third | words.fourth == 0 }

  /// Whether it holds this type.
  public func contains(_ number: UInt8) -> Bool { word(number) & bit(number) != 0 }

  /// Adds a type.
  public mutating func insert(_ number: UInt8) { set(number, word(number) | bit(number)) }

  /// Takes a type out.
  public mutating func remove(_ number: UInt8) { set(number, word(number) & ~bit(number)) }

  /// The types of both.
  public func union(_ other: CostTypeSet) -> CostTypeSet { combined(other) { $0 | $1 } }

  /// The types that both hold.
  public func intersection(_ other: CostTypeSet) -> CostTypeSet { combined(other) { $0 & $1 } }

  /// The types of this one that the other does not hold.
  public func subtracting(_ other: CostTypeSet) -> CostTypeSet { combined(other) { $0 & ~$1 } }

  /// Whether the other holds all of these.
  public func isSubset(of other: CostTypeSet) -> Bool { subtracting(other).isEmpty }

  /// The numbers in rising order.
  public var numbers: [UInt8] { isEmpty ? [] : (0...255).filter(contains) }

  private func bit(_ number: UInt8) -> UInt64 { 1 << UInt64(number & 63) }

  private func word(_ number: UInt8) -> UInt64 {
    switch number >> 6 {
    case 0: words.first
    case 1: words.second
    case 2: words.third
    default: words.fourth
    }
  }

  private mutating func set(_ number: UInt8, _ value: UInt64) {
    switch number >> 6 {
    case 0: words.first = value
    case 1: words.second = value
    case 2: words.third = value
    default: words.fourth = value
    }
  }

  private func combined(_ other: CostTypeSet, _ merge: (UInt64, UInt64) -> UInt64) -> CostTypeSet {
    var result = CostTypeSet()
    result.words.first = merge(words.first, other.words.first)
    result.words.second = merge(words.second, other.words.second)
    result.words.third = merge(words.third, other.words.third)
    result.words.fourth = merge(words.fourth, other.words.fourth)
    return result
  }
}
