import Errors
import Rendering
import Rules
import Workspace

/// What one can do to JC Contracts and their items.
enum ContractCommands {
  static let all = [
    addContract, editContract, closeContract, addContractItem, editContractItem, removeContractItem,
  ]

  private static let newContract = Argument.newName(
    "contract", "the contract's number, at most 10 characters", limit: VistaLimit.job)
  private static let title = Argument.text("name", "what the contract is called", limit: VistaLimit.description)
  private static let department = Argument.text(
    "department", "the department, 1 where none is given", limit: VistaLimit.job)
  private static let newDepartment = department.named("department", "the department")
  private static let contract = Argument.existing(Contract.self, "contract")
  private static let newItem = Argument.newName(
    "item", "the item's number, at most 16 characters", limit: VistaLimit.contractItem)
  private static let description = Argument.text("description", "what the item is", limit: VistaLimit.description)
  private static let amount = Argument.money("amount", "what the owner pays for it")

  private static let addContract = Command(
    "add-contract", in: .vista, "Add a contract, without items.", takes: [newContract.parameter, title.parameter],
    options: [department.parameter], needs: .privilege(.vistaAdmin),
    examples: [.init("add-contract 500 \"Harbour\" --department 20", "jobs join it with --contract 500")]
  ) { (call, world) throws(Refusal) in
    let number = try call(newContract, world)
    try world.requireNew(Contract.self, Key(number))
    world.put(
      Contract(
        contract: number, description: try call(title, world),
        department: try call(optional: department, world) ?? Contract.defaultDepartment))
    return .nothing
  }

  private static let status = Argument<Job.Status>.choice("status", "whether it can be worked on")

  private static let editContract = Command(
    "edit-contract", in: .vista, "Change a contract's name, department or status; its jobs follow the status.",
    takes: [contract.parameter], options: [title.parameter, newDepartment.parameter, status.parameter],
    needs: .privilege(.vistaAdmin), obeys: ContractEditing.rules.rules,
    examples: [
      .init("edit-contract 500 --status hard-closed", "with all its jobs", after: "add-contract 500 Harbour")
    ]
  ) { (call, world) throws(Refusal) in
    var contract = try call(contract, world)
    contract.description = try call(optional: title, world) ?? contract.description
    contract.department = try call(optional: department, world) ?? contract.department
    let before = contract.status
    world.set(try call(optional: status, world), of: contract)
    guard before == .hardClosed, world.vista.contracts[contract.key]?.status != before else { return .nothing }
    return .message("it was closed finally: Vista opens such a contract only where GL Close Interface wrote nothing")
  }

  private static let soft = Argument<Void>.flag("soft", "softly: it can be opened again")
  private static let final = Argument<Void>.flag("final", "finally")

  private static let closeContract = Command(
    "close-contract", in: .vista, "Close a contract with its jobs; softly or finally, as JC Contract Close does.",
    takes: [contract.parameter], options: [soft.parameter, final.parameter], needs: .privilege(.vistaAdmin),
    obeys: ContractClosing.rules.rules,
    examples: [
      .init("close-contract 500 --soft", "then: close-contract 500 --final", after: "add-contract 500 Harbour")
    ]
  ) { (call, world) throws(Refusal) in
    guard call.has(soft) != call.has(final) else {
      throw Refusal(.badValue, "a contract is closed softly or finally", Explanation("write --soft or --final"))
    }
    let closing = ContractClosing(contract: try call(contract, world), isFinal: call.has(final))
    try world.permit(closing)
    let left = closing.isFinal ? closing.commitments(in: world) : []
    for commitment in left where world.vista.company.closesAlong(commitment.kindOfContract) { world.close(commitment) }
    world.set(closing.status, of: closing.contract)
    return .nothing
  }

  private static let addContractItem = Command(
    "add-contractitem", in: .vista, "Add an item to a contract.",
    takes: [contract.parameter, newItem.parameter, description.parameter, amount.parameter],
    needs: .privilege(.vistaAdmin),
    examples: [
      .init(
        "add-contractitem 500 1 \"Garage\" 1250000", "job phases are billed to it", after: "add-contract 500 Harbour")
    ]
  ) { (call, world) throws(Refusal) in
    let contract = try call(contract, world)
    let item = try call(newItem, world)
    try world.requireNew(ContractItem.self, Key(contract.contract, item))
    world.put(
      ContractItem(
        contract: contract.contract, item: item, description: try call(description, world),
        amount: try call(amount, world)))
    return .nothing
  }

  private static let item = Argument.existing(ContractItem.self, "item", within: contract)
  private static let ofItem = "add-contract 500 Harbour; add-contractitem 500 1 Garage 1250000"

  private static let editContractItem = Command(
    "edit-contractitem", in: .vista, "Change an item of a contract.", takes: [contract.parameter, item.parameter],
    options: [description.parameter, amount.parameter], needs: .privilege(.vistaAdmin),
    examples: [.init("edit-contractitem 500 1 --amount 1300000", "a re-import brings it to Procore", after: ofItem)]
  ) { (call, world) throws(Refusal) in
    var item = try call(item, world)
    item.description = try call(optional: description, world) ?? item.description
    item.amount = try call(optional: amount, world) ?? item.amount
    world.put(item)
    return .nothing
  }

  private static let removeContractItem = Command(
    "remove-contractitem", in: .vista, "Delete an item of a contract that nothing is billed to.",
    takes: [contract.parameter, item.parameter], needs: .privilege(.vistaAdmin),
    obeys: ContractItemRemoval.rules.rules,
    examples: [.init("remove-contractitem 500 1", "on App Xchange a re-import takes its line away", after: ofItem)]
  ) { (call, world) throws(Refusal) in
    let item = try call(item, world)
    try world.permit(ContractItemRemoval(item: item))
    world.removeNumbered(ContractItem.self, at: item.key)
    return .nothing
  }
}
