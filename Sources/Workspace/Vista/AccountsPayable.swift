/// What accounts payable does to a job: posted invoices are actual costs of it (rule 224).
extension Workspace {
  /// The lines of an invoice.
  public func lines(of invoice: APInvoice) -> [APInvoiceLine] {
    lookups.linesByAPInvoice.records(Key(invoice.commitment, invoice.reference))
  }

  /// What an invoice still owes its vendor.
  public func owed(on invoice: APInvoice) -> Money { invoice.amount - paid(on: invoice) }

  /// What was paid of an invoice.
  public func paid(on invoice: APInvoice) -> Money { lines(of: invoice).reduce(.zero) { $0 + $1.paid } }

  /// Posts an invoice that waited in AP Unapproved Invoices.
  public func post(_ invoice: APInvoice, on date: Moment) {
    var posted = invoice
    posted.form = .transactionEntry
    posted.month = date.month
    put(posted)
    count(lines(of: invoice))
  }

  /// Pays an invoice: its lines one after the other, each as far as it is owed.
  public func pay(_ payment: APPayment) {
    put(payment)
    guard let invoice = vista.invoices[Key(payment.commitment, payment.invoice)] else { return }
    var rest = payment.amount
    for line in lines(of: invoice) {
      let part = min(rest, line.amount - line.paid)
      pay(line, part)
      rest -= part
    }
  }

  /// Voids a payment: the last lines are owed first. It stays, as void, or goes.
  public func void(_ payment: APPayment, keeping: Bool) {
    if let invoice = vista.invoices[Key(payment.commitment, payment.invoice)] {
      var rest = payment.amount
      for line in lines(of: invoice).reversed() {
        let part = min(rest, line.paid)
        pay(line, .zero - part)
        rest -= part
      }
    }
    guard keeping else { return removeNumbered(APPayment.self, at: payment.key) }
    var void = payment
    void.isVoid = true
    put(void)
  }

  /// Deletes an invoice, with the void payments of it; what it asked for can be invoiced again, and no longer is a cost of
  /// the job.
  public func delete(_ invoice: APInvoice) {
    let lines = lines(of: invoice)
    if invoice.form == .transactionEntry { count(lines, isTakenBack: true) }
    for line in lines {
      if var item = vista.commitmentItems[Key(line.commitment, line.item)] {
        item.invoiced -= line.amount
        put(item)
      }
      remove(APInvoiceLine.self, at: line.key)
    }
    for payment in vista.payments.records(of: invoice.commitment) where payment.invoice == invoice.reference {
      removeNumbered(APPayment.self, at: payment.key)
    }
    remove(APInvoice.self, at: invoice.key)
  }

  /// Counts the lines of a posted invoice as costs of their job, or no longer.
  func count(_ lines: [APInvoiceLine], isTakenBack: Bool = false) {
    for line in lines {
      let amount = isTakenBack ? .zero - line.amount : line.amount
      post(line) {
        $0.actualCost += amount
        $0.invoiced += amount
      }
    }
  }

  private func pay(_ line: APInvoiceLine, _ amount: Money) {
    guard amount != .zero else { return }
    var line = line
    line.paid += amount
    put(line)
    post(line) { $0.paid += amount }
  }

  private func post(_ line: APInvoiceLine, _ change: (inout PhaseCost) -> Void) {
    guard let item = vista.commitmentItems[Key(line.commitment, line.item)] else { return }
    post(to: job(of: item), item.code, item.type, change)
  }
}
