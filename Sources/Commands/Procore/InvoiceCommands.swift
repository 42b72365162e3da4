import Errors
import Rendering
import Rules
import Workspace

/// What one can do to subcontractors' invoices.
enum InvoiceCommands {
  static let all = [addInvoice, editInvoice, removeInvoice]

  private static let needs = Command.Needs.privilege(.commitmentsAdmin)
  private static let commitment = Argument.existing(Commitment.self, "commitment")
  private static let newNumber = Argument.newName(
    "number", "the invoice's number; Vista takes 15 characters", limit: Invoice.schema.limit("number"))
  private static let renumbered = newNumber.named("number")
  private static let invoice = Argument.existing(Invoice.self, "invoice", within: commitment)
  private static let amount = Argument.money("amount", "what it asks for, all lines together")
  private static let storedMaterials = Argument.money(
    "stored-materials", "materials presently stored, which do not go to Vista")
  private static let description = Argument.text(
    "description", "what it is for; Vista takes 30 characters", limit: Invoice.schema.limit("description"))
  private static let status = Argument<Invoice.Status>.choice("status", "where it stands; draft where none is given")
  private static let standing = status.named("status", "where it stands")
  private static let billed = Argument<Moment?>.dateOrNone(
    "billed", "the billing date, such as 2026-01-31, or none; today where no day is given")

  private static let ofCommitment =
    "add-project 123 Tower; add-company Solid; add-commitment 123 SC-001 Footings --kind subcontract --company Solid"
  private static let ofInvoice = ofCommitment + "; add-invoice SC-001 1 12000"

  private static let addInvoice = Command(
    "add-invoice", in: .procore, "Make a subcontractor's invoice on a commitment.",
    takes: [commitment.parameter, newNumber.parameter, amount.parameter],
    options: [description.parameter, storedMaterials.parameter, status.parameter, billed.parameter], needs: needs,
    examples: [
      .init("add-invoice SC-001 1 12000 --status approved", "as it has to be for an export", after: ofCommitment)
    ]
  ) { (call, world) throws(Refusal) in
    let commitment = try call(commitment, world)
    let number = try call(newNumber, world)
    try world.requireNew(Invoice.self, Key(commitment.number, number))
    world.put(
      Invoice(
        commitment: commitment.number, number: number, amount: try call(amount, world),
        storedMaterials: try call(optional: storedMaterials, world) ?? .zero,
        description: try call(optional: description, world) ?? "",
        status: try call(optional: status, world) ?? .draft, billed: try call(optional: billed, world) ?? world.now))
    return .nothing
  }

  private static let editInvoice = Command(
    "edit-invoice", in: .procore, "Change an invoice's number, amounts, status or date.",
    takes: [commitment.parameter, invoice.parameter],
    options: [
      renumbered.parameter, amount.parameter, description.parameter, storedMaterials.parameter, standing.parameter,
      billed.parameter,
    ], needs: needs,
    obeys: Invoice.rules.on(.editing) + Renumbering.rules.rules,
    examples: [.init("edit-invoice SC-001 1 --status approved", "not while it is in Vista", after: ofInvoice)]
  ) { (call, world) throws(Refusal) in
    var invoice = try call(invoice, world)
    try world.permit(.editing(), of: invoice)
    let number = try call.newNumber(renumbered, for: invoice, { [invoice] in Key(invoice.commitment, $0) }, world)
    invoice.amount = try call(optional: amount, world) ?? invoice.amount
    invoice.storedMaterials = try call(optional: storedMaterials, world) ?? invoice.storedMaterials
    invoice.description = try call(optional: description, world) ?? invoice.description
    invoice.status = try call(optional: status, world) ?? invoice.status
    invoice.billed = try call(optional: billed, world) ?? invoice.billed
    world.put(invoice)
    number.map { world.renumber(invoice, to: $0) }
    return .nothing
  }

  private static let removeInvoice = Command(
    "remove-invoice", in: .procore, "Delete an invoice.", takes: [commitment.parameter, invoice.parameter],
    needs: needs, obeys: Invoice.rules.on(.removal),
    examples: [.init("remove-invoice SC-001 1", "not while it is in Vista", after: ofInvoice)]
  ) { (call, world) throws(Refusal) in
    let invoice = try call(invoice, world)
    try world.permit(.removal, of: invoice)
    world.remove(Invoice.self, at: invoice.key)
    return .nothing
  }
}
