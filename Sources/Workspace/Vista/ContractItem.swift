/// A line of a contract; every job phase is billed to one (JC Contract Items). Vista: JCCI.
public struct ContractItem: Record {
  /// The contract.
  public var contract: Name
  /// At most 16 characters.
  public var item: Name
  /// At most 60 characters.
  public var description: String
  /// The amount that the owner pays for it.
  public var amount: Money

  /// A contract item.
  public init(contract: Name, item: Name, description: String, amount: Money) {
    self.contract = contract
    self.item = item
    self.description = description
    self.amount = amount
  }

  public var key: Key { Key(contract, item) }
  public static var table: KeyPath<Workspace, Table<ContractItem>> { \.vista.contractItems }
  public static let kind = RecordKind.contractItem

  public static let schema = Schema<ContractItem>(
    "contractitem", plural: "contractitems", "a line of a contract (JC Contract Items)", in: .vista, source: "JCCI",
    named: .within("contract", "item"),
    [
      Field("description", source: "Description", limit: 60) { item, _ in .text(item.description) },
      Field("amount", source: "OrigContractAmt") { item, _ in .money(item.amount) },
    ])
}

extension Workspace {
  /// The lowest item of a contract, which Vista takes when none is named (integration.md 1.3).
  public func lowestItem(of contract: Name) -> ContractItem? {
    vista.contractItems.records(of: contract).min { names.precedes($0.item, $1.item) }
  }
}
