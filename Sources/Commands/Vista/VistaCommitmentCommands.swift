import Errors
import Rendering
import Rules
import Workspace

/// What one can do in Vista itself to subcontracts and purchase orders, and their change orders.
enum VistaCommitmentCommands {
  static let all = [editVistaCommitment, removeVistaCommitment, removeVistaChangeOrder, removeContractChange]

  private static let commitment = Argument.existing(VistaCommitment.self, "commitment")
  private static let order = Argument.existing(VistaChangeOrder.self, "number", within: commitment)
  private static let job = Argument.existing(Job.self, "job")
  private static let change = Argument.existing(ContractChange.self, "aco", within: job)

  private static let open = Argument<Bool>.yesOrNo(
    "open", "whether somebody has it open for editing, in a batch of their own")

  private static let editVistaCommitment = Command(
    "edit-vista-commitment", in: .vista, "Open or close a commitment in Vista: a subcontract or purchase order.",
    takes: [commitment.parameter], options: [open.parameter], needs: .privilege(.vistaAdmin),
    obeys: VistaCommitmentEditing.rules.rules,
    examples: [
      .init(
        "edit-vista-commitment SC-001 --open yes", "its change orders arrive without lines",
        after: CommitmentButtons.exported)
    ]
  ) { (call, world) throws(Refusal) in
    var commitment = try call(commitment, world)
    commitment.isOpen = try call(optional: open, world) ?? commitment.isOpen
    world.put(commitment)
    return .nothing
  }

  private static let removeVistaCommitment = Command(
    "remove-vista-commitment", in: .vista, "Delete a commitment in Vista, with its items.",
    takes: [commitment.parameter], needs: .privilege(.vistaAdmin), obeys: VistaCommitmentRemoval.rules.rules,
    examples: [
      .init(
        "remove-vista-commitment SC-001", "then, after the sync: unlink commitment SC-001",
        after: CommitmentButtons.exported)
    ]
  ) { (call, world) throws(Refusal) in
    let commitment = try call(commitment, world)
    try world.permit(VistaCommitmentRemoval(commitment: commitment))
    world.delete(commitment)
    return .nothing
  }

  private static let removeVistaChangeOrder = Command(
    "remove-vista-changeorder", in: .vista, "Delete a change order of a commitment in Vista.",
    takes: [commitment.parameter, order.parameter], needs: .privilege(.vistaAdmin),
    examples: [
      .init(
        "remove-vista-changeorder SC-001 001", "then, after the sync: unlink cco SC-001 001",
        after: ChangeOrderButtons.exportedOnCommitment)
    ]
  ) { (call, world) throws(Refusal) in
    world.delete(try call(order, world))
    return .nothing
  }

  private static let removeContractChange = Command(
    "remove-contractchange", in: .vista, "Delete a change order with the owner in Vista.",
    takes: [job.parameter, change.parameter], needs: .privilege(.vistaAdmin),
    examples: [
      .init(
        "remove-contractchange 123 001", "then, after the sync: unlink pcco 123 001",
        after: ChangeOrderButtons.exportedOnPrime)
    ]
  ) { (call, world) throws(Refusal) in
    world.delete(try call(change, world))
    return .nothing
  }
}
