// A record with another key is another record: what is renamed goes and comes back under its new name, and with it what is
// kept under the old one. What belongs to a project or a commitment stands in RemovingProjects.swift as well.
extension Workspace {
  /// Gives a company another name; its commitments name it then.
  public func rename(_ company: Company, to name: Name) {
    var renamed = company
    renamed.company = name
    replace(company, by: renamed)
    nameOnCommitments(name, insteadOf: company.company)
  }

  /// Merges a company into another: what named it names the other. Its link is parted, and its vendor put away.
  public func merge(_ company: Company, into primary: Company) {
    nameOnCommitments(primary.company, insteadOf: company.company)
    remove(Company.self, at: company.key)
    if company.isSynced { settle(.vendor, company.vendor, as: .archived) }
  }

  private func nameOnCommitments(_ name: Name, insteadOf old: Name) {
    for var commitment in lookups.commitmentsByCompany.records(old) {
      commitment.company = name
      put(commitment)
    }
  }

  /// Gives a project another number.
  public func renumber(_ project: Project, to number: Name) {
    let old = project.number
    var renumbered = project
    renumbered.number = number
    replace(project, by: renumbered)
    if let budget = procore.budgets[Key(old)] {
      var moved = budget
      moved.project = number
      replace(budget, by: moved)
    }
    move(CostCode.self, from: old, to: number, \.project)
    move(BudgetLine.self, from: old, to: number, \.project)
    move(BudgetChange.self, from: old, to: number, \.project)
    move(BudgetChangeLine.self, from: old, to: number, \.project)
    move(DirectCost.self, from: old, to: number, \.project)
    move(JobCost.self, from: old, to: number, \.project)
    move(PrimeChangeOrder.self, from: old, to: number, \.project)
    move(PCCOLine.self, from: old, to: number, \.parent)
    moveKeptNumbers(from: old, to: number)
    for var commitment in lookups.commitmentsByProject.records(old) {
      commitment.project = number
      put(commitment)
    }
    for var deletion in connector.failedDeletions.records where deletion.project == old {
      deletion.project = number
      put(deletion)
    }
    for var prime in lookups.primesByProject.records(old) {
      prime.project = number
      put(prime)
    }
  }

  /// Gives a commitment another number.
  public func renumber(_ commitment: Commitment, to number: Name) {
    let old = commitment.number
    var renumbered = commitment
    renumbered.number = number
    replace(commitment, by: renumbered)
    move(SOVLine.self, from: old, to: number, \.commitment)
    move(CommitmentChangeOrder.self, from: old, to: number, \.commitment)
    move(CCOLine.self, from: old, to: number, \.parent)
    move(Invoice.self, from: old, to: number, \.commitment)
    move(Payment.self, from: old, to: number, \.commitment)
    move(ComplianceDocument.self, from: old, to: number, \.commitment)
    moveKeptNumbers(from: old, to: number)
  }

  /// Gives a prime contract another number.
  public func renumber(_ prime: PrimeContract, to number: Name) {
    var renumbered = prime
    renumbered.number = number
    replace(prime, by: renumbered)
    move(PrimeLine.self, from: prime.number, to: number, \.prime)
    moveKeptNumbers(from: prime.number, to: number)
  }

  /// Gives a change order another number; its lines are called by it.
  public func renumber<Order: ChangeOrder>(_ order: Order, to number: Name, _ path: WritableKeyPath<Order, Name>) {
    let lines = lines(of: order)
    let (old, new) = (text(order.number), text(number))
    var renumbered = order
    renumbered[keyPath: path] = number
    replace(order, by: renumbered)
    for line in lines {
      var moved = line
      moved.order = number
      moved.line = name(new + text(line.line).dropFirst(old.count))
      replace(line, by: moved)
    }
    moveKeptNumber(of: ChangeOrderLine<Order>.self, in: order.key.parent, from: old, to: new)
  }

  /// Gives an invoice another number; payments name it.
  public func renumber(_ invoice: Invoice, to number: Name) {
    var renumbered = invoice
    renumbered.number = number
    replace(invoice, by: renumbered)
    for var payment in procore.payments.records(of: invoice.commitment) where payment.invoice == invoice.number {
      payment.invoice = number
      put(payment)
    }
  }

  private func replace<R: Record>(_ record: R, by other: R) {
    remove(R.self, at: record.key)
    put(other)
  }

  private func move<R: Record>(
    _ kind: R.Type, from old: Name, to new: Name, _ parent: WritableKeyPath<R, Name>
  ) {
    for record in self[keyPath: R.table].records(of: old) {
      var moved = record
      moved[keyPath: parent] = new
      replace(record, by: moved)
    }
  }
}
