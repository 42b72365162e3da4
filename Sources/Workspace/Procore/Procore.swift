/// Procore as far as the integration touches it: the company's lists and people, and the projects' codes and money.
public struct Procore {
  /// The company's cost types, which Procore's API calls line item types.
  public let lineItemTypes = Table<LineItemType>()
  /// The company's cost code lists.
  public let standardCodes = Table<StandardCode>()
  /// Projects.
  public let projects = Table<Project>()
  /// The projects' cost codes.
  public let costCodes = Table<CostCode>()
  /// The projects' budget lines.
  public let budgetLines = Table<BudgetLine>()
  /// Companies of the directory.
  public let companies = Table<Company>()
  /// Subcontracts and purchase orders.
  public let commitments = Table<Commitment>()
  /// Their schedules of values.
  public let sovLines = Table<SOVLine>()
  /// People.
  public let users = Table<User>()
}
