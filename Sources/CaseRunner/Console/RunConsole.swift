import Language
import Synchronization

/// Tells how a run goes: on a terminal a progress bar, and failures as they come; in a pipe a line a case. What it says on
/// standard output is the same for the same cases; the bar and the times go to standard error.
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
  private let writeError: @Sendable (String) -> Void
  private let state = Mutex(State())

  private struct State {
    var done = 0
    var failed = 0
    var isBarShown = false
    var lastBar = ContinuousClock.Instant?.none
  }

  /// A console for so many cases.
  public init(
    total: Int, style: Style, write: @escaping @Sendable (String) -> Void,
    writeError: @escaping @Sendable (String) -> Void
  ) {
    self.total = total
    self.style = style
    self.write = write
    self.writeError = writeError
  }

  /// Tells what came of a case; what stopped it may have been shown already.
  public func tell(_ run: CaseRun, isFailureShown: Bool = false) {
    state.withLock { state in
      state.done += 1
      if run.result.outcome.isFailure { state.failed += 1 }
      let text = CaseText.of(
        run, namesAll: !style.isTerminal && !style.quiet, messages: isFailureShown ? [] : run.messages)
      if !text.isEmpty {
        eraseBar(&state)
        write(text)
      }
      drawBar(&state)
    }
  }

  /// Takes the bar away.
  public func end() { state.withLock { eraseBar(&$0) } }

  // MARK: The bar

  /// More often nobody could see it.
  private static let interval = Duration.milliseconds(40)

  private func drawBar(_ state: inout State) {
    guard style.isTerminal, !style.quiet, total > 1 else { return }
    let now = ContinuousClock.now
    if let last = state.lastBar, now - last < Self.interval { return }
    state.lastBar = now
    state.isBarShown = true
    writeError("\r\u{1B}[K" + bar(state))
  }

  private func eraseBar(_ state: inout State) {
    guard state.isBarShown else { return }
    state.isBarShown = false
    writeError("\r\u{1B}[K")
  }

  private func bar(_ state: State) -> String {
    let counts = " \(state.done)/\(total)" + (state.failed > 0 ? " · \(state.failed) failed" : "")
    return ProgressBar.text(done: state.done, of: total, width: max(10, min(40, style.width - counts.count - 1)))
      + counts
  }
}

/// A bar of full and empty cells.
public enum ProgressBar {
  /// A bar that is so many cells wide.
  public static func text(done: Int, of total: Int, width: Int) -> String {
    let full = total > 0 ? min(width, done * width / total) : width
    return String(repeating: "█", count: full) + String(repeating: "░", count: width - full)
  }
}
