/// A subcontractor's invoice on a commitment. Procore's API: requisitions.
public struct Invoice: ERPItem {
  /// The commitment.
  public var commitment: Name
  /// Its number on the commitment; Vista takes at most 15 characters.
  public var number: Name
  /// The work that it asks to be paid for.
  public var amount: Money
  /// Stored materials, which do not travel to Vista (rule 72).
  public var storedMaterials: Money
  /// What it is for; Vista takes at most 30 characters.
  public var description: String
  /// Where it stands.
  public var status: Status
  /// The billing date, which an export demands.
  public var billed: Moment?
  /// Where it stands on its way to Vista.
  public var erp: ERPState

  /// Where an invoice stands in Procore.
  public enum Status: String, CaseIterable, Sendable {
    case draft
    case underReview = "under-review"
    case reviseAndResubmit = "revise-and-resubmit"
    case approved
    case approvedAsNoted = "approved-as-noted"
    case pendingOwnerApproval = "pending-owner-approval"
  }

  /// A subcontractor's invoice.
  public init(
    commitment: Name, number: Name, amount: Money, storedMaterials: Money = .zero, description: String = "",
    status: Status,
    billed: Moment?, erp: ERPState = ERPState()
  ) {
    self.commitment = commitment
    self.number = number
    self.amount = amount
    self.storedMaterials = storedMaterials
    self.description = description
    self.status = status
    self.billed = billed
    self.erp = erp
  }

  public var key: Key { Key(commitment, number) }
  public static var table: KeyPath<Workspace, Table<Invoice>> { \.procore.invoices }
  public static let kind = RecordKind.invoice

  public static let schema = Schema<Invoice>(
    "invoice", plural: "invoices", "a subcontractor's invoice", in: .procore, source: "requisitions",
    key: .within(
      .text("commitment", \.commitment, to: .own(Commitment.self, \.commitment)),
      .text("number", \.number, field: "invoice_number", limit: 255)),
    [
      .money("amount", \.amount, field: "amount"),
      .money("stored-materials", \.storedMaterials, field: "materials_presently_stored"),
      .text("description", \.description, field: "description", limit: 255),
      .choice("status", \.status, field: "status"),
      .day("billed", \.billed, field: "billing_date"),
    ] + erpFields)
}
