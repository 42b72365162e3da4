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
  /// Whether it came from an item of Vista's contract. Procore's API: origin_id.
  public var isSynced = false

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
    source: "line_items",
    key: .within(.text("prime", \.prime, to: .own(PrimeContract.self, \.prime)), .text("line", \.line)),
    [
      .text("description", \.description, field: "description", limit: 255),
      .money("amount", \.amount, field: "amount"),
      .reference("code", \.code, to: CostCode.self, within: { $1.project(of: $0) }, field: "cost_code"),
      .lineItemType("type", \.type, field: "line_item_type"),
      Field("synced", source: .field("origin_id")) { line, _ in .flag(line.isSynced) },
    ])
}

extension Workspace {
  /// The project that a line of a prime contract belongs to.
  func project(of line: PrimeLine) -> Name { procore.primeContracts[Key(line.prime)]?.project ?? .none }
}
