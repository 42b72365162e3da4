/// A line of an invoice in accounts payable: what it asks for on an item of its subcontract or purchase order. Vista: APTL,
/// APUL.
public struct APInvoiceLine: Record {
  /// The subcontract or purchase order.
  public var commitment: Name
  /// The invoice and the line as one word, such as `INV-77.1`.
  public var line: Name
  /// The reference of the invoice.
  public var invoice: Name
  /// The item of the subcontract or purchase order.
  public var item: Name
  /// What it asks for.
  public var amount: Money
  /// What was paid of that.
  public var paid: Money

  /// A line of an invoice in accounts payable.
  public init(commitment: Name, line: Name, invoice: Name, item: Name, amount: Money, paid: Money = .zero) {
    self.commitment = commitment
    self.line = line
    self.invoice = invoice
    self.item = item
    self.amount = amount
    self.paid = paid
  }

  public var key: Key { Key(commitment, line) }
  public static var table: KeyPath<Workspace, Table<APInvoiceLine>> { \.vista.invoiceLines }
  public static let kind = RecordKind.apInvoiceLine

  public static let schema = Schema<APInvoiceLine>(
    "ap-invoiceline", plural: "ap-invoicelines", "a line of an invoice in accounts payable", in: .vista,
    source: "APTL, APUL",
    key: .within(
      .text("commitment", \.commitment, limit: 30, to: .own(VistaCommitment.self, \.commitment)),
      .text("reference.line", \.line)),
    [
      .reference(
        "invoice", \.invoice, to: APInvoice.self, within: { line, _ in line.commitment }, column: "APRef"),
      .reference(
        "item", \.item, to: VistaCommitmentItem.self, within: { line, _ in line.commitment }, column: "SLItem"),
      .money("amount", \.amount, column: "GrossAmt"),
      .money("paid", \.paid),
    ])
}
