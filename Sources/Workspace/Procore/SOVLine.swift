/// A line of a commitment's schedule of values. Procore's API: line_items.
public struct SOVLine: Record {
  /// The commitment.
  public var commitment: Name
  /// Its number on the commitment, from 1.
  public var line: Name
  /// The cost code.
  public var code: Name
  /// The cost type.
  public var type: UInt8
  /// The amount.
  public var amount: Money
  /// The unit of measure; LS is a lump sum, nothing is by amount alone.
  public var unit: String
  /// How many units, where there is a unit other than LS.
  public var quantity: Money
  /// What the line is for.
  public var description: String

  /// A line of a schedule of values.
  public init(
    commitment: Name, line: Name, code: Name, type: UInt8, amount: Money, unit: String = "", quantity: Money = .zero,
    description: String
  ) {
    self.commitment = commitment
    self.line = line
    self.code = code
    self.type = type
    self.amount = amount
    self.unit = unit
    self.quantity = quantity
    self.description = description
  }

  public var key: Key { Key(commitment, line) }
  public static var table: KeyPath<Workspace, Table<SOVLine>> { \.procore.sovLines }
  public static let kind = RecordKind.sovLine

  public static let schema = Schema<SOVLine>(
    "sovline", plural: "sovlines", "a line of a commitment's schedule of values", in: .procore, source: "line_items",
    named: .within("commitment", "line"),
    [
      Field("code", source: "cost_code") { line, world in .text(world.text(line.code)) },
      Field("type", source: "line_item_type") { line, world in .text(world.typeCodes([line.type])) },
      Field("amount", source: "amount") { line, _ in .money(line.amount) },
      Field("unit", source: "uom", limit: 3) { line, _ in .text(line.unit) },
      Field("quantity", source: "quantity") { line, _ in .money(line.quantity) },
      Field("description", source: "description") { line, _ in .text(line.description) },
    ])
}
