import CLineEditor
import Glibc

/// Reads texts from a person at a terminal. libedit reads the keys and edits; what is to be seen is drawn here.
///
/// Keys are those of emacs, with the arrows, Home, End, Delete and their variants; `~/.editrc` may change them. One editor
/// at a time, used from one thread.
///
/// ## In this folder
/// A line editor that knows nothing of the language: what it shows besides the text it asks a `LineAssistant.swift`.
/// - `LineEditor.swift`, and what its keys do: `EditingCommand.swift`, `LineEditor+Commands.swift`,
///   `LineEditor+Completion.swift` with `CandidateList.swift`, `LineEditor+Search.swift` with `HistorySearch.swift`.
/// - The text: `LineText.swift`, `UndoStack.swift`. What was typed before: `EntryList.swift`, `HistoryEntry.swift`,
///   `HistoryFile.swift`.
/// - The screen: a picture becomes rows in `Layout.swift`; `Screen.swift` writes what differs, through
///   `TerminalOutput.swift`.
/// - The border to C, with all pointers: `KeyReader.swift`, `WideText.swift`. Ctrl-C: `Interrupt.swift`.
public final class LineEditor {
  /// What came of a prompt.
  public enum Input: Sendable, Equatable {
    /// A text, without its last newline. It may have several rows.
    case line(String)
    /// Ctrl-C: what was typed is dropped.
    case interrupted
    /// Ctrl-D on an empty line, or the terminal went away.
    case endOfInput
  }

  let reader: KeyReader
  let usesColour: Bool
  private let history: HistoryFile?

  var screen = Screen()
  var undoing = UndoStack()
  /// The entries, read when they are first asked for: the first prompt does not wait for them.
  lazy var list = EntryList(loaded())
  private var historyFault: HistoryFile.Fault?
  private var toldFaults: [HistoryFile.Fault] = []
  var assistant: (any LineAssistant)?
  /// What was cut last.
  var killed = ""
  /// The line after the last Tab; the next one lists.
  var tabbed: LineText?
  /// The search that is going on.
  var searching: HistorySearch?
  /// The question below a list that has more than a screenful.
  var paging: String?
  private var prompt = ""
  private var continuation = ""
  private var painted: LineText?

  /// Opens an editor on standard input and output, with the entries of a history file.
  ///
  /// Makes Ctrl-C set ``Interrupt/isPending`` and the locale's characters UTF-8.
  /// - Parameters:
  ///   - programName: the prefix that addresses this program in `~/.editrc`.
  ///   - history: where entries are kept from one session to the next; nil keeps them in memory only.
  ///   - usesColour: whether the text is coloured as it is typed, and hints are shown; without colours a hint could not be
  ///     told from what was typed.
  /// - Returns: nil when standard input or output is no terminal, TERM is `dumb` or not set, or the system has no UTF-8
  ///   locale: read lines plainly then.
  public init?(programName: String, history: HistoryFile?, usesColour: Bool) {
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else { return nil }
    guard let terminal = getenv("TERM"), !["", "dumb"].contains(String(cString: terminal)) else { return nil }
    guard let reader = KeyReader(programName: programName) else { return nil }
    self.reader = reader
    self.history = history
    self.usesColour = usesColour
    Interrupt.install()
    reader.observe(self)
  }

  /// The entries of the history, the oldest first.
  public var entries: [String] { list.entries }

  /// Gives bytes to the next line, as if they had been typed: what somebody else read who did not want it.
  public static func typeAhead(_ bytes: some Sequence<UInt8>) { KeyReader.typeAhead(bytes) }

  /// Shows a prompt and reads a text.
  ///
  /// Afterwards the cursor is at the start of a row and the terminal is as it was. An interrupt that was pending before is
  /// forgotten; one that comes just after Enter stays pending, for the command to see. What the program wrote must have
  /// left its buffers before.
  /// - Parameters:
  ///   - prompt: text for one row, without escape sequences.
  ///   - continuation: what stands before each further row.
  ///   - assistant: knows what is being typed; it is let go of afterwards.
  public func readLine(prompt: String, continuation: String = "", assistant: (any LineAssistant)? = nil) -> Input {
    (self.prompt, self.continuation, self.assistant) = (prompt, continuation, assistant)
    (painted, tabbed, undoing) = (nil, nil, UndoStack())
    markPastes(true)
    let outcome = reader.readLine()
    defer {
      markPastes(false)
      self.assistant = nil
    }
    switch outcome {
    case .line(let line):
      let text = String(line.dropLast(line.hasSuffix("\n") ? 1 : 0))
      leave(LineText(text))
      return .line(text)
    case .interrupted:
      leave(LineText(painted?.text ?? ""), "^C")
      return .interrupted
    case .endOfInput:
      leave(LineText(painted?.text ?? ""))
      return .endOfInput
    }
  }

  /// Adds an entry to the history, in memory and in the file.
  ///
  /// The entry may hold newlines: a statement over several lines is one entry. Nothing is added for an empty one, for one
  /// that repeats the entry before, or for one that starts with a blank, which is how a person keeps a line to themselves.
  /// That the file cannot be written is no reason to stop a person; ``takeHistoryFault()`` says it.
  public func remember(_ entry: String) {
    guard let first = entry.utf8.first, first != UInt8(ascii: " "), first != UInt8(ascii: "\t") else { return }
    // What is pasted often ends in a newline.
    let entry = String(entry.reversed().drop { $0 == "\n" }.reversed())
    guard entry != list.entries.last else { return }
    list.add(entry)
    do throws(HistoryFile.Fault) {
      // Who has waited for the lock once in vain does not wait at every line.
      try history?.append(entry, waits: !toldFaults.contains(.locked))
    } catch {
      historyFault = error
    }
  }

  private func loaded() -> [String] {
    guard let (entries, fault) = history?.load() else { return [] }
    historyFault = fault
    return entries
  }

  /// What has gone wrong with the history file since this was asked, each fault once.
  public func takeHistoryFault() -> HistoryFile.Fault? {
    guard let fault = historyFault, !toldFaults.contains(fault) else { return nil }
    toldFaults.append(fault)
    return fault
  }

  // MARK: What is seen

  /// What is to be seen of a line. LineHint and colours belong to a line that is being typed.
  private func picture(of line: LineText, isTyped: Bool) -> Picture {
    var picture = Picture(
      prompt: prompt, continuation: continuation, text: line.text, cursor: line.utf8Offset)
    guard usesColour, let assistant else { return picture }
    picture.colours = assistant.colouring(of: line.bytes, at: line.utf8Offset)
    picture.hint = isTyped ? hint(for: line) : nil
    return picture
  }

  /// The hint behind a line.
  func hint(for line: LineText) -> LineHint? {
    guard usesColour, line.isAtEnd, let hint = assistant?.hint(for: line.bytes), !hint.text.isEmpty else { return nil }
    return hint
  }

  /// Draws what is not drawn yet, at once.
  func repaint() {
    painted = nil
    willWait()
  }

  /// Goes to a new row below the line as it is, without its hint.
  func leave(_ line: LineText, _ lastWords: String = "") {
    screen.show(picture(of: LineText(line.text), isTyped: false), size: .current)
    screen.leave(lastWords)
    painted = nil
  }

  /// Has the terminal mark what is pasted, or no longer. Among the keys of vi a mark would be commands.
  private func markPastes(_ isOn: Bool) {
    if !reader.hasKeysOfVi { screen.write("\u{1B}[?2004\(isOn ? "h" : "l")") }
  }
}

extension LineEditor: KeyReaderObserver {
  func willWait() {
    if let paging {
      screen.show(Picture(prompt: paging, cursor: 0), size: .current)
      return
    }
    if let searching {
      screen.show(searching.picture(of: list, continuation: continuation), size: .current)
      painted = nil
      return
    }
    let line = reader.line
    undoing.note(line)
    guard line != painted else { return }
    screen.show(picture(of: line, isTyped: true), size: .current)
    painted = line
  }

  func willStop() {
    leave(reader.line)
    markPastes(false)
  }

  func didContinue() {
    // A shell has written below the line since: it begins where the cursor is.
    screen.forget()
    screen.write("\r\u{1B}[J")
    markPastes(true)
    painted = nil
  }

  func didResize() {
    screen.erase(columns: TerminalSize.current.columns)
    painted = nil
  }
}
