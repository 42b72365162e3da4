extension Workspace {
  /// Writes an invoice to accounts payable as the connector does when nothing refuses it. What it asks for is entered on the
  /// items one after the other, each as far as it is open.
  public func write(_ invoice: Invoice, as id: Name) {
    guard let commitment = procore.commitments[Key(invoice.commitment)],
      let vistas = vista.commitments[Key(commitment.erp.origin)]
    else { return }
    put(
      APInvoice(
        commitment: vistas.number, reference: id, form: settings.invoiceForm, vendor: vistas.vendor,
        amount: invoice.amount, date: invoice.billed ?? now))
    var rest = invoice.amount
    for var item in vista.commitmentItems.records(of: vistas.number) {
      let part = min(rest, item.cost + item.changes - item.invoiced)
      item.invoiced += part
      rest -= part
      put(item)
    }
    var synced = invoice
    synced.erp = ERPState(syncedAs: id)
    put(synced)
  }
}
