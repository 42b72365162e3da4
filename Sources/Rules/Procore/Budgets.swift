import Errors
import Text
import Workspace

extension Rule {
  /// Budgets on their way to Vista and back (rules 62 to 66 and 120 to 125).
  static let budgets: [Rule] = [
    Rule(
      62, "budget-send-checks", .stated,
      "A budget is sent when its project is synced, all codes and cost types of its lines are in Vista, and it is locked.",
      from: [.p37, .p38, .d3], refuses: .notSynced, on: .sending, .export, of: Budget.self
    ) { budget, _, world in
      world.unsyncedProject(of: budget, budget.project)
    }.and(refuses: .codesNotUpdated, on: .sending, .export, of: Budget.self) { budget, _, world in
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
                + [["send", "project", project], ["export", "job", project]])
          ]))
    }.and(refuses: .budgetNotLocked, on: .sending, .export, of: Budget.self) { budget, _, world in
      guard !budget.isLocked else { return nil }
      let project = world.text(budget.project)
      return Finding(
        "the budget of project \(project) is not locked",
        Explanation(waysOut: [WayOut("lock it", [["lock-budget", project], ["send", "budget", project]])]))
    },
    Rule(
      63, "budget-import-ends", .stated,
      "Accepting a budget warns that it can no longer be imported; afterwards an import is refused. A locked budget is not imported either.",
      from: [.p37, .p53, .d4], refuses: .importBarred
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
        Explanation(waysOut: [WayOut("unlock it", [["unlock-budget", project], ["import", "budget", project]])]))
    }.and(refuses: .notSynced) { (importing: BudgetImport, world) in
      guard world.job(of: importing.budget.project) == nil else { return nil }
      return Finding("project \(world.text(importing.budget.project)) is not in Vista")
    },
    Rule(
      64, "zero-lines-travel", .stated,
      "A budget line of nothing is exported; that a line was deleted does not reach Vista.", from: [.p3, .p5],
      about: .act(BudgetLineChange.self)),
    Rule(
      65, "budget-waits-for-estimates", .stated,
      "After the export of a budget, unlocking, new lines, changes and Re-send are off until a sync shows Vista's estimates (that it is the next one is inferred).",
      from: [.p36, .p38], refuses: .readOnly
    ) { (change: BudgetLineChange, world) in world.awaitsEstimates(world.budget(of: change.project)) }
    .and(refuses: .readOnly) { (unlocking: BudgetUnlocking, world) in world.awaitsEstimates(unlocking.budget) }
    .and(refuses: .readOnly) { (changing: BudgetChanging, world) in world.awaitsEstimates(changing.budget) }
    .and(refuses: .readOnly, on: .sending, of: Budget.self) { budget, _, world in world.awaitsEstimates(budget) },
    Rule(
      66, "re-export-sends-the-rest", .stated, "Exporting a budget again sends only what is not in Vista yet.",
      from: [.d3], refuses: .nothingToUpdate, on: .sending, of: Budget.self
    ) { budget, _, world in
      let project = budget.project
      let lines = world.procore.budgetLines.records(of: project).filter { !$0.isSynced }
      let changes = world.procore.budgetChanges.records(of: project).filter { !$0.isSynced }
      guard lines.isEmpty, changes.isEmpty else { return nil }
      return Finding(
        "the budget of project \(world.text(project)) has nothing to send",
        Explanation("every line and change of it is in Vista"))
    },
    Rule(
      120, "locked-budget-keeps-amounts", .stated,
      "The lines of a locked budget are neither added nor removed, and keep their original amounts; what changes is a budget change.",
      from: [.p38, .d4], refuses: .budgetLocked
    ) { (change: BudgetLineChange, world) in
      guard world.budget(of: change.project).isLocked else { return nil }
      if let before = change.before, let after = change.after, before.amount == after.amount { return nil }
      let project = world.text(change.project)
      var ways = [WayOut("unlock it", [["unlock-budget", project]])]
      if let before = change.before, let after = change.after {
        ways.append(
          WayOut(
            "make a budget change",
            [
              [
                "add-budgetchange", project, world.text(before.code), world.typeCodes([before.type]),
                (after.amount - before.amount).description,
              ]
            ]))
        return Finding(nil, [before.key]) { [ways] _ in
          Explanation("the budget of project \(project) is locked", waysOut: ways)
        }
      }
      return Finding(
        "the budget of project \(project) is locked",
        Explanation("its lines are neither added nor removed", waysOut: ways))
    },
    Rule(
      121, "changed-budget-stays-locked", .stated, "A budget with budget changes cannot be unlocked.", from: [.p39],
      refuses: .budgetLocked
    ) { (unlocking: BudgetUnlocking, world) in
      let changes = world.procore.budgetChanges.records(of: unlocking.budget.project)
      guard !changes.isEmpty else { return nil }
      return Finding(
        "the budget of project \(world.text(unlocking.budget.project)) has \(counted(changes.count, "budget change")) and stays locked",
        Explanation(
          "they cannot be deleted; counter-changes take them back",
          objects: changes.prefix(10).map { change in
            ["change " + world.text(change.number), world.text(change.code), change.amount.description]
          }))
    },
    Rule(
      122, "change-needs-locked-line", .stated,
      "A budget change needs a locked budget with a line of its code and cost type.", from: [.p39, .p2],
      refuses: .budgetNotLocked
    ) { (changing: BudgetChanging, world) in
      guard !changing.budget.isLocked else { return nil }
      let project = world.text(changing.budget.project)
      return Finding(
        "the budget of project \(project) is not locked",
        Explanation(
          "its lines can still be edited",
          waysOut: [WayOut("or lock it", [["lock-budget", project]])]))
    }.and(refuses: .notFound) { (changing: BudgetChanging, world) in
      let code = Key(changing.budget.project, changing.code)
      guard world.lookups.budgetLinesByCode.first(code, where: { $0.type == changing.type }) == nil else { return nil }
      return Finding(
        "the budget of project \(world.text(changing.budget.project)) has no line \(world.text(changing.code)) \(world.typeCodes([changing.type]))",
        Explanation("Procore shows such a line with a question mark; it takes no change"))
    },
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
          waysOut: [
            WayOut(
              "edit that line",
              [["edit-budgetline", project, taken, "--amount", (line.amount + other.amount).description]])
          ]))
    },
    Rule(
      124, "budget-changes-stay", .stated,
      "A budget change can be neither edited nor deleted; a counter-change takes it back.", from: [.p2],
      about: .act(BudgetChanging.self)),
    Rule(
      125, "synced-line-is-fixed", .inferred,
      "A budget line that is in Vista keeps its code, cost type and amount: only what is new is sent.", from: [.d3],
      refuses: .readOnly
    ) { (change: BudgetLineChange, world) in
      guard let before = change.before, before.isSynced, change.after != nil else { return nil }
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
  ]
}

extension Workspace {
  /// That a budget was exported and no sync has shown Vista's estimates yet (rule 65).
  fileprivate func awaitsEstimates(_ budget: Budget) -> Finding? {
    guard budget.awaitsEstimates else { return nil }
    return Finding(
      "the budget of project \(text(budget.project)) was exported and waits for Vista's estimates",
      Explanation("the next sync shows them", waysOut: [WayOut("wait for it", steps: [.waitForSync])]))
  }
}
