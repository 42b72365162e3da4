import Text
import Workspace

/// Answers as comma-separated values (RFC 4180), with control characters made visible like everywhere.
///
/// A spreadsheet runs a cell that begins like a formula, whoever wrote it. A text that does gets a `'` before it, which
/// spreadsheets read as "this is text"; numbers and money are what they say they are, with their minus sign.
struct CommaSeparated {
  /// Whether texts get that mark.
  let guardsFormulas: Bool

  func text(of record: Answer.Record) -> String {
    let side = record.side
    var text = ""
    write(
      Answer.Table(
        columns: ["object"] + record.fields.map(\.name)
          + (side.map { side in
            ["in \(side.system.rawValue)"] + side.values.map { "\(side.system.rawValue) \($0.name)" }
          }
            ?? []),
        rows: [
          [.text(record.title)] + record.fields.map(\.value)
            + (side.map { [.text($0.isThere ? $0.title : "")] + $0.values.map(\.value) } ?? [])
        ],
        emptyMessage: ""), asking: {}
    ) { text += $0 }
    return text
  }

  func write<Failure>(
    _ table: Answer.Table, asking goOn: () throws(Failure) -> Void, to write: (String) throws(Failure) -> Void
  ) throws(Failure) {
    try write(line(table.columns.map(Value.text)))
    for row in table.rows {
      try goOn()
      try write(line(row))
    }
  }

  private func line(_ row: [Value]) -> String { row.map(cell).joined(separator: ",") + "\r\n" }

  private func cell(_ value: Value) -> String {
    let visible = mark(of: value) + Quoting.visible(value.text)
    // By scalars: a combining mark behind a comma makes another character of it, but not for who reads the file.
    let scalars = visible.unicodeScalars
    guard scalars.contains(where: { $0 == "," || $0 == "\"" }) || visible.hasPrefix(" ") || visible.hasSuffix(" ")
    else { return visible }
    return "\"" + scalars.reduce(into: "") { $0 += $1 == "\"" ? "\"\"" : String($1) } + "\""
  }

  private func mark(of value: Value) -> String {
    switch value {
    case .text, .list: guardsFormulas && value.text.utf8.first.map(Self.beginsFormula) ?? false ? "'" : ""
    case .none, .number, .money, .flag, .day, .moment: ""
    }
  }

  private static func beginsFormula(_ byte: UInt8) -> Bool { "=+-@\t\r".utf8.contains(byte) }
}
