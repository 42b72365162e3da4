/// A group of companies that share one list of phases and cost types. Vista: HQ Groups; a company names its own in
/// HQCO.PhaseGroup.
public struct PhaseGroup: Record {
  /// A number from 1 to 255, as text.
  public var group: Name
  /// What it is for.
  public var description: String

  /// A phase group.
  public init(group: Name, description: String) {
    self.group = group
    self.description = description
  }

  public var key: Key { Key(group) }
  public static var table: KeyPath<Workspace, Table<PhaseGroup>> { \.vista.phaseGroups }
  public static let kind = RecordKind.phaseGroup

  public static let schema = Schema<PhaseGroup>(
    "phasegroup", plural: "phasegroups", "a list of phases that companies share (HQ Groups)", in: .vista,
    source: "HQGP", key: .own(.number("group", \.group, column: "Grp", in: numbers)),
    [.text("description", \.description)])

  /// What its number can be (bGroup, a tinyint).
  public static let numbers = 1...255
}
