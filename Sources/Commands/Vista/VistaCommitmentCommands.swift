import Errors
import Rendering
import Rules
import Workspace

/// What one can do in Vista itself to subcontracts and purchase orders, their change orders and payments.
enum VistaCommitmentCommands {
  static let all = [
    editVistaCommitment, removeVistaCommitment, removeVistaChangeOrder, removeContractChange, addPayment,
  ]

  private static let commitment = Argument.existing(VistaCommitment.self, "commitment")
  private static let order = Argument.existing(VistaChangeOrder.self, "number", within: commitment)
  private static let job = Argument.existing(Job.self, "job")
  private static let change = Argument.existing(ContractChange.self, "aco", within: job)
  private static let invoice = Argument.existing(APInvoice.self, "reference", within: commitment)
  private static let amount = Argument.money("amount", "what is paid")
  private static let date = Argument<Moment>.date("date", "when it is paid; today where no day is given")

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

  private static let addPayment = Command(
    "add-payment", in: .vista, "Pay an invoice of accounts payable; the next sync brings it to Payments Issued.",
    takes: [commitment.parameter, invoice.parameter, amount.parameter], options: [date.parameter],
    needs: .privilege(.vistaAdmin), obeys: VendorPayment.rules.rules,
    examples: [.init("add-payment SC-001 1 12000", "the invoice's number in Vista", after: InvoiceButtons.exported)]
  ) { (call, world) throws(Refusal) in
    let invoice = try call(invoice, world)
    let day = try call(optional: date, world) ?? world.now
    try world.permit(VendorPayment(invoice: invoice, date: day))
    world.put(
      APPayment(
        commitment: invoice.commitment, number: world.nextNumber(of: APPayment.self, in: invoice.commitment),
        invoice: invoice.reference, amount: try call(amount, world), date: day)
    )
    return .nothing
  }
}
