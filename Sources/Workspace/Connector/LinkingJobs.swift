extension Workspace {
  /// Makes a project and a Vista job the same thing: the phases of the job arrive at the project.
  public func link(_ project: Project, to job: Job) {
    var linked = project
    linked.erp = ERPState(syncedAs: job.job)
    put(linked)
    for phase in vista.jobPhases.records(of: job.job) { pull(phase, to: linked) }
  }

  /// Makes a project of a Vista job, on the ERP list and with the job's phases as its cost codes (integration.md 2.3).
  public func importJob(_ job: Job) {
    link(Project(number: job.job, title: job.description, address: job.address, list: .erp), to: job)
    settle(.job, job.job, as: .imported)
    log(.createJobInProcore, text(job.job), .success)
  }

  /// Parts a project from its Vista job: nothing of it counts as synced any more. Vista is not touched.
  public func unlink(_ project: Project) {
    for var code in procore.costCodes.records(of: project.number) {
      code.origin = .none
      code.syncedCostTypes = CostTypeSet()
      put(code)
    }
    offerAgain(.job, project.job)
    unsync(project)
  }

  /// Makes a project and all its records unsynced, as Procore's support can (rule 77). Vista is not touched.
  public func reset(_ project: Project) {
    let number = project.number
    for var line in procore.budgetLines.records(of: number) {
      line.isSynced = false
      put(line)
    }
    for var change in procore.budgetChanges.records(of: number) {
      change.isSynced = false
      put(change)
    }
    if var budget = procore.budgets[Key(number)] {
      budget.awaitsEstimates = false
      put(budget)
      unsync(budget)
    }
    for var cost in procore.directCosts.records(of: number) {
      cost.origin = .none
      put(cost)
    }
    for commitment in lookups.commitmentsByProject.records(number) { unsyncAll(of: commitment) }
    for order in procore.primeChangeOrders.records(of: number) { unsync(order) }
    for prime in lookups.primesByProject.records(number) where prime.isSynced { part(prime) }
    unlink(project)
  }

  /// Makes a commitment unsynced, with its change orders and invoices.
  public func unsyncAll(of commitment: Commitment) {
    for order in procore.changeOrders.records(of: commitment.number) { unsync(order) }
    for invoice in procore.invoices.records(of: commitment.number) { unsync(invoice) }
    unsync(commitment)
  }

  /// Makes an item unsynced; one that was not keeps its place in the ERP Integrations tool.
  public func unsync(_ item: some ERPItem) {
    guard item.isSynced else { return }
    var item = item
    item.erp = ERPState()
    put(item)
  }
}
