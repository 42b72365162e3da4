import CLineEditor

/// Ctrl-C as a question that the program asks, instead of its end.
///
/// The handler only sets a flag, and calls that wait return early (EINTR). Whatever runs long asks ``isPending`` from time
/// to time; whoever acts on it calls ``clear()``.
public enum Interrupt {
  /// Makes Ctrl-C set the flag. A process that was started with SIGINT ignored and without a terminal keeps ignoring it.
  public static func install() { interrupt_install() }

  /// Whether Ctrl-C was pressed since the last ``clear()``. Cheap, and safe to ask on any thread.
  public static var isPending: Bool { interrupt_is_pending() }

  /// Forgets a Ctrl-C.
  public static func clear() { interrupt_clear() }
}
