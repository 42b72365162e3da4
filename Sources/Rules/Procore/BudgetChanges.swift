import Errors
import Text
import Workspace

extension Rule {
  /// Budget changes, and the forecast that goes with a budget (rules 121, 122, 124, 220, 222 and 223).
  static let budgetChanges: [Rule] = [
    Rule(
      121, "changed-budget-stays-locked", .stated,
      "A budget with budget changes cannot be unlocked (that void ones count as well is inferred).", from: [.p39],
      refuses: .budgetLocked
    ) { (unlocking: BudgetUnlocking, world) in
      let project = unlocking.budget.project
      let changes = world.procore.budgetChanges.records(of: project)
      guard !changes.isEmpty else { return nil }
      let number = world.text(project)
      let fixed = changes.filter { !world.mayRemove($0) }
      let way =
        fixed.isEmpty
        ? WayOut(
          "delete them",
          changes.map { ["remove-budgetchange", number, world.text($0.number)] }
            + [["unlock-budget", number]])
        : WayOut(
          "delete them",
          blocked: "\(fixed.count) of them \(isOrAre(fixed.count)) fixed; counter-changes take back what they add")
      return Finding(
        "the budget of project \(number) has \(counted(changes.count, "budget change")) and stays locked",
        Explanation(
          "while they are there, its lines change by budget changes alone:",
          objects: changes.prefix(10).map { change in
            [
              "change " + world.text(change.number),
              world.lines(of: change).map { world.text($0.code) }.joined(separator: ","),
              world.amount(of: change).description, change.status.rawValue,
            ]
          }, waysOut: [way]))
    },
    Rule(
      122, "change-needs-locked-line", .stated,
      "A budget change needs a locked budget with a line of its code and cost type.", from: [.p39, .p2, .m2],
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
      guard let line = changing.line else { return nil }
      let code = Key(changing.budget.project, line.code)
      guard world.lookups.budgetLinesByCode.first(code, where: { $0.type == line.type }) == nil else { return nil }
      let words = [world.text(changing.budget.project), world.text(line.code), world.typeCodes([line.type])]
      return Finding(
        "the budget of project \(words[0]) has no line \(words[1]) \(words[2])",
        Explanation(
          "Procore shows such a line with a question mark; it takes no change",
          waysOut: [WayOut("add it with nothing first", [["add-budgetline"] + words + ["0"]])]))
    },
    Rule(
      124, "budget-changes-stay", .stated,
      "A budget change is edited and deleted until it is synced, and its lines while it is a draft, as Procore's pages for all connectors have it; its page on Vista says that one can be neither edited nor deleted (that this begins when it is approved is inferred).",
      from: [.m3, .m4, .p2], setting: "budget-changes", refuses: .readOnly
    ) { (changing: BudgetChanging, world) in
      guard let change = changing.before, change.isSynced else { return nil }
      return Finding(
        "budget change \(world.text(change.number)) of project \(world.text(change.project)) is in Vista",
        Explanation("a counter-change takes it back", waysOut: world.countering(change)))
    }.and(refuses: .readOnly) { (changing: BudgetChanging, world) in
      guard let change = changing.before, !change.isSynced, world.isFixed(change) else { return nil }
      return Finding(
        "budget change \(world.text(change.number)) of project \(world.text(change.project)) was approved",
        Explanation(
          "with budget-changes fixed, a counter-change takes it back",
          waysOut: world.countering(change)
            + [WayOut("try the other reading", [["set", "budget-changes", "until-synced"]])]))
    }.and(refuses: .wrongStatus) { (changing: BudgetChanging, world) in
      guard let change = changing.before, changing.touchesLines, change.status != .draft else { return nil }
      let words = [world.text(change.project), world.text(change.number)]
      return Finding(
        "budget change \(words[1]) of project \(words[0]) is \(change.status.rawValue)",
        Explanation(
          "its lines are added, edited and removed in draft",
          waysOut: [WayOut("make it a draft first", [["edit-budgetchange"] + words + ["--status", "draft"]])]))
    },
    Rule(
      220, "budget-change-net-zero", .stated,
      "Where a budget demands it, a budget change comes to nothing in all (Procore asks at every Save; that vsh asks when it is to be reviewed or approved is its own way).",
      from: [.m5], refuses: .notBalanced
    ) { (changing: BudgetChanging, world) in
      guard changing.budget.isNetZero, let after = changing.after,
        after.status == .approved || after.status == .underReview, changing.amount != .zero
      else { return nil }
      let (project, number) = (world.text(after.project), world.text(after.number))
      let isNew = changing.before == nil
      let counter = WayOut.Step.ask(
        fields: ["code", "type", "amount"], for: ["add-budgetchangeline", project, number])
      let first = changing.line.map { line in
        WayOut.Step.run([
          "add-budgetchange", project, world.text(line.code), world.typeCodes([line.type]), changing.amount.description,
          "--status", "draft",
        ])
      }
      let draft = WayOut.Step.run(["edit-budgetchange", project, number, "--status", "draft"])
      let ways =
        world.mayChangeLines(changing.before)
        ? [isNew ? first : changing.before?.status == .draft ? nil : draft].compactMap { $0 } + [counter] : []
      return Finding(
        "budget change \(number) of project \(project) comes to \(changing.amount.description)",
        Explanation(
          "this budget takes changes only that come to nothing in all",
          waysOut: (ways.isEmpty
            ? [] : [WayOut("give it a line that takes \(changing.amount) from elsewhere", steps: ways)])
            + [WayOut("or no longer demand it", [["edit-budget", project, "--net-zero", "no"]])]))
    },
    Rule(
      222, "approved-changes-travel", .stated,
      "Only approved budget changes are sent to ERP, with their budget (that they need no Send of their own is inferred).",
      from: [.m4, .p2], about: .deed(.export, of: Budget.self)),
    Rule(
      223, "forecast-goes-with-budget", .inferred,
      "Where a budget's settings say so, its export brings the Estimated Cost at Completion of each line to Vista as projected cost (that it goes there is stated; by job, phase and cost type, with the budget, and how vsh works it out are inferred).",
      from: [.p3, .m10, .d4], about: .deed(.export, of: Budget.self)),
  ]
}

extension Workspace {
  /// Whether a budget change is fixed though it is not in Vista (rule 124).
  fileprivate func isFixed(_ change: BudgetChange) -> Bool {
    settings.budgetChanges == .fixed && (change.status == .approved || change.status == .void)
  }

  /// Whether a budget change can be deleted (rule 124).
  func mayRemove(_ change: BudgetChange) -> Bool { !change.isSynced && !isFixed(change) }

  /// Whether lines can be added to a budget change, once it is a draft.
  fileprivate func mayChangeLines(_ change: BudgetChange?) -> Bool { change.map(mayRemove) ?? true }

  /// How a budget change is taken back that can no longer be touched.
  fileprivate func countering(_ change: BudgetChange) -> [WayOut] {
    guard change.status == .approved else { return [] }
    let lines = lines(of: change).map { (code: PartialLine(code: $0.code, type: $0.type), amount: .zero - $0.amount) }
    return [changing(change.project, "take it back", lines)]
  }

  /// Budget changes of one line each; blocked where the budget takes none such.
  func changing(_ project: Name, _ title: String, _ lines: [(code: PartialLine, amount: Money)]) -> WayOut {
    guard !budget(of: project).isNetZero else {
      return WayOut(title, blocked: "the budget takes changes only that come to nothing in all")
    }
    let lacking = lines.first { line in
      lookups.budgetLinesByCode.first(Key(project, line.code.code)) { $0.type == line.code.type } == nil
    }
    if let lacking { return WayOut(title, blocked: "the budget has no line \(budgetWord(of: lacking.code)) any more") }
    return WayOut(
      instead: title,
      lines.map { line in
        [
          "add-budgetchange", text(project), text(line.code.code), typeCodes([line.code.type]), line.amount.description,
        ]
      })
  }

  /// How a locked budget is opened again (rule 121).
  func unlocking(_ project: Name) -> WayOut {
    procore.budgetChanges.records(of: project).isEmpty
      ? WayOut("unlock it", [["unlock-budget", text(project)]])
      : WayOut("unlock it", blocked: "it has budget changes")
  }
}
