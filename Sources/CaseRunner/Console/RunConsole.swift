import Synchronization

/// Tells how a run goes: on a terminal a progress bar, and failures as they come; in a pipe a line a case. What it says on
/// standard output is the same for the same cases; the bar goes to standard error.
///
/// ## In this folder
/// What `vsh test` says to people while it runs; reports for machines are another target's. `RunConsole.swift` decides
/// what is told when, `CaseText.swift` and `Ending.swift` are its words, `ProgressLine.swift` the bar.
public final class RunConsole: Sendable {
  /// How it speaks.
  public struct Style: Sendable {
    /// Whether a person watches: then there is a bar, and cases that went well are not named.
    public var isTerminal = false
    /// Whether only what failed is told.
    public var quiet = false
    /// How many columns the bar may take.
    public var width = 80

    /// Plain lines for a pipe.
    public init() {}
  }

  private let total: Int
  private let style: Style
  private let write: @Sendable (String) -> Void
  private let progress: ProgressLine
  private let counts = Mutex((done: 0, failed: 0))

  /// A console for so many cases.
  public init(
    total: Int, style: Style, write: @escaping @Sendable (String) -> Void,
    writeError: @escaping @Sendable (String) -> Void
  ) {
    self.total = total
    self.style = style
    self.write = write
    progress = ProgressLine(isShown: style.isTerminal && !style.quiet && total > 1, write: writeError)
  }

  /// Tells what came of a case; what stopped it may have been shown already.
  public func tell(_ run: CaseRun, isFailureShown: Bool = false) {
    let (done, failed) = counts.withLock { counts in
      counts.done += 1
      if run.result.outcome.isFailure { counts.failed += 1 }
      return counts
    }
    // What an update mends is told with the update.
    let isMended = run.messages.isEmpty && !run.repairs.isEmpty
    let text =
      isMended
      ? ""
      : CaseText.of(
        run.result, namesAll: !style.isTerminal && !style.quiet, messages: isFailureShown ? [] : run.messages)
    if !text.isEmpty {
      progress.erase()
      write(text)
    }
    progress.show(bar(done, failed))
  }

  /// Takes the bar away.
  public func end() { progress.erase() }

  private func bar(_ done: Int, _ failed: Int) -> String {
    let counts = " \(done)/\(total)" + (failed > 0 ? " · \(failed) failed" : "")
    let width = max(10, min(40, style.width - counts.count - 1))
    return ProgressLine.bar(done: done, of: total, width: width) + counts
  }
}
