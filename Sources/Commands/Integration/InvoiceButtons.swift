import Rules
import Workspace

/// The buttons of the Subcontractor Invoices tab.
enum InvoiceButtons {
  static let all = buttons.commands
  static let exported = buttons.exported

  private static let buttons = ItemButtons<Invoice>(
    event: { _ in .createRequisitions }, unlinkEvent: .unlinkRequisition, resetEvent: .resetRequisition,
    idOption: "erp-id", senders: .privilege(.commitmentsAdmin), unlinkers: .approverWith([.commitmentsAdmin]),
    skipsApprover: true,
    sample: .init(
      words: "SC-001 1", setup: CommitmentButtons.exported + "; add-invoice SC-001 1 12000 --status approved",
      deletion: "remove-ap-invoice SC-001 1; sync"),
    proposedID: { invoice, world in world.text(invoice.number) },
    write: { world, invoice, id, date in world.write(invoice, as: id, on: date) }
  )
}
