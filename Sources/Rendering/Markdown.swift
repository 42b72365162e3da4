import Text
import Workspace

/// Answers as Markdown tables, for tickets.
enum Markdown {
  static func text(of record: Answer.Record) -> String {
    let side = record.side
    let rows = record.fields.map { field in
      [.text(field.name), field.value] + (side.map { [$0.value(of: field.name) ?? .none] } ?? [])
    }
    let heading = side.map { [$0.isThere ? $0.title : "\($0.title) is not there"] } ?? []
    return text(of: Answer.Table(columns: [record.title, ""] + heading, rows: rows, emptyMessage: ""))
  }

  static func text(of table: Answer.Table) -> String {
    guard !table.rows.isEmpty else { return Quoting.visible(table.emptyMessage) + "\n" }
    let heading = line(table.columns) + "|" + table.columns.map { _ in "---|" }.joined() + "\n"
    return table.rows.reduce(into: heading) { $0 += line($1.map(\.text)) }
  }

  private static func line(_ cells: [String]) -> String {
    "|" + cells.map { " \(escaped(Quoting.visible($0))) |" }.joined() + "\n"
  }

  // What would end the cell, begin HTML, a link or an image, or make another character of the one behind it. An address
  // becomes a link without any mark around it.
  private static func escaped(_ text: String) -> String {
    text.unicodeScalars.reduce(into: "") { $0 += #"|<\[]!"#.unicodeScalars.contains($1) ? "\\\($1)" : String($1) }
      .replacing("://", with: #"\://"#).replacing("www.", with: #"www\."#)
  }
}
