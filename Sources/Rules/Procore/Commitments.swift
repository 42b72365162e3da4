import Errors
import Text
import Workspace

extension Rule {
  /// Subcontracts and purchase orders on their way to Vista (rules 67 to 69, 74, 106, 110 to 115, 119).
  static let commitments: [Rule] = [
    Rule(
      67, "commitment-send-checks", .stated,
      "A commitment needs a number of at most 30 and a title of at most 60 characters, a linked vendor, a status that allows it, and at least one line with a cost code and a cost type.",
      from: [.p41, .p52], refuses: .numberTooLong, on: .sending, .export, of: Commitment.self
    ) { commitment, _, world in
      let number = world.text(commitment.number)
      guard number.count > VistaLimit.commitment else { return nil }
      return Finding(
        "the number of commitment \(number) is \(number.count) characters long; Vista takes \(VistaLimit.commitment)",
        Explanation(
          "Procore's number becomes the number of the subcontract or purchase order",
          waysOut: commitment.withNumber(limit: VistaLimit.commitment, in: world) {
            world.vista.commitments.contains(Key($0))
          }))
    }.and(refuses: .titleTooLong, on: .sending, .export, of: Commitment.self) { commitment, _, world in
      let (title, number) = (commitment.title, world.text(commitment.number))
      guard title.count > VistaLimit.description else { return nil }
      return Finding(
        "the title of commitment \(number) is \(title.count) characters long; Vista takes \(VistaLimit.description)",
        Explanation(waysOut: [
          WayOut(
            "shorten it",
            commitment.changing(
              [["edit-commitment", number, "--title", String(title.prefix(VistaLimit.description))]], in: world))
        ]))
    }.and(refuses: .vendorNotLinked, on: .sending, .export, of: Commitment.self) { commitment, _, world in
      world.unlinkedVendor(of: commitment, commitment.number)
    }.and(refuses: .noSOVLine, on: .sending, .export, of: Commitment.self) { commitment, _, world in
      guard world.procore.sovLines.firstSlot(of: commitment.number, where: { _ in true }) == nil else { return nil }
      let number = world.text(commitment.number)
      return Finding(
        "commitment \(number) has no line in its schedule of values",
        Explanation(waysOut: [
          WayOut(
            "add one",
            steps: commitment.changing(
              [.ask(fields: ["code", "type", "amount"], for: ["add-sovline", number])], in: world))
        ]))
    },
    Rule(
      68, "commitment-status", .stated,
      "A subcontract may be Approved or Complete, a purchase order only Approved.", from: [.p41], refuses: .wrongStatus,
      on: .sending, .export, of: Commitment.self
    ) { commitment, _, world in
      let allowed: [Commitment.Status] = commitment.kindOfContract == .po ? [.approved] : [.approved, .complete]
      guard !allowed.contains(commitment.status) else { return nil }
      let number = world.text(commitment.number)
      return Finding(
        "commitment \(number) is \(commitment.status.rawValue)",
        Explanation(
          "a \(commitment.kindOfContract == .po ? "purchase order" : "subcontract") is sent when it is \(allowed.map(\.rawValue).joined(separator: " or "))",
          waysOut: [
            WayOut(
              "approve it", commitment.changing([["edit-commitment", number, "--status", "approved"]], in: world))
          ]))
    },
    Rule(
      69, "synced-commitment-is-locked", .stated,
      "A synced commitment keeps its company, its status and its schedule of values (newer pages of all connectors: its title too); Delete is grey.",
      from: [.p43, .p44], refuses: .readOnly, on: .editing, of: Commitment.self
    ) { commitment, deed, world in
      guard case .editing(let edit) = deed, !edit.isSubset(of: .open), commitment.isSynced else { return nil }
      let number = world.text(commitment.number)
      let opening = commitment.status == .approved ? [commitment.standing(at: "draft", in: world)] : []
      let apart = world.parting(
        commitment, "delete it in Vista, unlink it and edit it then", then: edit.contains(.status) ? [] : opening)
      // A change order adds to the schedule of values, and changes neither company nor status.
      guard edit.contains(.lines) else {
        return Finding(
          "commitment \(number) is in Vista: its number, company, status and schedule of values are read-only",
          Explanation("they can be changed while it is not there", waysOut: [apart]))
      }
      return Finding(
        "commitment \(number) is in Vista: its company, status and schedule of values are read-only",
        Explanation(
          "a change order adds to it",
          waysOut: [
            WayOut(
              instead: "change it with a change order",
              [["add-cco", number, world.nextChangeOrder(of: commitment), "Change"]]), apart,
          ]))
    }.and(refuses: .readOnly, on: .removal, of: Commitment.self) { commitment, _, world in
      guard commitment.isSynced else { return nil }
      let number = world.text(commitment.number)
      return Finding(
        "commitment \(number) is in Vista and cannot be deleted",
        Explanation(
          "Delete is grey",
          waysOut: [world.parting(commitment, "delete it in Vista, then unlink it", thenRemoves: true)]))
    },
    Rule(
      74, "unlink-needs-vista-gone", .stated,
      "Unlinking fails while the record is in Vista (that the last sync's view counts is inferred, from Sage's pages; the oldest connector needs a reset by support).",
      from: [.p45, .p44], setting: "connector", refuses: .supportOnly, on: .unlinking, of: Commitment.self
    ) { commitment, _, world in
      guard world.settings.connector == .ryvit, commitment.isSynced else { return nil }
      let number = world.text(commitment.number)
      return Finding(
        "the Integration by Ryvit has no Unlink for commitments",
        Explanation(
          "Procore's support resets them on request: project, commitment number",
          waysOut: [
            WayOut(instead: "have it reset", [["as", User.support], ["reset", "commitment", number]]),
            WayOut("try a newer connector", [["set", "connector", "procore"]]),
          ]))
    }.and(refuses: .stillInVista, on: .unlinkRequest, of: Commitment.self) { commitment, _, world in
      let origin = commitment.erp.origin
      guard world.sawInVista(VistaCommitment.self, Key(origin)) else { return nil }
      let isGone = !world.vista.commitments.contains(Key(origin))
      return Finding(
        "The commitment is still in your ERP system. Please delete it before retrying.",
        Explanation(
          isGone ? "it is deleted in Vista, but no sync has seen that yet" : "Vista has \(world.text(origin))",
          waysOut: [world.parting(commitment, isGone ? "wait for the sync" : "delete it in Vista first")]))
    }.and(refuses: .supportOnly, on: .unlinking, of: CommitmentChangeOrder.self) { order, _, world in
      guard world.settings.connector == .ryvit, order.isSynced else { return nil }
      return Finding(
        "the Integration by Ryvit has no Unlink for change orders",
        Explanation(
          "Procore's support resets their commitment on request",
          waysOut: [
            WayOut(
              instead: "have it reset",
              [["as", User.support], ["reset", "commitment", world.text(order.commitment)]]),
            WayOut("try a newer connector", [["set", "connector", "procore"]]),
          ]))
    }.and(refuses: .stillInVista, on: .unlinkRequest, of: CommitmentChangeOrder.self) { order, _, world in
      guard let commitment = world.procore.commitments[Key(order.commitment)] else { return nil }
      let key = Key(commitment.erp.origin, order.erp.origin)
      guard world.sawInVista(VistaChangeOrder.self, key) else { return nil }
      let isGone = !world.vista.changeOrders.contains(key)
      return world.stillInVista(
        "The CCO is still in ERP. Please delete it before retrying.", order, isGone: isGone,
        deletion: ["remove-vista-changeorder", world.text(key.parent), world.text(key.name)])
    }.and(refuses: .stillInVista, on: .unlinkRequest, of: PrimeChangeOrder.self) { order, _, world in
      guard let job = world.procore.projects[Key(order.project)]?.job else { return nil }
      let key = Key(job, order.erp.origin)
      guard world.sawInVista(ContractChange.self, key) else { return nil }
      return world.stillInVista(
        "The PCCO is still in ERP. Please delete it before retrying.", order,
        isGone: !world.vista.contractChanges.contains(key),
        deletion: ["remove-contractchange", world.text(key.parent), world.text(key.name)])
    },
    Rule(
      106, "commitment-needs-synced-project", .stated, "A commitment goes to Vista only when its project is there.",
      from: [.p5, .p41], refuses: .notSynced, on: .sending, .export, of: Commitment.self
    ) { commitment, _, world in
      world.unsyncedProject(of: commitment, commitment.project)
    },
    Rule(
      110, "commitment-number-characters", .inferred, "Vista takes no / and no \\ in the number of a commitment.",
      from: [.p2], refuses: .badNumber, on: .sending, .export, of: Commitment.self
    ) { commitment, _, world in
      let number = world.text(commitment.number)
      guard number.utf8.contains(where: { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "\\") }) else { return nil }
      return Finding(
        "the number of commitment \(number) has a slash",
        Explanation(
          "Vista forbids / and \\; a hyphen is fine",
          waysOut: commitment.withNumber(
            like: number.replacing("/", with: "-").replacing("\\", with: "-"), limit: VistaLimit.commitment, in: world
          ) { world.vista.commitments.contains(Key($0)) }))
    },
    Rule(
      111, "commitment-id-fits-vista", .stated,
      "What Vista is to call a commitment must be there, at most 30 characters long, and not taken.",
      from: [.d4, .d2, .p33, .p41], setting: "contract-number", refuses: .badNumber, on: .export, of: Commitment.self
    ) { commitment, deed, world in
      guard case .export(let box) = deed, case let id = box.erpID,
        id.isEmpty || id.count > VistaLimit.commitment
      else { return nil }
      return Finding(
        id.isEmpty ? "Commitment ID can't be blank" : "Commitment ID is too long. Maximum 30 characters.",
        Explanation(
          waysOut: commitment.typingID(
            "type one", like: id.isEmpty ? world.text(commitment.number) : id, limit: VistaLimit.commitment, in: world
          ) { world.vista.commitments.contains(Key($0)) }))
    }.and(refuses: .badNumber, on: .export, of: Commitment.self) { commitment, deed, world in
      guard case .export(let box) = deed, !commitment.isSynced, let taken = world.names.find(box.erpID),
        world.vista.commitments.contains(Key(taken))
      else { return nil }
      return Finding(
        "commitment is invalid because the code is not unique",
        Explanation(
          "Vista has a subcontract or purchase order \(box.erpID)",
          waysOut: [
            WayOut("look at it", [["show", "vista-commitment", box.erpID]])
          ]
            + commitment.typingID(
              "type another", like: box.erpID, limit: VistaLimit.commitment, in: world
            ) { world.vista.commitments.contains(Key($0)) }
            + world.replacing(
              taken, for: commitment,
              deletion: world.keptInvoice(of: taken) == nil
                ? world.vista.commitments[Key(taken)]?.deletion(in: world) : nil)))
    },
    Rule(
      112, "accounting-date-chosen", .stated,
      "The export of a prime contract change order needs a date; today's stands in the box (that commitments, commitment change orders and invoices need one too is inferred).",
      from: [.d4, .p47], refuses: .noDate, on: .export, where: { $0.isDated }
    ) { (item: any GovernedItem, deed, world) in
      guard case .export(let box) = deed, type(of: item).isDated, box.date == nil else { return nil }
      return Finding(
        nil, [item.key]
      ) { world in
        Explanation(
          "the date box is empty", waysOut: [WayOut("leave today's in it", item.retrying(in: world))])
      }
    },
    Rule(
      114, "accounting-month-open", .stated,
      "Vista takes no posting in a closed month (that the accounting date of an export chooses the month is inferred).",
      from: [.v13, .v17], about: .act(CompanyParameterEditing.self), refuses: .monthClosed, on: .export,
      where: { $0.isDated }
    ) { (item: any GovernedItem, deed, world) in
      guard case .export(let box) = deed, type(of: item).isDated, let date = box.date,
        let closed = world.vista.company.closedThrough, date.month <= closed
      else { return nil }
      return Finding(
        "the month of \(date.date) is closed in Vista",
        Explanation(
          "months up to \(closed) are closed",
          waysOut: [
            WayOut("choose an open month", item.retrying(with: ["--date", closed.end.date], in: world))
          ]))
    }.and(refuses: .monthClosed) { (posting: CostPosting, world) in
      guard let closed = world.vista.company.closedThrough, posting.date.month <= closed else { return nil }
      return Finding(
        "the month of \(posting.date.date) is closed in Vista",
        Explanation("months up to \(closed) are closed; post it with --date \(closed.end.date) or later"))
    },
    Rule(
      115, "lump-sum-without-units", .stated,
      "A lump-sum line, LS in any case, has neither units nor a unit cost (vsh has no unit costs).", from: [.q],
      refuses: .lumpSumUnits, on: .export, of: Commitment.self
    ) { commitment, _, world in
      let lines = world.procore.sovLines.records(of: commitment.number) {
        $0.quantity != .zero && HQUnits.isLumpSum($0.unit)
      }
      guard !lines.isEmpty else { return nil }
      let number = world.text(commitment.number)
      return Finding(
        "\(counted(lines.count, "lump-sum line")) of commitment \(number) \(hasOrHave(lines.count)) units",
        lines.map(\.key)
      ) { world in
        Explanation(
          "Vista takes none on LS:",
          objects: lines.prefix(10).map { ["line " + world.text($0.line), "\($0.quantity) \($0.unit)"] },
          waysOut: [
            WayOut(
              "take them off",
              commitment.changing(
                lines.prefix(10).map { ["edit-sovline", number, world.text($0.line), "--quantity", "0"] }, in: world))
          ])
      }
    },
    Rule(
      231, "unit-known-in-vista", .inferred,
      "Vista takes a unit of measure of at most three characters that HQ Units has; Procore only reminds of the three (that the export fails otherwise is inferred).",
      from: [.m22, .m23], setting: "hq-units", refuses: .badUnit, on: .export, of: Commitment.self
    ) { commitment, _, world in
      let lines = world.procore.sovLines.records(of: commitment.number) { !world.takes(unit: $0.unit) }
      guard !lines.isEmpty else { return nil }
      let number = world.text(commitment.number)
      return Finding(
        "Vista does not know the unit of \(counted(lines.count, "line")) of commitment \(number)", lines.map(\.key)
      ) { world in
        let short = lines.map { $0.unit.uppercased() }.filter { HQUnits.listed($0)?.count == 1 }
        let units = short.reduce(into: world.settings.hqUnits ?? []) { if !$0.contains($1) { $0.append($1) } }
        return Explanation(
          "a unit has at most three characters, and HQ Units of Measure has it:",
          objects: lines.prefix(10).map { ["line " + world.text($0.line), $0.unit] },
          waysOut: [
            WayOut(
              "give them another unit",
              steps: commitment.changing(
                lines.prefix(10).map {
                  WayOut.Step.ask(fields: ["--unit"], for: ["edit-sovline", number, world.text($0.line)])
                }, in: world))
          ]
            + (short.isEmpty
              ? [] : [WayOut("or let HQ Units have them", [["set", "hq-units", units.joined(separator: ",")]])]))
      }
    },
    Rule(
      119, "commitment-with-activity-stays", .stated,
      "A subcontract or purchase order with change orders or invoices cannot be deleted in Vista, nor a subcontract with compliance documents.",
      from: [.q], refuses: .hasCosts
    ) { (removal: VistaCommitmentRemoval, world) in
      let number = removal.commitment.number
      let changes = world.vista.changeOrders.records(of: number)
      let invoices = world.vista.invoices.records(of: number)
      let documents = removal.commitment.compliance(in: world)
      guard !changes.isEmpty || !invoices.isEmpty || !documents.isEmpty else { return nil }
      let parts = [
        (changes.count, "change order"), (invoices.count, "invoice"), (documents.count, "compliance document"),
      ].filter { $0.0 > 0 }.map { counted($0.0, $0.1) }
      return Finding(
        "\(world.text(number)) has \(listed(parts)) in Vista",
        Explanation(
          "they go first:",
          objects: changes.map { ["change order " + world.text($0.number), $0.description] }
            + invoices.map { ["invoice " + world.text($0.reference), $0.amount.description] }
            + documents.map { ["compliance " + world.text($0.code), $0.description] },
          waysOut: [
            world.keptInvoice(of: number).map { WayOut("delete them first", blocked: $0) }
              ?? WayOut("delete them first", removal.commitment.deletion(in: world))
          ]))
    },
  ]
}

extension VistaCommitment {
  /// The compliance documents that keep it in Vista: those of a subcontract (rule 119).
  fileprivate func compliance(in world: Workspace) -> [VistaCompliance] {
    kindOfContract == .subcontract ? world.vista.compliance.records(of: number) : []
  }

  /// The commands that delete it in Vista, with what has to go before (rule 119).
  func deletion(in world: Workspace) -> [[String]] {
    let own = world.text(number)
    return world.vista.invoices.records(of: number).map { ["remove-ap-invoice", own, world.text($0.reference)] }
      + world.vista.changeOrders.records(of: number).map { ["remove-vista-changeorder", own, world.text($0.number)] }
      + compliance(in: world).map { ["remove-compliance", own, world.text($0.code)] }
      + [["remove-vista-commitment", own]]
  }
}

extension Workspace {
  /// Why an invoice of a subcontract or purchase order stays in Vista, if one does: it is paid, or its month is closed
  /// (rule 227).
  func keptInvoice(of commitment: Name) -> String? {
    vista.invoices.records(of: commitment).lazy.compactMap { invoice -> String? in
      let title = "invoice \(self.text(invoice.reference))"
      if self.paid(on: invoice) != .zero { return "\(title) is paid in Vista" }
      return APInvoiceRemoval(invoice: invoice).refusal(in: self).map { "\(title): \($0.message)" }
    }.first
  }

  /// A number for another change order of a commitment: three digits, one more than the highest.
  fileprivate func nextChangeOrder(of commitment: Commitment) -> String {
    let number = String((procore.changeOrders.highestPresent(of: commitment.number, "", names) ?? 0) + 1)
    return String(repeating: "0", count: max(0, 3 - number.count)) + number
  }

  /// That what an item is in Vista is still there, or gone unseen by the sync (rule 74).
  fileprivate func stillInVista(
    _ message: Message, _ item: some GovernedItem, isGone: Bool, deletion: [String]
  ) -> Finding {
    let unlink = ["unlink", type(of: item).toolNoun] + item.words(in: self)
    return Finding(
      message,
      Explanation(
        isGone ? "it is deleted in Vista, but no sync has seen that yet" : "Vista has \(text(item.erp.origin))",
        waysOut: [
          WayOut(
            isGone ? "wait for the sync" : "delete it in Vista first",
            steps: (isGone ? [] : [.run(deletion)]) + [.waitForSync, .run(unlink)])
        ]))
  }
}
