import Language
import Workspace

/// Tables and records for people: columns two blanks apart, numbers to the right.
enum PlainTable {
  static func text(of record: Answer.Record) -> String {
    let width = record.fields.map { DisplayWidth.of($0.name) }.max() ?? 0
    return record.fields.reduce(Quoting.visible(record.title) + "\n") { text, field in
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
      return style(
        String(joined[..<(joined.lastIndex { $0 != " " }.map { joined.index(after: $0) } ?? joined.startIndex)])) + "\n"
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
