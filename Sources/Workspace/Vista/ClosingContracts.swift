extension Workspace {
  /// Keeps a contract, with a status that its jobs get too, or with its own and theirs.
  public func set(_ status: Job.Status?, of contract: Contract) {
    guard let status else { return put(contract) }
    var contract = contract
    contract.status = status
    for var job in lookups.jobsByContract.records(contract.contract) where job.status != status {
      job.status = status
      put(job)
    }
    put(contract)
  }

  /// What is not invoiced of a subcontract or purchase order.
  public func remainder(of commitment: VistaCommitment) -> Money {
    vista.commitmentItems.records(of: commitment.number).reduce(.zero) { $0 + $1.cost + $1.changes - $1.invoiced }
  }

  /// Closes a subcontract or purchase order: what is not invoiced is no longer committed (rule 232).
  public func close(_ commitment: VistaCommitment) {
    for item in vista.commitmentItems.records(of: commitment.number) {
      let rest = item.cost + item.changes - item.invoiced
      if rest != .zero { post(to: commitment.job, item.code, item.type) { $0.committed -= rest } }
    }
    var closed = commitment
    closed.isClosed = true
    put(closed)
  }
}
