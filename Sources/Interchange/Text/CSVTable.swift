import Errors
import Text

/// A table of text: a header, and rows that are read one after another (``CSVRows``).
///
/// Written here, and not taken from a package, for three reasons: blanks at the ends of a code are part of it (` 09-300`
/// is another phase than `09-300`, and that may be the very fault that is looked for), a message has to name line and
/// column, and a million rows must not become a million lists of texts. The packages at hand trim blanks or hide how wide
/// a row was. The rules are those of RFC 4180, with `;` for `,` where the header has it, and with quotes in the midst of
/// a bare field taken as they are, as SQL tools write them.
struct CSVTable {
  let text: TextFile
  /// The columns' names as they stand there, without the blanks around them.
  let columns: [String]
  private let positions: [String: Int]
  private let behindHeader: CSVRows

  /// Reads the header. Throws `bad-format`.
  init(_ text: TextFile) throws(Refusal) {
    self.text = text
    var reader = CSVRows(text)
    _ = try reader.next()
    columns = reader.fields.indices.map { CSVTable.withoutBlanks(reader.string($0)) }
    var positions: [String: Int] = [:]
    for (index, column) in columns.enumerated() where !column.isEmpty {
      guard positions.updateValue(index, forKey: column.lowercased()) == nil else {
        throw reader.place(column: index, named: column).refusal(
          "the column is there twice", why: "nobody could say which of the two counts", cure: "take one of them out")
      }
    }
    self.positions = positions
    behindHeader = reader
  }

  /// The position of a column, by its name in any case.
  func position(_ column: String) -> Int? { positions[column.lowercased()] }

  /// The rows, before the first of them.
  func rows() -> TableRows { TableRows(table: self, rows: behindHeader) }

  /// The columns of a text in lower case, if its first line can be a header: what a file is recognised by, even when
  /// the rest of it is damaged.
  static func columns(of text: TextFile) -> Set<String> {
    let line = Array(text.bytes.prefix { $0 != UInt8(ascii: "\n") }.prefix(1 << 16))
    var reader = CSVRows(TextFile(name: text.name, bytes: line))
    do throws(Refusal) { guard try reader.next() else { return [] } } catch { return [] }
    return Set(reader.fields.indices.map { withoutBlanks(reader.string($0)).lowercased() })
  }

  static func withoutBlanks(_ text: String) -> String {
    let isBlank = { (character: Character) in character == " " || character == "\t" }
    let front = text.drop(while: isBlank)
    guard let last = front.lastIndex(where: { !isBlank($0) }) else { return "" }
    return String(front[...last])
  }
}

/// The rows of a table, read one after another. Rows that say nothing are passed over.
struct TableRows {
  let table: CSVTable
  private var rows: CSVRows

  fileprivate init(table: CSVTable, rows: CSVRows) {
    self.table = table
    self.rows = rows
  }

  /// Goes to the next row; false behind the last. Throws when it is not as wide as the header.
  mutating func next() throws(Refusal) -> Bool {
    repeat {
      guard try rows.next() else { return false }
      // Blank lines, and the rows of bare delimiters that spreadsheets leave below a table, say nothing.
    } while rows.isEmpty
    guard rows.fields.count == table.columns.count else {
      throw rows.place().refusal(
        "the row has \(counted(rows.fields.count, "column")), and the header has \(table.columns.count)",
        why: "a text with the delimiter in it has to stand between quotes",
        cure: "export the file again with quoted texts, or mend the line")
    }
    return true
  }

  /// What a column holds.
  func string(_ column: Int) -> String { rows.string(column) }

  /// How many bytes it has.
  func count(_ column: Int) -> Int { rows.fields[column].count }

  /// Does something with its bytes.
  func withBytes<Result>(_ column: Int, _ body: (Span<UInt8>) -> Result) -> Result { rows.withBytes(column, body) }

  /// The place of the row, or of one of its columns.
  func place(_ column: Int? = nil) -> FilePlace {
    rows.place(column: column, named: column.map { table.columns[$0] })
  }
}

/// A number with its noun: `1 row`, `2 rows`.
func counted(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }
