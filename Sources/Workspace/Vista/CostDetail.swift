/// One posted cost of a job (JC Cost Detail). Vista: JCCD.
public struct CostDetail: Record {
  /// The job.
  public var job: Name
  /// Its number on the job, from 1.
  public var transaction: Name
  /// The phase code.
  public var code: Name
  /// The cost type.
  public var type: UInt8
  /// The cost.
  public var amount: Money
  /// When it was posted.
  public var posted: Moment
  /// What it is for, at most 60 characters.
  public var description: String

  /// A posted cost of a job.
  public init(
    job: Name, transaction: Name, code: Name, type: UInt8, amount: Money, posted: Moment, description: String = ""
  ) {
    self.job = job
    self.transaction = transaction
    self.code = code
    self.type = type
    self.amount = amount
    self.posted = posted
    self.description = description
  }

  public var key: Key { Key(job, transaction) }
  public static var table: KeyPath<Workspace, Table<CostDetail>> { \.vista.costDetails }
  public static let kind = RecordKind.costDetail

  public static let schema = Schema<CostDetail>(
    "costdetail", plural: "costdetails", "a posted cost of a job (JC Cost Detail)", in: .vista, source: "JCCD",
    key: .within(
      .text("job", \.job, column: "Job", limit: 10, to: .own(Job.self, \.job)),
      .text("transaction", \.transaction, column: "CostTrans")),
    [
      .reference(
        "code", \.code, to: JobPhase.self, within: { cost, _ in cost.job }, column: "Phase", limit: 20),
      .costType("type", \.type, column: "CostType"),
      .money("amount", \.amount, column: "ActualCost"),
      .day("posted", \.posted, column: "PostedDate"),
      .text("description", \.description, column: "Description", limit: 60),
    ])
}
