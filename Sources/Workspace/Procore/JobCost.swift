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

  /// Vista's job cost as Procore shows it.
  public init(
    project: Name, name: Name, code: Name, type: UInt8, originalEstimate: Money, approvedChanges: Money,
    committed: Money, jobToDate: Money
  ) {
    self.project = project
    self.name = name
    self.code = code
    self.type = type
    self.originalEstimate = originalEstimate
    self.approvedChanges = approvedChanges
    self.committed = committed
    self.jobToDate = jobToDate
  }

  public var key: Key { Key(project, name) }
  public static var table: KeyPath<Workspace, Table<JobCost>> { \.procore.jobCosts }
  public static let kind = RecordKind.jobCost

  public static let schema = Schema<JobCost>(
    "jobcost", plural: "jobcosts", "Vista's job cost as Procore shows it", in: .procore, source: "erp_job_costs",
    named: .within("project", "code.type"),
    [
      Field("code", source: "cost_code_id") { cost, world in .text(world.text(cost.code)) },
      Field("type", source: "line_item_type_id") { cost, world in .text(world.typeCodes([cost.type])) },
      Field("original-estimate", source: "original_estimate") { cost, _ in .money(cost.originalEstimate) },
      Field("approved-changes", source: "approved_estimate_changes") { cost, _ in .money(cost.approvedChanges) },
      Field("committed", source: "revised_commitment") { cost, _ in .money(cost.committed) },
      Field("job-to-date", source: "job_to_date_cost") { cost, _ in .money(cost.jobToDate) },
    ])
}
