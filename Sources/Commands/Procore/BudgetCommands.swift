import Errors
import Rendering
import Rules
import Workspace

/// What one can do to a budget: its lines, its lock, its settings.
enum BudgetCommands {
  static let all = [addBudgetLine, editBudgetLine, removeBudgetLine, lock, unlock, editBudget]

  private static let project = Argument.existing(Project.self, "project")
  private static let code = Argument.existing(CostCode.self, "code", within: project)
  private static let type = Argument<UInt8>.type
  private static let amount = Argument.money("amount", "the original budget amount")
  private static let line = Argument.existing(BudgetLine.self, "line", within: project)
  private static let forecast = Argument<Money?>.moneyOrNone(
    "forecast", "what it will still cost (Forecast to Complete), or none where Procore is to work it out")
  static let setup = "add-phase 03-300 Concrete; sync; add-project 123 Tower; add-costcode 123 03-300"
  static let ofLine = setup + "; add-budgetline 123 03-300 M 1"
  private static var lineRules: [Rule] { Budget.rules.on(.editing) + BudgetLineChange.rules.rules }

  private static let addBudgetLine = Command(
    "add-budgetline", in: .procore, isCommon: true, "Add a line to a project's budget; it takes the next number.",
    takes: [project.parameter, code.parameter, type.parameter, amount.parameter], needs: .privilege(.budgetAdmin),
    obeys: lineRules,
    examples: [.init("add-budgetline 123 03-300 M 48250.50", "one line a code and cost type", after: setup)]
  ) { (call, world) throws(Refusal) in
    let project = try call(project, world)
    let line = BudgetLine(
      project: project.number, line: world.nextNumber(of: BudgetLine.self, in: project.number),
      code: try call(code, world).code, type: try call(type, world), amount: try call(amount, world))
    try world.change(nil, to: line)
    return .nothing
  }

  private static let editBudgetLine = Command(
    "edit-budgetline", in: .procore, "Change a budget line; its code, cost type, amount or forecast.",
    takes: [project.parameter, line.parameter],
    options: [code.parameter, type.parameter, amount.parameter, forecast.parameter],
    needs: .privilege(.budgetAdmin), obeys: lineRules,
    examples: [.init("edit-budgetline 123 1 --amount 50000", "or --code to free a code that has to go", after: ofLine)]
  ) { (call, world) throws(Refusal) in
    let line = try call(line, world)
    var changed = line
    changed.code = try call(optional: code, world)?.code ?? line.code
    changed.type = try call(optional: type, world) ?? line.type
    changed.amount = try call(optional: amount, world) ?? line.amount
    changed.forecast = try call(optional: forecast, world) ?? line.forecast
    try world.change(line, to: changed)
    return .nothing
  }

  private static let removeBudgetLine = Command(
    "remove-budgetline", in: .procore, "Remove a line from a project's budget.",
    takes: [project.parameter, line.parameter], needs: .privilege(.budgetAdmin), obeys: lineRules,
    examples: [.init("remove-budgetline 123 1", "its number is not given again", after: ofLine)]
  ) { (call, world) throws(Refusal) in
    let line = try call(line, world)
    try world.change(line, to: nil)
    let code = PartialLine(code: line.code, type: line.type)
    guard world.isUsed(code, on: line.project) else { return .nothing }
    return .message("something still uses \(world.budgetWord(of: code)): the budget shows it as a line marked ?")
  }

  private static let lock = Command(
    "lock-budget", in: .procore, isCommon: true, "Lock a budget: its original amounts stay, as an export demands.",
    takes: [project.parameter], needs: .privilege(.budgetAdmin), obeys: Budget.rules.on(.editing),
    examples: [.init("lock-budget 123", "then: send budget 123", after: ofLine)]
  ) { (call, world) throws(Refusal) in
    var budget = world.budget(of: try call(project, world).number)
    try world.permit(.editing(), of: budget)
    budget.isLocked = true
    world.put(budget)
    return .nothing
  }

  private static let unlock = Command(
    "unlock-budget", in: .procore, "Unlock a budget that has no budget changes.", takes: [project.parameter],
    needs: .privilege(.budgetAdmin), obeys: Budget.rules.on(.editing) + BudgetUnlocking.rules.rules,
    examples: [.init("unlock-budget 123", "its lines can be edited again", after: ofLine + "; lock-budget 123")]
  ) { (call, world) throws(Refusal) in
    var budget = world.budget(of: try call(project, world).number)
    try world.permit(.editing(), of: budget)
    try world.permit(BudgetUnlocking(budget: budget))
    budget.isLocked = false
    world.put(budget)
    return .nothing
  }

  private static let netZero = Argument<Bool>.yesOrNo(
    "net-zero", "whether its changes have to come to nothing in all")
  private static let exportForecast = Argument<Bool>.yesOrNo(
    "export-forecast", "whether its export brings the Estimated Cost at Completion to Vista")

  private static let editBudget = Command(
    "edit-budget", in: .procore, "Configure a budget: what it demands of changes, and whether it exports its forecast.",
    takes: [project.parameter], options: [netZero.parameter, exportForecast.parameter],
    needs: .privilege(.budgetAdmin), obeys: Budget.rules.on(.editing),
    examples: [
      .init(
        "edit-budget 123 --net-zero yes", "a change then takes from one line what it adds to another", after: ofLine)
    ]
  ) { (call, world) throws(Refusal) in
    var budget = world.budget(of: try call(project, world).number)
    try world.permit(.editing(), of: budget)
    budget.isNetZero = try call(optional: netZero, world) ?? budget.isNetZero
    budget.exportsForecast = try call(optional: exportForecast, world) ?? budget.exportsForecast
    world.put(budget)
    return .nothing
  }
}

extension Workspace {
  /// Adds, changes or removes a budget line. With its first line a project has a budget.
  fileprivate func change(_ before: BudgetLine?, to after: BudgetLine?) throws(Refusal) {
    guard let project = (after ?? before)?.project else { return }
    let budget = budget(of: project)
    try permit(.editing(), of: budget)
    try permit(BudgetLineChange(from: before, to: after))
    put(budget)
    if let after { put(after) } else if let before { removeNumbered(BudgetLine.self, at: before.key) }
  }
}
