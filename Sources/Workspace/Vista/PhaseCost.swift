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

  /// Whether nothing is left on it.
  public var isZero: Bool {
    [originalEstimate, estimateChanges, actualCost, committed].allSatisfy { $0 == .zero }
  }

  /// What a job's phase carries in one cost type.
  public init(
    job: Name, code: Name, type: UInt8, name: Name, originalEstimate: Money = .zero, estimateChanges: Money = .zero,
    actualCost: Money = .zero, committed: Money = .zero
  ) {
    self.job = job
    self.code = code
    self.type = type
    self.name = name
    self.originalEstimate = originalEstimate
    self.estimateChanges = estimateChanges
    self.actualCost = actualCost
    self.committed = committed
  }

  public var key: Key { Key(job, name) }
  public static var table: KeyPath<Workspace, Table<PhaseCost>> { \.vista.phaseCosts }
  public static let kind = RecordKind.phaseCost

  public static let schema = Schema<PhaseCost>(
    "phasecost", plural: "phasecosts", "what a job's phase carries in one cost type (JC Cost by Period)", in: .vista,
    source: "JCCP", named: .within("job", "phase.type"),
    [
      Field("code", source: "Phase") { cost, world in .text(world.text(cost.code)) },
      Field("type", source: "CostType") { cost, world in .text(world.abbreviation(cost.type)) },
      Field("original-estimate", source: "OrigEstCost") { cost, _ in .money(cost.originalEstimate) },
      Field("estimate-changes", source: "CurrEstCost") { cost, _ in .money(cost.estimateChanges) },
      Field("actual-cost", source: "ActualCost") { cost, _ in .money(cost.actualCost) },
      Field("committed", source: "TotalCmtdCost") { cost, _ in .money(cost.committed) },
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
