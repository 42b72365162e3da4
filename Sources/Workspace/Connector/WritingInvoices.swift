extension Workspace {
  /// Writes an invoice to accounts payable as the connector does when nothing refuses it.
  public func write(_ invoice: Invoice, as id: Name) {
    guard let commitment = procore.commitments[Key(invoice.commitment)],
      let vistas = vista.commitments[Key(commitment.erp.origin)]
    else { return }
    put(
      APInvoice(
        commitment: vistas.number, reference: id, form: settings.invoiceForm, vendor: vistas.vendor,
        description: invoice.description, amount: invoice.amount, date: invoice.billed ?? now))
    for (entered, part) in entries(of: invoice) {
      var item = entered
      item.invoiced += part
      put(item)
    }
    var synced = invoice
    synced.erp = ERPState(syncedAs: id)
    put(synced)
  }

  /// What an invoice would be entered on: the items of its subcontract or purchase order one after the other, each as far
  /// as it is open.
  public func entries(of invoice: Invoice) -> [(item: VistaCommitmentItem, amount: Money)] {
    guard let commitment = procore.commitments[Key(invoice.commitment)] else { return [] }
    var rest = invoice.amount
    return vista.commitmentItems.records(of: commitment.erp.origin).compactMap { item in
      let part = min(rest, item.cost + item.changes - item.invoiced)
      rest -= part
      return part == .zero ? nil : (item, part)
    }
  }
}
