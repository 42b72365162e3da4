import CaseRunner
import Errors

extension Tester {
  /// Runs cases, each in a process of its own unless a person is to sit at it, and tells how they end.
  func run(_ cases: [String]) throws(Refusal) -> [CaseRun] {
    let console = RunConsole(
      total: cases.count, style: style, write: { [output, speaks] in if speaks { output.write($0) } },
      writeError: { [output] in output.writeError($0) })
    defer { console.end() }
    guard !request.opensPrompt else { return runWithPrompt(cases, console) }
    var listener = ParallelRun.Listener()
    listener.ended = { [growing] position, run in
      for report in growing.values { report.ended(position, run.result) }
    }
    listener.told = { [growing] run in
      console.tell(run)
      for report in growing.values { report.told(run.result) }
    }
    listener.waits = { [growing, output] in
      for report in growing.values { report.write() }
      output.flush()
    }
    return try runInProcesses(cases, mostFailures: request.mostFailures, telling: listener)
  }

  /// Runs cases in processes of their own.
  func runInProcesses(
    _ cases: [String], mostFailures: Int? = nil, telling listener: ParallelRun.Listener = ParallelRun.Listener()
  ) throws(Refusal) -> [CaseRun] {
    var run = ParallelRun()
    run.workers = request.workers
    run.mostFailures = mostFailures ?? .max
    run.timeout = request.timeout
    run.renderer = renderer
    run.isInterrupted = { [surroundings] in surroundings.isInterrupted }
    let workspace = OneWorkspace()
    return try run.run(
      cases,
      { [surroundings, request] path, announce in
        CaseRun.of(path, in: surroundings, request.wishes, workspace, announce: announce)
      }, telling: listener)
  }

  private var style: RunConsole.Style {
    var style = RunConsole.Style()
    style.isTerminal = Terminal.isWatched
    style.quiet = request.quiet
    style.width = Terminal.width ?? style.width
    return style
  }
}
