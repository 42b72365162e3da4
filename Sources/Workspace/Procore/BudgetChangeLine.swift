/// A line of a budget change, from a budget line (less than nothing) or to it. Procore's API: adjustment_line_items.
public struct BudgetChangeLine: Record {
  /// The project.
  public var project: Name
  /// The number of the budget change.
  public var change: Name
  /// The change and the line as one word, such as `2.1`.
  public var line: Name
  /// The cost code.
  public var code: Name
  /// The cost type.
  public var type: UInt8
  /// What it adds.
  public var amount: Money

  /// A line of a budget change.
  public init(of change: BudgetChange, line: Name, code: Name, type: UInt8, amount: Money) {
    project = change.project
    self.change = change.number
    self.line = line
    self.code = code
    self.type = type
    self.amount = amount
  }

  public var key: Key { Key(project, line) }
  public static var table: KeyPath<Workspace, Table<BudgetChangeLine>> { \.procore.budgetChangeLines }
  public static let kind = RecordKind.budgetChangeLine

  public static let schema = Schema<BudgetChangeLine>(
    "budgetchangeline", plural: "budgetchangelines", "a line of a budget change", in: .procore,
    source: "adjustment_line_items",
    key: .within(
      .text("project", \.project, to: .own(Project.self, \.project)), .text("budgetchange.line", \.line)),
    [
      .reference("budgetchange", \.change, to: BudgetChange.self, within: { line, _ in line.project }),
      .reference("code", \.code, to: CostCode.self, within: { line, _ in line.project }, field: "cost_code"),
      .lineItemType("type", \.type, field: "category"),
      .money("amount", \.amount, field: "amount"),
    ])
}
