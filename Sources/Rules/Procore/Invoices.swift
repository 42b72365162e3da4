import Errors
import Workspace

extension Rule {
  /// Subcontractors' invoices and payments, and compliance documents (rules 72 and 136 to 142).
  static let invoices: [Rule] = [
    Rule(
      72, "zero-invoice-skipped", .stated,
      "An invoice with a total of zero is skipped; stored materials do not count.", from: [.p48],
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
      138, "billing-date-there", .stated, "An invoice has a billing date.", from: [.d4], refuses: .noDate, on: .export,
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
      147, "invoice-description-fits-vista", .stated, "An invoice has a description of at most 30 characters.",
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
      145, "expired-compliance-stops-payment", .inferred,
      "A vendor is not paid while a compliance document of the subcontract has expired.", from: [.q],
      refuses: .outOfCompliance
    ) { (payment: VendorPayment, world) in
      let expired = world.vista.compliance.records(of: payment.invoice.commitment).filter { document in
        document.expires.map { $0 <= payment.date } ?? false
      }
      guard !expired.isEmpty else { return nil }
      let commitment = world.text(payment.invoice.commitment)
      return Finding(
        "\(commitment) is out of compliance",
        Explanation(
          "these documents have expired:",
          objects: expired.map { [world.text($0.code), $0.description, $0.expires?.date ?? ""] },
          waysOut: [
            WayOut(
              "have them renewed",
              expired.map { ["edit-compliance", commitment, world.text($0.code), "--expires", "none"] })
          ]))
    },
    Rule(
      146, "no-unlink-for-budgets-and-invoices", .inferred,
      "Budgets and invoices have no Unlink: Procore's support resets an invoice, and a budget with its job.",
      from: [.p5, .d3], about: .deed(.resetting, of: Invoice.self), refuses: .supportOnly, on: .unlinking,
      of: Invoice.self
    ) { invoice, _, world in
      Finding(
        "an invoice is not unlinked",
        Explanation(
          "Procore's support resets it on request",
          waysOut: [
            WayOut("have it reset", [["as", User.support], ["reset", "invoice"] + invoice.words(in: world)])
          ]))
    }.and(refuses: .supportOnly, on: .unlinking, of: Budget.self) { budget, _, world in
      Finding(
        "a budget is not unlinked",
        Explanation(
          "it is made in one system and never linked afterwards",
          waysOut: [
            WayOut(
              "have the job reset, with all its records",
              [["as", User.support], ["reset", "job"] + budget.words(in: world)])
          ]))
    },
  ]
}
