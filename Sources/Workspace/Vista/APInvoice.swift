/// A subcontractor's invoice in accounts payable (AP Transaction Entry, or AP Unapproved Invoices). Vista: APTH, APUI.
public struct APInvoice: Record {
  /// The subcontract or purchase order.
  public var commitment: Name
  /// At most 15 characters.
  public var reference: Name
  /// Where it was entered.
  public var form: Form
  /// The vendor.
  public var vendor: Name
  /// What it is for, at most 30 characters.
  public var description: String
  /// What it asks for.
  public var amount: Money
  /// Its date.
  public var date: Moment
  /// The month to which it is posted, or was entered.
  public var month: Month?

  /// Where the connector enters invoices; the configuration decides.
  public enum Form: String, CaseIterable, Sendable {
    case transactionEntry = "transaction-entry"
    case unapprovedInvoices = "unapproved-invoices"
  }

  /// A subcontractor's invoice in accounts payable.
  public init(
    commitment: Name, reference: Name, form: Form, vendor: Name, description: String, amount: Money, date: Moment,
    month: Month?
  ) {
    self.commitment = commitment
    self.reference = reference
    self.form = form
    self.vendor = vendor
    self.description = description
    self.amount = amount
    self.date = date
    self.month = month
  }

  public var key: Key { Key(commitment, reference) }
  public static var table: KeyPath<Workspace, Table<APInvoice>> { \.vista.invoices }
  public static let kind = RecordKind.apInvoice

  public static let schema = Schema<APInvoice>(
    "ap-invoice", plural: "ap-invoices", "a subcontractor's invoice in accounts payable", in: .vista,
    source: "APTH, APUI",
    key: .within(
      .text("commitment", \.commitment, limit: 30, to: .own(VistaCommitment.self, \.commitment)),
      .text("reference", \.reference, column: "APRef", limit: 15)),
    [
      .choice("form", \.form),
      .reference("vendor", \.vendor, to: Vendor.self, column: "Vendor"),
      .text("description", \.description, column: "Description", limit: 30),
      .money("amount", \.amount, column: "InvTotal"),
      .day("date", \.date, column: "InvDate"),
      .month("month", \.month, column: "Mth"),
    ])
}
