import CaseRunner
import Errors
import Foundation
import Reports
import Support
import Testing

@Suite("JSON reports") struct JSONReportTests {
  @Test("A case is an object in a line, its names in a fixed order and its slashes as they are")
  func lines() throws {
    let suite = SuiteResult([CaseResult(path: "d/a.vsh", tags: ["x"], outcome: .passed, held: 2, seconds: 0.25)])
    #expect(
      try ReportFormat.json.text(of: suite) == """
        {"failed":0,"failures":[],"held":2,"not-run":[],"outcome":"passed","path":"d/a.vsh","seconds":0.25,"tags":["x"]}

        """)
  }

  @Test("What was written is read back, hostile texts and all", arguments: [HostileTexts.suite, SuiteResult([])])
  func roundTrip(suite: SuiteResult) throws {
    let text = try ReportFormat.json.text(of: suite)
    #expect(!HostileTexts.hasControls(text))
    #expect(try SuiteResult(merging: [(file: "a.jsonl", bytes: Array(text.utf8))]) == suite)
  }

  @Test("The sample that other programs read holds every outcome")
  func sampleIsWhole() throws {
    let sample = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Reports/sample.jsonl")
    let suite = try SuiteResult(merging: [(file: "sample.jsonl", bytes: Array(try Data(contentsOf: sample)))])
    #expect(Set(suite.cases.map(\.outcome)) == Set(CaseResult.Outcome.allCases))
  }

  @Test("What a report says reaches the terminal without control characters")
  func onTerminal() {
    for result in HostileTexts.suite.cases {
      // A terminal does not mind the two that XML forbids.
      let scalars = CaseText.of(result, namesAll: true).unicodeScalars.filter { $0.value < 0xFFFE }
      #expect(!HostileTexts.hasControls(scalars.map(String.init).joined()))
    }
  }

  @Test("The cases of several reports are merged in their order, and a path that is in both is there twice")
  func merging() throws {
    let first = SuiteResult([CaseResult(path: "a.vsh", outcome: .passed), CaseResult(path: "b.vsh", outcome: .failed)])
    let second = SuiteResult([CaseResult(path: "b.vsh", outcome: .passed)])
    let reports = try [first, second].map { (file: "r.jsonl", bytes: Array(try ReportFormat.json.text(of: $0).utf8)) }
    let merged = try SuiteResult(merging: reports)
    #expect(merged.cases == first.cases + second.cases)
    #expect(merged.count(.passed) == 2)
  }

  private static let whole =
    #"{"failed":0,"failures":[],"held":0,"not-run":[],"outcome":"passed","path":"a","seconds":0,"tags":[]}"#

  @Test("Empty lines, and the line ends of another system, are passed over")
  func blanks() throws {
    let text = "\n\(Self.whole)\r\n\n  \n\(Self.whole)"
    #expect(try SuiteResult(merging: [(file: "r.jsonl", bytes: Array(text.utf8))]).cases.count == 2)
  }

  @Test(
    "A line that is no case is refused with its place",
    arguments: [
      (#"{"path":"a"#, "r.jsonl, line 2: the line is no case of a report"),
      ("[]", "r.jsonl, line 2 (the whole): an object has to stand here"),
      ("{}", "r.jsonl, line 2 (path): it is missing"),
      (#"{"path":null}"#, "r.jsonl, line 2 (path): it is null"),
      (whole.replacing(#""path":"a""#, with: #""path":1"#), "r.jsonl, line 2 (path): a text has to stand here"),
      (whole.replacing(#""tags":[]"#, with: #""tags":["x",1]"#), "r.jsonl, line 2 (tags[1]): a text has to stand here"),
      (whole.replacing(#""tags":[]"#, with: #""tags":1"#), "r.jsonl, line 2 (tags): a list has to stand here"),
      (
        whole.replacing(#""failures":[]"#, with: #""failures":[{}]"#),
        "r.jsonl, line 2 (failures[0].error): it is missing"
      ),
      (whole.replacing("passed", with: "fine"), "r.jsonl, line 2 (outcome): no report has this value"),
      (
        whole.replacing(#""held":0"#, with: #""held":9223372036854775807"#),
        "r.jsonl, line 2 (held): no report has this value"
      ),
      (whole.replacing(#""failed":0"#, with: #""failed":-1"#), "r.jsonl, line 2 (failed): no report has this value"),
      (whole.replacing(#""held":0"#, with: #""held":0.5"#), "r.jsonl, line 2: the line is no case of a report"),
    ])
  func refusals(line: String, message: String) throws {
    let refusal = #expect(throws: Refusal.self) {
      try SuiteResult(merging: [(file: "r.jsonl", bytes: Array("\(Self.whole)\n\(line)\n".utf8))])
    }
    #expect(refusal?.error == .badFormat)
    #expect(refusal?.message == message)
  }

  @Test("Empty lines count in the place of a line behind them")
  func placeBehindBlanks() throws {
    let refusal = #expect(throws: Refusal.self) {
      try SuiteResult(merging: [(file: "r.jsonl", bytes: Array("\n\(Self.whole)\n\n{}\n".utf8))])
    }
    #expect(refusal?.message == "r.jsonl, line 4 (path): it is missing")
  }

  @Test("A line that is not UTF-8 is refused")
  func notUTF8() throws {
    let refusal = #expect(throws: Refusal.self) {
      try SuiteResult(merging: [(file: "r.jsonl", bytes: [0x22, 0x80, 0x22])])
    }
    #expect(refusal?.message == "r.jsonl, line 1: the text is not UTF-8")
  }
}
