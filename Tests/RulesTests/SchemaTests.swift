import Testing
import Workspace

/// What schemas declare holds in worlds that sessions made.
@Suite struct SchemaTests {
  @Test("What is read of a field can be written to another record, and every key to a blank one", arguments: [1, 2, 3])
  func bothWays(_ seed: Int) {
    let world = RebuildingTests.session(UInt64(seed))
    for kind in RecordKind.allCases { kind.reading?.bothWays(in: world) }
  }

  @Test("What refers to something names an object that is there, or was", arguments: [1, 2, 3])
  func references(_ seed: Int) {
    let world = RebuildingTests.session(UInt64(seed))
    for kind in RecordKind.allCases { kind.reading?.references(in: world) }
  }

  @Test("No two fields of a kind have one name")
  func names() {
    for noun in Noun.all {
      let names = noun.fields.map(\.name)
      #expect(Set(names).count == names.count, "\(noun.name)")
    }
  }
}

/// A kind of records, whose type only it knows.
private protocol Reading {
  func bothWays(in world: Workspace)
  func references(in world: Workspace)
  func knows(_ key: Key, in world: Workspace) -> Bool
}

private struct KindReading<R: Record>: Reading {
  func bothWays(in world: Workspace) {
    let records = world[keyPath: R.table].records
    for (record, other) in zip(records, records.dropFirst() + records.prefix(1)) {
      for field in R.schema.fields where field.content != nil {
        var changed = other
        field.write(&changed, field.stored(record, world), world)
        #expect(field.stored(changed, world) == field.stored(record, world), "\(field.name) of \(record)")
        field.write(&changed, field.stored(other, world), world)
        #expect(changed == other, "\(field.name) of \(record)")
      }
      var moved = other
      let names = R.schema.key.parts.count == 1 ? [record.key.name] : [record.key.parent, record.key.name]
      for (part, name) in zip(R.schema.key.parts, names) { part.write(&moved, name, world) }
      #expect(moved.key == record.key, "\(record)")
    }
  }

  func references(in world: Workspace) {
    let targets =
      R.schema.fields.compactMap { field in field.target.map { (field.name, $0) } }
      + R.schema.key.parts.compactMap { part in part.target.map { (part.name, $0) } }
    for record in world[keyPath: R.table].records {
      for (name, target) in targets {
        guard let key = target.key(record, world) else { continue }
        let words = [world.text(key.parent), world.text(key.name)]
        #expect(
          target.kind.reading?.knows(key, in: world) == true,
          "\(name) of \(record.self) names no \(target.kind): \(words)")
      }
    }
  }

  func knows(_ key: Key, in world: Workspace) -> Bool { world[keyPath: R.table].slot(of: key) != nil }
}

extension RecordKind {
  fileprivate var reading: (any Reading)? {
    switch self {
    case .phaseGroup: KindReading<PhaseGroup>()
    case .phase: KindReading<Phase>()
    case .phaseOverride: KindReading<PhaseOverride>()
    case .costType: KindReading<CostType>()
    case .job: KindReading<Job>()
    case .jobPhase: KindReading<JobPhase>()
    case .contract: KindReading<Contract>()
    case .contractItem: KindReading<ContractItem>()
    case .vendor: KindReading<Vendor>()
    case .companyParameters: KindReading<CompanyParameters>()
    case .lineItemType: KindReading<LineItemType>()
    case .standardCode: KindReading<StandardCode>()
    case .project: KindReading<Project>()
    case .costCode: KindReading<CostCode>()
    case .budgetLine: KindReading<BudgetLine>()
    case .company: KindReading<Company>()
    case .commitment: KindReading<Commitment>()
    case .sovLine: KindReading<SOVLine>()
    case .user: KindReading<User>()
    case .request: KindReading<Request>()
    case .failedDeletion: KindReading<FailedDeletion>()
    case .syncState: KindReading<SyncState>()
    case .settings: KindReading<Settings>()
    case .clock: KindReading<Clock>()
    case .phaseCost: KindReading<PhaseCost>()
    case .costDetail: KindReading<CostDetail>()
    case .vistaCommitment: KindReading<VistaCommitment>()
    case .vistaCommitmentItem: KindReading<VistaCommitmentItem>()
    case .vistaChangeOrder: KindReading<VistaChangeOrder>()
    case .contractChange: KindReading<ContractChange>()
    case .apInvoice: KindReading<APInvoice>()
    case .apInvoiceLine: KindReading<APInvoiceLine>()
    case .vendorCompliance: KindReading<VendorCompliance>()
    case .apPayment: KindReading<APPayment>()
    case .vistaCompliance: KindReading<VistaCompliance>()
    case .budget: KindReading<Budget>()
    case .budgetChange: KindReading<BudgetChange>()
    case .budgetChangeLine: KindReading<BudgetChangeLine>()
    case .jobCost: KindReading<JobCost>()
    case .directCost: KindReading<DirectCost>()
    case .commitmentChangeOrder: KindReading<CommitmentChangeOrder>()
    case .ccoLine: KindReading<CCOLine>()
    case .primeContract: KindReading<PrimeContract>()
    case .primeLine: KindReading<PrimeLine>()
    case .primeChangeOrder: KindReading<PrimeChangeOrder>()
    case .pccoLine: KindReading<PCCOLine>()
    case .invoice: KindReading<Invoice>()
    case .payment: KindReading<Payment>()
    case .complianceDocument: KindReading<ComplianceDocument>()
    case .stagedRecord: KindReading<StagedRecord>()
    case .email: KindReading<Email>()
    // The world keeps it for itself.
    case .keptNumber: nil
    }
  }
}
