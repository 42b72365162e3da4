@testable import Workspace

extension Workspace {
  /// How much of it is stored: names, and the slots of each table.
  public var storage: [Int] { [names.count] + Self.shelves.map { $0.count(self) } }

  /// Gives slots to all that another world has slots for, in the reverse order.
  public func nameFirst(_ other: Workspace) { for shelf in Self.shelves.reversed() { shelf.nameFirst(self, other) } }

  private struct StoredTable: Sendable {
    let count: @Sendable (Workspace) -> Int
    let nameFirst: @Sendable (Workspace, Workspace) -> Void

    init<R: Record>(_ kind: R.Type) {
      count = { $0[keyPath: R.table].slotCount }
      nameFirst = { world, other in
        let table = other[keyPath: R.table]
        for number in (0..<table.slotCount).reversed() {
          let key = table.key(of: table.slot(numbered: number))
          let (name, parent) = (world.name(other.text(key.name)), world.name(other.text(key.parent)))
          _ = world.reference(R.self, Key(parent, name))
        }
      }
    }
  }

  private static let shelves: [StoredTable] = [
    StoredTable(PhaseGroup.self), StoredTable(Phase.self), StoredTable(PhaseOverride.self), StoredTable(CostType.self),
    StoredTable(Job.self), StoredTable(JobPhase.self), StoredTable(Contract.self), StoredTable(ContractItem.self),
    StoredTable(Vendor.self), StoredTable(PhaseCost.self), StoredTable(CostDetail.self),
    StoredTable(VistaCommitment.self), StoredTable(VistaCommitmentItem.self), StoredTable(VistaChangeOrder.self),
    StoredTable(ContractChange.self), StoredTable(APInvoice.self), StoredTable(APInvoiceLine.self),
    StoredTable(APPayment.self),
    StoredTable(VistaCompliance.self), StoredTable(VendorCompliance.self), StoredTable(LineItemType.self),
    StoredTable(StandardCode.self),
    StoredTable(Project.self), StoredTable(CostCode.self), StoredTable(BudgetLine.self), StoredTable(Company.self),
    StoredTable(Commitment.self), StoredTable(SOVLine.self), StoredTable(User.self), StoredTable(Budget.self),
    StoredTable(BudgetChange.self), StoredTable(BudgetChangeLine.self), StoredTable(JobCost.self),
    StoredTable(DirectCost.self),
    StoredTable(CommitmentChangeOrder.self), StoredTable(CCOLine.self), StoredTable(PrimeContract.self),
    StoredTable(PrimeLine.self), StoredTable(PrimeChangeOrder.self), StoredTable(PCCOLine.self),
    StoredTable(Invoice.self), StoredTable(Payment.self), StoredTable(ComplianceDocument.self),
    StoredTable(Request.self), StoredTable(FailedDeletion.self), StoredTable(StagedRecord.self),
    StoredTable(Email.self), StoredTable(KeptNumber.self),
  ]
}
