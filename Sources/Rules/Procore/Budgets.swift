import Errors
import Text
import Workspace

extension Rule {
  /// Budgets on their way to Vista and back, and their lines (rules 62 to 66, 120, 123, 125 and 221).
  static let budgets: [Rule] = [
    Rule(
      62, "budget-send-checks", .stated,
      "A budget is sent when its project is synced, all codes and cost types of its lines are in Vista, and it is locked.",
      from: [.p37, .p38, .d3], refuses: .notSynced, on: .sending, .export, of: Budget.self
    ) { budget, _, world in
      world.unsyncedProject(of: budget, budget.project)
    }.and(refuses: .codesNotUpdated, on: .sending, .export, of: Budget.self) { budget, _, world in
      guard world.procore.projects[Key(budget.project)]?.isSynced == true else { return nil }
      let waiting = world.procore.budgetLines.records(of: budget.project).filter { line in
        world.procore.costCodes[Key(line.project, line.code)]?.syncedCostTypes.contains(line.type) != true
      }
      guard !waiting.isEmpty else { return nil }
      let project = world.text(budget.project)
      return Finding(
        "\(counted(waiting.count, "line")) of budget \(project) \(usesOrUse(waiting.count)) what is not in Vista",
        Explanation(
          "the code with this cost type has to be on the job first:",
          objects: waiting.prefix(10).map {
            ["line " + world.text($0.line), world.text($0.code), world.typeCodes([$0.type])]
          },
          waysOut: [
            WayOut(
              "assign the cost types and update the job",
              waiting.prefix(10).filter {
                world.procore.costCodes[Key($0.project, $0.code)]?.costTypes.contains($0.type) == false
              }.map { ["assign-costtype", project, world.text($0.code), world.typeCodes([$0.type])] }
                + world.carrying(budget.project))
          ]))
    }.and(refuses: .budgetNotLocked, on: .sending, .export, of: Budget.self) { budget, _, world in
      guard !budget.isLocked else { return nil }
      let project = world.text(budget.project)
      return Finding(
        "the budget of project \(project) is not locked",
        Explanation(waysOut: [
          WayOut("lock it", [["lock-budget", project]] + (world.hasNews(budget) ? [["send", "budget", project]] : []))
        ]))
    },
    Rule(
      63, "budget-import-ends", .stated,
      "Accepting a budget warns that it can no longer be imported; afterwards an import is refused. A locked budget is not imported either. ERP Integrations Standard is enough for an import.",
      from: [.p37, .p53, .d4, .m8, .m9], refuses: .importBarred
    ) { (importing: BudgetImport, world) in
      guard importing.budget.isSynced else { return nil }
      return Finding(
        "the budget of project \(world.text(importing.budget.project)) was exported and can no longer be imported",
        Explanation("a budget is made in one system only"))
    }.and(refuses: .budgetLocked) { (importing: BudgetImport, world) in
      guard importing.budget.isLocked else { return nil }
      let project = world.text(importing.budget.project)
      return Finding(
        "the budget of project \(project) is locked",
        Explanation(waysOut: [
          world.procore.budgetChanges.records(of: importing.budget.project).isEmpty
            ? WayOut(
              "unlock it",
              (importing.budget.erp.stage.isWaiting ? [importing.budget.rejecting(in: world)] : [])
                + [["unlock-budget", project], ["import", "budget", project]])
            : world.unlocking(importing.budget.project)
        ]))
    }.and(refuses: .notSynced) { (importing: BudgetImport, world) in
      guard world.job(of: importing.budget.project) == nil else { return nil }
      return Finding("project \(world.text(importing.budget.project)) is not in Vista")
    },
    Rule(
      64, "zero-lines-travel", .stated,
      "A budget line of nothing is exported; that a line was deleted does not reach Vista (Procore's page for all connectors says that deletions go with the export; its pages on Vista win).",
      from: [.p3, .p5, .m1], about: .act(BudgetLineChange.self)),
    Rule(
      65, "budget-waits-for-estimates", .stated,
      "After the export of a budget, unlocking, new lines, changes and Re-send are off until a sync shows Vista's estimates (that it is the next one is inferred).",
      from: [.p36, .p38], refuses: .readOnly
    ) { (change: BudgetLineChange, world) in
      change.isOfForecastAlone ? nil : world.awaitsEstimates(world.budget(of: change.project))
    }
    .and(refuses: .readOnly) { (unlocking: BudgetUnlocking, world) in world.awaitsEstimates(unlocking.budget) }
    .and(refuses: .readOnly) { (changing: BudgetChanging, world) in world.awaitsEstimates(changing.budget) }
    .and(refuses: .readOnly, on: .sending, of: Budget.self) { budget, _, world in world.awaitsEstimates(budget) },
    Rule(
      66, "re-export-sends-the-rest", .stated, "Exporting a budget again sends only what is not in Vista yet.",
      from: [.d3], refuses: .nothingToUpdate, on: .sending, of: Budget.self
    ) { budget, _, world in
      let project = budget.project
      guard !world.hasNews(budget) else { return nil }
      let changes = world.procore.budgetChanges.records(of: project).filter { !$0.isSynced }
      let waiting = changes.filter { $0.status != .void }
      let ready = waiting.filter { !budget.isNetZero || world.amount(of: $0) == .zero }
      return Finding(
        "the budget of project \(world.text(project)) has nothing to send",
        waiting.isEmpty
          ? Explanation("every line and change of it is in Vista")
          : Explanation(
            "\(counted(waiting.count, "budget change")) of it \(isOrAre(waiting.count)) not approved:",
            objects: waiting.prefix(10).map { ["change " + world.text($0.number), $0.status.rawValue] },
            waysOut: ready.isEmpty
              ? []
              : [
                WayOut(
                  "approve them",
                  ready.map {
                    ["edit-budgetchange", world.text(project), world.text($0.number), "--status", "approved"]
                  } + [budget.sending(in: world)])
              ]))
    },
    Rule(
      120, "locked-budget-keeps-amounts", .stated,
      "A locked budget keeps its original amounts: a line of nothing may be added, and a line goes only while it holds nothing and has neither a change nor a forecast that somebody typed (the newest page takes away none).",
      from: [.p38, .d4, .m1, .m2], refuses: .budgetLocked
    ) { (change: BudgetLineChange, world) in world.fixedAmount(change) },
    Rule(
      123, "one-line-a-budget-code", .stated, "A budget has one line a cost code and cost type.", from: [.a4],
      refuses: .alreadyExists
    ) { (change: BudgetLineChange, world) in
      guard let line = change.after else { return nil }
      let other = world.lookups.budgetLinesByCode.first(Key(line.project, line.code)) { other in
        other.line != line.line && other.type == line.type
      }
      guard let other else { return nil }
      let (project, taken) = (world.text(line.project), world.text(other.line))
      return Finding(
        "This Budget Code already exists",
        Explanation(
          "budget line \(taken) has code \(world.text(other.code)) and cost type \(world.typeCodes([other.type])) already",
          waysOut: line.amount == .zero
            ? []
            : [
              other.isSynced
                ? WayOut("edit that line", blocked: "it is in Vista")
                : WayOut(
                  instead: "edit that line",
                  [["edit-budgetline", project, taken, "--amount", (line.amount + other.amount).description]])
            ]))
    },
    Rule(
      125, "synced-line-is-fixed", .inferred,
      "A budget line that is in Vista keeps its code, cost type and amount: only what is new is sent.", from: [.d3],
      refuses: .readOnly
    ) { (change: BudgetLineChange, world) in
      guard let before = change.before, before.isSynced, change.after != nil, !change.isOfForecastAlone else {
        return nil
      }
      let project = world.text(before.project)
      return Finding(
        "budget line \(world.text(before.line)) of project \(project) is in Vista",
        Explanation(
          "a change of it goes there as a budget change",
          waysOut: [
            WayOut(
              "make one",
              steps: [
                .run(["lock-budget", project]),
                .ask(
                  fields: ["amount"],
                  for: ["add-budgetchange", project, world.text(before.code), world.typeCodes([before.type])]),
              ])
          ]))
    },
    Rule(
      250, "estimate-of-a-new-line", .inferred,
      "A budget line that is deleted and made anew is added to the original estimate, or sets it, as the setting has it: the event sends both the line and the new total.",
      from: [.d3], setting: "original-estimates", about: .deed(.export, of: Budget.self)),
    Rule(
      221, "partial-lines-are-marked", .stated,
      "A code and cost type that a commitment, a change order or a direct cost uses without a budget line shows in the budget as a line marked ?: it takes no budget change and cannot be deleted; adding the line, on a locked budget with nothing, makes it one like the others.",
      from: [.m2, .m1, .p2], about: .act(BudgetLineChange.self)),
  ]
}

extension Workspace {
  /// Whether a budget has something that is not in Vista, or a forecast that goes along each time (rules 66 and 223).
  fileprivate func hasNews(_ budget: Budget) -> Bool {
    budget.exportsForecast || procore.budgetLines.records(of: budget.project).contains { !$0.isSynced }
      || procore.budgetChanges.records(of: budget.project).contains { !$0.isSynced && $0.status == .approved }
  }

  /// That a change of a line would change what a locked budget holds (rule 120).
  fileprivate func fixedAmount(_ change: BudgetLineChange) -> Finding? {
    guard budget(of: change.project).isLocked else { return nil }
    let project = text(change.project)
    switch (change.before, change.after) {
    case (let before?, let after?):
      guard before.amount != after.amount else { return nil }
      let changes = approvedLines(of: before.project).filter { $0.code == before.code && $0.type == before.type }
        .reduce(Money.zero) { $0 + $1.amount }
      let lacking = after.amount - before.amount - changes
      let ways = lacking == .zero ? [] : [changing(before, by: lacking)]
      return Finding(nil, [before.key]) { world in
        Explanation(
          "the budget of project \(project) is locked"
            + (changes == .zero ? "" : "; with its approved changes the line holds \(before.amount + changes)"),
          waysOut: ways + [world.unlocking(before.project)])
      }
    case (nil, let added?):
      guard added.amount != .zero else { return nil }
      let words = [project, text(added.code), typeCodes([added.type])]
      let isNetZero = budget(of: change.project).isNetZero
      let isThere = lookups.budgetLinesByCode.first(Key(change.project, added.code)) { $0.type == added.type } != nil
      return Finding(
        "the budget of project \(project) is locked",
        Explanation(
          "a line that is added to it holds nothing",
          waysOut: [
            isThere
              ? changing(
                change.project, "change the line that is there",
                [(PartialLine(code: added.code, type: added.type), added.amount)])
              : WayOut(
                instead: "add it with nothing" + (isNetZero ? "" : ", and change it"),
                [["add-budgetline"] + words + ["0"]]
                  + (isNetZero ? [] : [["add-budgetchange"] + words + [added.amount.description]])),
            unlocking(change.project),
          ]))
    case (let line?, nil): return fixedLine(line)
    case (nil, nil): return nil
    }
  }

  /// That a line of a locked budget holds something, and so stays (rule 120).
  private func fixedLine(_ line: BudgetLine) -> Finding? {
    let (project, number) = (text(line.project), text(line.line))
    let message: Message = "the budget of project \(project) is locked"
    guard line.amount == .zero else {
      return Finding(
        message,
        Explanation(
          "its line \(number) holds \(line.amount)",
          waysOut: [changing(line, by: .zero - line.amount), unlocking(line.project)]))
    }
    guard line.forecast == nil else {
      return Finding(
        message,
        Explanation(
          "somebody typed a forecast on its line \(number)",
          waysOut: [
            WayOut(
              "take the forecast off first",
              [
                ["edit-budgetline", project, number, "--forecast", "none"], ["remove-budgetline", project, number],
              ])
          ]))
    }
    let changes = lookups.budgetChangeLinesByCode.records(Key(line.project, line.code)).filter { $0.type == line.type }
    let numbers: [Name] = changes.map(\.change).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    guard !numbers.isEmpty else { return nil }
    let fixed = numbers.first { procore.budgetChanges[Key(line.project, $0)].map(mayRemove) == false }
    return Finding(
      message,
      Explanation(
        "its line \(number) has budget changes:", objects: numbers.prefix(10).map { ["change " + text($0)] },
        waysOut: [
          fixed.map { WayOut("delete the changes first", blocked: "change \(text($0)) can no longer be deleted") }
            ?? WayOut(
              "delete the changes first",
              numbers.map { ["remove-budgetchange", project, text($0)] }
                + [["remove-budgetline", project, number]])
        ]))
  }

  /// The budget change that gives a line another amount.
  private func changing(_ line: BudgetLine, by amount: Money) -> WayOut {
    changing(line.project, "make a budget change", [(PartialLine(code: line.code, type: line.type), amount)])
  }

  /// That a budget was exported and no sync has shown Vista's estimates yet (rule 65).
  fileprivate func awaitsEstimates(_ budget: Budget) -> Finding? {
    guard budget.awaitsEstimates else { return nil }
    return Finding(
      "the budget of project \(text(budget.project)) was exported and waits for Vista's estimates",
      Explanation("the next sync shows them", waysOut: [WayOut("wait for it", steps: [.waitForSync])]))
  }
}
