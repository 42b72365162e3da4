import Errors
import Workspace

extension Rule {
  /// Subcontractors' invoices and their payments in Procore (rules 72, 136 to 142, 146, 147 and 230).
  static let invoices: [Rule] = [
    Rule(
      72, "zero-invoice-skipped", .stated,
      "An invoice with a total of zero is skipped; stored materials do not count (that Send refuses it already is inferred).",
      from: [.p48],
      refuses: .zeroTotal, on: .sending, .export, of: Invoice.self
    ) { invoice, _, world in
      guard invoice.amount == .zero else { return nil }
      let words = invoice.words(in: world)
      return Finding(
        "\(invoice.title(in: world)) has a total of zero and is skipped",
        Explanation(
          invoice.storedMaterials == .zero
            ? nil : "its stored materials of \(invoice.storedMaterials) do not go to Vista",
          waysOut: [
            WayOut(
              "give it an amount",
              steps: invoice.changing([.ask(fields: ["--amount"], for: ["edit-invoice"] + words)], in: world))
          ]))
    },
    Rule(
      136, "invoice-needs-synced-commitment", .stated, "An invoice goes to Vista only after its commitment.",
      from: [.p48, .d5, .d2h], refuses: .commitmentNotSynced, on: .sending, .export, of: Invoice.self
    ) { invoice, _, world in
      world.unsyncedCommitment(of: invoice, invoice.commitment)
    }.and(refuses: .vendorNotLinked, on: .sending, .export, of: Invoice.self) { invoice, _, world in
      world.unlinkedVendor(of: invoice, invoice.commitment)
    },
    Rule(
      137, "invoice-status", .stated,
      "An invoice is sent when it is Approved, Approved as Noted or Pending Owner Approval.",
      from: [.p48, .p2, .p83], refuses: .wrongStatus, on: .sending, .export, of: Invoice.self
    ) { invoice, _, world in
      let allowed: [Invoice.Status] = [.approved, .approvedAsNoted, .pendingOwnerApproval]
      guard !allowed.contains(invoice.status) else { return nil }
      let words = invoice.words(in: world)
      return Finding(
        "\(invoice.title(in: world)) is \(invoice.status.rawValue)",
        Explanation(
          "it must be \(allowed.map(\.rawValue).joined(separator: ", "))",
          waysOut: [
            WayOut(
              "approve it", invoice.changing([["edit-invoice"] + words + ["--status", "approved"]], in: world))
          ]))
    },
    Rule(
      138, "billing-date-there", .inferred,
      "An invoice has a billing date (D4 has the message in the fields of an export; that it is the invoice's own date is inferred).",
      from: [.d4], refuses: .noDate, on: .export,
      of: Invoice.self
    ) { invoice, _, world in
      guard invoice.billed == nil else { return nil }
      let words = invoice.words(in: world)
      return Finding("Billing date can't be blank.", [invoice.key]) { world in
        Explanation(
          "\(invoice.title(in: world)) has none",
          waysOut: [
            WayOut(
              "set it",
              invoice.changing([["edit-invoice"] + words + ["--billed", world.now.date]], in: world))
          ])
      }
    },
    Rule(
      147, "invoice-description-fits-vista", .inferred,
      "The description of an invoice has at most 30 characters in Vista (it is a field that the approver fills at the export; that Procore's own stands there, and Send refuses a longer one, is inferred).",
      from: [.d4, .v9], refuses: .titleTooLong, on: .sending, .export, of: Invoice.self
    ) { invoice, _, world in
      let (description, limit) = (invoice.description, VistaLimit.invoiceDescription)
      guard description.count > limit else { return nil }
      let words = invoice.words(in: world)
      return Finding(
        "the description of \(invoice.title(in: world)) is \(description.count) characters long; Vista takes \(limit)",
        Explanation(waysOut: [
          WayOut(
            "shorten it",
            invoice.changing(
              [["edit-invoice"] + words + ["--description", String(description.prefix(limit))]], in: world))
        ]))
    },
    Rule(
      139, "invoice-form", .stated,
      "The connector enters an invoice in AP Transaction Entry or in AP Unapproved Invoices, as it is configured.",
      from: [.p3], setting: "invoice-form", about: .deed(.export, of: Invoice.self)),
    Rule(
      140, "invoice-within-commitment", .inferred,
      "The invoices of a commitment do not ask for more than the commitment and its change orders hold.", from: [.d2],
      refuses: .invalidAmounts, on: .export, of: Invoice.self
    ) { invoice, _, world in
      guard let commitment = world.procore.commitments[Key(invoice.commitment)] else { return nil }
      let items = world.vista.commitmentItems.records(of: commitment.erp.origin)
      let left = items.reduce(Money.zero) { $0 + $1.cost + $1.changes - $1.invoiced }
      guard invoice.amount > left else { return nil }
      return Finding(nil, [invoice.key]) { world in
        Explanation(
          "it asks for \(invoice.amount); \(left) is left on \(world.text(commitment.erp.origin)) in Vista",
          waysOut: [
            WayOut(
              "ask for what is left",
              invoice.changing(
                [["edit-invoice"] + invoice.words(in: world) + ["--amount", left.description]], in: world))
          ])
      }
    },
    Rule(
      141, "payments-of-synced-invoices", .stated,
      "The hourly sync brings Vista's payments to Payments Issued of commitments whose invoices are synced (by the newest page, in the US only).",
      from: [.p50], about: .act(VendorPayment.self)),
    Rule(
      142, "compliance-comes-from-vista", .stated,
      "Compliance documents are read from Vista; in Procore they are read-only.", from: [.p2],
      about: .act(ComplianceEditing.self)),
    Rule(
      230, "newest-invoice-goes-first", .stated, "An invoice is deleted only while it is the newest of its commitment.",
      from: [.m12], refuses: .readOnly, on: .removal, of: Invoice.self
    ) { invoice, _, world in
      guard let newest = world.lookups.invoicesByCommitment.last(invoice.commitment), newest.number != invoice.number
      else { return nil }
      let newer = world.lookups.invoicesByCommitment.records(invoice.commitment).reversed()
        .prefix { $0.number != invoice.number }
      let title = "delete the newer ones first"
      let fixed = newer.first { $0.isSynced || $0.erp.stage.isWaiting }
      return Finding(
        "\(invoice.title(in: world)) is not the newest of its commitment",
        Explanation(
          "newer ones are there:", objects: newer.prefix(10).map { [world.text($0.number), $0.status.rawValue] },
          waysOut: [
            fixed.map { WayOut(title, blocked: "\($0.title(in: world)) is \($0.erp.stage.rawValue)") }
              ?? WayOut(title, (Array(newer) + [invoice]).map { ["remove-invoice"] + $0.words(in: world) })
          ]))
    },
    Rule(
      146, "no-unlink-for-budgets-and-invoices", .inferred,
      "A budget has no Unlink: Procore's support resets it with its job. An invoice is unlinked once it is deleted in Vista (Procore says so for all connectors, and names the page among those of the older one; the events of its API have a reset by support alone).",
      from: [.m11, .p5, .d3], setting: "invoice-release", about: .deed(.resetting, of: Invoice.self),
      refuses: .supportOnly, on: .unlinking, of: Invoice.self
    ) { invoice, _, world in
      guard world.settings.invoiceRelease == .support else { return nil }
      return Finding(
        "an invoice is not unlinked",
        Explanation(
          "with invoice-release support, Procore's support resets it on request",
          waysOut: [
            WayOut(
              instead: "have it reset", [["as", User.support], ["reset", "invoice"] + invoice.words(in: world)]),
            WayOut("try the other reading", [["set", "invoice-release", "unlink"]]),
          ]))
    }.and(refuses: .stillInVista, on: .unlinkRequest, of: Invoice.self) { invoice, _, world in
      guard let commitment = world.procore.commitments[Key(invoice.commitment)] else { return nil }
      let key = Key(commitment.erp.origin, invoice.erp.origin)
      guard world.sawInVista(APInvoice.self, key) else { return nil }
      let isGone = !world.vista.invoices.contains(key)
      return Finding(
        "The requisition is still in your ERP system. Please delete it before retrying.",
        Explanation(
          isGone
            ? "it is deleted in Vista, but no sync has seen that yet" : "Vista has \(world.text(invoice.erp.origin))",
          waysOut: [world.parting(invoice)]))
    }.and(refuses: .supportOnly, on: .unlinking, of: Budget.self) { budget, _, world in
      Finding(
        "a budget is not unlinked",
        Explanation(
          "it is made in one system and never linked afterwards",
          waysOut: [
            WayOut(
              instead: "have the job reset, with all its records",
              [["as", User.support], ["reset", "job"] + budget.words(in: world)])
          ]))
    },
  ]
}

extension Workspace {
  /// Deleting an invoice in Vista, with what was paid of it, as far as it is there, and unlinking it; or having it reset,
  /// where the tool has no Unlink for invoices.
  func parting(_ invoice: Invoice) -> WayOut {
    let words = invoice.words(in: self)
    guard settings.invoiceRelease == .unlink else {
      return WayOut("have Procore's support reset it", [["as", User.support], ["reset", "invoice"] + words])
    }
    let origin = procore.commitments[Key(invoice.commitment)]?.erp.origin ?? .none
    var deletions: [[String]] = []
    if let there = vista.invoices[Key(origin, invoice.erp.origin)] {
      guard let commands = deletion(of: there) else {
        return WayOut("delete it in Vista, then unlink it", blocked: "its month is closed there")
      }
      deletions = commands
    }
    return WayOut(
      "delete it in Vista, then unlink it",
      steps: deletions.map { .run($0) } + [.waitForSync, .run(["unlink", "invoice"] + words)])
  }

  /// What deletes an invoice in Vista, with what was paid of it; nil while a month of it is closed.
  func deletion(of invoice: APInvoice) -> [[String]]? {
    let months = [invoice.month].compactMap(\.self) + payments(of: invoice).map(\.date.month)
    guard !months.contains(where: isClosedForAP) else { return nil }
    return voiding(invoice) + [["remove-ap-invoice", text(invoice.commitment), text(invoice.reference)]]
  }

  /// The commands that void what was paid of an invoice.
  func voiding(_ invoice: APInvoice) -> [[String]] {
    payments(of: invoice).map { ["void-payment", text(invoice.commitment), text($0.number)] }
  }

  /// The payments of an invoice that are not void.
  private func payments(of invoice: APInvoice) -> [APPayment] {
    vista.payments.records(of: invoice.commitment).filter { $0.invoice == invoice.reference && !$0.isVoid }
  }
}
