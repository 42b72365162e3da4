import Text

/// Cells in columns, two blanks apart. Where they are wider than a terminal, the widest are made narrower, and what they
/// hold goes on below: nothing is cut.
struct Columns {
  private static let gap = 2

  private let widths: [Int]

  /// Columns as wide as their widest cells, or fitted to a width; those that are `fixed`, such as numbers, stay whole. Before
  /// each row is measured, whoever wants them is asked.
  init<Failure>(
    _ rows: [[String]], fixed: (Int) -> Bool = { _ in false }, width: Int?, asking goOn: () throws(Failure) -> Void
  ) throws(Failure) {
    var widths: [Int] = []
    for row in rows {
      try goOn()
      for (column, cell) in row.enumerated() {
        if column == widths.count { widths.append(0) }
        widths[column] = max(widths[column], DisplayWidth.of(cell))
      }
    }
    if let width { Self.fit(&widths, fixed, to: width) }
    self.widths = widths
  }

  /// Makes the widest columns as narrow as the widest of the others, again and again.
  private static func fit(_ widths: inout [Int], _ fixed: (Int) -> Bool, to width: Int) {
    let columns = widths.indices.filter { !fixed($0) }
    var excess = widths.reduce(0, +) + gap * (widths.count - 1) - width
    while excess > 0, let widest = columns.map({ widths[$0] }).max(), widest > Wrapping.narrowest {
      let these = columns.filter { widths[$0] == widest }
      let next = max(columns.map { widths[$0] }.filter { $0 < widest }.max() ?? 0, Wrapping.narrowest)
      let less = min(widest - next, (excess + these.count - 1) / these.count)
      for column in these { widths[column] -= less }
      excess -= less * these.count
    }
  }

  /// One row, in as many lines as its cells need, without blanks at their ends.
  func lines(
    _ cells: [String], toTheRight: (Int) -> Bool = { _ in false }, paint: (Int, String) -> String = { $1 }
  ) -> [String] {
    let wrapped = cells.indices.map { column in
      DisplayWidth.of(cells[column]) > widths[column]
        ? Wrapping.lines(cells[column], width: widths[column]) : [cells[column]]
    }
    return (0..<(wrapped.map(\.count).max() ?? 0)).map { line in
      let pieces = cells.indices.map { column in
        let piece = wrapped[column].dropFirst(line).first ?? ""
        let blanks = String(repeating: " ", count: max(0, widths[column] - DisplayWidth.of(piece)))
        return toTheRight(column) ? blanks + piece : (piece.isEmpty ? "" : paint(column, piece)) + blanks
      }
      return pieces.joined(separator: String(repeating: " ", count: Self.gap)).trimmingTrailingBlanks()
    }
  }
}

extension String {
  func trimmingTrailingBlanks() -> String {
    String(self[..<(lastIndex { $0 != " " }.map { index(after: $0) } ?? startIndex)])
  }
}
