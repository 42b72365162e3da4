/// What a person sees: the cells of a terminal, with all that has scrolled off the top.
///
/// It knows the sequences that vsh writes, wraps long lines, joins what belongs to one character as terminals of today do,
/// and wraps anew when its width changes.
struct ScreenModel {
  /// A cell that was written.
  struct Cell: Equatable {
    /// The character; empty for the second half of a wide one.
    var text: String
    /// The parameters of its SGR sequence.
    var style: String
  }

  /// A row, as far as it was written.
  struct Row: Equatable {
    var cells: [Cell] = []
    /// Whether the terminal went on to the next row by itself.
    var isWrapped = false

    /// What is to be read on it.
    var text: String { cells.map(\.text).joined() }
  }

  /// All rows, the oldest first.
  private(set) var rows = [Row()]
  /// The row and the column of the cursor.
  private(set) var cursor = (row: 0, column: 0)
  private(set) var columns: Int
  private var height: Int
  private var style = ""
  private var pending: [UInt8] = []
  // The cursor is behind the last column: the next character wraps.
  private var isBehind = false
  /// What went wrong: sequences that it does not know.
  private(set) var unknown: [String] = []

  init(rows: Int, columns: Int) { (height, self.columns) = (rows, columns) }

  /// The rows that are seen, without those at the end that were never written.
  var visible: [String] {
    var seen = rows[top...].map(\.text)
    while let last = seen.last, last.isEmpty { seen.removeLast() }
    return seen
  }

  /// The text of the row that the cursor is in.
  var currentRow: String { rows[cursor.row].text }

  /// The characters in a style, in order.
  func text(inStyle style: String) -> String {
    rows.flatMap(\.cells).filter { $0.style == style }.map(\.text).joined()
  }

  private var top: Int { max(0, rows.count - height) }

  // MARK: What arrives

  /// Shows what was written, as far as it is whole.
  mutating func write(_ bytes: [UInt8]) {
    pending += bytes
    while let first = pending.first {
      let length = first == 0x1B ? lengthOfSequence() : Self.lengthOfCharacter(first)
      guard let length, length <= pending.count else { return }
      let whole = String(decoding: pending[..<length], as: UTF8.self)
      pending.removeFirst(length)
      if first == 0x1B { obey(whole) } else { for scalar in whole.unicodeScalars { show(scalar) } }
    }
  }

  private static func lengthOfCharacter(_ first: UInt8) -> Int {
    first < 0xC0 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
  }

  private func lengthOfSequence() -> Int? {
    guard pending.count > 1 else { return nil }
    guard pending[1] == UInt8(ascii: "[") else { return 2 }
    return pending.dropFirst(2).firstIndex { (0x40...0x7E).contains($0) }.map { $0 + 1 }
  }

  private mutating func obey(_ sequence: String) {
    let parameters = sequence.dropFirst(2).dropLast()
    let number = Int(parameters) ?? 1
    switch sequence.last {
    case "A": move(max(top, cursor.row - number), min(cursor.column, columns - 1))
    case "B": move(min(top + height - 1, cursor.row + number), min(cursor.column, columns - 1))
    case "C": move(cursor.row, min(columns - 1, cursor.column + number))
    case "H" where parameters.isEmpty: move(top, 0)
    case "K": rows[cursor.row].cells.removeLast(max(0, rows[cursor.row].cells.count - cursor.column))
    case "J":
      let first = parameters == "2" ? top : cursor.row
      for row in first..<rows.count {
        rows[row].cells.removeLast(
          max(0, rows[row].cells.count - (row == cursor.row && first == cursor.row ? cursor.column : 0)))
      }
    case "m": style = parameters == "0" ? "" : String(parameters.hasPrefix("0;") ? parameters.dropFirst(2) : parameters)
    case "h", "l": break
    default: unknown.append(sequence)
    }
  }

  private mutating func move(_ row: Int, _ column: Int) {
    while rows.count <= row { rows.append(Row()) }
    cursor = (row, column)
    isBehind = false
  }

  private mutating func show(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "\r": move(cursor.row, 0)
    case "\n":
      rows[cursor.row].isWrapped = false
      move(cursor.row + 1, cursor.column)
    case "\u{8}": move(cursor.row, max(0, cursor.column - 1))
    case "\u{7}": break
    case "\t": move(cursor.row, min(columns - 1, cursor.column / 8 * 8 + 8))
    default: if !join(scalar) { put(String(scalar), Self.width(of: scalar)) }
    }
  }

  /// Adds to the character before the cursor what belongs to it.
  private mutating func join(_ scalar: Unicode.Scalar) -> Bool {
    let end = isBehind ? columns : cursor.column
    guard end > 0, end <= rows[cursor.row].cells.count else { return false }
    var place = end - 1
    if rows[cursor.row].cells[place].text.isEmpty, place > 0 { place -= 1 }
    let joined = rows[cursor.row].cells[place].text + String(scalar)
    guard joined.count == 1, !rows[cursor.row].cells[place].text.isEmpty else { return false }
    rows[cursor.row].cells[place].text = joined
    if scalar == "\u{FE0F}", place == end - 1, end < columns { put("", 1) }
    return true
  }

  private mutating func put(_ text: String, _ width: Int) {
    if isBehind || cursor.column + width > columns {
      rows[cursor.row].isWrapped = true
      move(cursor.row + 1, 0)
    }
    while rows[cursor.row].cells.count < cursor.column + width {
      rows[cursor.row].cells.append(Cell(text: " ", style: ""))
    }
    rows[cursor.row].cells[cursor.column] = Cell(text: text, style: style)
    if width == 2 { rows[cursor.row].cells[cursor.column + 1] = Cell(text: "", style: style) }
    isBehind = cursor.column + width == columns
    cursor.column = min(columns - 1, cursor.column + width)
  }

  private static func width(of scalar: Unicode.Scalar) -> Int {
    let isWide =
      (0x1100...0x115F).contains(scalar.value) || (0x2E80...0xA4CF).contains(scalar.value)
      || (0xAC00...0xD7A3).contains(scalar.value) || (0xFF00...0xFF60).contains(scalar.value)
    return isWide || scalar.properties.isEmojiPresentation ? 2 : 1
  }

  // MARK: Another size

  /// Wraps all rows anew.
  mutating func resize(rows height: Int, columns: Int) {
    var wrapped: [Row] = []
    var newCursor = (row: 0, column: 0)
    var line: [Cell] = []
    var cursorInLine: Int?
    for (number, row) in rows.enumerated() {
      if number == cursor.row { cursorInLine = line.count + cursor.column + (isBehind ? 1 : 0) }
      line += row.cells
      if row.isWrapped, number + 1 < rows.count { continue }
      let start = wrapped.count
      repeat {
        let isSplit = line.count > columns && line[columns].text.isEmpty && columns > 1
        let width = min(line.count, isSplit ? columns - 1 : columns)
        wrapped.append(Row(cells: Array(line[..<width]), isWrapped: line.count > width))
        line.removeFirst(width)
      } while !line.isEmpty
      if var left = cursorInLine {
        var row = start
        while row + 1 < wrapped.count, left >= wrapped[row].cells.count {
          (left, row) = (left - wrapped[row].cells.count, row + 1)
        }
        newCursor = (row, min(left, columns - 1))
      }
      cursorInLine = nil
    }
    (rows, self.columns, self.height) = (wrapped, columns, height)
    move(newCursor.row, newCursor.column)
  }
}
