extension Workspace {
  /// Brings what Vista's jobs carry and what was posted to them to the synced projects (rule 200), for the objects that
  /// were changed since the last sync, and all of it for a project that was linked since then.
  func pullCosts(_ changed: [Touched]) {
    let kinds: Set<RecordKind> = [.phaseCost, .costDetail, .jobPhase, .project, .budget, .settings]
    let relevant = changed.filter { kinds.contains($0.kind) }
    guard !relevant.isEmpty else { return }
    var posted: [CostDetail] = []
    for object in relevant {
      guard effort.spend() else { return }
      switch object.kind {
      case .phaseCost: pull(phaseCost: vista.phaseCosts.key(of: object.slot))
      case .costDetail: posted += [vista.costDetails[object.slot]].compactMap { $0 }
      case .jobPhase: makeBudgetLines(vista.jobPhases.key(of: object.slot))
      case .project: pullAllCosts(of: object)
      case .budget: showEstimates(procore.budgets.key(of: object.slot))
      case .settings: pullCostsAnew(object)
      default: break
      }
    }
    for (job, details) in Dictionary(grouping: posted, by: \.job).sorted(by: { names.precedes($0.key, $1.key) }) {
      project(syncedWith: job).map { pull(details, to: $0) }
    }
  }

  private func pull(phaseCost key: Key) {
    guard let project = project(syncedWith: key.parent) else { return }
    guard let cost = vista.phaseCosts[key] else { return remove(JobCost.self, at: Key(project.number, key.name)) }
    guard isImported(cost.type) else { return }
    put(
      JobCost(
        project: project.number, name: cost.name, code: cost.code, type: cost.type,
        originalEstimate: cost.originalEstimate, approvedChanges: cost.estimateChanges, committed: cost.committed,
        jobToDate: cost.actualCost, invoiced: cost.invoiced, paid: cost.paid))
  }

  /// Posted costs become direct costs of a project that syncs them, each once. One that was edited or deleted in Procore is
  /// overwritten or comes back, as it is read again (rule 202).
  private func pull(_ details: [CostDetail], to project: Project) {
    for detail in details where project.syncsCosts && isImported(detail.type) {
      let known = lookups.directCostsByOrigin.first(Key(project.number, detail.transaction))
      put(directCost(detail, known?.number ?? nextNumber(of: DirectCost.self, in: project.number), of: project))
    }
  }

  private func directCost(_ detail: CostDetail, _ number: Name, of project: Project) -> DirectCost {
    DirectCost(
      project: project.number, number: number, code: detail.code, type: detail.type, amount: detail.amount,
      description: detail.description, origin: detail.transaction)
  }

  private func pullAllCosts(of object: Touched) {
    guard let project = procore.projects[object.slot], project.isSynced else { return }
    let before = procore.projects.version(object.before)
    if before?.job != project.job {
      pullAllCosts(to: project)
    } else if before?.syncsCosts == false {
      pull(vista.costDetails.records(of: project.job), to: project)
    }
  }

  /// Another choice of cost types brings other costs (rule 190).
  private func pullCostsAnew(_ object: Touched) {
    guard isOther(\.importsOnly, object) else { return }
    let synced = procore.projects.records.filter { $0.isSynced && project(syncedWith: $0.job) == $0 }
    for project in synced.sorted(by: { names.precedes($0.number, $1.number) }) { pullAllCosts(to: project) }
  }

  private func pullAllCosts(to project: Project) {
    for cost in vista.phaseCosts.records(of: project.job) { pull(phaseCost: cost.key) }
    pull(vista.costDetails.records(of: project.job), to: project)
    for phase in vista.jobPhases.records(of: project.job) { makeBudgetLines(phase.key) }
  }

  /// New combinations of a code and a cost type on the Vista job become budget lines, where it is set so (rule 201).
  private func makeBudgetLines(_ key: Key) {
    guard settings.autoBudgetLines == .on, let phase = vista.jobPhases[key],
      let project = project(syncedWith: phase.job),
      procore.costCodes.contains(Key(project.number, phase.code))
    else { return }
    put(budget(of: project.number))
    for type in imported(phase.costTypes).numbers {
      var line = budgetLine(of: project.number, phase.code, type)
      guard !procore.budgetLines.contains(line.key) else { continue }
      line.isSynced = true
      put(line)
    }
  }

  /// The estimates of an exported budget are seen: it can be changed again (rule 65).
  private func showEstimates(_ key: Key) {
    guard var budget = procore.budgets[key], budget.awaitsEstimates else { return }
    budget.awaitsEstimates = false
    put(budget)
  }
}
