import Errors
import Text
import Workspace

extension Rule {
  /// Jobs, their phases and cost types in Vista (rules 58, 59 and 181 to 185).
  static let vistaJobs: [Rule] = [
    Rule(
      58, "job-phase-without-balances", .stated,
      "A cost type goes from a job's phase only when its costs are zero in every month and its estimates and commitments come to zero; change orders on it stop it even at zero. An original estimate goes along while nothing else was posted (that an item of a closed commitment stops it as well is inferred; vsh takes the cost types along with the phase).",
      from: [.v6, .q], refuses: .hasCosts
    ) { (removal: JobPhaseTypesRemoval, world) in
      let phase = removal.phase
      let kept = removal.removed.numbers.map { world.phaseCost(job: phase.job, code: phase.code, type: $0) }
        .filter { world.hasBalances($0) }
      let changes = world.changesInVista(of: phase, removal.removed)
      let months = world.monthsWithCosts(of: phase, removal.removed)
      guard !kept.isEmpty || !changes.isEmpty || !months.isEmpty else { return nil }
      let (job, code) = (world.text(phase.job), world.text(phase.code))
      return Finding(
        "phase \(code) of job \(job) has balances",
        Explanation(
          "a cost type can be deleted when all of it is zero:",
          objects: kept.map { cost in
            [
              world.text(cost.name), "actual \(cost.actualCost)", "committed \(cost.committed)",
              "estimate changes \(cost.estimateChanges)", "original estimate \(cost.originalEstimate)",
            ]
          } + changes.prefix(10).map { [world.text($0.name), "change order of \($0.amount)"] }
            + months.map { ["\($0.name)", "actual \($0.amount) in \($0.month)"] },
          waysOut: [
            WayOut(
              instead: "let nothing be posted to it any more", [["edit-jobphase", job, code, "--active", "no"]])
          ]))
    },
    Rule(
      59, "job-with-phases-stays", .stated, "A job with job phases or change orders cannot be deleted.", from: [.q],
      refuses: .hasJobPhases
    ) { (removal: JobRemoval, world) in
      let number = world.text(removal.job.job)
      let (phases, changes) = (world.lookups.phasesByJob, world.lookups.changesByJob)
      let (phaseCount, changeCount) = (phases.count(removal.job.job), changes.count(removal.job.job))
      guard phaseCount + changeCount > 0 else { return nil }
      return Finding(
        "job \(number) still has \(counted(phaseCount, "phase")) and \(counted(changeCount, "change order"))",
        Explanation(
          waysOut: [
            world.emptying(
              removal.job, changes.records(removal.job.job, most: 10), phases.records(removal.job.job, most: 10))
          ]))
    },
    Rule(
      181, "job-number-unique", .stated, "Two jobs may not have the same number, nor differ by case alone.",
      from: [.q], refuses: .alreadyExists
    ) { (adding: JobAddition, world) in
      guard let taken = world.job(numberedLike: world.text(adding.number)) else { return nil }
      return Finding(
        "Vista has a job \(world.text(taken.job)) already",
        Explanation(
          "two jobs may not differ by case alone",
          waysOut: [WayOut("look at it", [["show", "vista-job", world.text(taken.job)]])]))
    },
    Rule(
      182, "job-follows-contract", .stated,
      "A job has the status of its contract; one of several jobs of an open contract can be soft-closed alone.",
      from: [.v8, .q], about: .act(ContractEditing.self), refuses: .wrongStatus
    ) { (change: JobChange, world) in
      let others = change.others(in: world)
      guard change.status != change.contract.status, others > 0,
        !(change.contract.status == .open && change.status == .softClosed)
      else { return nil }
      let contract = world.text(change.contract.contract)
      return Finding(
        "contract \(contract) is \(change.contract.status.rawValue), and \(counted(others, "other job")) \(others == 1 ? "belongs" : "belong") to it",
        Explanation(
          "a job can be soft-closed alone while its contract is open; else it follows the contract",
          waysOut: [
            WayOut(
              "change the contract, with all its jobs",
              [["edit-contract", contract, "--status", change.status.rawValue]])
          ]))
    },
    Rule(
      183, "used-cost-type-stays", .stated, "A cost type that a phase or a job phase has cannot be deleted.",
      from: [.q], refuses: .costtypeInUse
    ) { (removal: CostTypeRemoval, world) in
      let type = removal.type
      let held = TypeInGroup(group: type.group, type: type.number)
      let (inPhases, inJobPhases) = (world.lookups.phasesByType, world.lookups.jobPhasesByType)
      guard inPhases.count(held) > 0 || inJobPhases.count(held) > 0 else { return nil }
      let (phases, jobPhases) = (inPhases.records(held, most: 5), inJobPhases.records(held, most: 5))
      return Finding(
        "cost type \(type.abbreviation) is in use",
        Explanation(
          "\(inPhases.count(held)) phases and \(inJobPhases.count(held)) job phases have it:",
          objects: phases.map { ["phase", world.text($0.code)] }
            + jobPhases.map { ["jobphase", world.text($0.job) + " " + world.text($0.code)] },
          waysOut: [world.takingOff(type, phases, jobPhases)]))
    },
    Rule(
      184, "job-phases-keep-contract", .stated,
      "A job changes its contract unless it has change orders or is being closed (vsh closes at once); its phases go to the same item of the new contract, else to the first.",
      from: [.q], refuses: .hasChangeOrders
    ) { (change: JobChange, world) in
      guard let job = change.job, change.contract.contract != job.contract,
        case let count = world.lookups.changesByJob.count(job.job), count > 0
      else { return nil }
      let (number, contract) = (world.text(job.job), world.text(change.contract.contract))
      let changes = world.lookups.changesByJob.records(job.job, most: 10)
      return Finding(
        "job \(number) has \(counted(count, "change order")) and keeps contract \(world.text(job.contract))",
        Explanation(
          "the change orders of a job are its contract's:",
          objects: changes.map { [world.text($0.number), $0.description] },
          waysOut: [
            WayOut(
              "delete \(itOrThem(count)) in Vista first, with the contract items that came along",
              changes.map { ["remove-contractchange", number, world.text($0.number)] }
                + [["edit-job", number, "--contract", contract]])
          ]))
    },
    Rule(
      246, "billed-item-stays", .inferred,
      "A contract item goes from Vista while no job phase and no change order is billed to it.", from: [.v6],
      refuses: .itemBilled
    ) { (removal: ContractItemRemoval, world) in
      let item = removal.item
      let jobs = world.lookups.jobsByContract.records(item.contract)
      let phases = jobs.flatMap { world.lookups.jobPhasesByItem.records(Key($0.job, item.item), most: 10) }
      let changes = jobs.flatMap { world.lookups.changesByItem.records(Key($0.job, item.item), most: 10) }
      guard !phases.isEmpty || !changes.isEmpty else { return nil }
      return Finding(
        "item \(world.text(item.item)) of contract \(world.text(item.contract)) is billed",
        Explanation(
          "to it are billed:",
          objects: (phases.map { ["jobphase", world.text($0.job), world.text($0.code)] }
            + changes.map { ["contractchange", world.text($0.job), world.text($0.number)] }).prefix(10).map { $0 }))
    },
    Rule(
      185, "job-on-file", .stated,
      "Vista takes nothing for a job that is not in JC Jobs (that an update does not make it anew is inferred).",
      from: [.q], refuses: .notFound, on: .export, of: Project.self
    ) { project, _, world in
      world.noJob(of: project)
    }.and(refuses: .notFound, on: .export, where: { $0.isPosted }) { (item: any GovernedItem, _, world) in
      let projects = world.procore.projects
      guard let slot = item.project(in: world).flatMap({ projects.slot(of: Key($0)) }),
        let job = projects.read(slot, { $0.job }), !job.isNone, !world.vista.jobs.contains(Key(job))
      else { return nil }
      return projects[slot].flatMap(world.noJob)
    },
  ]
}

extension Workspace {
  /// Removing what a job still has, and the job; blocked by what was posted to one of its phases.
  fileprivate func emptying(_ job: Job, _ changes: [ContractChange], _ phases: [JobPhase]) -> WayOut {
    let (title, number) = ("remove them first", text(job.job))
    let fixed = phases.first { JobPhaseTypesRemoval(phase: $0, removed: $0.costTypes).refusal(in: self) != nil }
    if let fixed { return WayOut(title, blocked: "phase \(text(fixed.code)) of job \(number) has balances") }
    return WayOut(
      title,
      changes.map { ["remove-contractchange", number, text($0.number)] }
        + phases.map { ["remove-jobphase", number, text($0.code)] } + [["remove-job", number]])
  }

  /// Taking a cost type off the phases that have it; blocked by what was posted to one on a job.
  fileprivate func takingOff(_ type: CostType, _ phases: [Phase], _ jobPhases: [JobPhase]) -> WayOut {
    let title = "take it off them"
    let removed = CostTypeSet([type.number])
    if let fixed = jobPhases.first(where: { JobPhaseTypesRemoval(phase: $0, removed: removed).refusal(in: self) != nil }
    ) {
      return WayOut(title, blocked: "phase \(text(fixed.code)) of job \(text(fixed.job)) has balances")
    }
    return WayOut(
      title,
      phases.map { ["edit-phase", text($0.code)] + costTypes($0.costTypes, without: type) }
        + jobPhases.map { ["edit-jobphase", text($0.job), text($0.code)] + costTypes($0.costTypes, without: type) })
  }

  /// That the Vista job of a synced project is gone (rule 185).
  fileprivate func noJob(of project: Project) -> Finding? {
    guard project.isSynced, !vista.jobs.contains(Key(project.job)) else { return nil }
    let (number, job) = (text(project.number), text(project.job))
    return Finding("Vista has no job \(job) any more", [project.key]) { _ in
      Explanation(
        "project \(number) is synced with it, but it was deleted in JC Jobs",
        waysOut: [
          WayOut("put it back in Vista", [["add-job", job, project.title]]),
          WayOut(
            "have the project reset by Procore's support, and export it anew",
            [
              ["as", User.support], ["reset", "job", number], ["send", "project", number], ["export", "job", number],
            ]),
        ])
    }
  }

  /// Whether what a job's phase carries in a cost type keeps it there: amounts, an item of a commitment that names it, though
  /// that may be closed, or an original estimate to which something was posted (rule 58).
  fileprivate func hasBalances(_ cost: PhaseCost) -> Bool {
    if [cost.actualCost, cost.estimateChanges, cost.committed].contains(where: { $0 != .zero }) { return true }
    if isCommitted(cost) { return true }
    return cost.originalEstimate != .zero
      && lookups.costsByCode.first(Key(cost.job, cost.code)) { $0.type == cost.type } != nil
  }

  /// Whether a commitment of the job has an item of a phase and cost type, though it may come to nothing. Whichever are fewer
  /// are gone through: the commitments of the job, or the items with that code on all jobs.
  private func isCommitted(_ cost: PhaseCost) -> Bool {
    let (commitments, items) = (lookups.vistaCommitmentsByJob, lookups.itemsByCode)
    guard commitments.count(cost.job) > items.count(Key(cost.code)) else {
      return commitments.records(cost.job).contains { commitment in
        items.first(Key(commitment.number, cost.code)) { $0.type == cost.type } != nil
      }
    }
    return items.records(Key(cost.code)).contains { item in
      item.type == cost.type && vista.commitments[Key(item.commitment)]?.job == cost.job
    }
  }

  /// The budget changes that are in Vista as change orders on some cost types of a phase (rule 58).
  fileprivate func changesInVista(of phase: JobPhase, _ types: CostTypeSet) -> [(name: Name, amount: Money)] {
    lookups.projectsByJob.records(phase.job).flatMap { project in
      lookups.budgetChangeLinesByCode.records(Key(project.number, phase.code))
    }.filter { line in
      types.contains(line.type) && procore.budgetChanges[Key(line.project, line.change)]?.isSynced == true
    }.map { (budgetCode(phase.code, $0.type), $0.amount) }
  }

  /// The months in which the costs that were posted to some cost types of a phase do not come to zero (rule 58).
  fileprivate func monthsWithCosts(
    of phase: JobPhase, _ types: CostTypeSet
  ) -> [(name: String, month: Month, amount: Money)] {
    let costs = lookups.costsByCode.records(Key(phase.job, phase.code)).filter { types.contains($0.type) }
    let sums = Dictionary(grouping: costs) { $0.type }.sorted { $0.key < $1.key }.flatMap { type, costs in
      Dictionary(grouping: costs) { $0.posted.month }.sorted { $0.key < $1.key }.map { month, costs in
        (name: text(budgetCode(phase.code, type)), month: month, amount: costs.reduce(Money.zero) { $0 + $1.amount })
      }
    }
    return sums.filter { $0.amount != .zero }
  }

  /// The option that takes one cost type off.
  fileprivate func costTypes(_ types: CostTypeSet, without type: CostType) -> [String] {
    let kept = abbreviations(types.subtracting(CostTypeSet([type.number])), in: type.group).text
    return ["--cost-types", kept.isEmpty ? "none" : kept]
  }
}
