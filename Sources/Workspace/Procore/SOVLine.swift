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
  /// The unit of measure, of Procore's list; LS is a lump sum, nothing is by amount alone. Vista takes three characters.
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
    key: .within(.text("commitment", \.commitment, to: .own(Commitment.self, \.commitment)), .text("line", \.line)),
    [
      .reference("code", \.code, to: CostCode.self, within: { $1.project(of: $0) }, field: "cost_code"),
      .lineItemType("type", \.type, field: "line_item_type"),
      .money("amount", \.amount, field: "amount"),
      .text("unit", \.unit, field: "uom", limit: 255),
      .money("quantity", \.quantity, field: "quantity"),
      .text("description", \.description, field: "description", limit: 255),
    ])
}

extension Workspace {
  /// The project that a line of a commitment belongs to.
  func project(of line: SOVLine) -> Name { procore.commitments[Key(line.commitment)]?.project ?? .none }
}
