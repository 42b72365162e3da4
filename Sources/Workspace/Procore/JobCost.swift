/// What Procore shows of Vista's job cost for a cost code and cost type, as of the last sync. Procore's API: erp_job_costs.
public struct JobCost: Record {
  /// The project.
  public var project: Name
  /// Code and cost type as one word, such as `03-300.M`.
  public var name: Name
  /// The phase code.
  public var code: Name
  /// The cost type.
  public var type: UInt8
  /// Vista's original estimate.
  public var originalEstimate: Money
  /// Approved changes of the estimate.
  public var approvedChanges: Money
  /// What is committed.
  public var committed: Money
  /// What was posted, to date.
  public var jobToDate: Money
  /// What posted invoices ask for.
  public var invoiced: Money
  /// What was paid of those.
  public var paid: Money

  /// Vista's job cost as Procore shows it.
  public init(
    project: Name, name: Name, code: Name, type: UInt8, originalEstimate: Money, approvedChanges: Money,
    committed: Money, jobToDate: Money, invoiced: Money, paid: Money
  ) {
    self.project = project
    self.name = name
    self.code = code
    self.type = type
    self.originalEstimate = originalEstimate
    self.approvedChanges = approvedChanges
    self.committed = committed
    self.jobToDate = jobToDate
    self.invoiced = invoiced
    self.paid = paid
  }

  public var key: Key { Key(project, name) }
  public static var table: KeyPath<Workspace, Table<JobCost>> { \.procore.jobCosts }
  public static let kind = RecordKind.jobCost

  public static let schema = Schema<JobCost>(
    "jobcost", plural: "jobcosts", "Vista's job cost as Procore shows it", in: .procore, source: "erp_job_costs",
    key: .within(.text("project", \.project, to: .own(Project.self, \.project)), .text("code.type", \.name)),
    [
      .reference("code", \.code, to: CostCode.self, within: { cost, _ in cost.project }, field: "cost_code_id"),
      .lineItemType("type", \.type, field: "line_item_type_id"),
      .money("original-estimate", \.originalEstimate, field: "original_estimate"),
      .money("approved-changes", \.approvedChanges, field: "approved_estimate_changes"),
      .money("committed", \.committed, field: "revised_commitment"),
      .money("job-to-date", \.jobToDate, field: "job_to_date_cost"),
      .money("invoiced", \.invoiced, field: "invoiced"),
      .money("paid", \.paid, field: "paid"),
    ])
}
