/// The text that is being typed, with the cursor. A character is what a person takes for one.
struct LineText: Equatable {
  private(set) var text: String
  private(set) var cursor: String.Index

  /// A text with the cursor at its end.
  init(_ text: String = "") {
    self.text = text
    cursor = text.endIndex
  }

  /// A text with the cursor before one of its code points.
  init(_ text: String, cursorAtScalar offset: Int) {
    self.text = text
    cursor = text.unicodeScalars.index(text.startIndex, offsetBy: offset, limitedBy: text.endIndex) ?? text.endIndex
  }

  /// The cursor in code points.
  var scalarOffset: Int { text.unicodeScalars.distance(from: text.startIndex, to: cursor) }
  /// The cursor in UTF-8.
  var utf8Offset: Int { text.utf8.distance(from: text.startIndex, to: cursor) }
  /// The text in UTF-8.
  var bytes: [UInt8] { Array(text.utf8) }

  var isAtEnd: Bool { cursor == text.endIndex }
  var beforeCursor: Substring { text[..<cursor] }
  var afterCursor: Substring { text[cursor...] }

  // MARK: Places to go to

  var left: String.Index { cursor > text.startIndex ? text.index(before: cursor) : cursor }
  var right: String.Index { isAtEnd ? cursor : text.index(after: cursor) }

  /// The start of the word before the cursor.
  var wordLeft: String.Index {
    let word = beforeCursor.lastIndex(where: Self.isOfWord) ?? text.startIndex
    return text[..<word].lastIndex { !Self.isOfWord($0) }.map(text.index(after:)) ?? text.startIndex
  }

  /// The end of the word after the cursor.
  var wordRight: String.Index {
    let word = afterCursor.firstIndex(where: Self.isOfWord) ?? text.endIndex
    return text[word...].firstIndex { !Self.isOfWord($0) } ?? text.endIndex
  }

  /// Where the row of the cursor starts.
  var rowStart: String.Index { beforeCursor.lastIndex(of: "\n").map(text.index(after:)) ?? text.startIndex }
  /// Where the row of the cursor ends.
  var rowEnd: String.Index { afterCursor.firstIndex(of: "\n") ?? text.endIndex }

  /// The place above the cursor; nil on the first row.
  var up: String.Index? {
    let start = rowStart
    guard start > text.startIndex else { return nil }
    let end = text.index(before: start)
    let above = LineText(moving: end, in: text)
    return text.index(above.rowStart, offsetBy: column, limitedBy: end) ?? end
  }

  /// The place below the cursor; nil on the last row.
  var down: String.Index? {
    let end = rowEnd
    guard end < text.endIndex else { return nil }
    let start = text.index(after: end)
    let below = LineText(moving: start, in: text)
    return text.index(start, offsetBy: column, limitedBy: below.rowEnd) ?? below.rowEnd
  }

  // MARK: Changing it

  mutating func move(to place: String.Index) { cursor = place }

  mutating func insert(_ addition: String) {
    replace(cursor..<cursor, with: addition)
  }

  /// Puts something in place of a part; the cursor is behind it then.
  mutating func replace(_ range: Range<String.Index>, with addition: String) {
    let before = text[..<range.lowerBound] + addition
    let offset = before.unicodeScalars.count
    self = LineText(before + text[range.upperBound...], cursorAtScalar: offset)
  }

  /// Takes what lies between the cursor and another place.
  mutating func remove(to place: String.Index) -> String {
    let range = min(place, cursor)..<max(place, cursor)
    let removed = String(text[range])
    replace(range, with: "")
    return removed
  }

  // MARK: Parts

  private init(moving cursor: String.Index, in text: String) {
    self.text = text
    self.cursor = cursor
  }

  private var column: Int { text.distance(from: rowStart, to: cursor) }

  private static func isOfWord(_ character: Character) -> Bool { character.isLetter || character.isNumber }
}

extension LineText {
  private init(_ text: Substring, cursorAtScalar offset: Int) { self.init(String(text), cursorAtScalar: offset) }
}
