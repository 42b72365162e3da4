import Errors
import Workspace

extension Rule {
  /// Prime contracts and their change orders (rules 71, 73, 134, 135, 143, 245, 247 to 249 and 252).
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
      "A contract of Vista is imported when its job is synced and it stands in one project only; Re-Import is grey when nothing is new, or while the contract is not approved (that this is Procore's status is inferred, and so is that a pending contract is not imported).",
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
      let projects = world.projects(under: importing.contract)
      guard projects.count > 1 else { return nil }
      return Finding(
        "contract \(world.text(importing.contract.contract)) is tied to \(projects.count) projects",
        Explanation(
          "it would be in all of them:", objects: projects.prefix(10).map { [world.text($0.number), $0.title] }))
    }.and(refuses: .nothingToUpdate) { (importing: PrimeImport, world) in
      let contract = importing.contract
      guard let prime = world.procore.primeContracts[contract.key], prime.isSynced, !world.hasNews(for: prime) else {
        return nil
      }
      return Finding(
        "contract \(world.text(contract.contract)) is imported already",
        Explanation("Re-Import is grey: nothing is new in Vista"))
    }.and(refuses: .wrongStatus) { (importing: PrimeImport, world) in
      guard let prime = world.procore.primeContracts[importing.contract.key], prime.isSynced, prime.status != .approved
      else { return nil }
      let number = world.text(prime.number)
      return Finding(
        "prime contract \(number) is \(prime.status.rawValue)",
        Explanation(
          "Re-Import is grey until it is approved",
          waysOut: [
            WayOut("approve it", [["edit-prime", number, "--status", "approved"], ["import", "prime", number]])
          ]))
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
        Explanation(waysOut: order.withNumber(limit: limit, in: world)))
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
      "A contract without items is not staged (that one with the number of a Procore-made prime contract cannot be imported is inferred).",
      from: [.d2], refuses: .notImportable
    ) { (importing: PrimeImport, world) in
      guard world.lowestItem(of: importing.contract.contract) == nil else { return nil }
      let contract = world.text(importing.contract.contract)
      return Finding(
        "Cannot stage \(contract) because the prime contract has no line items",
        Explanation(waysOut: [
          WayOut(
            "add one in Vista",
            steps: [
              .ask(fields: ["item", "description", "amount"], for: ["add-contractitem", contract]), .waitForSync,
              .run(["import", "prime", contract]),
            ])
        ]))
    }.and(refuses: .notImportable) { (importing: PrimeImport, world) in
      guard let prime = world.procore.primeContracts[importing.contract.key], !prime.isSynced else { return nil }
      let number = world.text(prime.number)
      let free = world.freeName(like: number + "-2", limit: PrimeContract.schema.limit("prime")) {
        world.procore.primeContracts.contains(Key($0)) || world.vista.contracts.contains(Key($0))
      }
      return Finding(
        "project \(world.text(prime.project)) has a prime contract \(number) already, which was made in Procore",
        Explanation(
          "the contract of Vista would take its place",
          waysOut: free.map { free in
            [
              WayOut(
                "give that one another number",
                [["edit-prime", number, "--number", free]]
                  + (world.staged(.prime, prime.number)?.status == .staged ? [] : world.offering(.prime, prime.number))
                  + [["import", "prime", number]])
            ]
          } ?? []))
    },
    Rule(
      143, "imported-prime-comes-from-vista", .stated,
      "An imported prime contract is maintained in Procore or in Vista, and a re-import brings what Vista has (that its title and lines can be edited, which lines it overwrites, and that its number stays, is inferred).",
      from: [.p49, .p3, .p6], refuses: .readOnly
    ) { (editing: PrimeEditing, world) in
      guard editing.deed == .renumbering, editing.prime.isSynced else { return nil }
      return Finding(
        "prime contract \(world.text(editing.prime.number)) has the number of Vista's contract",
        Explanation("it keeps that as long as the two are one"))
    }.and(refuses: .alreadySynced) { (editing: PrimeEditing, world) in
      guard editing.deed == .removal, editing.prime.isSynced else { return nil }
      let number = world.text(editing.prime.number)
      return Finding(
        "prime contract \(number) came from Vista and cannot be deleted",
        Explanation(
          "a contract that was imported by mistake is unlinked first",
          waysOut: [
            world.parting(editing.prime, "delete it with its lines", thenRemoves: true)
          ]))
    },
    Rule(
      245, "approved-prime-stays", .stated,
      "A prime contract is not deleted while it is Approved or has change orders.", from: [.p125], refuses: .wrongStatus
    ) { (editing: PrimeEditing, world) in
      guard editing.deed == .removal, editing.prime.status == .approved else { return nil }
      let number = world.text(editing.prime.number)
      return Finding(
        "prime contract \(number) is approved",
        Explanation(
          waysOut: [
            world.parting(editing.prime, "set it to draft and delete it with its lines", thenRemoves: true)
          ]))
    }.and(refuses: .readOnly) { (editing: PrimeEditing, world) in
      let project = editing.prime.project
      let orders = world.procore.primeChangeOrders.records(of: project)
      guard editing.deed == .removal, !orders.isEmpty, world.lookups.primesByProject.count(project) == 1 else {
        return nil
      }
      return Finding(
        "prime contract \(world.text(editing.prime.number)) has change orders",
        Explanation(
          "they are deleted first:", objects: orders.prefix(10).map { [$0.title(in: world)] },
          waysOut: [world.parting(editing.prime, "delete them and it", thenRemoves: true)]))
    },
    Rule(
      247, "draft-prime-is-unlinked", .inferred,
      "An import that was a mistake is taken back: the prime contract is set to Draft, unlinked and deleted, while no change order of it is in Vista (it is so for another vendor's connector).",
      from: [.a6], refuses: .notSynced
    ) { (unlinking: PrimeUnlinking, world) in
      guard !unlinking.prime.isSynced else { return nil }
      return Finding(
        "prime contract \(world.text(unlinking.prime.number)) did not come from Vista",
        Explanation("there is nothing to unlink"))
    }.and(refuses: .wrongStatus) { (unlinking: PrimeUnlinking, world) in
      guard unlinking.prime.status != .draft else { return nil }
      let number = world.text(unlinking.prime.number)
      return Finding(
        "prime contract \(number) is \(unlinking.prime.status.rawValue)",
        Explanation(
          waysOut: [
            world.parting(unlinking.prime, "set it to draft")
          ]))
    }.and(refuses: .alreadySynced) { (unlinking: PrimeUnlinking, world) in
      let orders = world.procore.primeChangeOrders.records(of: unlinking.prime.project).filter(\.isSynced)
      guard !orders.isEmpty else { return nil }
      return Finding(
        "prime contract \(world.text(unlinking.prime.number)) has change orders in Vista",
        Explanation(
          "they are unlinked first:", objects: orders.prefix(10).map { [$0.title(in: world)] },
          waysOut: [world.parting(unlinking.prime, "one after the other")]))
    },
    Rule(
      248, "pcco-reset", .stated,
      "A synced change order of a prime contract is reset without Vista being asked: by Procore's support, or by the accounting approver, as the setting has it; it is deleted in Vista before it is sent again (that there is no Unlink beside the approver's Reset is inferred).",
      from: [.d3, .p2, .p126], setting: "pcco-release", about: .deed(.resetting, of: PrimeChangeOrder.self),
      refuses: .resetInstead, on: .unlinking, of: PrimeChangeOrder.self
    ) { order, _, world in
      guard world.settings.pccoRelease == .resetByApprover, order.isSynced else { return nil }
      return Finding(
        "the tool has Reset in the place of Unlink for change orders of prime contracts",
        Explanation(
          "Vista is not asked: delete it there before it is sent again", waysOut: [world.parting(order)]))
    },
    Rule(
      249, "pcco-items-come-back", .inferred,
      "The items that a synced change order made in Vista come with a re-import of the contract, so that Procore counts the change twice, or are left out, as the setting has it.",
      from: [.k2, .p49], setting: "pcco-items", about: .act(PrimeImport.self)),
    Rule(
      252, "pcco-changes-estimates", .inferred,
      "The export of a prime contract change order makes items of the contract alone, or changes the job's estimates as well, as the setting has it (that Vista's connector has that setting is inferred).",
      from: [.p127], setting: "pcco-export", about: .deed(.export, of: PrimeChangeOrder.self)),
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
}
