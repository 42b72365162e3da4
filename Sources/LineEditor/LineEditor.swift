import CLineEditor
import Glibc

/// Reads lines from a person at a terminal, over libedit.
///
/// Keys are those of emacs, with the arrows, Home, End and Delete; Ctrl-R searches the history. `~/.editrc` may change
/// them. One editor at a time, used from one thread.
public final class LineEditor {
  /// What came of a prompt.
  public enum Input: Sendable, Equatable {
    /// A line, without its newline. Recalled from the history it may hold newlines.
    case line(String)
    /// Ctrl-C: what was typed is dropped.
    case interrupted
    /// Ctrl-D on an empty line, or the terminal went away.
    case endOfInput
  }

  private let editor: OpaquePointer
  private let history: HistoryFile?
  private var newestEntry: String?

  /// Opens an editor on standard input and output, with the entries of a history file.
  ///
  /// Makes Ctrl-C set ``Interrupt/isPending`` and the locale's characters UTF-8.
  /// - Parameters:
  ///   - programName: the prefix that addresses this program in `~/.editrc`.
  ///   - history: where entries are kept from one session to the next; nil keeps them in memory only.
  /// - Returns: nil when standard input or output is no terminal, TERM is `dumb` or not set, or the system has no UTF-8
  ///   locale: read lines plainly then.
  public init?(programName: String, history: HistoryFile?) {
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else { return nil }
    guard let terminal = getenv("TERM"), !["", "dumb"].contains(String(cString: terminal)) else { return nil }
    guard let editor = line_editor_open(programName, CInt(HistoryFile.capacity)) else { return nil }
    self.editor = editor
    self.history = history
    Interrupt.install()
    for entry in history?.load() ?? [] { recall(entry) }
  }

  deinit { line_editor_close(editor) }

  /// Shows a prompt and reads one line.
  ///
  /// Afterwards the cursor is at the start of a row and the terminal is as it was. An interrupt that was pending before is
  /// forgotten; one that comes just after Enter stays pending, for the command to see. What the program wrote must have
  /// left its buffers before.
  /// - Parameter prompt: text for one row, without escape sequences.
  public func readLine(prompt: String) -> Input {
    var line: UnsafePointer<wchar_t>?
    var length: CInt = 0
    switch line_editor_read(editor, WideText.wide(prompt), &line, &length) {
    case .interrupted: return .interrupted
    case .end_of_input: return .endOfInput
    case .line:
      let characters = UnsafeBufferPointer(start: line, count: Int(length))
      let newline = characters.last == WideText.newline ? 1 : 0
      return .line(WideText.string(characters.dropLast(newline)))
    }
  }

  /// Adds an entry to the history in memory and, unless it starts with a blank, to the file.
  ///
  /// The entry may hold newlines: a statement over several lines is one entry. Nothing is added for an empty one or for
  /// one that repeats the entry before. That the file cannot be written is no reason to stop a person, so it is not said.
  public func remember(_ entry: String) {
    guard !entry.isEmpty, entry != newestEntry else { return }
    recall(entry)
    guard let first = entry.utf8.first, first != UInt8(ascii: " "), first != UInt8(ascii: "\t") else { return }
    history?.append(entry)
  }

  private func recall(_ entry: String) {
    newestEntry = entry
    line_editor_remember(editor, WideText.wide(entry))
  }
}
