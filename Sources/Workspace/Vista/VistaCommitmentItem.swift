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
    in: .vista, source: "SLIT, POIT", named: .within("commitment", "item"),
    [
      Field("code", source: "Phase") { item, world in .text(world.text(item.code)) },
      Field("type", source: "JCCType") { item, world in .text(world.abbreviation(item.type)) },
      Field("unit", source: "UM", limit: 3) { item, _ in .text(item.unit) },
      Field("units", source: "OrigUnits") { item, _ in .money(item.units) },
      Field("cost", source: "OrigCost") { item, _ in .money(item.cost) },
      Field("changes", source: "CurCost") { item, _ in .money(item.changes) },
      Field("invoiced", source: "InvCost") { item, _ in .money(item.invoiced) },
    ])
}
