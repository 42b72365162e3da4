import Errors
import Rendering
import Rules
import Workspace

/// What one can do to direct costs.
enum DirectCostCommands {
  static let all = [addDirectCost, editDirectCost, removeDirectCost]

  private static let project = Argument.existing(Project.self, "project")
  private static let code = Argument.existing(CostCode.self, "code", within: project)
  private static let type = Argument<UInt8>.type
  private static let amount = Argument.money("amount", "the cost")
  private static let description = Argument.text(
    "description", "what it is for", limit: DirectCost.schema.limit("description"))
  private static let cost = Argument.existing(DirectCost.self, "number", within: project)
  private static let setup = "add-phase 03-300 Concrete; sync; add-project 123 Tower; add-costcode 123 03-300"
  private static let ofCost = setup + "; add-directcost 123 03-300 M 120"

  private static let addDirectCost = Command(
    "add-directcost", in: .procore, "Add a direct cost to a project; it takes the next number.",
    takes: [project.parameter, code.parameter, type.parameter, amount.parameter, description.optional.parameter],
    needs: .privilege(.projectAdmin),
    examples: [.init("add-directcost 123 03-300 M 120 \"Form ties\"", "it never goes to Vista", after: setup)]
  ) { (call, world) throws(Refusal) in
    let project = try call(project, world)
    world.put(
      DirectCost(
        project: project.number, number: world.nextNumber(of: DirectCost.self, in: project.number),
        code: try call(code, world).code, type: try call(type, world), amount: try call(amount, world),
        description: try call(optional: description, world) ?? ""))
    return .nothing
  }

  private static let editDirectCost = Command(
    "edit-directcost", in: .procore, "Change a direct cost.", takes: [project.parameter, cost.parameter],
    options: [code.parameter, type.parameter, amount.parameter, description.parameter],
    needs: .privilege(.projectAdmin), obeys: DirectCostEditing.rules.rules,
    examples: [.init("edit-directcost 123 1 --amount 130", "one from Vista is read-only", after: ofCost)]
  ) { (call, world) throws(Refusal) in
    var cost = try call(cost, world)
    try world.permit(DirectCostEditing(cost: cost))
    cost.code = try call(optional: code, world)?.code ?? cost.code
    cost.type = try call(optional: type, world) ?? cost.type
    cost.amount = try call(optional: amount, world) ?? cost.amount
    cost.description = try call(optional: description, world) ?? cost.description
    world.put(cost)
    return .nothing
  }

  private static let removeDirectCost = Command(
    "remove-directcost", in: .procore, "Delete a direct cost.", takes: [project.parameter, cost.parameter],
    needs: .privilege(.projectAdmin), obeys: DirectCostEditing.rules.rules,
    examples: [.init("remove-directcost 123 1", "one from Vista is read-only", after: ofCost)]
  ) { (call, world) throws(Refusal) in
    let cost = try call(cost, world)
    try world.permit(DirectCostEditing(cost: cost))
    world.removeNumbered(DirectCost.self, at: cost.key)
    return .nothing
  }
}
