/// A set of cost types by their numbers, 0 to 255 (JCCT.CostType is a tinyint).
///
/// Nearly all numbers are small, and a million phases hold a set each: where all are below 63, it is their bits. Any other
/// set is known by its number among the wide ones.
public struct CostTypeSet: Hashable, Sendable {
  private static let wideMark: UInt64 = 1 << 63
  /// The smallest number that makes a set wide.
  private static let firstWide: UInt8 = 63

  private var bits: UInt64 = 0

  /// The empty set.
  public init() {}

  /// A set of these numbers.
  public init(_ numbers: some Sequence<UInt8>) { for number in numbers { insert(number) } }

  private init(_ words: WideSet) {
    let isNarrow = words.first < Self.wideMark && words.second | words.third | words.fourth == 0
    bits = isNarrow ? words.first : Self.wideMark | words.number
  }

  private var isWide: Bool { bits >= Self.wideMark }
  private var words: WideSet { isWide ? .numbered(bits & ~Self.wideMark) : WideSet(first: bits) }

  /// Whether it holds no type.
  public var isEmpty: Bool { bits == 0 }

  /// Whether it holds this type.
  public func contains(_ number: UInt8) -> Bool {
    isWide ? words.contains(number) : number < Self.firstWide && bits >> UInt64(number) & 1 == 1
  }

  /// Adds a type.
  public mutating func insert(_ number: UInt8) {
    if number < Self.firstWide, !isWide { bits |= 1 << UInt64(number) } else { self = union(Self.only(number)) }
  }

  /// Takes a type out.
  public mutating func remove(_ number: UInt8) { self = subtracting(Self.only(number)) }

  /// The types of both.
  public func union(_ other: CostTypeSet) -> CostTypeSet { combined(other) { $0 | $1 } }

  /// The types that both hold.
  public func intersection(_ other: CostTypeSet) -> CostTypeSet { combined(other) { $0 & $1 } }

  /// The types of this one that the other does not hold.
  public func subtracting(_ other: CostTypeSet) -> CostTypeSet { combined(other) { $0 & ~$1 } }

  /// Whether the other holds all of these.
  public func isSubset(of other: CostTypeSet) -> Bool { subtracting(other).isEmpty }

  /// The numbers in rising order.
  public var numbers: [UInt8] { isEmpty ? [] : (0...(isWide ? 255 : Self.firstWide - 1)).filter(contains) }

  private static func only(_ number: UInt8) -> CostTypeSet { CostTypeSet(WideSet(only: number)) }

  private func combined(_ other: CostTypeSet, _ merge: (UInt64, UInt64) -> UInt64) -> CostTypeSet {
    guard isWide || other.isWide else {
      var result = CostTypeSet()
      result.bits = merge(bits, other.bits)
      return result
    }
    return CostTypeSet(words.combined(other.words, merge))
  }
}
