import CLineEditor
import Glibc

/// What the editor does when libedit asks it.
protocol KeyReaderObserver: AnyObject {
  /// Every key that was typed has been acted on.
  func willWait()
  /// Ctrl-Z: the process is about to stop.
  func willStop()
  /// The process goes on after it was stopped.
  func didContinue()
  /// The terminal has another size.
  func didResize()
  /// A key of a command was pressed.
  func perform(_ command: EditingCommand, key: Unicode.Scalar) -> line_editor_effect
}

/// libedit as Swift sees it: keys come in, and a text changes. All pointers are here.
final class KeyReader {
  private let editor: OpaquePointer
  // Owned by whoever owns this; libedit calls back within `readLine` only.
  private final class Link {
    weak var observer: (any KeyReaderObserver)?
  }
  private let link: Link
  /// Whether `~/.editrc` chose the keys of vi.
  private(set) var hasKeysOfVi = false

  /// nil when libedit refuses the terminal or there is no UTF-8 locale.
  init?(programName: String) {
    link = Link()
    let observer = line_editor_observer(
      context: Unmanaged.passUnretained(link).toOpaque(),
      will_wait: { KeyReader.observer(of: $0)?.willWait() },
      will_stop: { KeyReader.observer(of: $0)?.willStop() },
      did_continue: { KeyReader.observer(of: $0)?.didContinue() },
      did_resize: { KeyReader.observer(of: $0)?.didResize() },
      perform: { context, command, key in
        guard let observer = KeyReader.observer(of: context), let command = EditingCommand(rawValue: command) else {
          return .goes_on
        }
        return observer.perform(command, key: WideText.scalar(key))
      })
    guard let editor = line_editor_open(programName, observer) else { return nil }
    self.editor = editor
    for command in EditingCommand.allCases {
      line_editor_add_command(editor, command.rawValue, WideText.wide(command.name), WideText.wide(command.description))
    }
    for command in EditingCommand.allCases { bind(command, to: command.keys) }
    hasKeysOfVi = line_editor_read_settings(editor)
    if hasKeysOfVi { bindForVi() }
  }

  deinit { line_editor_close(editor) }

  /// Whom libedit's questions go to.
  func observe(_ observer: any KeyReaderObserver) { link.observer = observer }

  /// How reading a line ended.
  enum Outcome {
    case line(String)
    case interrupted, endOfInput
  }

  /// Reads until a line is entered.
  func readLine() -> Outcome {
    var line: UnsafePointer<wchar_t>?
    var length: CInt = 0
    switch line_editor_read(editor, &line, &length) {
    case .interrupted: return .interrupted
    case .end_of_input: return .endOfInput
    case .line: return .line(WideText.string(UnsafeBufferPointer(start: line, count: Int(length))))
    }
  }

  /// The text that is being typed.
  var line: LineText {
    get {
      var length: CInt = 0
      var cursor: CInt = 0
      let start = line_editor_line(editor, &length, &cursor)
      let text = WideText.string(UnsafeBufferPointer(start: start, count: Int(length)))
      return LineText(text, cursorAtScalar: Int(cursor))
    }
    set {
      let old = line
      if newValue.text == old.text {
        line_editor_move(editor, CInt(newValue.scalarOffset))
      } else {
        line_editor_replace(editor, WideText.wide(newValue.text), CInt(newValue.scalarOffset))
      }
    }
  }

  /// Waits for a key, within a command; nil at Ctrl-C and at the end of input.
  func nextKey() -> Unicode.Scalar? {
    var key: wchar_t = 0
    return line_editor_next_key(editor, &key) ? WideText.scalar(key) : nil
  }

  /// Puts keys back, to be read next.
  func putBack(_ keys: String) { line_editor_push(editor, WideText.wide(keys)) }

  /// Whether there is a key to read, at once or within a time.
  func hasKey(within milliseconds: Int32 = 0) -> Bool { line_editor_has_input(milliseconds) }

  /// Gives bytes to the next line, as if they had been typed.
  static func typeAhead(_ bytes: some Sequence<UInt8>) {
    let bytes = bytes.map { CChar(bitPattern: $0) }
    line_editor_type_ahead(bytes, Int32(truncatingIfNeeded: bytes.count))
  }

  /// Choosing the keys of vi took all bindings away. Escape alone is a key there, so none may begin with it.
  private func bindForVi() {
    for command in EditingCommand.allCases {
      bind(command, to: command.keys.filter { !$0.hasPrefix(#"\e"#) })
      bind(command, to: command.keysOfViCommandMode, inCommandMode: true)
    }
  }

  private func bind(_ command: EditingCommand, to keys: [String], inCommandMode: Bool = false) {
    for keys in keys { line_editor_bind(editor, keys, command.name, inCommandMode) }
  }

  private static func observer(of context: UnsafeMutableRawPointer?) -> (any KeyReaderObserver)? {
    context.flatMap { Unmanaged<Link>.fromOpaque($0).takeUnretainedValue().observer }
  }
}
