/// A cost code of one of the company's lists: the ERP list, which the sync keeps in step with JC Phases, or the ordinary
/// Standard list, which people keep and which can never be integrated (rule 12). Procore's API: standard_cost_codes.
///
/// On the ERP list this row is also the connector's own view of the phase: what it saw at the last sync (rule 29).
public struct StandardCode: Record {
  /// The phase group of the ERP list, or ``standardList``.
  public var list: Name
  /// The code, byte for byte as Vista has it.
  public var code: Name
  /// The cost types that a project takes with the code when none are named.
  public var costTypes: CostTypeSet
  /// A deactivated code cannot be added to a project (rule 14).
  public var isActive: Bool
  /// Whether the last sync found no phase for it any more (rule 8). Always false on the Standard list.
  public var isMissing: Bool
  /// Its name.
  public var description: String

  /// The name of the ordinary list among the lists.
  public static let standardList = "standard"

  /// A company cost code.
  public init(list: Name, code: Name, description: String, costTypes: CostTypeSet, isActive: Bool, isMissing: Bool) {
    self.list = list
    self.code = code
    self.description = description
    self.costTypes = costTypes
    self.isActive = isActive
    self.isMissing = isMissing
  }

  public var key: Key { Key(list, code) }
  public var marks: Marks { isMissing ? [.present, .missing] : .present }
  public static var table: KeyPath<Workspace, Table<StandardCode>> { \.procore.standardCodes }
  public static let kind = RecordKind.standardCode

  public static let schema = Schema<StandardCode>(
    "standard-code", plural: "standard-codes", "a cost code of the company's ERP list", in: .procore,
    source: "standard_cost_codes",
    key: .understood(
      .text("code", \.code, field: "full_code", limit: 255),
      option: .text("list", \.list, field: "standard_cost_code_list_id"), default: { $0.vista.company.phaseGroup }),
    [
      .text("description", \.description, field: "name", limit: 255),
      .set("cost-types", \.costTypes) { types, _, world in .list(world.typeCodes(types)) },
      Field("status") { code, _ in .text(code.isActive ? "active" : "inactive") },
      .flag("missing", \.isMissing),
    ])
}
