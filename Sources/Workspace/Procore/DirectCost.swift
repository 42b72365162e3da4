/// A direct cost of a project: typed in Procore, or brought from Vista's posted costs. Procore's API: direct_costs.
public struct DirectCost: Record {
  /// The project.
  public var project: Name
  /// Its number on the project, from 1.
  public var number: Name
  /// The phase code.
  public var code: Name
  /// The cost type.
  public var type: UInt8
  /// The cost.
  public var amount: Money
  /// What it is for.
  public var description: String
  /// The transaction of JC Cost Detail that it came from, or none. Procore's API: origin_id.
  public var origin: Name

  /// Whether it came from Vista.
  public var isSynced: Bool { !origin.isNone }

  /// A direct cost of a project.
  public init(
    project: Name, number: Name, code: Name, type: UInt8, amount: Money, description: String, origin: Name = .none
  ) {
    self.project = project
    self.number = number
    self.code = code
    self.type = type
    self.amount = amount
    self.description = description
    self.origin = origin
  }

  public var key: Key { Key(project, number) }
  public static var table: KeyPath<Workspace, Table<DirectCost>> { \.procore.directCosts }
  public static let kind = RecordKind.directCost

  public static let schema = Schema<DirectCost>(
    "directcost", plural: "directcosts", "a direct cost of a project", in: .procore, source: "direct_costs",
    key: .within(.text("project", \.project, to: .own(Project.self, \.project)), .text("number", \.number)),
    [
      .reference("code", \.code, to: CostCode.self, within: { cost, _ in cost.project }, field: "cost_code"),
      .lineItemType("type", \.type, field: "line_item_type"),
      .money("amount", \.amount, field: "amount"),
      .text("description", \.description, field: "description", limit: 255),
      Field("synced", source: .field("origin_id")) { cost, _ in .flag(cost.isSynced) },
    ])
}
