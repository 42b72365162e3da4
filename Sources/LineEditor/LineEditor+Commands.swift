import CLineEditor

/// What the keys do.
extension LineEditor {
  func perform(_ command: EditingCommand, key: Unicode.Scalar) -> line_editor_effect {
    let line = reader.line
    undoing.note(line)
    if command != .complete, command != .deleteOrLeave { tabbed = nil }
    switch command {
    case .enter: return enter(line)
    case .complete: complete(line)
    case .deleteOrLeave:
      if line.text.isEmpty { return .ends }
      if line.isAtEnd { list(possible: line) } else { edit { $0.remove(to: $0.right) } }
    case .search: return search()
    case .help: showHelp(line)
    case .helpOrInsert: helpOrInsert(line, key)
    case .paste: paste()
    case .clearScreen:
      screen.write("\u{1B}[H\u{1B}[2J")
      screen.forget()
      repaint()
    case .undo: if let earlier = undoing.undo(line) { reader.line = earlier }
    case .up: go(line.up) { list.older(than: line.text) }
    case .down: go(line.down) { list.newer(than: line.text) }
    case .right, .rowEnd: if !takeHint(line) { go(to: command == .right ? line.right : line.rowEnd) }
    default: change(command, line)
    }
    return .goes_on
  }

  /// The commands that need nothing but the line.
  private func change(_ command: EditingCommand, _ line: LineText) {
    switch command {
    case .left: go(to: line.left)
    case .wordLeft: go(to: line.wordLeft)
    case .wordRight: go(to: line.wordRight)
    case .rowStart: go(to: line.rowStart)
    case .deleteBefore: edit { $0.remove(to: $0.left) }
    case .deleteAt: edit { $0.remove(to: $0.right) }
    case .killToStart: kill { $0.remove(to: $0.rowStart) }
    // At the end of a row the newline goes, so that the next row comes up.
    case .killToEnd: kill { $0.remove(to: $0.cursor == $0.rowEnd ? $0.right : $0.rowEnd) }
    case .killWordBefore: kill { $0.remove(to: $0.wordLeft) }
    case .killWordAfter: kill { $0.remove(to: $0.wordRight) }
    case .yank: insert(killed)
    default: break
    }
  }

  // MARK: Editing

  private func go(to place: String.Index) {
    var line = reader.line
    line.move(to: place)
    reader.line = line
  }

  /// Within the text where it has a row there, else through the history.
  private func go(_ place: String.Index?, _ entry: () -> String?) {
    if let place { go(to: place) } else if let entry = entry() { reader.line = LineText(entry) }
  }

  @discardableResult
  private func edit<Result>(_ change: (inout LineText) -> Result) -> Result {
    var line = reader.line
    defer { reader.line = line }
    return change(&line)
  }

  private func kill(_ change: (inout LineText) -> String) {
    let removed = edit(change)
    if !removed.isEmpty { killed = removed }
  }

  func insert(_ text: String) { if !text.isEmpty { edit { $0.insert(text) } } }

  private func enter(_ line: LineText) -> line_editor_effect {
    if let assistant, !assistant.isComplete(line.bytes) {
      insert("\n")
      return .goes_on
    }
    // libedit takes a line without its newline for the end of input.
    reader.line = LineText(line.text + "\n")
    return .enters
  }

  private func takeHint(_ line: LineText) -> Bool {
    guard let insertion = hint(for: line)?.insertion, !insertion.isEmpty else { return false }
    insert(insertion)
    return true
  }

  // MARK: Help

  private func showHelp(_ line: LineText) {
    let help = assistant?.help(for: line.bytes, at: line.utf8Offset) ?? ""
    guard !help.isEmpty else { return }
    leave(line)
    show(help.split(separator: "\n", omittingEmptySubsequences: false).map { CandidateList.visible(String($0)) })
  }

  private func helpOrInsert(_ line: LineText, _ key: Unicode.Scalar) {
    let isWordBegun = line.beforeCursor.last.map { !$0.isWhitespace && !"{};".contains($0) } ?? false
    if let assistant, line.isAtEnd, !isWordBegun, !assistant.endsWithinQuote(line.bytes) {
      showHelp(line)
    } else {
      insert(String(key))
    }
  }

  // MARK: Pasting

  /// Inserts all up to the end of what is pasted. It is shown and not run, whatever it holds.
  private func paste() {
    let end = "\u{1B}[201~".unicodeScalars
    var pasted = String.UnicodeScalarView()
    while let key = reader.nextKey() {
      pasted.append(key)
      if key == "~", pasted.count >= end.count, pasted.suffix(end.count).elementsEqual(end) {
        pasted.removeLast(end.count)
        break
      }
    }
    insert(Self.cleaned(pasted))
  }

  /// Line ends as newlines, and no control characters but those and tabs.
  static func cleaned(_ pasted: String.UnicodeScalarView) -> String {
    var text = String.UnicodeScalarView()
    var isAfterReturn = false
    for scalar in pasted {
      switch scalar {
      case "\r": text.append("\n")
      case "\n": if !isAfterReturn { text.append(scalar) }
      case "\t": text.append(scalar)
      default: if scalar.properties.generalCategory != .control { text.append(scalar) }
      }
      isAfterReturn = scalar == "\r"
    }
    return String(text)
  }
}
