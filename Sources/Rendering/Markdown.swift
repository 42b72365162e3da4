import Text
import Workspace

/// Answers as Markdown tables, for tickets.
public enum Markdown {
  static func text(of record: Answer.Record) -> String {
    let side = record.side
    let rows = record.fields.map { field in
      [.text(field.name), field.value] + (side.map { [$0.value(of: field.name) ?? .none] } ?? [])
    }
    let heading = side.map { [$0.isThere ? $0.title : "\($0.title) is not there"] } ?? []
    var text = ""
    let table = Answer.Table(columns: [record.title, ""] + heading, rows: rows, emptyMessage: "")
    write(table, asking: {}) { text += $0 }
    return text
  }

  static func write<Failure>(
    _ table: Answer.Table, asking goOn: () throws(Failure) -> Void, to write: (String) throws(Failure) -> Void
  ) throws(Failure) {
    guard !table.rows.isEmpty else { return try write(Quoting.visible(table.emptyMessage) + "\n") }
    try write(line(table.columns) + "|" + table.columns.map { _ in "---|" }.joined() + "\n")
    for row in table.rows {
      try goOn()
      try write(line(row.map(\.text)))
    }
  }

  /// A table with a line for each row.
  public static func table(_ columns: [String], _ rows: [[String]]) -> String {
    line(columns) + "|" + columns.map { _ in "---|" }.joined() + "\n" + rows.map(line).joined()
  }

  private static func line(_ cells: [String]) -> String {
    "|" + cells.map { " \(escaped(Quoting.visible($0))) |" }.joined() + "\n"
  }

  /// A text without what would end a cell, begin HTML, a link or an image, or make another character of the one behind it. An
  /// address becomes a link without any mark around it.
  public static func escaped(_ text: String) -> String {
    text.unicodeScalars.reduce(into: "") { $0 += #"|<\[]!"#.unicodeScalars.contains($1) ? "\\\($1)" : String($1) }
      .replacing("://", with: #"\://"#).replacing("www.", with: #"www\."#)
  }
}
