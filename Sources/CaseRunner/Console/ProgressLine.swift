import Synchronization

/// A line on a terminal that says how far something is, and goes away again.
public final class ProgressLine: Sendable {
  private let isShown: Bool
  private let write: @Sendable (String) -> Void
  private let state = Mutex(State())

  private struct State {
    var isDrawn = false
    var last: ContinuousClock.Instant?
  }

  /// More often nobody could see it.
  private static let interval = Duration.milliseconds(40)
  private static let erasing = "\r\u{1B}[K"

  /// A line that is written by a function; nothing is ever written where no person watches.
  public init(isShown: Bool, write: @escaping @Sendable (String) -> Void) {
    self.isShown = isShown
    self.write = write
  }

  /// Draws the line anew, unless it was just now.
  public func show(_ text: @autoclosure () -> String) {
    guard isShown else { return }
    state.withLock { state in
      let now = ContinuousClock.now
      if let last = state.last, now - last < Self.interval { return }
      state.last = now
      state.isDrawn = true
      write(Self.erasing + text())
    }
  }

  /// Takes the line away.
  public func erase() {
    state.withLock { state in
      if state.isDrawn { write(Self.erasing) }
      state.isDrawn = false
    }
  }

  /// A bar of full and empty cells.
  public static func bar(done: Int, of total: Int, width: Int) -> String {
    let full = total > 0 ? min(width, done * width / total) : width
    return String(repeating: "█", count: full) + String(repeating: "░", count: width - full)
  }
}
