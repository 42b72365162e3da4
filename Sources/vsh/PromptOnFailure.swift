import CaseRunner
import Commands

extension Tester {
  /// Runs cases one after the other; where one fails, a person gets a prompt with everything as it is there.
  func runWithPrompt(_ cases: [String], _ console: RunConsole) -> [CaseRun] {
    var runs: [CaseRun] = []
    for path in cases {
      var isShown = false
      let run = CaseRun.of(
        path, in: surroundings, request.wishes, write: { self.writeAtPrompt($0) },
        writeError: { self.writeAtPrompt($0) }
      ) { session, failure in
        self.openPrompt(in: &session, at: failure, console)
        isShown = true
      }
      guard !run.isInterrupted else { break }
      console.tell(run, isFailureShown: isShown)
      for report in growing.values {
        report.ended(runs.count, run.result)
        report.told(run.result)
        report.write()
      }
      runs.append(run)
      if runs.count(where: \.result.outcome.isFailure) >= request.mostFailures ?? .max { break }
    }
    return runs
  }

  /// What a case prints is nobody's concern until a person sits at it.
  private func writeAtPrompt(_ text: String) { if isPrompting { output.write(text) } }

  private func openPrompt(in session: inout Session, at failure: Failure, _ console: RunConsole) {
    console.end()
    output.write(failure.text(by: renderer))
    output.write("everything is as it was here; quit or Ctrl-D goes on\n")
    let (options, failed) = (session.options, session.output.failed)
    session.options.isInteractive = true
    session.options.quiet = false
    session.output.failed = nil
    isPrompting = true
    Prompt(runner).run(in: &session)
    isPrompting = false
    (session.options, session.output.failed) = (options, failed)
  }
}
