import Errors
import Language

/// One run of a script, as `save` has to know it. Its statements ran in their order, so the script, the place where it
/// stopped and what failed say all; nothing is kept for a statement that went well.
struct Run {
  /// The number of the script among those of the session.
  let script: Int
  /// What failed without an `expect error` behind it.
  private(set) var failures: [(statement: Int, refusal: Refusal)] = []
  /// The statement at the top before which it stopped; nil while it runs.
  private(set) var end: Int?
  /// What the session was at its beginning, and behind each statement that left more than changes, whose events may carry
  /// other places: what is needed to run a stretch of it again.
  private(set) var checkpoints: [Checkpoint]
  private var failureEnd = 0
  // The newest failure with an `expect error` behind it, which may turn out to expect another one.
  private var awaited: (next: Int, statement: Int, refusal: Refusal)?

  init(of script: Int, _ state: SessionState, at position: Int) {
    self.script = script
    checkpoints = [Checkpoint(statement: 0, position: position, state: state)]
  }

  /// A statement ended that left more than changes; `next` is the one behind it.
  mutating func keep(_ state: SessionState, before next: Int, at position: Int) {
    checkpoints.append(Checkpoint(statement: next, position: position, state: state))
  }

  /// The run stops before a statement, or behind it where that is what failed.
  mutating func reach(_ statement: Int) { end = max(failureEnd, statement) }

  /// A statement failed; `next` is the one behind it and its block.
  mutating func fail(_ statement: Int, next: Int, _ refusal: Refusal, isAwaited: Bool) {
    if isAwaited {
      awaited = (next, statement, refusal)
      return
    }
    if let awaited, awaited.next == statement { failures.append((awaited.statement, awaited.refusal)) }
    failures.append((statement, refusal))
    failureEnd = next
  }
}

/// A statement at the top of a script, with what came of it.
struct Happening {
  let script: Script
  /// The number of the script in the journal's origins.
  let number: Int
  let statement: Int
  let outcome: Outcome

  enum Outcome {
    case wentWell
    /// It failed, and an `expect error` behind it held.
    case awaited
    case failed(Refusal)
  }

  var command: Command { script.command(of: statement) }
  var statements: Range<Int> { statement..<Int(script.program.statements[statement].end) }
}

extension Session {
  /// Notes that a statement at the top failed.
  mutating func note(_ refusal: Refusal, at statement: Int, of script: Script, isAwaited: Bool) {
    let next = Int(script.program.statements[statement].end)
    runs[runs.count - 1].fail(statement, next: next, refusal, isAwaited: isAwaited)
  }

  /// Goes through all that ran at the top, in order, up to the statement that is running, if one is.
  func recall(upTo call: Call?, _ body: (Happening) -> Void) {
    for run in runs {
      let script = scripts[run.script]
      let statements = script.program.statements
      var failures = run.failures[...]
      var index = 0
      let end = run.end ?? call?.statement ?? 0
      while index < end {
        let next = Int(statements[index].end)
        var outcome = Happening.Outcome.wentWell
        if let failure = failures.first, failure.statement == index {
          outcome = .failed(failure.refusal)
          failures.removeFirst()
        } else if next < end, failures.first?.statement != next, script.isErrorExpectation(next),
          !script.command(of: index).isExpectation
        {
          outcome = .awaited
        }
        body(Happening(script: script, number: run.script, statement: index, outcome: outcome))
        index = next
      }
    }
  }
}
