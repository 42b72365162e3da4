import CLineEditor
import Text

/// Tab: one goes as far as all that is possible agrees, the next one lists it.
extension LineEditor {
  func complete(_ line: LineText) {
    guard let completions = assistant?.completions(of: line.bytes, at: line.utf8Offset), completions.total > 0 else {
      tabbed = line
      return
    }
    if let only = completions.candidates.first, completions.total == 1 {
      // Where there is a blank already none is added.
      let goesOn = only.isBeginning || line.afterCursor.first == " "
      put(goesOn ? only.text : only.text + " ", in: completions.range, of: line)
    } else if Array(completions.common.utf8) != line.bytes[completions.range].map({ $0 }), !completions.common.isEmpty {
      put(completions.common, in: completions.range, of: line)
    } else if line == tabbed {
      show(completions, below: line)
    }
    tabbed = reader.line
  }

  /// Shows what is possible without changing anything.
  func list(possible line: LineText) {
    guard let completions = assistant?.completions(of: line.bytes, at: line.utf8Offset), completions.total > 0 else {
      return
    }
    show(completions, below: line)
  }

  private func put(_ text: String, in range: Range<Int>, of line: LineText) {
    var line = line
    let utf8 = line.text.utf8
    let start = utf8.index(utf8.startIndex, offsetBy: range.lowerBound)
    line.replace(start..<utf8.index(start, offsetBy: range.count), with: text)
    reader.line = line
  }

  private func show(_ completions: LineCompletions, below line: LineText) {
    let size = TerminalSize.current
    let list = CandidateList(completions.candidates, columns: size.columns, page: Self.page(of: size))
    leave(line)
    var rows = list.rows
    if completions.total > completions.candidates.count {
      rows.append(Self.count(completions.candidates.count, of: completions.total))
    }
    show(rows) { Self.count(min($0 * list.perRow, completions.candidates.count), of: completions.total) }
  }

  /// Rows above the line, which is drawn again below them. More than a screenful waits for a key.
  func show(_ rows: [String], saying progress: (_ rows: Int) -> String = { _ in "more" }) {
    let size = TerminalSize.current
    let page = Self.page(of: size)
    var shown = 0
    while shown < rows.count {
      let fitted = rows[shown..<min(shown + page, rows.count)].map { CandidateList.fitted($0, to: size.columns - 1) }
      screen.write(fitted.map { $0 + "\r\n" }.joined())
      shown = min(shown + page, rows.count)
      guard shown < rows.count else { break }
      let question = CandidateList.fitted("\(progress(shown)) (Space: more, q: enough)", to: size.columns - 1)
      paging = question
      let key = reader.nextKey()
      paging = nil
      screen.erase(columns: size.columns)
      if key == nil { Interrupt.clear() }
      guard let key, [" ", "\r", "\n", "\t", "y"].contains(key) else { break }
    }
    screen.forget()
    repaint()
  }

  /// How many rows are shown at a time: the question and the line have one each.
  private static func page(of size: TerminalSize) -> Int { max(1, size.rows - 2) }

  private static func count(_ number: Int, of total: Int) -> String {
    "\(grouped(number)) of \(grouped(total))"
  }
}
