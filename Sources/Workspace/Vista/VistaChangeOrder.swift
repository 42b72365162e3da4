/// A change order of a subcontract or purchase order in Vista. Vista: SLCD, POCD.
public struct VistaChangeOrder: Record {
  /// The subcontract or purchase order.
  public var commitment: Name
  /// At most 30 characters.
  public var number: Name
  /// At most 60 characters.
  public var description: String
  /// Its scope, cut to 1,000 characters (rule 70).
  public var scope: String
  /// When it was made in Procore.
  public var date: Moment
  /// What it adds, a line for each item that it changes.
  public var lines: [Line]

  /// What a change order adds to one item.
  public struct Line: Sendable, Equatable {
    /// The item.
    public let item: Name
    /// What it adds.
    public let amount: Money

    /// What a change order adds to one item.
    public init(item: Name, amount: Money) {
      self.item = item
      self.amount = amount
    }
  }

  /// What it adds, all lines together.
  public var amount: Money { lines.reduce(.zero) { $0 + $1.amount } }

  /// A change order of a subcontract or purchase order in Vista.
  public init(commitment: Name, number: Name, description: String, scope: String, date: Moment, lines: [Line]) {
    self.commitment = commitment
    self.number = number
    self.description = description
    self.scope = scope
    self.date = date
    self.lines = lines
  }

  public var key: Key { Key(commitment, number) }
  public static var table: KeyPath<Workspace, Table<VistaChangeOrder>> { \.vista.changeOrders }
  public static let kind = RecordKind.vistaChangeOrder

  public static let schema = Schema<VistaChangeOrder>(
    "vista-changeorder", plural: "vista-changeorders", "a change order of a subcontract or purchase order in Vista",
    in: .vista, source: "SLCD, POCD",
    key: .within(
      .text("commitment", \.commitment, limit: 30, to: .own(VistaCommitment.self, \.commitment)),
      .text("number", \.number, limit: 30)),
    [
      .text("description", \.description, column: "Description", limit: 60),
      .text("scope", \.scope, limit: 1000),
      .day("date", \.date, column: "ActDate"),
      Field("amount", source: .column("ChangeCurCost")) { order, _ in .money(order.amount) },
    ])
}
