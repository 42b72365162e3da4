import CaseRunner
import Reports
import Support
import Testing

@Suite("JUnit reports") struct JUnitReportTests {
  @Test("A folder is a suite, and what a case says of itself and what failed is in its test case")
  func cases() throws {
    let failure = CaseFailure(
      error: "not-found", message: "there is no project 9", file: "d/b.vsh", line: 1, column: 1,
      text: "error: there is no project 9\n  d/b.vsh:1:1\n")
    let text = try ReportFormat.junit.text(
      of: SuiteResult([
        CaseResult(
          path: "d/b.vsh", title: "A <title>", ticket: "4711", tags: ["x", "y"], outcome: .failed,
          notRun: ["d/b.vsh:2:1  expect ok"], failures: [failure], seconds: 0.0125),
        CaseResult(path: "a.vsh", outcome: .passed),
      ]))
    #expect(
      text == #"""
        <?xml version="1.0" encoding="UTF-8"?>
        <testsuites name="vsh test" tests="2" failures="1" errors="0" skipped="0" time="0.012500">
          <testsuite name="d" tests="1" failures="1" errors="0" skipped="0" time="0.012500">
            <testcase classname="d" name="b.vsh: A &lt;title&gt;" file="d/b.vsh" time="0.012500">
              <properties>
                <property name="ticket" value="4711" />
                <property name="tag" value="x" />
                <property name="tag" value="y" />
              </properties>
              <failure type="not-found" message="there is no project 9">error: there is no project 9
          d/b.vsh:1:1</failure>
              <system-out>expectations that did not run:
          d/b.vsh:2:1  expect ok
        run it again: vsh test d/b.vsh</system-out>
            </testcase>
          </testsuite>
          <testsuite name="." tests="1" failures="0" errors="0" skipped="0" time="0.000000">
            <testcase classname="." name="a.vsh" file="a.vsh" time="0.000000" />
          </testsuite>
        </testsuites>

        """#)
  }

  @Test(
    "Each outcome has its element",
    arguments: [
      (CaseResult.Outcome.failed, #"<failure type="failed""#),
      (.unexpectedPass, #"<failure type="xpass" message="it passed, though its xfail says that it fails: a reason""#),
      (.expectedFailure, #"<skipped message="it failed, as its xfail says: a reason""#),
      (.skipped, #"<skipped message="it is skipped: a reason""#), (.broken, #"<error type="broken""#),
      (.unreadable, #"<error type="unreadable""#),
    ])
  func elements(outcome: CaseResult.Outcome, element: String) throws {
    let text = try ReportFormat.junit.text(
      of: SuiteResult([CaseResult(path: "a.vsh", outcome: outcome, reason: "a reason")]))
    #expect(text.contains(element))
  }

  @Test("What XML forbids is visible instead")
  func hostile() throws {
    let text = try ReportFormat.junit.text(of: HostileTexts.suite)
    #expect(!HostileTexts.hasControls(text))
    #expect(!text.contains("]]>") && !text.contains("<script"))
    #expect(text.unicodeScalars.contains("\u{1F3D7}") && text.contains(#"\u{0}\u{1B}[31m\u{D}\n\t"#))
  }

  @Test("No cases are no suites")
  func empty() throws {
    #expect(try ReportFormat.junit.text(of: SuiteResult([])).contains(#"<testsuites name="vsh test" tests="0""#))
  }
}
