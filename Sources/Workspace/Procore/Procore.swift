/// Procore as far as the integration touches it: the company's lists and people, and the projects' codes and money.
///
/// ## In this folder
/// Procore's records, one a file: the properties, the key, and the schema with the fields of the API. `CostCode.swift`
/// is the one to read first, with `StandardCode.swift`, the company's code that it was made of; `Procore.swift` lists
/// them all.
/// - What can be sent to Vista holds its `ERPState` in a property `erp`: `Project.swift`, `Commitment.swift`, and so
///   on.
/// - `ChangeOrderLine.swift` is the line of two kinds of change orders; `User.swift` has the privileges too.
/// - No record: `RemovingProjects.swift`, what goes with a project or commitment that is deleted; `Renaming.swift`, what
///   follows when one gets another number; `PartialLines.swift`, what a budget lacks; `Forecast.swift`, what it will have
///   cost.
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
  /// The projects' budgets as a whole.
  public let budgets = Table<Budget>()
  /// Changes of the budgets.
  public let budgetChanges = Table<BudgetChange>()
  /// The lines of those.
  public let budgetChangeLines = Table<BudgetChangeLine>()
  /// Vista's job cost, as of the last sync.
  public let jobCosts = Table<JobCost>()
  /// Direct costs.
  public let directCosts = Table<DirectCost>()
  /// Commitment change orders.
  public let changeOrders = Table<CommitmentChangeOrder>()
  /// Their lines.
  public let changeOrderLines = Table<CCOLine>()
  /// Prime contracts.
  public let primeContracts = Table<PrimeContract>()
  /// Their lines.
  public let primeLines = Table<PrimeLine>()
  /// Prime contract change orders.
  public let primeChangeOrders = Table<PrimeChangeOrder>()
  /// Their lines.
  public let primeChangeOrderLines = Table<PCCOLine>()
  /// Subcontractors' invoices.
  public let invoices = Table<Invoice>()
  /// Payments issued on commitments.
  public let payments = Table<Payment>()
  /// Compliance documents of synced subcontracts.
  public let complianceDocuments = Table<ComplianceDocument>()
  /// People.
  public let users = Table<User>()

  /// All of them.
  var tables: [Slots] {
    [
      lineItemTypes, standardCodes, projects, costCodes, budgetLines, companies, commitments, sovLines, budgets,
      budgetChanges, budgetChangeLines, jobCosts, directCosts, changeOrders, changeOrderLines, primeContracts,
      primeLines,
      primeChangeOrders, primeChangeOrderLines, invoices, payments, complianceDocuments, users,
    ]
  }
}
