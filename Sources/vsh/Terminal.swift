import Glibc

/// What standard output and standard error lead to.
enum Terminal {
  /// Whether a person sees both.
  static var isWatched: Bool { isatty(STDOUT_FILENO) != 0 && isatty(STDERR_FILENO) != 0 && !isDumb }

  /// How many rows and columns it has, where that is known.
  static var size: (rows: Int, columns: Int)? {
    var size = winsize()
    guard ioctl(STDERR_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return (Int(size.ws_row), Int(size.ws_col))
  }

  /// How many columns it has, where that is known.
  static var width: Int? { size?.columns }

  /// Whether answers are coloured, as a person asked for it.
  static func usesColour(_ when: Program.Colour) -> Bool {
    switch when {
    case .always: true
    case .never: false
    case .auto: variable("NO_COLOR").isEmpty && (isWatched || !["", "0"].contains(variable("CLICOLOR_FORCE")))
    }
  }

  private static func variable(_ name: String) -> String { getenv(name).map { String(cString: $0) } ?? "" }

  private static var isDumb: Bool { ["", "dumb"].contains(variable("TERM")) }
}
