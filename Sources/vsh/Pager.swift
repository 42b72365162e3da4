import Glibc
import LineEditor
import Text

/// Shows an answer that is longer than the terminal a screenful at a time. It looks at no line before that is to be shown: an
/// answer may have a million of them, and Ctrl-C is heard at each.
struct Pager {
  let output: Output

  /// Writes a text; on a terminal with pauses, if it needs more rows than there are.
  func write(_ text: String) {
    guard Terminal.isWatched, let (rows, columns) = Terminal.size, rows > 2 else { return output.write(text) }
    var lines = AnswerLines(text, columns: columns)
    guard lines.need(atLeast: rows) else { return output.write(text) }
    let count = text.utf8.count { $0 == UInt8(ascii: "\n") }
    var shown = 0
    var room = rows - 1
    while let line = lines.next() {
      if line.height > room, room != rows - 1 {
        output.writeError(
          "\u{1B}[7m-- \(shown) of \(count) lines · Space goes on, Enter by a line, q ends --\u{1B}[0m")
        let key = Self.key()
        output.writeError("\r\u{1B}[K")
        switch key {
        case UInt8(ascii: " "): room = rows - 1
        case UInt8(ascii: "\r"), UInt8(ascii: "\n"): room = line.height
        default: return
        }
      }
      output.write(line.text + "\n")
      room -= line.height
      shown += 1
    }
  }

  /// One of the keys that mean something; nil where the terminal has none any more, at Ctrl-C, and where a person types the
  /// next line already, which the prompt gets.
  private static func key() -> UInt8? {
    var before = termios()
    guard tcgetattr(STDIN_FILENO, &before) == 0 else { return nil }
    var now = before
    now.c_lflag &= ~tcflag_t(ICANON | ECHO)
    tcsetattr(STDIN_FILENO, TCSANOW, &now)
    defer { tcsetattr(STDIN_FILENO, TCSANOW, &before) }
    var bytes = [UInt8](repeating: 0, count: 1024)
    while true {
      let count = read(STDIN_FILENO, &bytes, bytes.count)
      if count == 0 || Interrupt.isPending || (count < 0 && errno != EINTR) { return nil }
      guard count > 0 else { continue }
      let typed = Self.withoutArrow(bytes[..<count])
      if let first = typed.first, typed.allSatisfy({ $0 == first }), " \r\nq".utf8.contains(first) { return first }
      if typed.isEmpty { continue }
      LineEditor.typeAhead(typed)
      return nil
    }
  }
}

extension Pager {
  /// What was typed without an arrow or the like before it, which means nothing here.
  private static func withoutArrow(_ typed: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard typed.first == 0x1B else { return typed }
    let rest = typed.dropFirst()
    guard let first = rest.first, "[O".utf8.contains(first) else { return rest }
    return rest.dropFirst().drop { $0 < 0x40 }.dropFirst()
  }
}

/// The lines of an answer, one after another, with the rows that each needs on a terminal.
private struct AnswerLines {
  private var rest: Substring
  private let columns: Int

  init(_ text: String, columns: Int) {
    rest = text[...]
    self.columns = columns
  }

  /// Whether all of them need so many rows.
  func need(atLeast rows: Int) -> Bool {
    var (lines, needed) = (self, 0)
    while needed < rows, let line = lines.next() { needed += line.height }
    return needed >= rows
  }

  mutating func next() -> (text: String, height: Int)? {
    guard let end = rest.firstIndex(of: "\n") else { return nil }
    let line = rest[..<end]
    rest = rest[rest.index(after: end)...]
    return (String(line), max(1, (DisplayWidth.of(Self.withoutStyles(line)) + columns - 1) / columns))
  }

  /// Escape sequences of our own take no cells.
  private static func withoutStyles(_ line: Substring) -> String {
    guard line.utf8.contains(0x1B) else { return String(line) }
    return String(line.replacing(/\u{1B}\[[0-9;]*m/, with: ""))
  }
}
