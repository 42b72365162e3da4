/// Procore as far as the integration touches it: the company's lists and people, and the projects' codes and money.
public struct Procore: Sendable {
  /// The company's cost types, which Procore's API calls line item types.
  public internal(set) var lineItemTypes = Table<LineItemType>()
  /// The company's cost code lists.
  public internal(set) var standardCodes = Table<StandardCode>()
  /// Projects.
  public internal(set) var projects = Table<Project>()
  /// The projects' cost codes.
  public internal(set) var costCodes = Table<CostCode>()
  /// The projects' budget lines.
  public internal(set) var budgetLines = Table<BudgetLine>()
  /// Companies of the directory.
  public internal(set) var companies = Table<Company>()
  /// Subcontracts and purchase orders.
  public internal(set) var commitments = Table<Commitment>()
  /// Their schedules of values.
  public internal(set) var sovLines = Table<SOVLine>()
  /// People.
  public internal(set) var users = Table<User>()
}
