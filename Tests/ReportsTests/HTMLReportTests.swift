import CaseRunner
import Reports
import Support
import Testing

@Suite("HTML reports") struct HTMLReportTests {
  private let suite = SuiteResult([
    CaseResult(path: "a.vsh", title: "All is well", ticket: "4711", tags: ["export"], outcome: .passed, seconds: 0.001),
    CaseResult(
      path: "b.vsh", outcome: .failed, notRun: ["b.vsh:3:1  expect ok"],
      failures: [
        CaseFailure(
          error: "expectation-failed", message: "job 123 has another status", file: "b.vsh", line: 2, column: 1,
          text:
            "error: job 123 has another status\n  2 │ expect job\n    │ ^^^^^^\n    expected  = synced\n    found     failed\n"
        )
      ], seconds: 0.004),
    CaseResult(path: "c.vsh", outcome: .unexpectedPass, reason: "issue 32"),
  ])

  @Test("Every case is a row, and one that fails is shown before them with all that is said about it")
  func content() throws {
    let text = try ReportFormat.html.text(of: suite)
    #expect(text.split(separator: "<tr id=").count == 4)
    #expect(text.split(separator: "<article ").count == 3)
    #expect(text.contains("<b>1</b> failed</button>"))
    #expect(text.contains(#"<span class="found">    found     failed</span>"#))
    #expect(text.contains(#"<span class="marks">    │ ^^^^^^</span>"#))
    #expect(text.contains("<code>vsh test b.vsh</code> <button"))
    #expect(text.contains("it passed, though its xfail says that it fails: issue 32"))
    #expect(text.contains(#"a.vsh <i>All is well</i> <b>4711</b> <u>export</u>"#))
    #expect(text.contains(#"style="--share:25%">1.0 ms"#))
  }

  @Test("The page is the same bytes each time, and asks nothing of others")
  func alone() throws {
    let text = try ReportFormat.html.text(of: suite)
    #expect(try ReportFormat.html.text(of: suite) == text)
    #expect(!text.contains("://") && !text.contains("src=") && !text.contains("<link"))
  }

  @Test("A title that one case has is not given to its neighbour that has none")
  func noneIsNone() throws {
    let text = try ReportFormat.html.text(of: suite)
    #expect(text.contains(##"<a href="#case-2">b.vsh</a> <code>"##))
  }

  @Test("Texts cannot become markup, a quotation mark with an accent included")
  func hostile() throws {
    let text = try ReportFormat.html.text(of: HostileTexts.suite)
    #expect(!HostileTexts.hasControls(text))
    let own = try ReportFormat.html.text(of: SuiteResult([]))
    #expect(text.split(separator: "<script").count == own.split(separator: "<script").count)
    #expect(!text.unicodeScalars.split(separator: "\"").dropFirst().contains { $0.first == "\u{301}" })
    #expect(text.contains("{{summary}}"))
  }

  @Test("Without failures there is nothing above the table")
  func allWell() throws {
    let text = try ReportFormat.html.text(of: SuiteResult([CaseResult(path: "a.vsh", outcome: .passed)]))
    #expect(!text.contains("What failed"))
  }
}
