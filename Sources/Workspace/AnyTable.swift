/// A table whose kind is known only by number: what taking back an event needs.
struct AnyTable: Sendable {
  let point: @Sendable (Workspace, Slot, Int32) -> Void
  let pointer: @Sendable (Workspace, Slot) -> Int32
  let dropNewestVersion: @Sendable (Workspace) -> Void
  let differences: @Sendable (Workspace, Slot, Int32, Int32) -> [Difference]

  private init<R: Record>(_ kind: R.Type) {
    point = { world, slot, version in world[keyPath: R.table].point(slot, at: version) }
    pointer = { world, slot in world[keyPath: R.table].pointer(slot) }
    dropNewestVersion = { world in world[keyPath: R.table].dropNewestVersion() }
    differences = { world, slot, before, after in
      world[keyPath: R.table].differences(slot, before, after, in: world)
    }
  }

  static func of(_ kind: RecordKind) -> AnyTable { all[Int(kind.rawValue)] }

  private static let all: [AnyTable] = RecordKind.allCases.map { kind in AnyTable(kind.type) }
}

extension RecordKind {
  /// The type of its records.
  var type: any Record.Type {
    switch self {
    case .phaseGroup: PhaseGroup.self
    case .phase: Phase.self
    case .costType: CostType.self
    case .job: Job.self
    case .jobPhase: JobPhase.self
    case .contract: Contract.self
    case .contractItem: ContractItem.self
    case .vendor: Vendor.self
    case .companyParameters: CompanyParameters.self
    case .lineItemType: LineItemType.self
    case .standardCode: StandardCode.self
    case .project: Project.self
    case .costCode: CostCode.self
    case .budgetLine: BudgetLine.self
    case .company: Company.self
    case .commitment: Commitment.self
    case .sovLine: SOVLine.self
    case .user: User.self
    case .jobRow: JobRow.self
    case .request: Request.self
    case .failedDeletion: FailedDeletion.self
    case .syncState: SyncState.self
    case .settings: Settings.self
    case .clock: Clock.self
    }
  }
}
