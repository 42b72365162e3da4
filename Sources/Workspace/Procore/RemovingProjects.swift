extension Workspace {
  /// Deletes a project of Procore and all that belongs to it; returns how many objects that were besides the project.
  public func removeEverything(on project: Project) -> Int {
    let number = project.number
    var count = 0
    for commitment in lookups.commitmentsByProject.records(number) {
      count += removeEverything(of: commitment) + 1
    }
    for prime in lookups.primesByProject.records(number) {
      count += removeAll(PrimeLine.self, of: prime.number) + 1
      remove(PrimeContract.self, at: prime.key)
    }
    count += removeAll(PCCOLine.self, of: number) + removeAll(PrimeChangeOrder.self, of: number)
    count += removeAll(BudgetLine.self, of: number) + removeAll(BudgetChangeLine.self, of: number)
    count += removeAll(BudgetChange.self, of: number)
    count += removeAll(DirectCost.self, of: number) + removeAll(JobCost.self, of: number)
    count += removeAll(CostCode.self, of: number)
    remove(Budget.self, at: Key(number))
    remove(Project.self, at: project.key)
    return count
  }

  /// Deletes a commitment of Procore and all that belongs to it; returns how many objects that were besides it.
  public func removeEverything(of commitment: Commitment) -> Int {
    let number = commitment.number
    let count =
      removeAll(CCOLine.self, of: number) + removeAll(CommitmentChangeOrder.self, of: number)
      + removeAll(Payment.self, of: number) + removeAll(Invoice.self, of: number)
      + removeAll(ComplianceDocument.self, of: number) + removeAll(SOVLine.self, of: number)
    remove(Commitment.self, at: commitment.key)
    return count
  }

  private func removeAll<R: Record>(_ kind: R.Type, of parent: Name) -> Int {
    let records = self[keyPath: R.table].records(of: parent)
    for record in records { remove(kind, at: record.key) }
    return records.count
  }
}
