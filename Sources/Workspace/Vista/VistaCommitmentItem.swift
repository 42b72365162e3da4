/// An item of a subcontract or purchase order in Vista. Vista: SLIT, POIT.
public struct VistaCommitmentItem: Record {
  /// The subcontract or purchase order.
  public var commitment: Name
  /// Its number, from 1.
  public var item: Name
  /// The phase code.
  public var code: Name
  /// The cost type.
  public var type: UInt8
  /// The unit of measure; LS is a lump sum.
  public var unit: String
  /// How many units; none on a lump sum.
  public var units: Money
  /// What was agreed first.
  public var cost: Money
  /// What change orders added.
  public var changes: Money
  /// What was invoiced.
  public var invoiced: Money

  /// An item of a subcontract or purchase order in Vista.
  public init(
    commitment: Name, item: Name, code: Name, type: UInt8, unit: String, units: Money, cost: Money,
    changes: Money = .zero, invoiced: Money = .zero
  ) {
    self.commitment = commitment
    self.item = item
    self.code = code
    self.type = type
    self.unit = unit
    self.units = units
    self.cost = cost
    self.changes = changes
    self.invoiced = invoiced
  }

  public var key: Key { Key(commitment, item) }
  public static var table: KeyPath<Workspace, Table<VistaCommitmentItem>> { \.vista.commitmentItems }
  public static let kind = RecordKind.vistaCommitmentItem

  public static let schema = Schema<VistaCommitmentItem>(
    "vista-commitmentitem", plural: "vista-commitmentitems", "an item of a subcontract or purchase order in Vista",
    in: .vista, source: "SLIT, POIT",
    key: .within(
      .text("commitment", \.commitment, limit: 30, to: .own(VistaCommitment.self, \.commitment)),
      .text("item", \.item)),
    [
      .reference("code", \.code, to: JobPhase.self, within: { $1.job(of: $0) }, column: "Phase"),
      .costType("type", \.type, column: "JCCType"),
      .text("unit", \.unit, column: "UM", limit: 3),
      .money("units", \.units, column: "OrigUnits"),
      .money("cost", \.cost, column: "OrigCost"),
      .money("changes", \.changes, column: "CurCost"),
      .money("invoiced", \.invoiced, column: "InvCost"),
    ])
}

extension Workspace {
  /// The job that an item of a commitment is for.
  func job(of item: VistaCommitmentItem) -> Name { vista.commitments[Key(item.commitment)]?.job ?? .none }
}
