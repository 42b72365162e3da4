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

  static func text(
    of table: Answer.Table, _ style: (Renderer.Style) -> @Sendable (String) -> String
  ) -> String {
    guard !table.rows.isEmpty else { return Quoting.visible(table.emptyMessage) + "\n" }
    let cells = table.rows.map { row in row.map { Quoting.visible($0.text) } }
    let isNumeric = table.columns.indices.map { column in
      table.rows.allSatisfy { [.number, .money].contains(Alignment(of: $0[column])) }
    }
    let widths = table.columns.indices.map { column in
      cells.reduce(DisplayWidth.of(table.columns[column])) { max($0, DisplayWidth.of($1[column])) }
    }
    func line(_ cells: [String], _ paint: (Int, String) -> String) -> String {
      let padded = cells.indices.map { column in
        guard !isNumeric[column] else { return DisplayWidth.aligned(cells[column], to: widths[column]) }
        let (cell, width) = (cells[column], widths[column])
        return paint(column, cell) + DisplayWidth.padded(cell, to: width).dropFirst(cell.count)
      }
      return padded.joined(separator: "  ").trimmingTrailingBlanks()
    }
    let paints = table.columns.map { table.paints[$0] }
    let headings = style(.bold)(line(table.columns) { _, cell in cell }) + "\n"
    return cells.reduce(into: headings) { text, row in
      text +=
        line(row) { column, cell in
          guard let colour = paints[column]?.style(of: cell), !cell.isEmpty else { return cell }
          return style(colour)(cell)
        } + "\n"
    }
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

extension Answer.Table.Paint {
  /// The style of a cell; nil for one without colour.
  fileprivate func style(of cell: String) -> Renderer.Style? {
    switch self {
    case .error: .red
    case .ribbon:
      switch Ribbon(rawValue: cell) {
      case .blue: .blue
      case .green: .green
      case .yellow: .yellow
      case nil: nil
      }
    }
  }
}

extension String {
  fileprivate func trimmingTrailingBlanks() -> String {
    String(self[..<(lastIndex { $0 != " " }.map { index(after: $0) } ?? startIndex)])
  }
}
