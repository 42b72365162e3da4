import Rendering
import Text
import Errors

/// Cases that did not come to their own end.
extension CaseRun {
  /// A case whose process ended before it did; what it says of itself may be known.
  static func crashed(_ end: ProcessEnd, _ announced: CaseResult, after time: Duration, by renderer: Renderer)
    -> CaseRun
  {
    let refusal = Refusal(
      .crashed, "the case crashed: \(known: end.name)", Explanation(end.reason, aftermath: "no other case is touched"))
    return CaseRun(announced, messages: []).ended(.crashed, by: refusal, at: nil, after: time, renderer)
  }

  /// The case as one that ran longer than it may. Where it stopped when it was asked to, that is its place.
  func timedOut(_ limit: Duration, after time: Duration, by renderer: Renderer) -> CaseRun {
    let place = result.failures.first(where: \.isInterruption)
    let refusal = Refusal(
      .timedOut, "the case ran longer than \(limit.inWords)",
      Explanation(
        place.map { "it was stopped at \($0.file):\($0.line):\($0.column)" },
        waysOut: [WayOut("if it does end, give it more time with --timeout", [])], aftermath: "no other case is touched"
      ))
    return ended(.timedOut, by: refusal, at: place, after: time, renderer)
  }

  /// The same with another end, which takes the place of an interruption.
  private func ended(
    _ outcome: CaseResult.Outcome, by refusal: Refusal, at place: CaseFailure?, after time: Duration,
    _ renderer: Renderer
  ) -> CaseRun {
    let others = zip(result.failures, messages).filter { !$0.0.isInterruption }
    let failure = CaseFailure(
      error: refusal.error.name, message: refusal.message, file: place?.file ?? result.path, line: place?.line ?? 0,
      column: place?.column ?? 0, text: Renderer().text(of: refusal, at: nil))
    return CaseRun(
      CaseResult(
        path: result.path, title: result.title, ticket: result.ticket, tags: result.tags, outcome: outcome,
        held: result.held, failed: result.failed, notRun: result.notRun, failures: others.map(\.0) + [failure],
        seconds: time.inSeconds),
      messages: others.map(\.1) + [renderer.text(of: refusal, at: nil)], coverage: coverage)
  }
}

extension CaseFailure {
  fileprivate var isInterruption: Bool { error == ErrorName.interrupted.name }
}
