import Errors
import Rendering
import Rules
import Workspace

/// What one can do to the changes of a locked budget, and to their lines.
enum BudgetChangeCommands {
  static let all = [addChange, editChange, removeChange, addLine, editLine, removeLine]

  private static let project = Argument.existing(Project.self, "project")
  private static let change = Argument.existing(BudgetChange.self, "change", within: project)
  private static let line = Argument.existing(BudgetChangeLine.self, "line", within: project)
  private static let code = Argument.existing(CostCode.self, "code", within: project)
  private static let type = Argument<UInt8>.type
  private static let amount = Argument.money("amount", "what it adds; less than nothing takes away")
  private static let title = Argument.text("title", "its title", limit: BudgetChange.schema.limit("title"))
  private static let status = Argument<BudgetChange.Status>.choice(
    "status", "where it stands; approved where none is given, as an export demands")
  private static let standing = status.named("status", "where it stands; an export demands approved")
  private static let needs = Command.Needs.privilege(.budgetAdmin)
  private static let rules = Budget.rules.on(.editing) + BudgetChanging.rules.rules
  private static let locked = BudgetCommands.ofLine + "; lock-budget 123"
  private static let draft = locked + "; add-budgetchange 123 03-300 M 1500 --status draft"

  private static let addChange = Command(
    "add-budgetchange", in: .procore,
    "Change the amount of a line of a locked budget; the change takes the next number.",
    takes: [project.parameter, code.parameter, type.parameter, amount.parameter],
    options: [title.parameter, status.parameter], needs: needs, obeys: rules,
    examples: [
      .init("add-budgetchange 123 03-300 M 1500", "approved, with one line", after: locked),
      .init("add-budgetchange 123 03-300 M 1500 --status draft", "then: add-budgetchangeline", after: locked),
    ]
  ) { (call, world) throws(Refusal) in
    let project = try call(project, world).number
    let change = BudgetChange(
      project: project, number: world.nextNumber(of: BudgetChange.self, in: project),
      title: try call(optional: title, world) ?? "", status: try call(optional: status, world) ?? .approved)
    let line = BudgetChangeLine(
      of: change, line: world.nextLine(of: change), code: try call(code, world).code, type: try call(type, world),
      amount: try call(amount, world))
    try world.permit(nil, to: change, gaining: line, amount: line.amount)
    world.put(change)
    world.put(line)
    return .nothing
  }

  private static let editChange = Command(
    "edit-budgetchange", in: .procore, "Give a budget change another title or status: draft, approved, void.",
    takes: [project.parameter, change.parameter], options: [title.parameter, standing.parameter], needs: needs,
    obeys: rules,
    examples: [.init("edit-budgetchange 123 1 --status approved", "then: send budget 123", after: draft)]
  ) { (call, world) throws(Refusal) in
    let before = try call(change, world)
    var after = before
    after.title = try call(optional: title, world) ?? before.title
    after.status = try call(optional: status, world) ?? before.status
    try world.permit(before, to: after, amount: world.amount(of: before))
    world.put(after)
    return .nothing
  }

  private static let removeChange = Command(
    "remove-budgetchange", in: .procore, "Delete a budget change with its lines; it is not in Vista.",
    takes: [project.parameter, change.parameter], needs: needs, obeys: rules,
    examples: [.init("remove-budgetchange 123 1", "its number is not given again", after: draft)]
  ) { (call, world) throws(Refusal) in
    let change = try call(change, world)
    try world.permit(change, to: nil)
    for line in world.lines(of: change) { world.remove(BudgetChangeLine.self, at: line.key) }
    world.removeNumbered(BudgetChange.self, at: change.key)
    return .nothing
  }

  private static let addLine = Command(
    "add-budgetchangeline", in: .procore,
    "Add a line to a budget change in draft; it takes the change's next number, such as 1.2.",
    takes: [project.parameter, change.parameter, code.parameter, type.parameter, amount.parameter], needs: needs,
    obeys: rules,
    examples: [.init("add-budgetchangeline 123 1 03-300 M -1500", "line 1.2", after: draft)]
  ) { (call, world) throws(Refusal) in
    let change = try call(change, world)
    let line = BudgetChangeLine(
      of: change, line: world.nextLine(of: change), code: try call(code, world).code, type: try call(type, world),
      amount: try call(amount, world))
    try world.permit(change, to: change, gaining: line)
    world.put(line)
    return .nothing
  }

  private static let editLine = Command(
    "edit-budgetchangeline", in: .procore,
    "Change a line of a budget change; its code, cost type or amount, while the change is a draft.",
    takes: [project.parameter, line.parameter], options: [code.parameter, type.parameter, amount.parameter],
    needs: needs, obeys: rules,
    examples: [.init("edit-budgetchangeline 123 1.1 --amount 2000", "or --code", after: draft)]
  ) { (call, world) throws(Refusal) in
    let before = try call(line, world)
    var after = before
    after.code = try call(optional: code, world)?.code ?? before.code
    after.type = try call(optional: type, world) ?? before.type
    after.amount = try call(optional: amount, world) ?? before.amount
    let change = world.change(of: before)
    try world.permit(change, to: change, gaining: after)
    world.put(after)
    return .nothing
  }

  private static let removeLine = Command(
    "remove-budgetchangeline", in: .procore, "Remove a line from a budget change in draft.",
    takes: [project.parameter, line.parameter], needs: needs, obeys: rules,
    examples: [.init("remove-budgetchangeline 123 1.1", "its number is not given again", after: draft)]
  ) { (call, world) throws(Refusal) in
    let line = try call(line, world)
    let change = world.change(of: line)
    try world.permit(change, to: change, touchesLines: true)
    world.removeNumbered(BudgetChangeLine.self, at: line.key)
    return .nothing
  }
}

extension Workspace {
  fileprivate func change(of line: BudgetChangeLine) -> BudgetChange? {
    procore.budgetChanges[Key(line.project, line.change)]
  }

  /// Lets a budget change be made, edited or deleted, where no rule refuses it; `line` is one that it will have anew. What
  /// it comes to is asked only of what is no draft, and the lines of drafts alone change.
  fileprivate func permit(
    _ before: BudgetChange?, to after: BudgetChange?, gaining line: BudgetChangeLine? = nil, touchesLines: Bool = false,
    amount: Money = .zero
  ) throws(Refusal) {
    guard let project = (after ?? before)?.project else { return }
    let budget = budget(of: project)
    try permit(.editing(), of: budget)
    try permit(
      BudgetChanging(
        budget, from: before, to: after, line: line.map { PartialLine(code: $0.code, type: $0.type) },
        touchesLines: touchesLines || line != nil, amount: amount))
  }
}
