/// A line of a prime contract's schedule of values. Procore's API: line_items of prime_contracts.
public struct PrimeLine: Record {
  /// The prime contract.
  public var prime: Name
  /// Its number; an imported one has that of the contract item.
  public var line: Name
  /// What it is for.
  public var description: String
  /// The amount.
  public var amount: Money
  /// The cost code, or none.
  public var code: Name
  /// The cost type, if there is one.
  public var type: UInt8?

  /// A line of a prime contract's schedule of values.
  public init(prime: Name, line: Name, description: String, amount: Money, code: Name = .none, type: UInt8? = nil) {
    self.prime = prime
    self.line = line
    self.description = description
    self.amount = amount
    self.code = code
    self.type = type
  }

  public var key: Key { Key(prime, line) }
  public static var table: KeyPath<Workspace, Table<PrimeLine>> { \.procore.primeLines }
  public static let kind = RecordKind.primeLine

  public static let schema = Schema<PrimeLine>(
    "primeline", plural: "primelines", "a line of a prime contract's schedule of values", in: .procore,
    source: "line_items", named: .within("prime", "line"),
    [
      Field("description", source: "description", limit: 255) { line, _ in .text(line.description) },
      Field("amount", source: "amount") { line, _ in .money(line.amount) },
      Field("code", source: "cost_code") { line, world in .text(world.text(line.code)) },
      Field("type", source: "line_item_type") { line, world in line.type.map { .text(world.typeCodes([$0])) } ?? .none
      },
    ])
}
