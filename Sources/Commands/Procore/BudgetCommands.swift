import Rendering
import Rules
import Workspace

/// What one can do to the lines of a budget.
enum BudgetCommands {
  static let all = [addBudgetLine, editBudgetLine, removeBudgetLine]

  private static let project = Argument.existing(Project.self, "project")
  private static let code = Argument.existing(CostCode.self, "code", within: project)
  private static let type = Argument<UInt8>.type
  private static let amount = Argument.money("amount", "the original budget amount")
  private static let line = Argument.existing(BudgetLine.self, "line", within: project)
  private static let setup = "add-phase 03-300 Concrete; sync; add-project 123 Tower; add-costcode 123 03-300"

  private static let addBudgetLine = Command(
    "add-budgetline", in: .procore, "Add a line to a project's budget; it takes the next number.",
    takes: [project.parameter, code.parameter, type.parameter, amount.parameter], needs: .privilege(.budgetAdmin),
    examples: [.init("add-budgetline 123 03-300 M 48250.50", "one line a code and cost type", after: setup)]
  ) { (call, world) throws(Refusal) in
    let project = try call(project, world)
    let line = BudgetLine(
      project: project.number, line: world.nextLine(of: BudgetLine.self, in: project.number),
      code: try call(code, world).code,
      type: try call(type, world), amount: try call(amount, world))
    try world.requireOnlyLine(line)
    world.put(line)
    return .nothing
  }

  private static let editBudgetLine = Command(
    "edit-budgetline", in: .procore, "Give a budget line another code, cost type or amount.",
    takes: [project.parameter, line.parameter], options: [code.parameter, type.parameter, amount.parameter],
    needs: .privilege(.budgetAdmin),
    examples: [
      .init(
        "edit-budgetline 123 1 --amount 50000", "or --code to free a code that has to go",
        after: setup + "; add-budgetline 123 03-300 M 1")
    ]
  ) { (call, world) throws(Refusal) in
    var line = try call(line, world)
    line.code = try call(optional: code, world)?.code ?? line.code
    line.type = try call(optional: type, world) ?? line.type
    line.amount = try call(optional: amount, world) ?? line.amount
    try world.requireOnlyLine(line)
    world.put(line)
    return .nothing
  }

  private static let removeBudgetLine = Command(
    "remove-budgetline", in: .procore, "Remove a line from a project's budget.",
    takes: [project.parameter, line.parameter],
    needs: .privilege(.budgetAdmin),
    examples: [
      .init(
        "remove-budgetline 123 1", "its number is not given again", after: setup + "; add-budgetline 123 03-300 M 1")
    ]
  ) { (call, world) throws(Refusal) in
    world.remove(BudgetLine.self, at: try call(line, world).key)
    return .nothing
  }
}

extension Workspace {
  /// A budget has one line a code and cost type (formats.md A4).
  fileprivate func requireOnlyLine(_ line: BudgetLine) throws(Refusal) {
    let other = procore.budgetLines.records(of: line.project).first { other in
      other.line != line.line && other.code == line.code && other.type == line.type
    }
    guard let other else { return }
    let (number, taken) = (text(line.project), text(other.line))
    throw Refusal(
      .alreadyExists, "This Budget Code already exists",
      Explanation(
        "budget line \(taken) has code \(text(other.code)) and cost type \(typeCodes([other.type])) already",
        waysOut: [
          WayOut(
            "edit that line",
            [["edit-budgetline", number, taken, "--amount", (line.amount + other.amount).description]])
        ]))
  }
}
