import Language
import Workspace

/// Tables and records for people: columns two blanks apart, numbers to the right.
enum PlainTable {
  static func text(of record: Answer.Record) -> String {
    guard let side = record.side else { return fields(of: record, titled: record.title) }
    let title = "\(record.title) · in \(side.system.rawValue): \(side.title)"
    guard side.isThere else { return fields(of: record, titled: title + " is not there") }
    let differences = Set(record.differences)
    let rows = record.fields.map { field in
      [
        field.name, Quoting.visible(field.value.text),
        side.value(of: field.name).map { Quoting.visible($0.text) } ?? "",
        differences.contains(field.name) ? "differs" : "",
      ]
    }
    let heading = [
      "", side.system == .vista ? System.procore.rawValue : System.vista.rawValue, side.system.rawValue, "",
    ]
    return Quoting.visible(title) + "\n"
      + columns([heading] + rows, indent: "  ").map { $0.trimmingTrailingBlanks() + "\n" }.joined()
  }

  private static func fields(of record: Answer.Record, titled title: String) -> String {
    let width = record.fields.map { DisplayWidth.of($0.name) }.max() ?? 0
    return record.fields.reduce(Quoting.visible(title) + "\n") { text, field in
      let value = Quoting.visible(field.value.text)
      return text
        + (value.isEmpty ? "  \(field.name)\n" : "  \(DisplayWidth.padded(field.name, to: width))  \(value)\n")
    }
  }

  static func text(of table: Answer.Table, headings: (String) -> String) -> String {
    guard !table.rows.isEmpty else { return Quoting.visible(table.emptyMessage) + "\n" }
    let cells = table.rows.map { row in row.map { Quoting.visible($0.text) } }
    let isNumeric = table.columns.indices.map { column in
      table.rows.allSatisfy { [.number, .money].contains(Alignment(of: $0[column])) }
    }
    let widths = table.columns.indices.map { column in
      cells.reduce(DisplayWidth.of(table.columns[column])) { max($0, DisplayWidth.of($1[column])) }
    }
    func line(_ cells: [String], _ style: (String) -> String = { $0 }) -> String {
      let padded = cells.indices.map { column in
        isNumeric[column]
          ? DisplayWidth.aligned(cells[column], to: widths[column])
          : DisplayWidth.padded(cells[column], to: widths[column])
      }
      let joined = padded.joined(separator: "  ")
      return style(joined.trimmingTrailingBlanks()) + "\n"
    }
    return cells.reduce(into: line(table.columns, headings)) { $0 += line($1) }
  }

  /// Columns of text without headings, each as wide as its widest cell.
  static func columns(_ rows: [[String]], indent: String) -> [String] {
    var widths: [Int] = []
    for row in rows {
      for (column, cell) in row.enumerated() {
        if column == widths.count { widths.append(0) }
        widths[column] = max(widths[column], DisplayWidth.of(cell))
      }
    }
    return rows.map { row in
      let cells = row.enumerated().map { column, cell in
        column == row.count - 1 ? cell : DisplayWidth.padded(cell, to: widths[column])
      }
      return indent + cells.joined(separator: "  ")
    }
  }

  private enum Alignment {
    case number, money, other

    init(of value: Value) {
      switch value {
      case .number: self = .number
      case .money: self = .money
      default: self = .other
      }
    }
  }
}

extension String {
  fileprivate func trimmingTrailingBlanks() -> String {
    String(self[..<(lastIndex { $0 != " " }.map { index(after: $0) } ?? startIndex)])
  }
}
