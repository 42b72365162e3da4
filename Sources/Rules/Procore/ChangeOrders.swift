import Errors
import Text
import Workspace

extension Rule {
  /// Commitment change orders on their way to Vista (rules 70 and 131 to 133), and the IDs of whatever is numbered anew in
  /// Vista (rule 130).
  static let changeOrders: [Rule] = [
    Rule(
      70, "change-order-send-checks", .stated,
      "A commitment change order needs a synced commitment with a linked vendor, the status Approved, a number of at most 30 and a title of at most 60 characters and a line; its description is cut to 1,000 characters in Vista only, and what it adds to the same line is summed.",
      from: [.p46, .p5, .p96], refuses: .commitmentNotSynced, on: .sending, .export, of: CommitmentChangeOrder.self
    ) { order, _, world in
      world.unsyncedCommitment(of: order, order.commitment)
    }.and(refuses: .vendorNotLinked, on: .sending, .export, of: CommitmentChangeOrder.self) { order, _, world in
      world.unlinkedVendor(of: order, order.commitment)
    }.and(refuses: .wrongStatus, on: .sending, .export, of: CommitmentChangeOrder.self) { order, _, world in
      world.unapproved(order, order.status)
    }.and(refuses: .numberTooLong, on: .sending, .export, of: CommitmentChangeOrder.self) { order, _, world in
      let number = world.text(order.number)
      guard number.count > VistaLimit.commitment else { return nil }
      return Finding(
        "the number of \(order.title(in: world)) is \(number.count) characters long; Vista takes \(VistaLimit.commitment)",
        Explanation(waysOut: order.withNumber(limit: VistaLimit.commitment, in: world)))
    }.and(refuses: .titleTooLong, on: .sending, .export, of: CommitmentChangeOrder.self) { order, _, world in
      let title = order.title
      guard title.count > VistaLimit.description else { return nil }
      return Finding(
        "the title of \(order.title(in: world)) is \(title.count) characters long; Vista takes \(VistaLimit.description)",
        Explanation(waysOut: [
          WayOut(
            "shorten it",
            order.changing(
              [["edit-cco"] + order.words(in: world) + ["--title", String(title.prefix(VistaLimit.description))]],
              in: world))
        ]))
    }.and(refuses: .noSOVLine, on: .sending, .export, of: CommitmentChangeOrder.self) { order, _, world in
      guard world.lines(of: order).isEmpty else { return nil }
      return Finding(
        "\(order.title(in: world)) has no line",
        Explanation(waysOut: [
          WayOut(
            "add one",
            steps: order.changing(
              [.ask(fields: ["code", "type", "amount"], for: ["add-ccoline"] + order.words(in: world))], in: world))
        ]))
    },
    Rule(
      130, "change-order-id-fits-vista", .stated,
      "What Vista is to call a change order or an invoice must be there, fit its field, and not be taken: 30 characters for commitment change orders, 5 for prime contract change orders, 15 for invoices (that those of commitment change orders and invoices may not be taken is inferred).",
      from: [.d4, .d2, .p46, .p2, .v9], refuses: .badNumber, on: .export, of: CommitmentChangeOrder.self
    ) { order, deed, world in
      world.badID(order, deed, "Commitment Change Order ID", "change order", limit: VistaLimit.commitment) { id in
        guard let commitment = world.procore.commitments[Key(order.commitment)] else { return false }
        return world.vista.changeOrders.contains(Key(commitment.erp.origin, id))
      } deletion: { id in
        world.procore.commitments[Key(order.commitment)].map {
          [["remove-vista-changeorder", world.text($0.erp.origin), world.text(id)]]
        }
      }
    }.and(refuses: .badNumber, on: .export, of: PrimeChangeOrder.self) { order, deed, world in
      world.badID(order, deed, "PCCO number", "PCCO", limit: VistaLimit.contractChange.number) { id in
        world.job(of: order.project).map { world.vista.contractChanges.contains(Key($0.job, id)) } ?? false
      } deletion: { id in
        world.job(of: order.project).map { [["remove-contractchange", world.text($0.job), world.text(id)]] }
      }
    }.and(refuses: .badNumber, on: .export, of: Invoice.self) { invoice, deed, world in
      world.badID(invoice, deed, "Invoice number", "requisition", limit: VistaLimit.invoiceReference) { id in
        guard let commitment = world.procore.commitments[Key(invoice.commitment)] else { return false }
        return world.vista.invoices.contains(Key(commitment.erp.origin, id))
      } deletion: { id in
        world.procore.commitments[Key(invoice.commitment)]
          .flatMap { world.vista.invoices[Key($0.erp.origin, id)] }.flatMap { world.deletion(of: $0) }
      }
    },
    Rule(
      131, "synced-item-is-locked", .stated,
      "A change order or an invoice that is in Vista is read-only until it is unlinked or reset.",
      from: [.p45, .p48], refuses: .readOnly, on: .editing, .removal, of: CommitmentChangeOrder.self
    ) { order, _, world in
      world.lockedWhenSynced(order) { [$0.parting(order, deletion: $0.deletion(of: order))] }
    }.and(refuses: .readOnly, on: .editing, .removal, of: PrimeChangeOrder.self) { order, _, world in
      world.lockedWhenSynced(order) { [$0.parting(order)] }
    }.and(refuses: .readOnly, on: .editing, .removal, of: Invoice.self) { invoice, _, world in
      world.lockedWhenSynced(invoice) { [$0.parting(invoice)] }
    },
    Rule(
      148, "open-commitment-takes-no-lines", .inferred,
      "While somebody has the commitment open in Vista, a change order arrives there without lines, with a warning; close it, delete the change order there, unlink it and send it again (Procore documents it for Sage; for Vista, and the cure, inferred).",
      from: [.d4], about: .act(VistaCommitmentEditing.self)),
    Rule(
      144, "change-order-lines-valid", .stated,
      "A line of a commitment change order has a cost code and a cost type that exist (that they must be in Vista together is inferred).",
      from: [.d2, .p46], refuses: .invalidLineItem, on: .export, of: CommitmentChangeOrder.self
    ) { order, _, world in
      guard let project = world.procore.commitments[Key(order.commitment)]?.project else { return nil }
      let lines = world.lines(of: order).filter { line in
        world.procore.costCodes[Key(project, line.code)].map { !$0.syncedCostTypes.contains(line.type) } ?? true
      }
      guard let first = lines.first else { return nil }
      return Finding(nil, lines.map(\.key)) { world in
        let number = world.text(project)
        return Explanation(
          "the cost type is not on the job's code:",
          objects: lines.prefix(10).map { [world.text($0.line), world.text($0.code), world.typeCodes([$0.type])] },
          waysOut: [
            WayOut(
              "assign it and update the job",
              [["assign-costtype", number, world.text(first.code), world.typeCodes([first.type])]]
                + world.carrying(project))
          ])
      }
    },
    Rule(
      132, "approved-change-order-stays", .stated, "An approved change order cannot be deleted.",
      from: [.p45], refuses: .wrongStatus, on: .removal, of: CommitmentChangeOrder.self
    ) { order, _, world in
      world.stays(order)
    }.and(refuses: .wrongStatus, on: .removal, of: PrimeChangeOrder.self) { order, _, world in
      world.stays(order)
    },
    Rule(
      133, "change-orders-unlink-first", .inferred,
      "A commitment is unlinked after its change orders are, and after its invoices are reset.", from: [.p45, .d3],
      refuses: .alreadySynced, on: .unlinking, of: Commitment.self
    ) { commitment, _, world in
      let number = commitment.number
      let orders = world.procore.changeOrders.records(of: number).filter(\.isSynced)
      let invoices = world.procore.invoices.records(of: number).filter(\.isSynced)
      guard !orders.isEmpty || !invoices.isEmpty else { return nil }
      let parts = [(orders.count, "change order"), (invoices.count, "invoice")].filter { $0.0 > 0 }
        .map { counted($0.0, $0.1) }
      return Finding(
        "\(commitment.title(in: world)) still has \(listed(parts)) in Vista",
        Explanation(
          "they go first:",
          objects: orders.map { [$0.title(in: world), $0.title] }
            + invoices.map { [$0.title(in: world), $0.amount.description] },
          waysOut: [world.parting(commitment, "one after the other")]))
    },
  ]
}

extension Workspace {
  /// That a change order is approved and so not deleted (rule 132).
  fileprivate func stays(_ order: some ChangeOrder & GovernedItem) -> Finding? {
    guard order.status == .approved else { return nil }
    return Finding(
      "\(order.title(in: self)) is approved",
      Explanation(waysOut: [WayOut("take the approval back first", [order.standing(at: "draft", in: self)])]))
  }

  /// That a change order is not approved (rules 70 and 71).
  func unapproved(_ item: some GovernedItem, _ status: ChangeOrderStatus) -> Finding? {
    guard status != .approved else { return nil }
    let noun = type(of: item).toolNoun
    return Finding(
      "\(item.title(in: self)) is \(status.rawValue)",
      Explanation(
        "only approved change orders go to Vista",
        waysOut: [
          WayOut(
            "approve it",
            item.changing([["edit-\(noun)"] + item.words(in: self) + ["--status", "approved"]], in: self))
        ]))
  }

  /// That what an item is to be called in Vista is missing, too long or taken (rule 130).
  fileprivate func badID<Item: GovernedItem>(
    _ item: Item, _ deed: Deed, _ field: String, _ object: String, limit: Int, isTaken: (Name) -> Bool,
    deletion: (Name) -> [[String]]?
  ) -> Finding? {
    guard case .export(let box) = deed else { return nil }
    if box.erpID.isEmpty {
      return Finding(
        "\(field) can't be blank.",
        Explanation(
          waysOut: item.typingID("type one", like: text(item.key.name), limit: limit, in: self, isTaken: isTaken)))
    }
    if box.erpID.count > limit {
      return Finding(
        "\(field) is too long. Maximum \(limit) characters.",
        Explanation(waysOut: item.typingID("shorten it", like: box.erpID, limit: limit, in: self, isTaken: isTaken)))
    }
    guard !item.isSynced, let id = names.find(box.erpID), isTaken(id) else { return nil }
    return Finding(
      "\(object) is invalid because the code is not unique",
      Explanation(
        "Vista has one that is called \(box.erpID)",
        waysOut: item.typingID("type another", like: box.erpID, limit: limit, in: self, isTaken: isTaken)
          + replacing(id, for: item, deletion: deletion(id))))
  }

  /// That an item is in Vista and so read-only (rule 131).
  fileprivate func lockedWhenSynced(_ item: some GovernedItem, _ ways: (Workspace) -> [WayOut]) -> Finding? {
    guard item.isSynced else { return nil }
    return Finding(
      "\(item.title(in: self)) is in Vista and cannot be changed",
      Explanation("it is called \(text(item.erp.origin)) there", waysOut: ways(self)))
  }

  /// What deletes a commitment change order in Vista, while it is there.
  fileprivate func deletion(of order: CommitmentChangeOrder) -> [String]? {
    let origin = procore.commitments[Key(order.commitment)]?.erp.origin ?? .none
    return vista.changeOrders.contains(Key(origin, order.erp.origin))
      ? ["remove-vista-changeorder", text(origin), text(order.erp.origin)] : nil
  }
}
