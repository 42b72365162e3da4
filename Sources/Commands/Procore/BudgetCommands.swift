import Errors
import Rendering
import Rules
import Workspace

/// What one can do to a budget: its lines, its lock, its changes.
enum BudgetCommands {
  static let all = [addBudgetLine, editBudgetLine, removeBudgetLine, lock, unlock, addBudgetChange]

  private static let project = Argument.existing(Project.self, "project")
  private static let code = Argument.existing(CostCode.self, "code", within: project)
  private static let type = Argument<UInt8>.type
  private static let amount = Argument.money("amount", "the original budget amount")
  private static let line = Argument.existing(BudgetLine.self, "line", within: project)
  private static let difference = Argument.money("amount", "what it adds; less than nothing takes away")
  private static let setup = "add-phase 03-300 Concrete; sync; add-project 123 Tower; add-costcode 123 03-300"
  private static let ofLine = setup + "; add-budgetline 123 03-300 M 1"
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
    "edit-budgetline", in: .procore, "Give a budget line another code, cost type or amount.",
    takes: [project.parameter, line.parameter], options: [code.parameter, type.parameter, amount.parameter],
    needs: .privilege(.budgetAdmin), obeys: lineRules,
    examples: [.init("edit-budgetline 123 1 --amount 50000", "or --code to free a code that has to go", after: ofLine)]
  ) { (call, world) throws(Refusal) in
    let line = try call(line, world)
    var changed = line
    changed.code = try call(optional: code, world)?.code ?? line.code
    changed.type = try call(optional: type, world) ?? line.type
    changed.amount = try call(optional: amount, world) ?? line.amount
    try world.change(line, to: changed)
    return .nothing
  }

  private static let removeBudgetLine = Command(
    "remove-budgetline", in: .procore, "Remove a line from a project's budget.",
    takes: [project.parameter, line.parameter], needs: .privilege(.budgetAdmin), obeys: lineRules,
    examples: [.init("remove-budgetline 123 1", "its number is not given again", after: ofLine)]
  ) { (call, world) throws(Refusal) in
    try world.change(try call(line, world), to: nil)
    return .nothing
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

  private static let addBudgetChange = Command(
    "add-budgetchange", in: .procore, "Change the amount of a line of a locked budget; it stays for good.",
    takes: [project.parameter, code.parameter, type.parameter, difference.parameter], needs: .privilege(.budgetAdmin),
    obeys: Budget.rules.on(.editing) + BudgetChanging.rules.rules,
    examples: [
      .init("add-budgetchange 123 03-300 M 1500", "a counter-change takes it back", after: ofLine + "; lock-budget 123")
    ]
  ) { (call, world) throws(Refusal) in
    let project = try call(project, world)
    let change = BudgetChange(
      project: project.number, number: world.nextNumber(of: BudgetChange.self, in: project.number),
      code: try call(code, world).code, type: try call(type, world), amount: try call(difference, world))
    let budget = world.budget(of: project.number)
    try world.permit(.editing(), of: budget)
    try world.permit(BudgetChanging(budget: budget, code: change.code, type: change.type))
    world.put(change)
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
