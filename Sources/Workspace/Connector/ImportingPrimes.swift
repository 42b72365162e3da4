extension Workspace {
  /// Makes a prime contract of a contract of Vista, or brings an imported one up to date. Only on App Xchange do lines go
  /// whose items are gone (integration.md 0.1).
  public func importPrime(_ contract: Contract, for project: Project) {
    put(
      PrimeContract(
        number: contract.contract, project: project.number, title: contract.description, status: .approved,
        origin: contract.contract))
    let items = vista.contractItems.records(of: contract.contract)
    for item in items {
      put(
        PrimeLine(prime: contract.contract, line: item.item, description: item.description, amount: item.amount))
    }
    guard settings.connector == .appXchange else { return }
    let numbers = Set(items.map(\.item))
    for line in procore.primeLines.records(of: contract.contract) where !numbers.contains(line.line) {
      remove(PrimeLine.self, at: line.key)
    }
  }
}
