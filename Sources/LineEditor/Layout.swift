import Text

/// What is to be seen of a line.
struct Picture: Equatable {
  var prompt = ""
  /// What stands before every row of the text but the first.
  var continuation = ""
  var text = ""
  /// Where in the text the cursor is, in UTF-8.
  var cursor = 0
  var colours: [StyledRange] = []
  var hint: LineHint?
}

/// A character on the screen.
struct Cell: Equatable {
  let character: Character
  let width: Int
  let style: LineStyle
}

/// A row of the screen.
struct Row: Equatable {
  var cells: [Cell] = []
  var width = 0
  /// Whether the next row goes on with the same row of the text.
  var isWrapped = false
}

/// A place on the screen, counted from the first row that belongs to the line.
struct Place: Equatable {
  var row = 0
  var column = 0
}

/// A picture on rows of a certain width.
struct Layout {
  private(set) var rows = [Row()]
  private(set) var cursor = Place()
  private let columns: Int

  init(_ picture: Picture, columns: Int) {
    self.columns = columns
    write(picture.prompt, .plain)
    var offset = 0
    var colours = picture.colours[...]
    for character in picture.text {
      if offset == picture.cursor { putCursor() }
      while let first = colours.first, first.range.upperBound <= offset { colours.removeFirst() }
      let style = colours.first.map { $0.range.contains(offset) ? $0.style : .plain } ?? .plain
      if character == "\n" {
        rows.append(Row())
        write(picture.continuation, .plain)
      } else {
        write(character, style)
      }
      offset += character.utf8.count
    }
    if offset <= picture.cursor { putCursor() }
    guard let hint = picture.hint else { return }
    // On the same row, so that nothing below moves while a person types.
    let room = columns - 1 - rows[rows.count - 1].width
    let text = CandidateList.fitted(hint.text.filter { $0 != "\n" }, to: room)
    if room > 1 { write(text, hint.isWarning ? .yellow : .grey) }
  }

  /// The cells of rows that were drawn, on rows of another width; the cursor stands behind them.
  init(rewrapping rows: [Row], columns: Int) {
    self.columns = columns
    for row in rows.indices {
      for cell in rows[row].cells { put(cell) }
      if row + 1 < rows.count, !rows[row].isWrapped { self.rows.append(Row()) }
    }
    // Behind a full row the cursor is still on it, but where a blank was written to get it to the next one.
    if rows.count > 1, rows[rows.count - 1].cells.isEmpty, rows[rows.count - 2].isWrapped {
      putCursor()
    } else {
      cursor = Place(row: self.rows.count - 1, column: self.rows[self.rows.count - 1].width)
    }
  }

  // At the end of a full row the cursor belongs on the next one.
  private mutating func putCursor() {
    if rows[rows.count - 1].width >= columns { wrap() }
    cursor = Place(row: rows.count - 1, column: rows[rows.count - 1].width)
  }

  private mutating func wrap() {
    rows[rows.count - 1].isWrapped = true
    rows.append(Row())
  }

  private mutating func write(_ text: String, _ style: LineStyle) {
    for character in text { write(character, style) }
  }

  private mutating func write(_ character: Character, _ style: LineStyle) {
    if character == "\t" {
      for _ in 0..<8 - rows[rows.count - 1].width % 8 { put(Cell(character: " ", width: 1, style: style)) }
    } else if let code = character.asciiValue, code < 0x20 || code == 0x7F {
      put(Cell(character: "^", width: 1, style: style))
      put(Cell(character: Character(Unicode.Scalar(code ^ 0x40)), width: 1, style: style))
    } else {
      let width = DisplayWidth.of(character)
      // What cannot be seen must not be overlooked.
      put(
        width > 0
          ? Cell(character: character, width: width, style: style) : Cell(character: "\u{FFFD}", width: 1, style: style)
      )
    }
  }

  private mutating func put(_ cell: Cell) {
    if rows[rows.count - 1].width + cell.width > columns { wrap() }
    rows[rows.count - 1].cells.append(cell)
    rows[rows.count - 1].width += cell.width
  }
}
