import Text

/// Codes that look as if a spreadsheet had changed them: `1-100` becomes `Jan-00`, `01-100` becomes `1-100`. Such
/// damage looks like a missing phase afterwards, so a person should know of it (formats.md B5).
struct DamagedCodes {
  private let damaged: [String]

  /// Looks at the codes of one file.
  init(_ codes: [String]) {
    let shapes = Dictionary(codes.map { (Self.shape(of: $0), 1) }, uniquingKeysWith: +)
    let usual = shapes.max { ($0.value, $1.key) < ($1.value, $0.key) }
    // A list in which no form prevails says nothing about what a code should look like.
    let usualShape = usual.flatMap { $0.value * 2 > codes.count ? $0.key : nil }
    damaged = codes.filter { code in Self.isDate(code) || usualShape.map { Self.lostZero(code, $0) } == true }
  }

  /// What to tell about them, if there are any.
  var note: String? {
    guard !damaged.isEmpty else { return nil }
    let examples = damaged.prefix(3).map { "“\($0)”" }.joined(separator: ", ")
    return "\(counted(damaged.count, "code")) may have been changed by a spreadsheet, such as \(examples)"
  }

  private static let months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]

  /// `Jan-00`, or `5-Jan` as some spreadsheets write it.
  private static func isDate(_ code: String) -> Bool {
    let parts = code.lowercased().split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2 else { return false }
    func isDay(_ part: Substring) -> Bool { (1...2).contains(part.utf8.count) && part.utf8.allSatisfy(isDigit) }
    return months.contains(String(parts[0])) && isDay(parts[1]) || isDay(parts[0]) && months.contains(String(parts[1]))
  }

  /// Whether a code would have the usual form with a zero in front, or, where it has a point, with one behind.
  private static func lostZero(_ code: String, _ usual: String) -> Bool {
    guard let first = code.utf8.first, isDigit(first), shape(of: code) != usual else { return false }
    var mended = ["0" + code]
    if code.contains(".") { mended += [code + "0", "0" + code + "0"] }
    return mended.contains { shape(of: $0) == usual }
  }

  /// A code with `9` for every digit.
  private static func shape(of code: String) -> String {
    String(decoding: code.utf8.map { isDigit($0) ? UInt8(ascii: "9") : $0 }, as: UTF8.self)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
}
