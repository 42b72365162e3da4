/// A point of the workspace's own time, exact to the second. There is no wall clock (language.md 5).
public struct Moment: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// Seconds since 1970-01-01 00:00.
  public let seconds: Int64

  /// Where a new workspace starts.
  public static let start = Moment(seconds: 1_767_600_000)
  /// Where time ends: 9999-12-31 23:59:59.
  public static let end = Moment(seconds: 253_402_300_799)
  /// One hour, the interval of the background sync (rule 1).
  public static let hour: Int64 = 3600

  /// A moment so many seconds after 1970 began.
  public init(seconds: Int64) { self.seconds = seconds }

  /// Reads `2026-01-05T08:59`, with seconds or without, or `08:59` on the day of another moment.
  public init?(_ text: String, onDayOf day: Moment) {
    let halves = text.split(omittingEmptySubsequences: false) { $0 == "T" || $0 == " " }
    guard halves.count <= 2, let time = halves.last, let seconds = Self.secondsOfDay(time) else { return nil }
    var midnight = day.seconds - day.seconds % 86_400
    if halves.count == 2 {
      guard let days = Self.days(halves[0]) else { return nil }
      midnight = days * 86_400
    }
    self.seconds = midnight + seconds
  }

  /// Reads a day alone, `2026-01-05`: its first moment.
  public init?(date: some StringProtocol) {
    guard let days = Self.days(Substring(date)) else { return nil }
    seconds = days * 86_400
  }

  /// The month that it lies in.
  public var month: Month {
    let (year, month, _) = Self.civil(days: seconds / 86_400)
    return Month(year: year, month: month)
  }

  /// As it stands in tables: `2026-01-05 08:59`, with seconds only where there are any.
  public var description: String { "\(date) \(time)" }

  /// The day alone: `2026-01-05`.
  public var date: String {
    let (year, month, day) = Self.civil(days: seconds / 86_400)
    return "\(Self.padded(year, 4))-\(Self.padded(month, 2))-\(Self.padded(day, 2))"
  }

  /// The time of day alone: `08:59`.
  public var time: String {
    let ofDay = seconds % 86_400
    let minutes = "\(Self.padded(ofDay / 3600, 2)):\(Self.padded(ofDay / 60 % 60, 2))"
    return ofDay % 60 == 0 ? minutes : minutes + ":" + Self.padded(ofDay % 60, 2)
  }

  /// The time as seen from another moment: alone on the same day, else with its date.
  public func text(seenFrom other: Moment) -> String {
    seconds / 86_400 == other.seconds / 86_400 ? time : description
  }

  /// The next full hour after this moment.
  public var nextHour: Moment { Moment(seconds: (seconds / Self.hour + 1) * Self.hour) }

  /// Earlier before later.
  public static func < (left: Moment, right: Moment) -> Bool { left.seconds < right.seconds }

  static func padded(_ number: Int64, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }

  private static func secondsOfDay(_ text: Substring) -> Int64? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard (2...3).contains(parts.count), let hour = number(parts[0], below: 24),
      let minute = number(parts[1], below: 60)
    else { return nil }
    guard parts.count == 3 else { return hour * 3600 + minute * 60 }
    guard let second = number(parts[2], below: 60) else { return nil }
    return hour * 3600 + minute * 60 + second
  }

  private static func number(_ text: Substring, below limit: Int64) -> Int64? {
    guard text.utf8.count == 2, text.utf8.allSatisfy({ (48...57).contains($0) }), let number = Int64(text),
      number < limit
    else { return nil }
    return number
  }

  private static func days(_ text: Substring) -> Int64? {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].utf8.count == 4, parts[0].utf8.allSatisfy({ (48...57).contains($0) }),
      let year = Int64(parts[0]), year >= 1970, let month = number(parts[1], below: 13),
      let day = number(parts[2], below: 32)
    else { return nil }
    let days = days(year: year, month: month, day: day)
    return civil(days: days) == (year, month, day) ? days : nil
  }

  // Days and dates of the proleptic Gregorian calendar, counted in eras of 400 years that begin on 1 March.
  private static func days(year: Int64, month: Int64, day: Int64) -> Int64 {
    let shifted = month > 2 ? year : year - 1
    let era = shifted / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  private static func civil(days: Int64) -> (Int64, Int64, Int64) {
    let shifted = days + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }
}

/// A length of the workspace's time.
public struct Interval: Sendable, Equatable {
  /// Its length in seconds, at most 10,000 days.
  public let seconds: Int64

  /// The longest one that can be written.
  public static let limit: Int64 = 10_000 * 86_400

  /// Reads `30s`, `59m`, `1h30m`, `2d`; units in falling order, each at most once. Nil for anything else.
  public init?(_ text: String) {
    var total: Int64 = 0
    var digits = ""
    var smallest = Int64.max
    for character in text {
      if character.isASCII, character.isNumber {
        digits.append(character)
        continue
      }
      let units: [Character: Int64] = ["d": 86_400, "h": 3600, "m": 60, "s": 1]
      guard let unit = units[character], unit < smallest, digits.count < 10, let count = Int64(digits) else {
        return nil
      }
      (total, smallest, digits) = (total + count * unit, unit, "")
    }
    guard digits.isEmpty, smallest != Int64.max, total <= Self.limit else { return nil }
    seconds = total
  }
}
