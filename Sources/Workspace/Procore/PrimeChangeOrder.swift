/// A change order of a project's prime contract (PCCO). Procore's API: prime_change_orders.
public struct PrimeChangeOrder: ChangeOrder {
  /// The project.
  public var project: Name
  /// Its number on the project; Vista takes at most 5 characters.
  public var number: Name
  /// Its title; Vista takes at most 30 characters.
  public var title: String
  /// Where it stands.
  public var status: ChangeOrderStatus
  /// Which approval on its contract it was, from 1; 0 while it is not approved, and where a file did not tell.
  public var approval: Int32 = 0
  /// The date created, which an export demands (rule 71).
  public var created: Moment?
  /// Where it stands on its way to Vista.
  public var erp: ERPState

  /// A prime contract change order.
  public init(
    project: Name, number: Name, title: String, status: ChangeOrderStatus, created: Moment?, erp: ERPState = ERPState()
  ) {
    self.project = project
    self.number = number
    self.title = title
    self.status = status
    self.created = created
    self.erp = erp
  }

  public var key: Key { Key(project, number) }
  public static var table: KeyPath<Workspace, Table<PrimeChangeOrder>> { \.procore.primeChangeOrders }
  public static let kind = RecordKind.primeChangeOrder

  public static let schema = Schema<PrimeChangeOrder>(
    "pcco", plural: "pccos", "a prime contract change order", in: .procore, source: "prime_change_orders",
    key: .within(
      .text("project", \.project, to: .own(Project.self, \.project)),
      .text("number", \.number, field: "number", limit: 255)),
    [
      .text("title", \.title, field: "title", limit: 255),
      Field("amount", source: .field("grand_total")) { order, world in .money(world.amount(of: order)) },
      .choice("status", \.status, field: "status"),
      .number("approval", \.approval, in: 0...Int(Int32.max)),
      .day("created", \.created, field: "created_at"),
    ] + erpFields)

  public static var lineTable: KeyPath<Workspace, Table<PCCOLine>> { \.procore.primeChangeOrderLines }
  public static let lineKind = RecordKind.pccoLine
  public static var lineGroups: KeyPath<Lookups, Groups<PCCOLine, Key>> { \.primeLinesByOrder }
  public static let lineSchema = PCCOLine.schema(
    "pccoline", plural: "pccolines", "a line of a prime contract change order", of: "project", "pcco")
}

/// A line of a prime contract change order.
public typealias PCCOLine = ChangeOrderLine<PrimeChangeOrder>
