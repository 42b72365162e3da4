import CaseRunner
import FoundationEssentials
import Text

/// Results as JSON Lines: an object a case, with the names of its fields in alphabetical order. What a case does not have,
/// such as a ticket, is left out.
enum JSONReport {
  /// The report.
  static func text(of suite: SuiteResult) throws -> String { try suite.cases.map(line).joined() }

  /// The line of a case.
  static func line(of result: CaseResult) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return try printable(String(decoding: encoder.encode(result), as: UTF8.self)) + "\n"
  }

  // The encoder escapes what JSON wants escaped. A report is also printed on a terminal, where other characters can do
  // as they like; outside of ASCII they stand in strings only, so each can be replaced by its escape.
  private static func printable(_ json: String) -> String {
    guard json.unicodeScalars.contains(where: isUnsafe) else { return json }
    return json.unicodeScalars.map { scalar in
      guard isUnsafe(scalar) else { return String(scalar) }
      let digits = String(scalar.value, radix: 16)
      return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    }.joined()
  }

  private static func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0x7F && VisibleText.line(String(scalar)) != String(scalar)
  }
}
