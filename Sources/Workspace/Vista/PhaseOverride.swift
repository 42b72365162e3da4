/// A department's own accounts for a phase (JC Departments, Phase Overrides): while there is one, JC Phases keeps the phase.
public struct PhaseOverride: Record {
  /// The department, at most 10 characters.
  public var department: Name
  /// The phase code, in the phase group of the company.
  public var code: Name

  /// A department's own accounts for a phase.
  public init(department: Name, code: Name) {
    self.department = department
    self.code = code
  }

  public var key: Key { Key(department, code) }
  public static var table: KeyPath<Workspace, Table<PhaseOverride>> { \.vista.phaseOverrides }
  public static let kind = RecordKind.phaseOverride

  public static let schema = Schema<PhaseOverride>(
    "phaseoverride", plural: "phaseoverrides", "a department's own accounts for a phase (JC Departments)", in: .vista,
    source: "JCDO",
    key: .within(
      .text("department", \.department, column: "Department", limit: 10),
      .text(
        "code", \.code, column: "Phase", limit: 20,
        to: Target(kind: .phase) { override, world in Key(world.vista.company.phaseGroup, override.code) })),
    [])
}
