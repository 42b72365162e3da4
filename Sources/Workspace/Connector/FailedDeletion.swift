/// A line of the Delete History: a cost type assignment that could not be deleted (rule 45).
public struct FailedDeletion: Record {
  /// Its number, from 1.
  public var number: Name
  /// The project.
  public var project: Name
  /// The cost code.
  public var code: Name
  /// The cost type.
  public var type: UInt8
  /// When it was tried.
  public var time: Moment
  /// Why it failed.
  public var message: String

  /// A line of the Delete History.
  public init(number: Name, project: Name, code: Name, type: UInt8, time: Moment, message: String) {
    self.number = number
    self.project = project
    self.code = code
    self.type = type
    self.time = time
    self.message = message
  }

  public var key: Key { Key(number) }
  public static var table: KeyPath<Workspace, Table<FailedDeletion>> { \.connector.failedDeletions }
  public static let kind = RecordKind.failedDeletion

  public static let schema = Schema<FailedDeletion>(
    "failed-deletion", plural: "failed-deletions", "a line of the Delete History", in: .connector,
    source: "Delete History", key: .own("number", \.number),
    [
      .reference("project", \.project, to: Project.self),
      .reference("code", \.code, to: CostCode.self, within: { deletion, _ in deletion.project }),
      .lineItemType("type", \.type),
      .moment("time", \.time),
      .text("message", \.message),
    ])
}
