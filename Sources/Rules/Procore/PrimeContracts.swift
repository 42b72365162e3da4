import Errors
import Workspace

extension Rule {
  /// Prime contracts and their change orders (rules 71, 73 and 134 to 136).
  static let primeContracts: [Rule] = [
    Rule(
      71, "prime-change-order-send-checks", .stated,
      "A prime contract change order needs an imported prime contract, the status Approved and a date of creation.",
      from: [.p47, .k2], refuses: .primeNotImported, on: .sending, .export, of: PrimeChangeOrder.self
    ) { order, _, world in
      let project = order.project
      guard world.lookups.primesByProject.first(project, where: { $0.isSynced }) == nil else { return nil }
      let contract = world.job(of: project)?.contract
      return Finding(
        "project \(world.text(project)) has no prime contract from Vista",
        Explanation(
          "a change order of one that was made in Procore cannot go to Vista",
          waysOut: contract.map { contract in
            [WayOut("import it", [["refresh", "primes"], ["import", "prime", world.text(contract)]])]
          } ?? []))
    }.and(refuses: .wrongStatus, on: .sending, .export, of: PrimeChangeOrder.self) { order, _, world in
      world.unapproved(order, order.status)
    }.and(refuses: .noDate, on: .sending, .export, of: PrimeChangeOrder.self) { order, _, world in
      guard order.created == nil else { return nil }
      let words = order.words(in: world)
      return Finding(nil, [order.key]) { world in
        Explanation(
          "its date of creation is empty",
          waysOut: [
            WayOut("set it", order.changing([["edit-pcco"] + words + ["--created", world.now.date]], in: world))
          ])
      }
    },
    Rule(
      73, "prime-import-checks", .stated,
      "A contract of Vista is imported when it is approved, its job is synced, and it belongs to one job only; Re-Import is grey when nothing is new.",
      from: [.p49, .p5], refuses: .wrongStatus
    ) { (importing: PrimeImport, world) in
      guard importing.contract.status == .pending else { return nil }
      let contract = world.text(importing.contract.contract)
      return Finding(
        "contract \(contract) is pending in Vista",
        Explanation(
          "only interfaced contracts are imported",
          waysOut: [WayOut("interface it", [["edit-contract", contract, "--status", "open"]])]))
    }.and(refuses: .notSynced) { (importing: PrimeImport, world) in
      guard world.projects(under: importing.contract).isEmpty else { return nil }
      let contract = world.text(importing.contract.contract)
      let jobs = world.lookups.jobsByContract.records(importing.contract.contract)
      return Finding(
        "no job of contract \(contract) is synced with a project",
        Explanation(
          jobs.isEmpty ? "no job belongs to it" : "its jobs are:",
          objects: jobs.prefix(10).map { [world.text($0.job), $0.description] }))
    }.and(refuses: .linkedElsewhere) { (importing: PrimeImport, world) in
      let jobs = world.lookups.jobsByContract.records(importing.contract.contract)
      guard jobs.count > 1 else { return nil }
      return Finding(
        "contract \(world.text(importing.contract.contract)) is tied to \(jobs.count) jobs",
        Explanation(
          "it would be in several projects:", objects: jobs.prefix(10).map { [world.text($0.job), $0.description] }))
    }.and(refuses: .nothingToUpdate) { (importing: PrimeImport, world) in
      let contract = importing.contract
      guard let prime = world.procore.primeContracts[contract.key], prime.isSynced, !world.hasNews(contract, for: prime)
      else { return nil }
      return Finding(
        "contract \(world.text(contract.contract)) is imported already",
        Explanation("Re-Import is grey: nothing is new in Vista"))
    },
    Rule(
      134, "prime-change-order-fits-vista", .stated,
      "A prime contract change order has a number of at most 5 and a title of at most 30 characters.",
      from: [.p2], refuses: .numberTooLong, on: .sending, .export, of: PrimeChangeOrder.self
    ) { order, _, world in
      let (number, limit) = (world.text(order.number), VistaLimit.contractChange.number)
      guard number.count > limit else { return nil }
      return Finding(
        "the number of \(order.title(in: world)) is \(number.count) characters long; Vista takes \(limit)",
        Explanation("make it anew under a shorter number"))
    }.and(refuses: .titleTooLong, on: .sending, .export, of: PrimeChangeOrder.self) { order, _, world in
      let (title, limit) = (order.title, VistaLimit.contractChange.title)
      guard title.count > limit else { return nil }
      let words = order.words(in: world)
      return Finding(
        "the title of \(order.title(in: world)) is \(title.count) characters long; Vista takes \(limit)",
        Explanation(waysOut: [
          WayOut(
            "shorten it",
            order.changing([["edit-pcco"] + words + ["--title", String(title.prefix(limit))]], in: world))
        ]))
    },
    Rule(
      135, "staging-refused", .stated,
      "A contract without items, or with the number of a prime contract that was made in Procore, cannot be staged.",
      from: [.d2], refuses: .notImportable
    ) { (importing: PrimeImport, world) in
      guard world.lowestItem(of: importing.contract.contract) == nil else { return nil }
      let contract = world.text(importing.contract.contract)
      return Finding(
        "Cannot stage \(contract) because the prime contract has no line items",
        Explanation(waysOut: [WayOut("add one in Vista", [["add-contractitem", contract, "1", "General", "0"]])]))
    }.and(refuses: .notImportable) { (importing: PrimeImport, world) in
      guard let prime = world.procore.primeContracts[importing.contract.key], !prime.isSynced else { return nil }
      let number = world.text(prime.number)
      return Finding(
        "Cannot stage \(number) because the code is not unique",
        Explanation(
          "project \(world.text(prime.project)) has a prime contract \(number) that was made in Procore",
          waysOut: [WayOut("remove it", [["remove-prime", number]])]))
    },
    Rule(
      143, "imported-prime-comes-from-vista", .inferred,
      "An imported prime contract and its lines are Vista's: in Procore they are not edited.", from: [.p49, .p3],
      refuses: .readOnly
    ) { (editing: PrimeEditing, world) in
      guard editing.prime.isSynced else { return nil }
      let (number, next) = (world.text(editing.prime.number), world.nextItem(of: editing.prime.origin))
      return Finding(
        "prime contract \(number) came from Vista and is read-only",
        Explanation(
          "change the contract in Vista and import it again",
          waysOut: [
            WayOut(
              "add to it in Vista",
              [
                ["add-contractitem", world.text(editing.prime.origin), next, "Item", "0"], ["import", "prime", number],
              ])
          ]))
    },
  ]
}

extension Workspace {
  /// The projects that are synced with a job of a contract.
  public func projects(under contract: Contract) -> [Project] {
    let jobs = lookups.jobsByContract.records(contract.contract)
    let slots = Set(jobs.flatMap { lookups.projectsByJob.slots($0.job) })
    return slots.sorted { procore.projects.birth(of: $0) < procore.projects.birth(of: $1) }
      .compactMap { procore.projects[$0] }
  }

  /// Whether a contract holds something that its imported prime contract does not. On App Xchange that an item is gone
  /// counts as well.
  fileprivate func hasNews(_ contract: Contract, for prime: PrimeContract) -> Bool {
    let items = vista.contractItems.records(of: contract.contract)
    let isNew = items.contains { item in
      let line = procore.primeLines[Key(prime.number, item.item)]
      return line?.amount != item.amount || line?.description != item.description
    }
    guard settings.connector == .appXchange else { return isNew }
    return isNew
      || procore.primeLines.records(of: prime.number).contains { line in
        !vista.contractItems.contains(Key(contract.contract, line.line))
      }
  }
}
