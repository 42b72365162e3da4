/// The line on the terminal: knows what it has drawn, and writes only what differs.
///
/// Only relative movements are used: they are the same on every terminal that is not dumb, and the terminal is never asked
/// anything.
struct Screen {
  private var drawn: [Row] = []
  private var position = Place()
  // Which row of the layout is the first that is drawn, where there are more than the terminal has.
  private var top = 0
  private var columns = 0
  private var output = ""

  /// Draws a picture in place of the one before.
  mutating func show(_ picture: Picture, size: TerminalSize) {
    let layout = Layout(picture, columns: size.columns)
    columns = size.columns
    let most = max(1, min(size.rows, layout.rows.count))
    top = min(max(top, layout.cursor.row - most + 1), layout.cursor.row, layout.rows.count - most)
    let rows = Array(layout.rows[top..<top + most])
    for row in rows.indices { draw(rows, row) }
    if drawn.count > rows.count {
      move(to: Place(row: rows.count, column: 0))
      output += "\u{1B}[J"
    }
    drawn = rows
    move(to: Place(row: layout.cursor.row - top, column: layout.cursor.column))
    flush()
  }

  /// Goes to a new row below what is drawn, and knows of nothing drawn then.
  mutating func leave(_ lastWords: String = "") {
    if let last = drawn.last {
      move(to: Place(row: drawn.count - 1, column: last.width))
    }
    output += "\(lastWords)\r\n"
    forget()
  }

  /// What was drawn is no longer where it was.
  mutating func forget() {
    flush()
    (drawn, position, top) = ([], Place(), 0)
  }

  /// Takes everything away that is drawn. Terminals wrap the rows that are there anew when their width changes; so the
  /// first row is found with the new width.
  mutating func erase(columns: Int) {
    var above = Array(drawn.prefix(position.row + 1))
    if let last = above.indices.last {
      var width = 0
      above[last].cells = above[last].cells.filter { cell in
        width += cell.width
        return width <= position.column
      }
    }
    let cursor = Layout(rewrapping: above, columns: columns).cursor
    output += (cursor.row > 0 ? "\u{1B}[\(cursor.row)A" : "") + "\r\u{1B}[K"
    // Row by row, for some terminals keep what is erased from the first cell of the screen on: as if it had scrolled off.
    if drawn.count > 1 || Layout(rewrapping: drawn, columns: columns).rows.count > 1 {
      output += "\n\r\u{1B}[J\u{1B}[A"
    }
    forget()
  }

  /// Writes something that is no part of the line.
  mutating func write(_ text: String) {
    output += text
    flush()
  }

  // MARK: Drawing

  private mutating func draw(_ rows: [Row], _ index: Int) {
    let row = rows[index]
    let old = index < drawn.count ? drawn[index] : Row()
    let isThere = index < drawn.count || index == 0
    guard row.cells != old.cells || !isThere else { return }
    let same = zip(row.cells, old.cells).prefix { $0 == $1 }.count
    let column = row.cells[..<same].reduce(0) { $0 + $1.width }
    let follows =
      index > 0 && rows[index - 1].isWrapped && position == Place(row: index - 1, column: rows[index - 1].width)
    if follows, column == 0 {
      // The terminal wraps by itself; then it knows that the rows belong together.
      if row.cells.isEmpty { output += old.width > 1 ? " \u{1B}[K\r" : " \r" }
      while drawn.count <= index { drawn.append(Row()) }
      position = Place(row: index, column: 0)
    } else {
      move(to: Place(row: index, column: column))
    }
    var style = LineStyle.plain
    for cell in row.cells[same...] {
      if cell.style != style { output += "\u{1B}[0;\(cell.style.rawValue)m" }
      style = cell.style
      output.append(cell.character)
      position.column += cell.width
      if cell.character.isDisputed { output += "\r\u{1B}[\(position.column)C" }
    }
    if style != .plain { output += "\u{1B}[0m" }
    let isErased = follows && row.cells.isEmpty
    if old.width > row.width, !isErased { output += "\u{1B}[K" }
  }

  private mutating func move(to place: Place) {
    guard place != position else { return }
    if place.row >= drawn.count, place.row > position.row {
      // Below the last row there may be none yet: only a line feed makes one.
      output += "\r" + String(repeating: "\n", count: place.row - position.row)
      position.column = 0
      while drawn.count <= place.row { drawn.append(Row()) }
    } else if place.row != position.row {
      output += "\r\u{1B}[\(abs(place.row - position.row))\(place.row > position.row ? "B" : "A")"
      position.column = 0
    }
    if place.column < position.column {
      // Behind the last column the cursor of the terminal is still on it.
      let isNext = place.column == position.column - 1 && position.column < columns
      output += isNext ? "\u{8}" : "\r" + Self.forward(place.column)
    } else if place.column > position.column {
      output += Self.forward(place.column - position.column)
    }
    position = place
  }

  private static func forward(_ columns: Int) -> String { columns > 0 ? "\u{1B}[\(columns)C" : "" }

  private mutating func flush() {
    TerminalOutput.write(output)
    output = ""
  }
}

extension Character {
  /// Whether terminals disagree about it: some draw its code points side by side.
  fileprivate var isDisputed: Bool {
    unicodeScalars.count > 1
      && unicodeScalars.contains { $0.value == 0x200D || $0.value == 0xFE0F || $0.value >= 0x1F1E6 }
  }
}
