import CLineEditor

/// Ctrl-R: looks for an entry of the history while its text is being typed.
extension LineEditor {
  func search() -> line_editor_effect {
    searching = HistorySearch()
    defer {
      searching = nil
      repaint()
    }
    while let key = reader.nextKey() {
      switch key {
      case "\u{12}": searching?.goOn(in: list)
      case "\u{7F}", "\u{8}": searching?.erase(in: list)
      case "\u{7}": return .goes_on
      case "\r", "\n":
        guard takeFound() else { return .goes_on }
        // The same as if the line had been typed: it may go on.
        reader.putBack("\r")
        return .goes_on
      case "\u{1B}":
        takeFound()
        reader.putBack(restOfEscape())
        return .goes_on
      case _ where key.properties.generalCategory == .control:
        takeFound()
        reader.putBack(String(key))
        return .goes_on
      default: searching?.type(key, in: list)
      }
    }
    // Ctrl-C gives up the search, not what had been typed before it.
    let isInterrupted = Interrupt.isPending
    Interrupt.clear()
    return isInterrupted ? .goes_on : .ends
  }

  @discardableResult
  private func takeFound() -> Bool {
    guard let line = searching?.line(of: list) else { return false }
    reader.line = line
    return true
  }

  /// The keys of an escape sequence that belongs to a key of its own; nothing for Escape, and nothing for Right, which says
  /// no more than that the line is to be edited.
  private func restOfEscape() -> String {
    var keys = "\u{1B}"
    while reader.hasKey(within: 20), let key = reader.nextKey() {
      keys.unicodeScalars.append(key)
      let isIntroducer = keys.unicodeScalars.count == 2 && (key == "[" || key == "O")
      if !isIntroducer, ("\u{40}"..."\u{7E}").contains(key) { break }
    }
    return ["\u{1B}", "\u{1B}[C", "\u{1B}OC"].contains(keys) ? "" : keys
  }
}
