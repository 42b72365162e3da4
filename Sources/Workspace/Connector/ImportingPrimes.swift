extension Workspace {
  /// Makes a prime contract of a contract of Vista, or brings an imported one up to date: what Vista has stands above what
  /// was edited in Procore. Only on App Xchange do lines go whose items are gone (integration.md 0.1).
  public func importPrime(_ contract: Contract, for project: Project) {
    let number = contract.contract
    let known = procore.primeContracts[contract.key]
    put(
      PrimeContract(
        number: number, project: known?.project ?? project.number, title: contract.description,
        status: known?.status ?? .approved, origin: number))
    for item in importedItems(of: number) { importItem(item) }
    for line in goneLines(of: number) { remove(PrimeLine.self, at: line.key) }
  }

  /// Whether a contract holds something that its imported prime contract does not.
  public func hasNews(for prime: PrimeContract) -> Bool {
    let isOther = importedItems(of: prime.origin).contains { item in
      let line = procore.primeLines[Key(prime.number, item.item)]
      return line?.isSynced != true || line?.amount != item.amount || line?.description != item.description
    }
    return isOther || !goneLines(of: prime.number).isEmpty
  }

  /// Parts a prime contract from Vista's contract, which is offered again.
  public func part(_ prime: PrimeContract) {
    offerAgain(.prime, prime.origin)
    var parted = prime
    parted.origin = .none
    put(parted)
    for var line in procore.primeLines.records(of: prime.number) where line.isSynced {
      line.isSynced = false
      put(line)
    }
  }

  /// The items that an import brings: all, or all but those that change orders of Procore's made (rule 249).
  private func importedItems(of contract: Name) -> [ContractItem] {
    let items = vista.contractItems.records(of: contract)
    guard settings.pccoItems == .leftOut else { return items }
    let made = Set(
      lookups.jobsByContract.records(contract).flatMap { job in
        lookups.changesByJob.records(job.job).flatMap(\.items)
      })
    return items.filter { !made.contains($0.item) }
  }

  /// A line of one's own that has the number of an item makes room for it.
  private func importItem(_ item: ContractItem) {
    let key = Key(item.contract, item.item)
    var line = PrimeLine(prime: item.contract, line: item.item, description: item.description, amount: item.amount)
    if let known = procore.primeLines[key] {
      if known.isSynced {
        (line.code, line.type) = (known.code, known.type)
      } else {
        var moved = known
        moved.line = nextNumber(of: PrimeLine.self, in: item.contract)
        put(moved)
      }
    }
    line.isSynced = true
    put(line)
  }

  private func goneLines(of prime: Name) -> [PrimeLine] {
    guard settings.connector == .appXchange else { return [] }
    return procore.primeLines.records(of: prime).filter { line in
      line.isSynced && !vista.contractItems.contains(Key(prime, line.line))
    }
  }
}
