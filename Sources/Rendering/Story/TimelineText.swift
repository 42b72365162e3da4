import Story
import Text
import Workspace

extension Timeline: Told {
  public var kind: String { "timeline" }

  /// How many changes of one system are told in a row.
  private static let told = 2

  public func lines(width: Int?) -> [String] {
    guard !rows.isEmpty else { return ["nothing happened to \(object ?? "anything")"] }
    let cells = [["", "", "Vista", "Integration", "Procore"]] + rows.map(cells)
    return PlainTable(width: width).columns(cells.map { $0.map(Quoting.visible) }, indent: "")
  }

  private func cells(_ row: Happened) -> [String] {
    [
      String(row.time.time.prefix(5)), row.user ?? "── sync",
      cell(row, .vista), row.user == nil ? "hourly sync" : cell(row, .connector), cell(row, .procore),
    ]
  }

  /// What was done in a system, and what came to it.
  private func cell(_ row: Happened, _ system: System) -> String {
    let changes = row.changes.filter { $0.system == system }
    if row.system == system || (row.user != nil && row.system == nil && system == .connector) {
      let error = changes.lazy.compactMap(\.field).first { $0.name == "error" && !$0.after.text.isEmpty }
      return row.text + (error.map { " ✗ \($0.after.text)" } ?? "")
    }
    let texts = changes.prefix(Self.told).map { change in
      // Its system is the column.
      let text = change.text
      return String(text.prefix(2)) + text.dropFirst(3 + change.system.rawValue.count)
    }
    return texts.joined(separator: ", ") + (changes.count > Self.told ? " and \(changes.count - Self.told) more" : "")
  }

  public var data: [(String, Datum)] {
    [("object", object.map { .text($0) } ?? .null), ("rows", .list(rows.map(\.datum)))]
  }

  public var table: Answer.Table {
    Answer.Table(
      columns: ["time", "user", "vista", "integration", "procore"],
      rows: rows.map { row in
        [
          .moment(row.time), .text(row.user ?? "sync"), .text(cell(row, .vista)),
          .text(row.user == nil ? "hourly sync" : cell(row, .connector)), .text(cell(row, .procore)),
        ]
      }, emptyMessage: "nothing happened to \(object ?? "anything")")
  }
}
