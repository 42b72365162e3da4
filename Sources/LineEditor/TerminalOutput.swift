import Glibc

/// How many rows and columns the terminal has.
struct TerminalSize: Equatable {
  let rows: Int
  let columns: Int

  /// As it is now; the usual size where the terminal does not say.
  static var current: TerminalSize {
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_row > 0, size.ws_col > 1 else {
      return TerminalSize(rows: 24, columns: 80)
    }
    return TerminalSize(rows: Int(size.ws_row), columns: Int(size.ws_col))
  }
}

/// What goes to the terminal, at once and unbuffered.
enum TerminalOutput {
  /// Writes all of a text; a terminal that went away is noticed where it is read.
  static func write(_ text: String) {
    var text = text
    text.withUTF8 { bytes in
      var written = 0
      while written < bytes.count {
        let count = Glibc.write(STDOUT_FILENO, bytes.baseAddress?.advanced(by: written), bytes.count - written)
        if count > 0 { written += count } else if errno != EINTR && errno != EAGAIN { return }
      }
    }
  }
}
