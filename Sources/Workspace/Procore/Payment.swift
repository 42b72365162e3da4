/// A payment under Payments Issued of a commitment, brought from Vista. Procore's API: contract_payments.
public struct Payment: Record {
  /// The commitment.
  public var commitment: Name
  /// Its number on the commitment, as Vista has it.
  public var number: Name
  /// The invoice that it pays.
  public var invoice: Name
  /// What was paid.
  public var amount: Money
  /// When.
  public var date: Moment

  /// A payment issued on a commitment.
  public init(commitment: Name, number: Name, invoice: Name, amount: Money, date: Moment) {
    self.commitment = commitment
    self.number = number
    self.invoice = invoice
    self.amount = amount
    self.date = date
  }

  public var key: Key { Key(commitment, number) }
  public static var table: KeyPath<Workspace, Table<Payment>> { \.procore.payments }
  public static let kind = RecordKind.payment

  public static let schema = Schema<Payment>(
    "payment", plural: "payments", "a payment issued on a commitment", in: .procore, source: "contract_payments",
    key: .within(
      .text("commitment", \.commitment, to: .own(Commitment.self, \.commitment)), .text("number", \.number)),
    [
      .name("invoice", \.invoice, field: "invoice_number"),
      .money("amount", \.amount, field: "amount"),
      .day("date", \.date, field: "date"),
    ])
}
