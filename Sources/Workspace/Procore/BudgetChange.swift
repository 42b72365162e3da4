/// A modification of a budget line after the budget was made. Procore's API: budget_changes.
public struct BudgetChange: Record {
  /// The project.
  public var project: Name
  /// Its number on the project, from 1.
  public var number: Name
  /// The phase code.
  public var code: Name
  /// The cost type.
  public var type: UInt8
  /// What it adds.
  public var amount: Money
  /// Whether it is in Vista.
  public var isSynced: Bool

  /// A modification of a budget.
  public init(project: Name, number: Name, code: Name, type: UInt8, amount: Money, isSynced: Bool = false) {
    self.project = project
    self.number = number
    self.code = code
    self.type = type
    self.amount = amount
    self.isSynced = isSynced
  }

  public var key: Key { Key(project, number) }
  public static var table: KeyPath<Workspace, Table<BudgetChange>> { \.procore.budgetChanges }
  public static let kind = RecordKind.budgetChange

  public static let schema = Schema<BudgetChange>(
    "budgetchange", plural: "budgetchanges", "a modification of a budget", in: .procore, source: "budget_changes",
    key: .within(.text("project", \.project, to: .own(Project.self, \.project)), .text("number", \.number)),
    [
      .reference("code", \.code, to: CostCode.self, within: { change, _ in change.project }, field: "cost_code"),
      .lineItemType("type", \.type, field: "category"),
      .money("amount", \.amount, field: "budget_modifications"),
      .flag("synced", \.isSynced, field: "origin_id"),
    ])
}
