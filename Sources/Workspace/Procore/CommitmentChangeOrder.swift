/// A change order of a commitment (CCO). Procore's API: commitment_change_orders.
public struct CommitmentChangeOrder: ChangeOrder {
  /// The commitment.
  public var commitment: Name
  /// Its number on the commitment; Vista takes at most 30 characters.
  public var number: Name
  /// Its title; Vista takes at most 60 characters.
  public var title: String
  /// Where it stands.
  public var status: ChangeOrderStatus
  /// Which approval on its contract it was, from 1; 0 while it is not approved, and where a file did not tell.
  public var approval: Int32 = 0
  /// When it was made; Vista keeps it as the original date.
  public var created: Moment
  /// What it is about; Vista keeps the first 1,000 characters.
  public var description: String
  /// Where it stands on its way to Vista.
  public var erp: ERPState

  /// A commitment change order.
  public init(
    commitment: Name, number: Name, title: String, status: ChangeOrderStatus, created: Moment, description: String = "",
    erp: ERPState = ERPState()
  ) {
    self.commitment = commitment
    self.number = number
    self.title = title
    self.status = status
    self.created = created
    self.description = description
    self.erp = erp
  }

  public var key: Key { Key(commitment, number) }
  public static var table: KeyPath<Workspace, Table<CommitmentChangeOrder>> { \.procore.changeOrders }
  public static let kind = RecordKind.commitmentChangeOrder

  public static let schema = Schema<CommitmentChangeOrder>(
    "cco", plural: "ccos", "a commitment change order", in: .procore, source: "commitment_change_orders",
    key: .within(
      .text("commitment", \.commitment, to: .own(Commitment.self, \.commitment)),
      .text("number", \.number, field: "number", limit: 255)),
    [
      .text("title", \.title, field: "title", limit: 255),
      Field("amount", source: .field("grand_total")) { order, world in .money(world.amount(of: order)) },
      .choice("status", \.status, field: "status"),
      .number("approval", \.approval, in: 0...Int(Int32.max)),
      .day("created", \.created, field: "created_at"),
      .text("description", \.description, field: "description", limit: 10_000),
    ] + erpFields)

  public static var lineTable: KeyPath<Workspace, Table<CCOLine>> { \.procore.changeOrderLines }
  public static let lineKind = RecordKind.ccoLine
  public static var lineGroups: KeyPath<Lookups, Groups<CCOLine, Key>> { \.linesByOrder }
  public static let lineSchema = CCOLine.schema(
    "ccoline", plural: "ccolines", "a line of a commitment change order", of: "commitment", "cco")
}

/// A line of a commitment change order.
public typealias CCOLine = ChangeOrderLine<CommitmentChangeOrder>
