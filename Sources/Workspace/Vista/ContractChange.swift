/// A change order with the owner (JC Change Orders, external). Vista: JCOH, JCOI.
public struct ContractChange: Record {
  /// The job.
  public var job: Name
  /// At most 10 characters.
  public var number: Name
  /// At most 60 characters.
  public var description: String
  /// When it was approved.
  public var approved: Moment
  /// What it adds to the contract.
  public var amount: Money
  /// The contract items that came with it.
  public var items: [Name]
  /// What it changed the estimates of its job by.
  public var estimates: [Estimate] = []

  /// A change of one estimate.
  public struct Estimate: Equatable, Sendable {
    /// The phase code.
    public let code: Name
    /// The cost type.
    public let type: UInt8
    /// What is added to it.
    public let amount: Money
  }

  /// A change order with the owner.
  public init(job: Name, number: Name, description: String, approved: Moment, amount: Money, items: [Name]) {
    self.job = job
    self.number = number
    self.description = description
    self.approved = approved
    self.amount = amount
    self.items = items
  }

  public var key: Key { Key(job, number) }
  public static var table: KeyPath<Workspace, Table<ContractChange>> { \.vista.contractChanges }
  public static let kind = RecordKind.contractChange

  public static let schema = Schema<ContractChange>(
    "contractchange", plural: "contractchanges", "a change order with the owner (JC Change Orders)", in: .vista,
    source: "JCOH",
    key: .within(
      .text("job", \.job, column: "Job", limit: 10, to: .own(Job.self, \.job)),
      .text("aco", \.number, column: "ACO", limit: 10)),
    [
      .text("description", \.description, column: "Description", limit: 60),
      .day("approved", \.approved, column: "ApprovalDate"),
      .money("amount", \.amount, column: "JCOI.ContractAmt"),
    ])
}
