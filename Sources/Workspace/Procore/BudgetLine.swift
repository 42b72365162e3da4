/// A line of a project's budget. Procore's API: budget detail rows.
public struct BudgetLine: Record {
  /// The project.
  public var project: Name
  /// Its number on the project, from 1.
  public var line: Name
  /// The cost code.
  public var code: Name
  /// The cost type.
  public var type: UInt8
  /// The original budget amount.
  public var amount: Money
  /// Whether it is in Vista as an original estimate.
  public var isSynced: Bool
  /// What somebody typed as its Forecast to Complete; nil where Procore works it out.
  public var forecast: Money?

  /// A budget line.
  public init(
    project: Name, line: Name, code: Name, type: UInt8, amount: Money, isSynced: Bool = false, forecast: Money? = nil
  ) {
    self.project = project
    self.line = line
    self.code = code
    self.type = type
    self.amount = amount
    self.isSynced = isSynced
    self.forecast = forecast
  }

  public var key: Key { Key(project, line) }
  public static var table: KeyPath<Workspace, Table<BudgetLine>> { \.procore.budgetLines }
  public static let kind = RecordKind.budgetLine

  public static let schema = Schema<BudgetLine>(
    "budgetline", plural: "budgetlines", "a line of a project's budget", in: .procore, source: "budget_detail_rows",
    key: .within(.text("project", \.project, to: .own(Project.self, \.project)), .text("line", \.line)),
    [
      .reference("code", \.code, to: CostCode.self, within: { line, _ in line.project }, field: "cost_code"),
      .lineItemType("type", \.type, field: "category"),
      .money("amount", \.amount, field: "original_budget_amount"),
      .flag("synced", \.isSynced, field: "origin_id"),
      .money("forecast", \.forecast, field: "forecast_to_complete"),
    ])

  /// The lines that something uses and nobody added, marked ?.
  public static func derivedRows(of project: Name?, in world: Workspace) -> [[Value]] {
    let projects = project.map { [$0] } ?? world.procore.projects.records.map(\.number)
    return projects.flatMap { project in
      world.partialLines(of: project).map { line in
        [.text(world.text(project)), .text(PartialLine.mark)]
          + [.text(world.text(line.code)), .text(world.typeCodes([line.type])), .money(.zero), .flag(false), .none]
      }
    }
  }
}

extension Workspace {
  /// One cost type by Procore's code.
  public func typeCodes(_ numbers: [UInt8]) -> String { typeCodes(CostTypeSet(numbers)).joined(separator: ",") }
}
