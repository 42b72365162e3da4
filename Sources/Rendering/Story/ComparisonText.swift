import Story
import Text
import Workspace

extension Comparison: Told {
  public var kind: String { "diff" }

  public func lines(width: Int?) -> [String] {
    guard !rows.isEmpty else { return ["\(left) and \(right) say the same"] }
    return ["\(counted(rows.count, "difference")) from \(left) to \(right)"]
      + PlainTable(width: width).columns(rows.map { $0.cells.map(Quoting.visible) }, indent: "  ")
  }

  public var data: [(String, Datum)] {
    [
      ("left", .text(left)), ("right", .text(right)),
      (
        "differences",
        .list(
          rows.map { row in
            .object([
              ("change", .text(row.word)), ("object", .text(row.object)),
              ("field", row.field.map { .text($0.name) } ?? .null),
              ("before", row.field.map { .value($0.before) } ?? .null),
              ("after", row.field.map { .value($0.after) } ?? .null),
            ])
          })
      ),
    ]
  }

  public var table: Answer.Table {
    Answer.Table(
      columns: ["change", "object", "field", "before", "after"],
      rows: rows.map { row in
        [
          .text(row.word), .text(row.object), .text(row.field?.name ?? ""), row.field?.before ?? .none,
          row.field?.after ?? .none,
        ]
      }, emptyMessage: "\(left) and \(right) say the same")
  }
}

extension Comparison.Row {
  fileprivate var word: String {
    switch change {
    case .added: "added"
    case .removed: "removed"
    case .altered: "altered"
    }
  }

  fileprivate var cells: [String] {
    guard let field else { return [change.rawValue, object] }
    func shown(_ value: Value) -> String { value.text.isEmpty ? "nothing" : value.text }
    return [change.rawValue, object, field.name, "\(shown(field.before)) → \(shown(field.after))"]
  }
}
