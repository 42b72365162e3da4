import CaseRunner
import Reports
import Support
import Testing

@Suite("TAP reports") struct TAPReportTests {
  @Test("A case is a test point, and one that fails has a block that says why and how to run it again")
  func points() throws {
    let failure = CaseFailure(
      error: "expectation-failed", message: "job 123 has another status", file: "d/b.vsh", line: 14, column: 1,
      text: "error: job 123 has another status\n  d/b.vsh:14:1\n")
    let text = try ReportFormat.tap.text(
      of: SuiteResult([
        CaseResult(path: "d/a.vsh", title: "All is well", outcome: .passed),
        CaseResult(
          path: "d/b.vsh", ticket: "4711", outcome: .failed, notRun: ["d/b.vsh:15:1  expect job 123"],
          failures: [failure, failure]),
      ]))
    #expect(
      text == #"""
        TAP version 14
        1..2
        ok 1 - d/a.vsh: All is well
        not ok 2 - d/b.vsh
          ---
          message: "job 123 has another status"
          error: "expectation-failed"
          at:
            file: "d/b.vsh"
            line: 14
            column: 1
          text: |
            error: job 123 has another status
              d/b.vsh:14:1
          also:
            - message: "job 123 has another status"
              error: "expectation-failed"
              at:
                file: "d/b.vsh"
                line: 14
                column: 1
              text: |
                error: job 123 has another status
                  d/b.vsh:14:1
          not-run:
            - "d/b.vsh:15:1  expect job 123"
          ticket: "4711"
          rerun: "vsh test d/b.vsh"
          ...

        """#)
  }

  @Test("An expected failure is a TODO, an unexpected pass a failure that says so, a skipped case a SKIP")
  func directives() throws {
    let tap = try StrictTAP(
      ReportFormat.tap.text(
        of: SuiteResult([
          CaseResult(path: "a.vsh", outcome: .expectedFailure, reason: #"issue #31: C:\temp"#),
          CaseResult(path: "b.vsh", outcome: .unexpectedPass, reason: "issue 32"),
          CaseResult(path: "c.vsh", outcome: .skipped, reason: "later"),
          CaseResult(path: "d.vsh", outcome: .skipped),
        ])))
    #expect(tap.points.map(\.isOK) == [false, false, true, true])
    #expect(tap.points.map(\.directive) == ["TODO", nil, "SKIP", "SKIP"])
    #expect(tap.points.map(\.reason) == [#"issue #31: C:\temp"#, nil, "later", nil])
    #expect(tap.points[1].block.first == #"message: "it passed, though its xfail says that it fails: issue 32""#)
  }

  @Test("A title cannot forge a directive, nor a text the end of its block")
  func hostile() throws {
    let text = try ReportFormat.tap.text(of: HostileTexts.suite)
    #expect(!HostileTexts.hasControls(text))
    let tap = try StrictTAP(text)
    #expect(tap.points.count == HostileTexts.suite.cases.count)
    #expect(tap.points.map(\.directive) == [nil, nil, "TODO", "SKIP", nil])
    #expect(tap.points.first?.description.contains(#"{{summary}} # TODO \ \u{0}\u{1B}[31m\u{D}\n\t"#) == true)
    let title = try StrictTAP(
      ReportFormat.tap.text(of: SuiteResult([CaseResult(path: "a.vsh", title: "# SKIP me", outcome: .failed)])))
    #expect(title.points.first?.description == "a.vsh: # SKIP me")
  }

  @Test("What did not run stays a text where a colon would make a map of it")
  func colons() throws {
    let notRun = ["a.vsh:2:1  expect phase 1 description a:", "a.vsh:3:1  echo b: c", "a.vsh:4:1  expect phase 1"]
    let suite = SuiteResult([CaseResult(path: "a.vsh", outcome: .failed, notRun: notRun)])
    let items = try StrictTAP(ReportFormat.tap.text(of: suite)).points.first?.block.filter { $0.hasPrefix("  - ") }
    #expect(
      items == [
        #"  - "a.vsh\x3A2\x3A1  expect phase 1 description a\x3A""#, #"  - "a.vsh\x3A3\x3A1  echo b\x3A c""#,
        #"  - "a.vsh:4:1  expect phase 1""#,
      ])
  }

  @Test("No cases are a plan of none")
  func empty() throws {
    #expect(try ReportFormat.tap.text(of: SuiteResult([])) == "TAP version 14\n1..0 # SKIP no cases\n")
  }
}
