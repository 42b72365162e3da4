import Glibc
import LineEditor
import Text

/// Shows an answer that is longer than the terminal a screenful at a time.
struct Pager {
  let output: Output

  /// Writes a text; on a terminal with pauses, if it needs more rows than there are.
  func write(_ text: String) {
    guard Terminal.isWatched, let (rows, columns) = Terminal.size, rows > 2 else { return output.write(text) }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    let heights = lines.map { max(1, (DisplayWidth.of(Self.withoutStyles($0)) + columns - 1) / columns) }
    guard heights.reduce(0, +) >= rows else { return output.write(text) }
    var shown = 0
    var room = rows - 1
    while shown < lines.count {
      while shown < lines.count, heights[shown] <= room || room == rows - 1 {
        output.write(lines[shown] + "\n")
        room -= heights[shown]
        shown += 1
      }
      guard shown < lines.count else { return }
      output.writeError(
        "\u{1B}[7m-- \(shown) of \(lines.count) lines · Space goes on, Enter by a line, q ends --\u{1B}[0m")
      let key = Self.key()
      output.writeError("\r\u{1B}[K")
      switch key {
      case UInt8(ascii: " "): room = rows - 1
      case UInt8(ascii: "\r"), UInt8(ascii: "\n"): room = heights[shown]
      default: return
      }
    }
  }

  /// Escape sequences of our own take no cells.
  private static func withoutStyles(_ line: Substring) -> String {
    String(line.replacing(/\u{1B}\[[0-9;]*m/, with: ""))
  }

  /// One of the keys that mean something; nil where the terminal has none any more, or at Ctrl-C.
  private static func key() -> UInt8? {
    var before = termios()
    guard tcgetattr(STDIN_FILENO, &before) == 0 else { return nil }
    var now = before
    now.c_lflag &= ~tcflag_t(ICANON | ECHO)
    tcsetattr(STDIN_FILENO, TCSANOW, &now)
    defer { tcsetattr(STDIN_FILENO, TCSANOW, &before) }
    while true {
      var byte: UInt8 = 0
      let count = read(STDIN_FILENO, &byte, 1)
      if count == 0 || Interrupt.isPending || (count < 0 && errno != EINTR) { return nil }
      if count == 1, " \r\nq".utf8.contains(byte) { return byte }
    }
  }
}
