/// What a job's phase carries in one cost type (JC Cost by Period). Vista: JCCP, all months together.
///
/// There is none while everything is zero. The cost types themselves are the job phase's own.
public struct PhaseCost: Record {
  /// The job.
  public var job: Name
  /// The phase code.
  public var code: Name
  /// The cost type.
  public var type: UInt8
  /// Code and cost type as one word, such as `03-300.M`.
  public var name: Name
  /// The original estimate.
  public var originalEstimate: Money
  /// Approved changes of the estimate.
  public var estimateChanges: Money
  /// What was posted, to date.
  public var actualCost: Money
  /// What subcontracts and purchase orders commit.
  public var committed: Money
  /// What Procore's forecast says that it will have cost in the end.
  public var projectedCost: Money
  /// What posted invoices of subcontracts and purchase orders ask for.
  public var invoiced: Money
  /// What was paid of those.
  public var paid: Money

  /// Whether nothing is left on it.
  public var isZero: Bool {
    [originalEstimate, estimateChanges, actualCost, committed, projectedCost, invoiced, paid].allSatisfy { $0 == .zero }
  }

  /// What a job's phase carries in one cost type.
  public init(
    job: Name, code: Name, type: UInt8, name: Name, originalEstimate: Money = .zero, estimateChanges: Money = .zero,
    actualCost: Money = .zero, committed: Money = .zero, projectedCost: Money = .zero, invoiced: Money = .zero,
    paid: Money = .zero
  ) {
    self.job = job
    self.code = code
    self.type = type
    self.name = name
    self.originalEstimate = originalEstimate
    self.estimateChanges = estimateChanges
    self.actualCost = actualCost
    self.committed = committed
    self.projectedCost = projectedCost
    self.invoiced = invoiced
    self.paid = paid
  }

  public var key: Key { Key(job, name) }
  public static var table: KeyPath<Workspace, Table<PhaseCost>> { \.vista.phaseCosts }
  public static let kind = RecordKind.phaseCost

  public static let schema = Schema<PhaseCost>(
    "phasecost", plural: "phasecosts", "what a job's phase carries in one cost type (JC Cost by Period)", in: .vista,
    source: "JCCP",
    key: .within(
      .text("job", \.job, column: "Job", limit: 10, to: .own(Job.self, \.job)), .text("phase.type", \.name)),
    [
      .reference(
        "code", \.code, to: JobPhase.self, within: { cost, _ in cost.job }, column: "Phase", limit: 20),
      .costType("type", \.type, column: "CostType"),
      .money("original-estimate", \.originalEstimate, column: "OrigEstCost"),
      .money("estimate-changes", \.estimateChanges, column: "CurrEstCost"),
      .money("actual-cost", \.actualCost, column: "ActualCost"),
      .money("committed", \.committed, column: "TotalCmtdCost"),
      .money("projected-cost", \.projectedCost, column: "ProjCost"),
      .money("invoiced", \.invoiced),
      .money("paid", \.paid),
    ])
}

extension Workspace {
  /// A phase code and a cost type as one word, as Procore writes a budget code: `03-300.M`.
  public func budgetCode(_ code: Name, _ type: UInt8) -> Name { name("\(text(code)).\(abbreviation(type))") }

  /// What a job's phase carries in a cost type; all zero, where there is nothing.
  public func phaseCost(job: Name, code: Name, type: UInt8) -> PhaseCost {
    let name = budgetCode(code, type)
    return vista.phaseCosts[Key(job, name)] ?? PhaseCost(job: job, code: code, type: type, name: name)
  }
}
