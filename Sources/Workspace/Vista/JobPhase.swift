/// A phase on a job, with the cost types that the job carries for it (JC Job Phases). Vista: JCJP and JCCH.
///
/// It outlives its master: JC Phases may lose a phase while jobs still hold it (rule 48).
public struct JobPhase: Record {
  /// The job.
  public var job: Name
  /// The phase group of the job's company.
  public var group: Name
  /// The phase code, at most 20 bytes.
  public var code: Name
  /// At most 60 characters; an update from Procore never overwrites it (rule 33).
  public var description: String
  /// The job's cost types for it (JCCH).
  public var costTypes: CostTypeSet
  /// Those of them that nothing may be posted to (JCCH.ActiveYN).
  public var inactiveTypes = CostTypeSet()
  /// An inactive phase refuses estimates, commitments and costs.
  public var isActive: Bool
  /// The contract item that bills it.
  public var item: Name

  /// A job phase.
  public init(
    job: Name, group: Name, code: Name, description: String, costTypes: CostTypeSet, isActive: Bool, item: Name
  ) {
    self.job = job
    self.group = group
    self.code = code
    self.description = description
    self.costTypes = costTypes
    self.isActive = isActive
    self.item = item
  }

  public var key: Key { Key(job, code) }
  public static var table: KeyPath<Workspace, Table<JobPhase>> { \.vista.jobPhases }
  public static let kind = RecordKind.jobPhase

  public static let schema = Schema<JobPhase>(
    "jobphase", plural: "jobphases", "a phase on a job (JC Job Phases)", in: .vista, source: "JCJP",
    key: .within(
      .text("job", \.job, column: "Job", limit: 10, to: .own(Job.self, \.job)),
      .text(
        "code", \.code, column: "Phase", limit: 20,
        to: Target(kind: .phase) { phase, _ in Key(phase.group, phase.code) })),
    [
      .text("description", \.description, column: "Description", limit: 60),
      .set("cost-types", \.costTypes, column: "JCCH.CostType") { types, phase, world in
        world.abbreviations(types, in: phase.group)
      },
      .set("inactive-types", \.inactiveTypes, column: "JCCH.ActiveYN") { types, phase, world in
        world.abbreviations(types, in: phase.group)
      },
      .flag("active", \.isActive, column: "ActiveYN"),
      .reference("item", \.item, to: ContractItem.self, within: { $1.contract(of: $0) }, column: "Item", limit: 16),
    ])
}

extension Workspace {
  /// The contract that a job's phase is billed to: the job's own (rule 184).
  func contract(of phase: JobPhase) -> Name { vista.jobs[Key(phase.job)]?.contract ?? .none }

  /// Deletes what cost types of a job's phase were estimated at, as it goes with them (rule 58).
  public func removeEstimates(of types: CostTypeSet, _ phase: JobPhase) {
    for type in types.numbers {
      remove(PhaseCost.self, at: phaseCost(job: phase.job, code: phase.code, type: type).key)
    }
  }

  /// Deletes a cost type of a job's phase, as the connector on App Xchange does where nothing but an estimate is left of it
  /// (rule 189).
  public func removeUnused(_ type: UInt8, _ phase: JobPhase) {
    removeEstimates(of: CostTypeSet([type]), phase)
    var phase = phase
    phase.costTypes.remove(type)
    phase.inactiveTypes.remove(type)
    put(phase)
  }
}
