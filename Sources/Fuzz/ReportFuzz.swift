import CaseRunner
import Errors
import Glibc
import Support

@testable import Reports

extension Fuzzer {
  /// JSON reports as they are merged: read, or refused at a line; what was read is written as it was.
  static let report = Fuzzer(
    "report",
    input: { random in
      let report = random.chance(2) ? hostileReport : sampleReport
      return random.chance(10) ? report : random.damaged(report, reportPieces)
    }
  ) { bytes in
    do {
      let suite = try SuiteResult(merging: [("r.json", bytes)])
      let text = try JSONReport.text(of: suite)
      guard !HostileTexts.hasControls(text) else { return "a report holds what a terminal obeys" }
      let again = try SuiteResult(merging: [("r.json", Array(text.utf8))])
      return again.cases == suite.cases ? nil : "what is written is not what was read: \(text)"
    } catch let refusal as Refusal {
      let hasPlace = refusal.error == .badFormat && refusal.message.hasPrefix("r.json, line ")
      return hasPlace ? nil : "it is refused without a place: \(refusal.message)"
    } catch { return "it is refused without words: \(error)" }
  }

  private static let hostileReport = Array(((try? JSONReport.text(of: HostileTexts.suite)) ?? "").utf8.prefix(6_000))
  private static let sampleReport = Array(((try? CaseFile("Tests/Reports/sample.jsonl").text()) ?? "").utf8)

  private static let reportPieces =
    [
      ",", ":", "\"", "[", "]", "{", "}", "\n", "\r\n", "\\", "\\u0041", "\\ud800", "\u{0}", "null", "true", "0", "-1",
      "1e400",
      "1e308", "-0.0", "12345678901234567890", "1000000001", "\"path\":\"x\",", "\"outcome\":\"passed\",", "é",
      "\u{202E}",
    ].map { Array($0.utf8) } + [[0xFF]]
}
