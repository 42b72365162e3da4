extension Workspace {
  /// Writes a commitment to Vista as the connector does when nothing refuses it: a subcontract or a purchase order with an
  /// item for each line.
  public func write(_ commitment: Commitment, as id: Name, on date: Moment) {
    guard let project = procore.projects[Key(commitment.project)] else { return }
    put(
      VistaCommitment(
        number: id, kindOfContract: commitment.kindOfContract, job: project.job,
        vendor: procore.companies[Key(commitment.company)]?.vendor ?? .none, description: commitment.title,
        originalDate: date))
    for line in procore.sovLines.records(of: commitment.number) {
      put(
        VistaCommitmentItem(
          commitment: id, item: line.line, code: line.code, type: line.type, unit: line.unit, units: line.quantity,
          cost: line.amount))
      post(to: project.job, line.code, line.type) { $0.committed += line.amount }
    }
    var synced = commitment
    synced.erp = ERPState(syncedAs: id)
    put(synced)
  }

  /// Deletes a subcontract or purchase order in Vista, with its items and its compliance documents; what it committed is
  /// released.
  public func delete(_ commitment: VistaCommitment) {
    for item in vista.commitmentItems.records(of: commitment.number) {
      let committed = commitment.isClosed ? item.invoiced : item.cost + item.changes
      post(to: commitment.job, item.code, item.type) { $0.committed -= committed }
      remove(VistaCommitmentItem.self, at: item.key)
    }
    for document in vista.compliance.records(of: commitment.number) { remove(VistaCompliance.self, at: document.key) }
    remove(VistaCommitment.self, at: commitment.key)
  }
}
