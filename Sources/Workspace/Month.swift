/// A month of the calendar, as accounting closes them.
public struct Month: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The year, from 1970 on.
  public let year: Int64
  /// 1 to 12.
  public let month: Int64

  init(year: Int64, month: Int64) {
    self.year = year
    self.month = month
  }

  /// Reads `2026-01`; nil for anything else.
  public init?(_ text: String) {
    guard let day = Moment(date: text + "-01") else { return nil }
    self = day.month
  }

  /// Its first moment.
  public var start: Moment { Moment(date: description + "-01") ?? .end }

  /// The first moment of the month after it.
  public var end: Moment {
    let next = month == 12 ? Month(year: year + 1, month: 1) : Month(year: year, month: month + 1)
    return Moment(date: next.description + "-01") ?? .end
  }

  /// As people write it: `2026-01`.
  public var description: String { "\(Moment.padded(year, 4))-\(Moment.padded(month, 2))" }

  /// Earlier before later.
  public static func < (left: Month, right: Month) -> Bool {
    (left.year, left.month) < (right.year, right.month)
  }
}
