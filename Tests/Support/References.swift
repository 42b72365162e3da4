@testable import Workspace

extension Workspace {
  /// What is said in Vista of something that is not there, or in Procore to be in Vista under no name; nil where
  /// everything holds. Phases that were deleted from JC Phases later aside (rule 48).
  public var faultOfReferences: String? {
    for kind in RecordKind.allCases where AnyTable.of(kind).nouns().first?.system == .vista {
      if let fault = kind.faultOfReferences(self) { return fault }
    }
    return faultOfLines ?? faultOfOrigins
  }

  /// The lines of change orders, which are no records of their own.
  private var faultOfLines: String? {
    for order in vista.changeOrders.records {
      for line in order.lines where !vista.commitmentItems.contains(Key(order.commitment, line.item)) {
        return "change order \(text(order.number)) of \(text(order.commitment)) changes item \(text(line.item))"
      }
    }
    return nil
  }

  /// What Procore says to be in Vista was written there once, or was there already.
  private var faultOfOrigins: String? {
    func fault<Item: ERPItem>(_ table: Table<Item>, _ wasThere: (Item) -> Bool) -> String? {
      table.records.first { $0.isSynced ? !wasThere($0) : $0.erp.stage == .synced || $0.erp.stage == .readyToUpdate }
        .map {
          "\(Item.schema.noun) \(text($0.key.parent)) \(text($0.key.name)) is \($0.erp.stage) as \(text($0.erp.origin))"
        }
    }
    func commitment(_ number: Name) -> Name { procore.commitments[Key(number)]?.erp.origin ?? .none }
    func job(_ number: Name) -> Name { procore.projects[Key(number)]?.job ?? .none }
    return fault(procore.projects) { vista.jobs.slot(of: Key($0.job)) != nil }
      ?? fault(procore.companies) { vista.vendors.slot(of: Key($0.vendor)) != nil }
      ?? fault(procore.budgets) { !job($0.project).isNone }
      ?? fault(procore.commitments) { vista.commitments.slot(of: Key($0.erp.origin)) != nil }
      ?? fault(procore.changeOrders) {
        vista.changeOrders.slot(of: Key(commitment($0.commitment), $0.erp.origin)) != nil
      }
      ?? fault(procore.invoices) { vista.invoices.slot(of: Key(commitment($0.commitment), $0.erp.origin)) != nil }
      ?? fault(procore.primeChangeOrders) {
        vista.contractChanges.slot(of: Key(job($0.project), $0.erp.origin)) != nil
      }
  }
}

extension RecordKind {
  fileprivate func faultOfReferences(_ world: Workspace) -> String? {
    switch self {
    case .phaseGroup: fault(PhaseGroup.self, world)
    case .phase: fault(Phase.self, world)
    case .phaseOverride: fault(PhaseOverride.self, world)
    case .costType: fault(CostType.self, world)
    case .job: fault(Job.self, world)
    case .jobPhase: fault(JobPhase.self, world)
    case .contract: fault(Contract.self, world)
    case .contractItem: fault(ContractItem.self, world)
    case .vendor: fault(Vendor.self, world)
    case .companyParameters: fault(CompanyParameters.self, world)
    case .phaseCost: fault(PhaseCost.self, world)
    case .costDetail: fault(CostDetail.self, world)
    case .vistaCommitment: fault(VistaCommitment.self, world)
    case .vistaCommitmentItem: fault(VistaCommitmentItem.self, world)
    case .vistaChangeOrder: fault(VistaChangeOrder.self, world)
    case .contractChange: fault(ContractChange.self, world)
    case .apInvoice: fault(APInvoice.self, world)
    case .apInvoiceLine: fault(APInvoiceLine.self, world)
    case .apPayment: fault(APPayment.self, world)
    case .vistaCompliance: fault(VistaCompliance.self, world)
    case .vendorCompliance: fault(VendorCompliance.self, world)
    default: "no references are known of \(self)"
    }
  }

  private func fault<R: Record>(_ kind: R.Type, _ world: Workspace) -> String? {
    let fields = R.schema.fields.map { ($0.name, $0.target) } + R.schema.key.parts.map { ($0.name, $0.target) }
    for record in world[keyPath: R.table].records {
      for case (let name, let target?) in fields where target.kind != .phase {
        let key = target.key(record, world)
        guard key.map({ AnyTable.of(target.kind).nouns()[0].find(world, $0) != nil }) != true else { continue }
        return "\(R.schema.noun) \(world.text(record.key.parent)) \(world.text(record.key.name)) names \(name) "
          + (key.map { "\(world.text($0.name)), which is not there" } ?? "nothing")
      }
    }
    return nil
  }
}
