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

extension Workspace {
  /// The lines of a change order.
  public func lines(of order: PrimeChangeOrder) -> [PCCOLine] {
    procore.primeChangeOrderLines.records(of: order.project).filter { $0.order == order.number }
  }

  /// What a change order adds, all lines together.
  public func amount(of order: PrimeChangeOrder) -> Money { lines(of: order).reduce(.zero) { $0 + $1.amount } }

  /// What the next line of a change order is called: one more than the highest number that was ever given.
  public func nextLine(of order: PrimeChangeOrder) -> Name {
    let prefix = text(order.number) + "."
    let given = procore.primeChangeOrderLines.slots(of: order.project).compactMap { slot -> Int? in
      let line = text(procore.primeChangeOrderLines.key(of: slot).name)
      return line.hasPrefix(prefix) ? Int(line.dropFirst(prefix.count)) : nil
    }
    return name(prefix + String((given.max() ?? 0) + 1))
  }
}
