/// A payment to a vendor (AP Payments). Vista: APPH, APTD.
public struct APPayment: Record {
  /// The subcontract or purchase order.
  public var commitment: Name
  /// Its number on it, from 1.
  public var number: Name
  /// The reference of the invoice that it pays.
  public var invoice: Name
  /// What was paid.
  public var amount: Money
  /// When.
  public var date: Moment
  /// Whether it was voided.
  public var isVoid: Bool

  /// A payment to a vendor.
  public init(commitment: Name, number: Name, invoice: Name, amount: Money, date: Moment, isVoid: Bool = false) {
    self.commitment = commitment
    self.number = number
    self.invoice = invoice
    self.amount = amount
    self.date = date
    self.isVoid = isVoid
  }

  public var key: Key { Key(commitment, number) }
  public static var table: KeyPath<Workspace, Table<APPayment>> { \.vista.payments }
  public static let kind = RecordKind.apPayment

  public static let schema = Schema<APPayment>(
    "ap-payment", plural: "ap-payments", "a payment to a vendor (AP Payments)", in: .vista, source: "APPH",
    key: .within(
      .text("commitment", \.commitment, limit: 30, to: .own(VistaCommitment.self, \.commitment)),
      .text("number", \.number)),
    [
      .reference(
        "invoice", \.invoice, to: APInvoice.self, within: { payment, _ in payment.commitment }, column: "APRef"),
      .money("amount", \.amount, column: "Amount"),
      .day("date", \.date, column: "PaidDate"),
      .flag("void", \.isVoid, column: "VoidYN"),
    ])
}
