import Text
import Workspace

/// Answers as comma-separated values (RFC 4180), with control characters made visible like everywhere.
enum CommaSeparated {
  static func text(of record: Answer.Record) -> String {
    let side = record.side
    return text(
      of: Answer.Table(
        columns: ["object"] + record.fields.map(\.name)
          + (side.map { side in
            ["in \(side.system.rawValue)"] + side.values.map { "\(side.system.rawValue) \($0.name)" }
          }
            ?? []),
        rows: [
          [.text(record.title)] + record.fields.map(\.value)
            + (side.map { [.text($0.isThere ? $0.title : "")] + $0.values.map(\.value) } ?? [])
        ],
        emptyMessage: ""))
  }

  static func text(of table: Answer.Table) -> String {
    ([table.columns] + table.rows.map { $0.map(\.text) }).reduce(into: "") { text, row in
      text += row.map(cell).joined(separator: ",") + "\r\n"
    }
  }

  private static func cell(_ text: String) -> String {
    let visible = Quoting.visible(text)
    // By scalars: a combining mark behind a comma makes another character of it, but not for who reads the file.
    let scalars = visible.unicodeScalars
    guard scalars.contains(where: { $0 == "," || $0 == "\"" }) || visible.hasPrefix(" ") || visible.hasSuffix(" ")
    else { return visible }
    return "\"" + scalars.reduce(into: "") { $0 += $1 == "\"" ? "\"\"" : String($1) } + "\""
  }
}
