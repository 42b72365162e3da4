import Text
import Workspace

/// Tables and records for people: columns two blanks apart, numbers to the right.
struct PlainTable {
  /// The columns that a line may take; nil where that does not matter.
  let width: Int?

  func text(of record: Answer.Record) -> String {
    guard let side = record.side else { return fields(of: record, titled: record.title) }
    let title = "\(record.title) · in \(side.system.rawValue): \(side.title)"
    guard side.isThere else { return fields(of: record, titled: title + " is not there") }
    let differences = Set(record.differences)
    let rows = record.fields.map { field in
      let values = Blanks.shown([field.value] + [side.value(of: field.name)].compactMap { $0 })
      return [
        field.name, values[0], values.count > 1 ? values[1] : "", differences.contains(field.name) ? "differs" : "",
      ]
    }
    let heading = [
      "", side.system == .vista ? System.procore.rawValue : System.vista.rawValue, side.system.rawValue, "",
    ]
    return Quoting.visible(title) + "\n" + columns([heading] + rows, indent: "  ").map { $0 + "\n" }.joined()
  }

  private func fields(of record: Answer.Record, titled title: String) -> String {
    let rows = record.fields.map { [$0.name] + Blanks.shown([$0.value]) }
    return Quoting.visible(title) + "\n" + columns(rows, indent: "  ").map { $0 + "\n" }.joined()
  }

  func write<Failure>(
    _ table: Answer.Table, _ style: (Renderer.Style) -> @Sendable (String) -> String,
    asking goOn: () throws(Failure) -> Void, to write: (String) throws(Failure) -> Void
  ) throws(Failure) {
    guard !table.rows.isEmpty else { return try write(Quoting.visible(table.emptyMessage) + "\n") }
    var isNumeric = table.columns.map { _ in true }
    var blanks = table.columns.map { _ in Blanks() }
    var cells = [table.columns]
    cells.reserveCapacity(table.rows.count + 1)
    for row in table.rows {
      try goOn()
      for column in row.indices where !row[column].isNumeric {
        isNumeric[column] = false
        blanks[column].note(row[column])
      }
      cells.append(row.map { Quoting.visible($0.text) })
    }
    for column in blanks.indices where blanks[column].areSeen {
      for (number, row) in table.rows.enumerated() { cells[number + 1][column] = blanks[column].shown(row[column]) }
    }
    let columns = try Columns(cells, fixed: { isNumeric[$0] }, width: width, asking: goOn)
    let paints = table.columns.map { table.paints[$0] }
    for line in columns.lines(table.columns, toTheRight: { isNumeric[$0] }) { try write(style(.bold)(line) + "\n") }
    for row in cells.dropFirst() {
      try goOn()
      let lines = columns.lines(row, toTheRight: { isNumeric[$0] }) { column, piece in
        paints[column]?.style(of: row[column]).map { style($0)(piece) } ?? piece
      }
      for line in lines { try write(line + "\n") }
    }
  }

  /// Columns of text without headings, each as wide as its widest cell, or fitted.
  func columns(_ rows: [[String]], indent: String) -> [String] {
    let columns = Columns(rows, width: width.map { $0 - indent.count }, asking: {})
    return rows.flatMap { columns.lines($0).map { indent + $0 } }
  }
}

extension Value {
  /// Whether it stands at the right of its column.
  fileprivate var isNumeric: Bool {
    switch self {
    case .number, .money: true
    default: false
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
