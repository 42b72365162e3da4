extension Workspace {
  /// Brings a payment of Vista to Payments Issued, where the invoice that it pays is synced (rule 141). A void one comes to
  /// nothing there; one that Vista deleted stays (rule 228).
  func pull(payment key: Key) {
    guard let payment = vista.payments[key],
      let commitment = lookups.commitmentsByOrigin.first(key.parent),
      let invoice = lookups.invoicesByOrigin.first(Key(commitment.number, payment.invoice))
    else { return }
    put(
      Payment(
        commitment: commitment.number, number: payment.number, invoice: invoice.number,
        amount: payment.isVoid ? .zero : payment.amount,
        date: payment.date))
  }

  /// Reads the compliance documents of synced subcontracts (rule 2). What is gone from Vista goes from Procore.
  func readCompliance(at time: Moment) {
    var state = connector.syncState
    state.lastCompliance = time
    put(state)
    for var commitment in procore.commitments.records
    where commitment.isSynced && commitment.kindOfContract == .subcontract {
      let documents = vista.compliance.records(of: commitment.erp.origin)
      let codes = Set(documents.map(\.code))
      for document in documents {
        put(
          ComplianceDocument(
            commitment: commitment.number, code: document.code, description: document.description,
            expires: document.expires))
      }
      for known in procore.complianceDocuments.records(of: commitment.number)
      where !codes.contains(known.code) {
        remove(ComplianceDocument.self, at: known.key)
      }
      commitment.complianceAsOf = time
      put(commitment)
    }
  }
}
