import Language
import Workspace

/// Answers as comma-separated values (RFC 4180), with control characters made visible like everywhere.
enum CommaSeparated {
  static func text(of record: Answer.Record) -> String {
    text(of: Answer.Table(columns: record.fields.map(\.name), rows: [record.fields.map(\.value)], emptyMessage: ""))
  }

  static func text(of table: Answer.Table) -> String {
    ([table.columns] + table.rows.map { $0.map(\.text) }).reduce(into: "") { text, row in
      text += row.map(cell).joined(separator: ",") + "\r\n"
    }
  }

  private static func cell(_ text: String) -> String {
    let visible = Quoting.visible(text)
    guard visible.contains(where: { ",\"".contains($0) }) || visible.hasPrefix(" ") || visible.hasSuffix(" ") else { return visible }
    return "\"" + visible.reduce(into: "") { $0 += $1 == "\"" ? "\"\"" : String($1) } + "\""
  }
}
