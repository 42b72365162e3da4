import Language
import Workspace

/// Answers as Markdown tables, for tickets.
enum Markdown {
  static func text(of record: Answer.Record) -> String {
    let rows = record.fields.map { [Value.text($0.name), $0.value] }
    return text(of: Answer.Table(columns: [record.title, ""], rows: rows, emptyMessage: ""))
  }

  static func text(of table: Answer.Table) -> String {
    guard !table.rows.isEmpty else { return Quoting.visible(table.emptyMessage) + "\n" }
    let heading = line(table.columns) + "|" + table.columns.map { _ in "---|" }.joined() + "\n"
    return table.rows.reduce(into: heading) { $0 += line($1.map(\.text)) }
  }

  private static func line(_ cells: [String]) -> String {
    "|" + cells.map { " \(escaped(Quoting.visible($0))) |" }.joined() + "\n"
  }

  // What would end the cell, begin HTML, or make another character of the one behind it.
  private static func escaped(_ text: String) -> String {
    text.unicodeScalars.reduce(into: "") { $0 += "|<\\".unicodeScalars.contains($1) ? "\\\($1)" : String($1) }
  }
}
