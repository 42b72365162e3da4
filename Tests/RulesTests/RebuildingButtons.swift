import Support
import Workspace

/// What the buttons of the ERP Integrations tool carry to Vista, and back.
extension Rebuilding {
  mutating func carryCompanies() {
    run(["sync"])
    for company in all("company") where company["synced"] == "yes" {
      if isImported("vendor", company["vendor"]) {
        run(["link", "vendor"] + company.words + [company["vendor"]])
      } else {
        run(["send", "company"] + company.words)
        run(["export", "vendor"] + company.words + ["--vendor-id", company["vendor"]])
      }
    }
    for company in all("company") { bring(["company", "vendor"], company, ["--vendor-id", "x"]) }
  }

  mutating func carryCommitments() {
    for export in all("vista-commitment") {
      guard let commitment = all("commitment").first(where: { $0["erp-id"] == export.words[0] }) else { continue }
      run(["send", "commitment"] + commitment.words)
      run(
        ["export", "commitment"] + commitment.words + ["--erp-id", export.words[0], "--date", export["original-date"]])
    }
    for commitment in all("commitment") { bring(["commitment"], commitment) }
  }

  mutating func bring(_ nouns: [String], _ item: ListedObject, _ fault: [String] = ["--date", "none"]) {
    bring([nouns[0], nouns[nouns.count - 1]], item.words, to: item, "erp-status", fault)
  }

  /// Imports prime contracts and exports their change orders. Both are told from the items of the contract, which are listed
  /// in the order in which they came: an import makes lines of those that are there, and a change order makes items.
  mutating func carryPrimes() {
    run(["sync"])
    for contract in all("contract") {
      let prime = all("prime").first { $0.words == contract.words && $0["synced"] == "yes" }
      let lines = Set(all("primeline").filter { $0.words[0] == contract.words[0] }.map { $0.words[1] })
      var changes = contractChanges(under: contract.words[0])
      let items = all("contractitem").filter { $0.words[0] == contract.words[0] }
      if let prime {
        run(["edit-contract"] + contract.words + ["--name", prime["title"]])
        for item in items.prefix(while: { !isOfChange($0) }) where lines.contains(item.words[1]) { addItem(item) }
        importPrime(contract)
      }
      var isImported = prime == nil
      for item in items where !isMade("contractitem", item.words) {
        if !isImported, !lines.contains(item.words[1]) {
          importPrime(contract)
          isImported = true
        }
        while let change = changes.first, descriptions(of: change.order).isEmpty { export(changes.removeFirst()) }
        if let change = changes.first, descriptions(of: change.order).contains(item["description"]) {
          export(changes.removeFirst())
        } else {
          addItem(item)
        }
      }
      if !isImported { importPrime(contract) }
      for change in changes { export(change) }
    }
    for order in all("pcco") { bring(["pcco"], order) }
  }

  /// Imports a prime contract, or imports it again where its contract has items that it has no lines of.
  mutating func importPrime(_ contract: ListedObject) {
    let lines = Set(ListedObject.all("primeline", in: bench.world).map(\.words))
    let items = ListedObject.all("contractitem", in: bench.world).filter { $0.words[0] == contract.words[0] }
    guard !isMade("prime", contract.words) || items.contains(where: { !lines.contains($0.words) }) else { return }
    run(["sync"])
    run(["import", "prime"] + contract.words)
  }

  typealias Change = (order: ListedObject, change: ListedObject)

  /// The change orders that were exported to the jobs of a contract.
  func contractChanges(under contract: String) -> [Change] {
    let jobs = Set(all("vista-job").filter { $0["contract"] == contract }.map { $0.words[0] })
    let projects = projectsByJob
    return all("contractchange").filter { jobs.contains($0.words[0]) }.compactMap { change in
      all("pcco").first { order in
        order.words[0] == projects[change.words[0]]?.words[0] && order["erp-id"] == change.words[1]
      }.map { ($0, change) }
    }
  }

  mutating func export(_ change: Change) {
    run(["send", "pcco"] + change.order.words)
    run(
      ["export", "pcco"] + change.order.words
        + ["--erp-id", change.change.words[1], "--date", change.change["approved"]])
  }

  /// What the items are called that a change order makes.
  func descriptions(of order: ListedObject) -> [String] {
    all("pccoline").filter { $0.words[0] == order.words[0] && $0["pcco"] == order.words[1] }
      .map { $0["description"].isEmpty ? order["title"] : $0["description"] }
  }

  func isOfChange(_ item: ListedObject) -> Bool {
    contractChanges(under: item.words[0]).contains { descriptions(of: $0.order).contains(item["description"]) }
  }

  /// Exports what belongs to commitments, in the order in which Vista lists it.
  mutating func carryItems(_ noun: String, _ vistas: String) {
    for export in all(vistas) {
      let item = all(noun).first { item in
        item["erp-id"] == export.words[1]
          && all("commitment").contains { $0.words[0] == item.words[0] && $0["erp-id"] == export.words[0] }
      }
      guard let item else { continue }
      // Without lines it arrives where somebody has the subcontract open.
      let isOpen = noun == "cco" && export["amount"] != item["amount"]
      if isOpen { run(["edit-vista-commitment", export.words[0], "--open", "yes"]) }
      if noun == "invoice" { run(["set", "invoice-form", export["form"]]) }
      run(["send", noun] + item.words)
      run(
        ["export", noun] + item.words + ["--erp-id", export.words[1]]
          + (noun == "invoice" ? ["--date", export["month"] + "-01"] : []))
      if isOpen { run(["edit-vista-commitment", export.words[0], "--open", "no"]) }
    }
    for item in all(noun) { bring([noun], item) }
  }
}
