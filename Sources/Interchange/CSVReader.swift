import Errors
import Text

/// A table of text: a header and rows, each with the line on which it begins.
///
/// Written here, and not taken from a package, for two reasons: blanks at the ends of a code are part of it (` 09-300`
/// is another phase than `09-300`, and that may be the very fault that is looked for), and a message has to name line
/// and column. The packages at hand trim blanks or hide how wide a row was. The rules are those of RFC 4180, with `;`
/// for `,` where the header has it, and with quotes in the midst of a bare field taken as they are, as SQL tools write
/// them.
struct CSVTable: Sendable {
  let file: TextFile
  /// The columns' names as they stand there, without the blanks around them.
  let columns: [String]
  /// Where a column is, by its name in lower case.
  let positions: [String: Int]
  let rows: [Row]

  /// One row.
  struct Row: Sendable {
    /// The file's line on which it begins; the header is line 1.
    let line: Int
    let fields: [String]
  }

  /// Reads a text. Throws `bad-format`.
  init(_ text: TextFile) throws(Refusal) {
    var reader = CSVReader(text)
    let header = try reader.next() ?? Row(line: 1, fields: [])
    file = text
    columns = header.fields.map(CSVTable.withoutBlanks)
    var positions: [String: Int] = [:]
    for (index, column) in columns.enumerated() where !column.isEmpty {
      guard positions.updateValue(index, forKey: column.lowercased()) == nil else {
        throw FilePlace(file: text, line: header.line, column: index + 1, field: column).refusal(
          "the column is there twice", why: "nobody could say which of the two counts", cure: "take one of them out")
      }
    }
    self.positions = positions
    var rows: [Row] = []
    while let row = try reader.next() {
      // Blank lines, and the rows of bare delimiters that spreadsheets leave below a table, say nothing.
      if row.fields.allSatisfy(\.isEmpty) { continue }
      guard row.fields.count == columns.count else {
        throw FilePlace(file: text, line: row.line).refusal(
          "the row has \(counted(row.fields.count, "column")), and the header has \(columns.count)",
          why: "a text with the delimiter in it has to stand between quotes",
          cure: "export the file again with quoted texts, or mend the line")
      }
      rows.append(row)
    }
    self.rows = rows
  }

  /// The columns of a text in lower case, if its first line can be a header: what a file is recognised by, even when
  /// the rest of it is damaged.
  static func columns(of text: TextFile) -> Set<String> {
    let line = Array(text.bytes.prefix { $0 != UInt8(ascii: "\n") }.prefix(1 << 16))
    var reader = CSVReader(TextFile(name: text.name, bytes: line))
    guard let header = try? reader.next() else { return [] }
    return Set(header.fields.map { withoutBlanks($0).lowercased() })
  }

  /// The bytes of a field, or of a whole row, in a text that can be read as far as there. The text is read again, since
  /// this is asked only for a message.
  static func range(ofField field: Int?, inRowOnLine line: Int, of text: TextFile) -> Range<Int>? {
    var reader = CSVReader(text)
    while reader.line < line { guard (try? reader.next()) != nil else { return nil } }
    return reader.range(ofField: field)
  }

  static func withoutBlanks(_ text: String) -> String {
    let isBlank = { (character: Character) in character == " " || character == "\t" }
    let front = text.drop(while: isBlank)
    guard let last = front.lastIndex(where: { !isBlank($0) }) else { return "" }
    return String(front[...last])
  }
}

/// Takes a text apart into rows.
private struct CSVReader {
  private let text: TextFile
  private let delimiter: UInt8
  private var offset = 0
  private(set) var line = 1

  private static let quote = UInt8(ascii: "\"")
  private static let newline = UInt8(ascii: "\n")
  private static let carriageReturn = UInt8(ascii: "\r")

  init(_ text: TextFile) {
    self.text = text
    let header = text.bytes.prefix { $0 != Self.newline }
    let semicolons = header.count { $0 == UInt8(ascii: ";") }
    delimiter = semicolons > header.count { $0 == UInt8(ascii: ",") } ? UInt8(ascii: ";") : UInt8(ascii: ",")
  }

  /// The next row, or nil behind the last.
  mutating func next() throws(Refusal) -> CSVTable.Row? {
    guard offset < text.bytes.count else { return nil }
    let first = line
    var fields: [String] = []
    while true {
      fields.append(try field())
      guard offset < text.bytes.count, text.bytes[offset] == delimiter else { break }
      offset += 1
    }
    endLine()
    return CSVTable.Row(line: first, fields: fields)
  }

  /// The bytes of a field of the next row, or of all of it.
  mutating func range(ofField wanted: Int?) -> Range<Int>? {
    let first = offset
    var (start, number) = (offset, 0)
    while (try? field()) != nil {
      if number == wanted { return start..<offset }
      guard offset < text.bytes.count, text.bytes[offset] == delimiter else { break }
      offset += 1
      (start, number) = (offset, number + 1)
    }
    return wanted == nil ? first..<offset : nil
  }

  private mutating func field() throws(Refusal) -> String {
    guard offset < text.bytes.count, text.bytes[offset] == Self.quote else { return bareField() }
    return try quotedField()
  }

  private mutating func bareField() -> String {
    let start = offset
    while offset < text.bytes.count, text.bytes[offset] != delimiter, !isAtLineEnd { offset += 1 }
    return String(decoding: text.bytes[start..<offset], as: UTF8.self)
  }

  private mutating func quotedField() throws(Refusal) -> String {
    let opening = offset
    var content: [UInt8] = []
    offset += 1
    while offset < text.bytes.count {
      let byte = text.bytes[offset]
      offset += 1
      if byte == Self.newline { line += 1 }
      guard byte == Self.quote else {
        content.append(byte)
        continue
      }
      if offset < text.bytes.count, text.bytes[offset] == Self.quote {
        content.append(byte)
        offset += 1
        continue
      }
      guard offset == text.bytes.count || text.bytes[offset] == delimiter || isAtLineEnd else {
        throw text.place(ofByte: offset).refusal(
          "there is text behind a closing quote", why: "a quote within a quoted text has to be doubled",
          cure: "double the quote, or take it out")
      }
      return String(decoding: content, as: UTF8.self)
    }
    throw text.place(ofByte: opening).refusal(
      "the quote is never closed", why: "the file ends within a quoted text: it may be cut off",
      cure: "export it again, or close the quote")
  }

  /// A line ends with a newline, with or without a carriage return before it; a lone one ends it too, as old
  /// spreadsheets have it.
  private var isAtLineEnd: Bool {
    text.bytes[offset] == Self.newline || text.bytes[offset] == Self.carriageReturn
  }

  private mutating func endLine() {
    guard offset < text.bytes.count else { return }
    if text.bytes[offset] == Self.carriageReturn { offset += 1 }
    if offset < text.bytes.count, text.bytes[offset] == Self.newline { offset += 1 }
    line += 1
  }
}
