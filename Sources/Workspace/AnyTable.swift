/// A table whose kind is known only by number: what taking back an event needs.
final class AnyTable: Sendable {
  let point: @Sendable (Workspace, Slot, Int32) -> Void
  let key: @Sendable (Workspace, Slot) -> Key
  let birth: @Sendable (Workspace, Slot) -> Int32
  let pointer: @Sendable (Workspace, Slot) -> Int32
  let dropNewestVersion: @Sendable (Workspace, Slot) -> Void
  let dropNewestSlot: @Sendable (Workspace) -> Void
  let nouns: @Sendable () -> [Noun]
  let count: @Sendable (Workspace) -> Int
  let differences: @Sendable (Workspace, Slot, Int32, Int32) -> [Difference]

  fileprivate init<R: Record>(_ kind: R.Type) {
    point = { world, slot, version in world[keyPath: R.table].point(slot, at: version) }
    key = { world, slot in world[keyPath: R.table].key(of: slot) }
    birth = { world, slot in world[keyPath: R.table].birth(of: slot) }
    pointer = { world, slot in world[keyPath: R.table].pointer(slot) }
    dropNewestVersion = { world, slot in world[keyPath: R.table].dropNewestVersion(of: slot) }
    dropNewestSlot = { world in world[keyPath: R.table].dropNewestSlot() }
    nouns = { [R.noun] + (R.view.map { [Noun($0)] } ?? []) }
    count = { world in world[keyPath: R.table].count }
    differences = { world, slot, before, after in
      world[keyPath: R.table].differences(slot, before, after, in: world)
    }
  }

  static func of(_ kind: RecordKind) -> AnyTable { all[Int(kind.rawValue)] }

  private static let all: [AnyTable] = RecordKind.allCases.map(\.table)
}

extension Workspace {
  /// How many objects are there now, of all kinds.
  public var objectCount: Int { RecordKind.allCases.reduce(0) { $0 + AnyTable.of($1).count(self) } }
}

extension RecordKind {
  /// The table of its records. Each type is written out, so that the compiler makes code for it alone: undoing a million
  /// changes through one generic path took ten times as long.
  fileprivate var table: AnyTable {
    switch self {
    case .phaseGroup: AnyTable(PhaseGroup.self)
    case .phase: AnyTable(Phase.self)
    case .phaseOverride: AnyTable(PhaseOverride.self)
    case .costType: AnyTable(CostType.self)
    case .job: AnyTable(Job.self)
    case .jobPhase: AnyTable(JobPhase.self)
    case .contract: AnyTable(Contract.self)
    case .contractItem: AnyTable(ContractItem.self)
    case .vendor: AnyTable(Vendor.self)
    case .companyParameters: AnyTable(CompanyParameters.self)
    case .lineItemType: AnyTable(LineItemType.self)
    case .standardCode: AnyTable(StandardCode.self)
    case .project: AnyTable(Project.self)
    case .costCode: AnyTable(CostCode.self)
    case .budgetLine: AnyTable(BudgetLine.self)
    case .company: AnyTable(Company.self)
    case .commitment: AnyTable(Commitment.self)
    case .sovLine: AnyTable(SOVLine.self)
    case .user: AnyTable(User.self)
    case .request: AnyTable(Request.self)
    case .failedDeletion: AnyTable(FailedDeletion.self)
    case .syncState: AnyTable(SyncState.self)
    case .settings: AnyTable(Settings.self)
    case .clock: AnyTable(Clock.self)
    case .phaseCost: AnyTable(PhaseCost.self)
    case .costDetail: AnyTable(CostDetail.self)
    case .vistaCommitment: AnyTable(VistaCommitment.self)
    case .vistaCommitmentItem: AnyTable(VistaCommitmentItem.self)
    case .vistaChangeOrder: AnyTable(VistaChangeOrder.self)
    case .contractChange: AnyTable(ContractChange.self)
    case .apInvoice: AnyTable(APInvoice.self)
    case .apInvoiceLine: AnyTable(APInvoiceLine.self)
    case .apPayment: AnyTable(APPayment.self)
    case .vistaCompliance: AnyTable(VistaCompliance.self)
    case .vendorCompliance: AnyTable(VendorCompliance.self)
    case .budget: AnyTable(Budget.self)
    case .budgetChange: AnyTable(BudgetChange.self)
    case .budgetChangeLine: AnyTable(BudgetChangeLine.self)
    case .jobCost: AnyTable(JobCost.self)
    case .directCost: AnyTable(DirectCost.self)
    case .commitmentChangeOrder: AnyTable(CommitmentChangeOrder.self)
    case .ccoLine: AnyTable(CCOLine.self)
    case .primeContract: AnyTable(PrimeContract.self)
    case .primeLine: AnyTable(PrimeLine.self)
    case .primeChangeOrder: AnyTable(PrimeChangeOrder.self)
    case .pccoLine: AnyTable(PCCOLine.self)
    case .invoice: AnyTable(Invoice.self)
    case .payment: AnyTable(Payment.self)
    case .complianceDocument: AnyTable(ComplianceDocument.self)
    case .stagedRecord: AnyTable(StagedRecord.self)
    case .email: AnyTable(Email.self)
    case .keptNumber: AnyTable(KeptNumber.self)
    }
  }
}
