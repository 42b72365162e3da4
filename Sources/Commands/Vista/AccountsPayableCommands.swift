import Errors
import Rendering
import Rules
import Workspace

/// What one can do in accounts payable to invoices and their payments.
enum AccountsPayableCommands {
  static let all = [postInvoice, removeInvoice, addPayment, voidPayment, removePayment]

  private static let commitment = Argument.existing(VistaCommitment.self, "commitment")
  private static let invoice = Argument.existing(APInvoice.self, "reference", within: commitment)
  private static let payment = Argument.existing(APPayment.self, "number", within: commitment)
  private static let amount = Argument.money("amount", "what is paid")
  private static let paid = Argument<Moment>.date("date", "when it is paid; today where no day is given")
  private static let posted = Argument<Moment>.date("date", "when it is posted; today where no day is given")
  private static let needs = Command.Needs.privilege(.vistaAdmin)
  private static let ofPayment = InvoiceButtons.exported + "; add-payment SC-001 1 5000"

  private static let postInvoice = Command(
    "post-ap-invoice", in: .vista, "Post an invoice of AP Unapproved Invoices: from then on it is a cost of the job.",
    takes: [commitment.parameter, invoice.parameter], options: [posted.parameter], needs: needs,
    obeys: APInvoicePosting.rules.rules,
    examples: [
      .init(
        "post-ap-invoice SC-001 1", "then it can be paid",
        after: "set invoice-form unapproved-invoices; " + InvoiceButtons.exported)
    ]
  ) { (call, world) throws(Refusal) in
    let invoice = try call(invoice, world)
    let date = try call(optional: posted, world) ?? world.now
    try world.permit(APInvoicePosting(invoice: invoice, date: date))
    world.post(invoice, on: date)
    return .nothing
  }

  private static let removeInvoice = Command(
    "remove-ap-invoice", in: .vista,
    "Delete an invoice of accounts payable; nothing of it is paid, and its void payments go along.",
    takes: [commitment.parameter, invoice.parameter], needs: needs, obeys: APInvoiceRemoval.rules.rules,
    examples: [
      .init(
        "remove-ap-invoice SC-001 1", "then, after the sync: unlink invoice SC-001 1", after: InvoiceButtons.exported)
    ]
  ) { (call, world) throws(Refusal) in
    let invoice = try call(invoice, world)
    try world.permit(APInvoiceRemoval(invoice: invoice))
    world.delete(invoice)
    return .nothing
  }

  private static let addPayment = Command(
    "add-payment", in: .vista, "Pay an invoice of accounts payable; the next sync brings it to Payments Issued.",
    takes: [commitment.parameter, invoice.parameter, amount.parameter], options: [paid.parameter], needs: needs,
    obeys: VendorPayment.rules.rules,
    examples: [.init("add-payment SC-001 1 12000", "the invoice's number in Vista", after: InvoiceButtons.exported)]
  ) { (call, world) throws(Refusal) in
    let payment = VendorPayment(
      invoice: try call(invoice, world), amount: try call(amount, world),
      date: try call(optional: paid, world) ?? world.now)
    try world.permit(payment)
    let commitment = payment.invoice.commitment
    world.pay(
      APPayment(
        commitment: commitment, number: world.nextNumber(of: APPayment.self, in: commitment),
        invoice: payment.invoice.reference, amount: payment.amount, date: payment.date))
    // It passed, so Vista only warns.
    let missing = world.outOfCompliance(payment.invoice)
    guard !missing.isEmpty else { return .nothing }
    return .message("out of compliance: " + missing.map { $0.cells.joined(separator: " ") }.joined(separator: ", "))
  }

  private static let voidPayment = Command(
    "void-payment", in: .vista, "Void a payment; the next sync brings that to Payments Issued.",
    takes: [commitment.parameter, payment.parameter], needs: needs, obeys: PaymentVoiding.rules.rules,
    examples: [.init("void-payment SC-001 1", "its invoice is owed again", after: ofPayment)]
  ) { (call, world) throws(Refusal) in
    let payment = try call(payment, world)
    try world.permit(PaymentVoiding(payment: payment))
    world.void(payment, keeping: true)
    return .nothing
  }

  private static let removePayment = Command(
    "remove-payment", in: .vista, "Void a payment without a trace; Vista deletes it; Procore keeps it.",
    takes: [commitment.parameter, payment.parameter], needs: needs, obeys: PaymentVoiding.rules.rules,
    examples: [.init("remove-payment SC-001 1", "Payments Issued does not hear of it", after: ofPayment)]
  ) { (call, world) throws(Refusal) in
    let payment = try call(payment, world)
    try world.permit(PaymentVoiding(payment: payment))
    world.void(payment, keeping: false)
    return .nothing
  }
}
