/// An exact amount with two decimal places. Vista: bDollar, numeric(12,2) (formats.md B6).
public struct Money: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The amount in cents.
  public let cents: Int64

  /// The largest amount that Vista stores, either side of zero.
  public static let limit = Money(cents: 999_999_999_999)
  /// Nothing.
  public static let zero = Money(cents: 0)

  /// An amount of so many cents.
  public init(cents: Int64) { self.cents = cents }

  /// Reads digits with an optional minus sign and at most two decimal places; nil for anything else, and for what is
  /// over ``limit``. Zeros behind the second place are accepted, as Procore's API writes them.
  public init?(_ text: some StringProtocol) {
    var digits = Array(text.utf8)[...]
    let isNegative = digits.first == UInt8(ascii: "-")
    if isNegative { digits = digits.dropFirst() }
    let parts = digits.split(separator: UInt8(ascii: "."), maxSplits: 1, omittingEmptySubsequences: false)
    guard let whole = parts.first, !whole.isEmpty, whole.count <= 12, whole.allSatisfy(Self.isDigit) else { return nil }
    var fraction = parts.count == 2 ? parts[1] : digits.suffix(0)
    guard parts.count == 1 || !fraction.isEmpty, fraction.allSatisfy(Self.isDigit) else { return nil }
    while fraction.count > 2, fraction.last == UInt8(ascii: "0") { fraction = fraction.dropLast() }
    guard fraction.count <= 2 else { return nil }
    var cents = whole.reduce(Int64(0)) { $0 * 10 + Int64($1 - 48) } * 100
    cents += fraction.reduce(0) { $0 * 10 + Int64($1 - 48) } * (fraction.count == 1 ? 10 : 1)
    guard cents <= Self.limit.cents else { return nil }
    self.cents = isNegative ? -cents : cents
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }

  /// With two decimal places and no separators: `48250.50`.
  public var description: String {
    let magnitude = cents.magnitude
    let fraction = magnitude % 100
    return "\(cents < 0 ? "-" : "")\(magnitude / 100).\(fraction < 10 ? "0" : "")\(fraction)"
  }

  /// By value.
  public static func < (left: Money, right: Money) -> Bool { left.cents < right.cents }

  /// The sum; beyond what can be counted, the most that can be. A script that posts millions of the largest amounts must
  /// not stop vsh.
  public static func + (left: Money, right: Money) -> Money {
    let (sum, hasOverflown) = left.cents.addingReportingOverflow(right.cents)
    return Money(cents: hasOverflown ? (left.cents < 0 ? .min + 1 : .max) : sum)
  }

  /// The difference, with the same bounds.
  public static func - (left: Money, right: Money) -> Money { left + Money(cents: -right.cents) }

  /// Adds to it.
  public static func += (left: inout Money, right: Money) { left = left + right }

  /// Takes from it.
  public static func -= (left: inout Money, right: Money) { left = left - right }
}
