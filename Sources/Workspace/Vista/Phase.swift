/// A phase of the company's master list (JC Phases). Vista: JCPM, with its master cost types in JCPC.
///
/// The code is unique within its phase group and compared byte for byte; code and group never change (rule 49).
public struct Phase: Record {
  /// The phase group that it belongs to.
  public var group: Name
  /// At most 20 bytes; blanks, dashes and case count.
  public var code: Name
  /// The cost types that the phase offers to every job (JCPC).
  public var costTypes: CostTypeSet
  /// At most 60 characters.
  public var description: String

  /// A phase.
  public init(group: Name, code: Name, description: String, costTypes: CostTypeSet) {
    self.group = group
    self.code = code
    self.description = description
    self.costTypes = costTypes
  }

  public var key: Key { Key(group, code) }
  public static var table: KeyPath<Workspace, Table<Phase>> { \.vista.phases }
  public static let kind = RecordKind.phase

  public static let schema = Schema<Phase>(
    "phase", plural: "phases", "a phase of the company's list (JC Phases)", in: .vista, source: "JCPM",
    key: .understood(
      .text("code", \.code, column: "Phase", limit: 20), option: .group(\.group),
      default: { $0.vista.company.phaseGroup }),
    [
      .text("description", \.description, column: "Description", limit: 60),
      .set("cost-types", \.costTypes, column: "JCPC.CostType") { types, phase, world in
        world.abbreviations(types, in: phase.group)
      },
    ])
}
