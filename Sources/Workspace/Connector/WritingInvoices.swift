extension Workspace {
  /// Writes an invoice to accounts payable as the connector does when nothing refuses it. Where it is posted at once, it is
  /// a cost of the job.
  public func write(_ invoice: Invoice, as id: Name, on date: Moment) {
    guard let commitment = procore.commitments[Key(invoice.commitment)],
      let vistas = vista.commitments[Key(commitment.erp.origin)]
    else { return }
    put(
      APInvoice(
        commitment: vistas.number, reference: id, form: settings.invoiceForm, vendor: vistas.vendor,
        description: invoice.description, amount: invoice.amount, date: invoice.billed ?? now,
        month: date.month))
    var lines: [APInvoiceLine] = []
    for (entered, part) in entries(of: invoice) {
      var item = entered
      item.invoiced += part
      put(item)
      let line = APInvoiceLine(
        commitment: vistas.number, line: name("\(text(id)).\(lines.count + 1)"), invoice: id, item: item.item,
        amount: part)
      put(line)
      lines.append(line)
    }
    if settings.invoiceForm == .transactionEntry { count(lines) }
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
