import CaseRunner
import Testing

@Suite("What came of a selection") struct SuiteResultTests {
  @Test("The summary counts what there is and leaves out the rest")
  func summary() {
    #expect(SuiteResult([CaseResult(path: "a.vsh", outcome: .passed)]).summary == "1 case: 1 passed")
    #expect(SuiteResult([]).summary == "0 cases")
    let suite = SuiteResult([
      CaseResult(path: "a.vsh", outcome: .passed), CaseResult(path: "b.vsh", outcome: .expectedFailure),
      CaseResult(path: "c.vsh", outcome: .broken),
    ])
    #expect(suite.summary == "3 cases: 1 passed, 1 xfail, 1 broken")
    #expect(suite.failures.map(\.path) == ["c.vsh"])
  }

  @Test("The command line that runs a case again can be pasted")
  func rerun() {
    #expect(CaseResult(path: "cases/a-1.vsh", outcome: .failed).rerun == "vsh test cases/a-1.vsh")
    #expect(CaseResult(path: "--all.vsh", outcome: .failed).rerun == "vsh test ./--all.vsh")
    #expect(CaseResult(path: "the case's.vsh", outcome: .failed).rerun == #"vsh test 'the case'\''s.vsh'"#)
    #expect(
      CaseResult(path: "a\nb'\u{1B}\u{202E}.vsh", outcome: .failed).rerun
        == #"vsh test $'a\nb\'\x1b\xe2\x80\xae.vsh'"#)
    // With one digit the letter behind it would be the second.
    #expect(CaseResult(path: "a\u{7}b.vsh", outcome: .failed).rerun == #"vsh test $'a\x07b.vsh'"#)
  }

  @Test("A case without a reason or a title has nothing behind its path")
  func withoutReason() {
    for outcome in [CaseResult.Outcome.skipped, .expectedFailure] {
      let text = CaseText.of(CaseResult(path: "a.vsh", outcome: outcome, reason: ""), namesAll: true)
      #expect(text == "\(outcome.rawValue)\(outcome == .skipped ? "     " : "       ")a.vsh\n")
    }
    let pass = CaseText.of(CaseResult(path: "a.vsh", outcome: .unexpectedPass, reason: ""), namesAll: false)
    #expect(pass.hasPrefix("XPASS       a.vsh  · it passes, and was to fail; take its #: xfail line out\n"))
  }
}
