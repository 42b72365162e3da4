extension Workspace {
  /// Writes a budget to Vista as the connector does when nothing refuses it: lines become original estimates, budget changes
  /// become changes of the estimates. What is there already is not sent again (rule 66). Where the budget says so, the
  /// Estimated Cost at Completion of each line goes along (rule 223).
  public func write(_ budget: Budget) {
    guard let project = procore.projects[Key(budget.project)] else { return }
    for var line in procore.budgetLines.records(of: budget.project) where !line.isSynced {
      let total = total(of: line)
      post(to: project.job, line.code, line.type) { cost in
        cost.originalEstimate = settings.originalEstimates == .total ? total : cost.originalEstimate + line.amount
      }
      line.isSynced = true
      put(line)
    }
    for var change in procore.budgetChanges.records(of: budget.project)
    where change.status == .approved && !change.isSynced {
      for line in lines(of: change) {
        post(to: project.job, line.code, line.type) { $0.estimateChanges += line.amount }
      }
      change.isSynced = true
      put(change)
    }
    if budget.exportsForecast {
      for (line, amount) in estimatedCosts(of: budget.project) {
        post(to: project.job, line.code, line.type) { $0.projectedCost = amount }
      }
    }
    var synced = budget
    synced.erp = ERPState(syncedAs: project.job)
    synced.awaitsEstimates = true
    put(synced)
  }

  /// What the lines of a budget with the code and cost type of one come to.
  private func total(of line: BudgetLine) -> Money {
    lookups.budgetLinesByCode.records(Key(line.project, line.code)).filter { $0.type == line.type }
      .reduce(.zero) { $0 + $1.amount }
  }

  /// Takes Vista's original estimates as the lines of a project's budget, as far as the project has the cost codes.
  public func importBudget(of project: Project) {
    put(budget(of: project.number))
    for cost in vista.phaseCosts.records(of: project.job) where cost.originalEstimate != .zero && isImported(cost.type)
    {
      guard procore.costCodes.contains(Key(project.number, cost.code)) else { continue }
      var line = budgetLine(of: project.number, cost.code, cost.type)
      line.amount = cost.originalEstimate
      line.isSynced = true
      put(line)
    }
  }

  /// The line of a budget with a code and cost type, a new one of nothing where there is none.
  func budgetLine(of project: Name, _ code: Name, _ type: UInt8) -> BudgetLine {
    if let line = lookups.budgetLinesByCode.first(Key(project, code), where: { $0.type == type }) { return line }
    let line = nextNumber(of: BudgetLine.self, in: project)
    return BudgetLine(project: project, line: line, code: code, type: type, amount: .zero)
  }
}
