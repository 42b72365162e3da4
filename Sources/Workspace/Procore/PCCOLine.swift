/// A line of a prime contract change order. Procore's API: line_items of prime_change_orders.
public struct PCCOLine: Record {
  /// The project.
  public var project: Name
  /// The number of the change order.
  public var order: Name
  /// The change order and the line as one word, such as `001.1`.
  public var line: Name
  /// The phase code.
  public var code: Name
  /// The cost type.
  public var type: UInt8
  /// What it adds.
  public var amount: Money
  /// What it is for.
  public var description: String

  /// A line of a prime contract change order.
  public init(project: Name, order: Name, line: Name, code: Name, type: UInt8, amount: Money, description: String) {
    self.project = project
    self.order = order
    self.line = line
    self.code = code
    self.type = type
    self.amount = amount
    self.description = description
  }

  public var key: Key { Key(project, line) }
  public static var table: KeyPath<Workspace, Table<PCCOLine>> { \.procore.primeChangeOrderLines }
  public static let kind = RecordKind.pccoLine

  public static let schema = Schema<PCCOLine>(
    "pccoline", plural: "pccolines", "a line of a prime contract change order", in: .procore, source: "line_items",
    named: .within("project", "pcco.line"),
    [
      Field("pcco", source: "holder") { line, world in .text(world.text(line.order)) },
      Field("code", source: "cost_code") { line, world in .text(world.text(line.code)) },
      Field("type", source: "line_item_type") { line, world in .text(world.typeCodes([line.type])) },
      Field("amount", source: "amount") { line, _ in .money(line.amount) },
      Field("description", source: "description", limit: 255) { line, _ in .text(line.description) },
    ])
}
