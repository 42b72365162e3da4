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
    key: .within(
      .text("contract", \.contract, column: "Contract", limit: 10, to: .own(Contract.self, \.contract)),
      .text("item", \.item, column: "Item", limit: 16)),
    [
      .text("description", \.description, column: "Description", limit: 60),
      .money("amount", \.amount, column: "OrigContractAmt"),
    ])
}

extension Workspace {
  /// The lowest item of a contract, which Vista takes when none is named (integration.md 1.3).
  public func lowestItem(of contract: Name) -> ContractItem? {
    vista.contractItems.lowestPresent(of: contract, names).flatMap { vista.contractItems[$0] }
  }

  /// The number of a contract's next item: one above the highest.
  public func nextItem(of contract: Name) -> String {
    String(highestNumber(of: ContractItem.self, in: contract) + 1)
  }

  /// Makes a contract with its first item, as Vista does for a new job (integration.md 1.2).
  @discardableResult
  public func makeContract(_ number: Name, _ title: String, _ status: Job.Status = .open) -> Contract {
    let contract = Contract(
      contract: number, description: title, department: Contract.defaultDepartment, status: status)
    put(contract)
    put(ContractItem(contract: number, item: name("1"), description: title, amount: .zero))
    return contract
  }

  /// The contract item that a new job phase is billed to: that of a phase of the job with the same valid characters, else
  /// the lowest of the job's contract, made where there is none (rule 56).
  public func item(for job: Job, _ code: Name) -> Name {
    jobPhase(alike: code, on: job.job)?.item ?? firstItem(for: job)
  }

  /// Bills the phases of a job to its new contract: to the items that are numbered like theirs, else to the lowest
  /// (rule 184).
  public func rebill(_ job: Job) {
    for var phase in lookups.phasesByJob.records(job.job)
    where !vista.contractItems.contains(Key(job.contract, phase.item)) {
      phase.item = firstItem(for: job)
      put(phase)
    }
  }

  private func firstItem(for job: Job) -> Name {
    if let item = lowestItem(of: job.contract) { return item.item }
    let item = ContractItem(contract: job.contract, item: name("1"), description: job.description, amount: .zero)
    put(item)
    return item.item
  }
}
