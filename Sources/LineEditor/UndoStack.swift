/// What a line looked like before each thing that was done to it. What is typed in one go is one thing, up to a blank.
struct UndoStack {
  private var earlier: [LineText] = []
  private var current = LineText()
  private var isTyping = false
  private static let capacity = 1_000

  /// Notes how the line looks now.
  mutating func note(_ line: LineText) {
    guard line.text != current.text else {
      // Where the cursor went is not undone, but typing elsewhere is another thing.
      if line.cursor != current.cursor { isTyping = false }
      current = line
      return
    }
    let isOneMore =
      line.text.unicodeScalars.count == current.text.unicodeScalars.count + 1
      && line.scalarOffset == current.scalarOffset + 1
    let isBlank = line.beforeCursor.last?.isWhitespace ?? true
    if !(isTyping && isOneMore && !isBlank) {
      earlier.append(current)
      if earlier.count > Self.capacity { earlier.removeFirst() }
    }
    isTyping = isOneMore
    current = line
  }

  /// The line before the last thing that was done to it; nil at the beginning.
  mutating func undo(_ line: LineText) -> LineText? {
    note(line)
    guard let last = earlier.popLast() else { return nil }
    current = last
    isTyping = false
    return last
  }
}
