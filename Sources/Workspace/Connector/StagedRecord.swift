/// A job, vendor or contract of Vista that can be imported, as the integration service staged it. Procore's API: staged_records.
public struct StagedRecord: Record {
  /// What it is: `job`, `vendor` or `prime`.
  public var list: Name
  /// Its number in Vista.
  public var number: Name
  /// Whether it waits, was imported or was put away.
  public var status: Status

  /// Where a staged record stands (integration.md 0.2).
  public enum Status: String, CaseIterable, Sendable {
    case staged, imported, archived
  }

  /// What Vista offers for import.
  public init(list: Name, number: Name, status: Status) {
    self.list = list
    self.number = number
    self.status = status
  }

  public var key: Key { Key(list, number) }
  public static var table: KeyPath<Workspace, Table<StagedRecord>> { \.connector.stagedRecords }
  public var marks: Marks {
    switch status {
    case .staged: [.present, .waiting]
    case .archived: [.present, .archived]
    case .imported: .present
    }
  }
  public static let kind = RecordKind.stagedRecord

  public static let schema = Schema<StagedRecord>(
    "staged-record", plural: "staged-records", "what Vista offers for import", in: .connector, source: "staged_records",
    key: .within(.text("list", \.list), .text("number", \.number)),
    [
      .choice("status", \.status, field: "status")
    ])
}
