import Errors
import Text
import Workspace

extension Rule {
  /// What accounts payable does with the invoices of subcontracts and purchase orders (rules 145 and 224 to 229).
  static let accountsPayable: [Rule] = [
    Rule(
      145, "expired-compliance-stops-payment", .stated,
      "A verified compliance document of the subcontract, purchase order or vendor that expired before the date of the invoice, or was not received, makes it out of compliance; AP Company Parameters decide whether Vista then only warns or keeps it out of the payment batch (that an empty date counts as expired is inferred).",
      from: [.m17, .m18, .q], setting: "compliance-check", refuses: .outOfCompliance
    ) { (payment: VendorPayment, world) in
      guard world.settings.complianceCheck == .hold else { return nil }
      let out = world.outOfCompliance(payment.invoice)
      guard !out.isEmpty else { return nil }
      let invoice = world.title(of: payment.invoice)
      return Finding(
        "\(invoice) is out of compliance",
        Explanation(
          "these documents are not there on its date, \(payment.invoice.date.date):", objects: out.map(\.cells),
          waysOut: [
            WayOut("have them renewed", out.prefix(10).map(\.renewal)),
            WayOut("or let Vista only warn", [["set", "compliance-check", "warn"]]),
          ]))
    },
    Rule(
      224, "posted-invoices-are-costs", .stated,
      "A posted invoice of accounts payable counts as actual cost of its job; one in AP Unapproved Invoices counts, and is paid, once it is posted (that a billed phase is so not without balances is inferred).",
      from: [.m13, .m14], setting: "invoice-form", about: .deed(.export, of: Invoice.self), refuses: .notPosted
    ) { (payment: VendorPayment, world) in
      guard payment.invoice.form == .unapprovedInvoices else { return nil }
      return Finding(
        "\(world.title(of: payment.invoice)) is not posted yet",
        Explanation(
          "it waits in AP Unapproved Invoices",
          waysOut: [
            WayOut(
              "post it first",
              [
                ["post-ap-invoice", world.text(payment.invoice.commitment), world.text(payment.invoice.reference)]
                  + (world.isClosedForAP(world.now.month) ? ["--date", world.openForAP.date] : [])
              ])
          ]))
    }.and(refuses: .alreadyExists) { (posting: APInvoicePosting, world) in
      guard posting.invoice.form == .transactionEntry else { return nil }
      return Finding("\(world.title(of: posting.invoice)) is posted already")
    },
    Rule(
      225, "invoice-number-within-vendor", .stated,
      "AP Company Parameters can prevent that an invoice has a number that another invoice of the vendor has (that vsh else asks within the commitment is inferred).",
      from: [.m15], setting: "ap-duplicates", refuses: .badNumber, on: .export, of: Invoice.self
    ) { invoice, deed, world in
      guard world.settings.apDuplicates == .perVendor, case .export(let box) = deed,
        let reference = world.names.find(box.erpID),
        let commitment = world.procore.commitments[Key(invoice.commitment)],
        let vendor = world.vista.commitments[Key(commitment.erp.origin)]?.vendor,
        let taken = world.lookups.invoicesByReference.first(Key(vendor, reference)),
        taken.commitment != commitment.erp.origin
      else { return nil }
      return Finding(
        "vendor \(world.text(vendor)) has an invoice \(box.erpID) already",
        Explanation(
          "it is on \(world.text(taken.commitment))",
          waysOut: [
            WayOut(
              instead: "type another number",
              steps: [.ask(fields: ["--erp-id"], for: ["export", "invoice"] + invoice.words(in: world))])
          ]))
    },
    Rule(
      226, "payment-within-invoice", .inferred, "A payment is more than nothing, and at most what its invoice owes.",
      from: [.m20], refuses: .badValue
    ) { (payment: VendorPayment, world) in
      guard payment.amount <= .zero else { return nil }
      return Finding("a payment of \(payment.amount) pays nothing")
    }.and(refuses: .invoicePaid) { (payment: VendorPayment, world) in
      let owed = world.owed(on: payment.invoice)
      guard payment.amount > owed else { return nil }
      return Finding(
        "\(world.title(of: payment.invoice)) owes \(owed)",
        Explanation(
          "of \(payment.invoice.amount), \(world.paid(on: payment.invoice)) is paid",
          waysOut: owed <= .zero
            ? []
            : [
              WayOut(
                instead: "pay what is owed",
                [
                  [
                    "add-payment", world.text(payment.invoice.commitment), world.text(payment.invoice.reference),
                    owed.description, "--date",
                    (world.isClosedForAP(payment.date.month) ? world.openForAP : payment.date).date,
                  ]
                ])
            ]))
    },
    Rule(
      227, "paid-invoice-stays", .stated,
      "An invoice of accounts payable is deleted while nothing of it is paid and its month is open.", from: [.m20],
      refuses: .invoicePaid
    ) { (removal: APInvoiceRemoval, world) in
      let paid = world.paid(on: removal.invoice)
      guard paid != .zero else { return nil }
      let payments = world.vista.payments.records(of: removal.invoice.commitment).filter {
        $0.invoice == removal.invoice.reference && !$0.isVoid
      }
      return Finding(
        "\(world.title(of: removal.invoice)) is paid",
        Explanation(
          "\(paid) of it:", objects: payments.map { ["payment " + world.text($0.number), $0.amount.description] },
          waysOut: [
            payments.contains { world.isClosedForAP($0.date.month) }
              ? WayOut("void what was paid first", blocked: "the month of a payment is closed")
              : WayOut("void what was paid first", world.voiding(removal.invoice))
          ]))
    }.and(refuses: .monthClosed) { (removal: APInvoiceRemoval, world) in
      removal.invoice.month.flatMap { month in
        world.closedForAP(month, "a reversing entry takes back what was posted to it; vsh has none")
      }
    },
    Rule(
      228, "payment-voided-in-open-month", .stated,
      "A payment is voided while its month is open, and the sync brings that to Procore; one that Vista keeps no record of stays there (that a void payment comes to nothing in Procore is inferred).",
      from: [.m21, .p50], refuses: .monthClosed
    ) { (voiding: PaymentVoiding, world) in
      world.closedForAP(voiding.payment.date.month, "only a payment in an open month is voided; vsh reverses none")
    }.and(refuses: .notPosted) { (voiding: PaymentVoiding, world) in
      guard voiding.payment.isVoid else { return nil }
      return Finding("payment \(world.text(voiding.payment.number)) is void already")
    },
    Rule(
      229, "accounts-payable-month", .stated,
      "Accounts payable can be closed for a month before the rest: then it takes neither invoices nor payments there (that the date of an export or payment chooses the month is inferred).",
      from: [.m16], about: .act(CompanyParameterEditing.self), refuses: .monthClosed, on: .export, of: Invoice.self
    ) { invoice, deed, world in
      guard case .export(let box) = deed, let date = box.date, let closed = world.vista.company.apClosedThrough,
        date.month <= closed
      else { return nil }
      return world.closedForAP(
        date.month, nil, invoice.retrying(with: ["--date", world.openForAP.date], in: world))
    }.and(refuses: .monthClosed) { (payment: VendorPayment, world) in
      world.closedForAP(
        payment.date.month, nil,
        [
          [
            "add-payment", world.text(payment.invoice.commitment), world.text(payment.invoice.reference),
            payment.amount.description, "--date", world.openForAP.date,
          ]
        ])
    }.and(refuses: .monthClosed) { (posting: APInvoicePosting, world) in
      world.closedForAP(
        posting.date.month, nil,
        [
          [
            "post-ap-invoice", world.text(posting.invoice.commitment), world.text(posting.invoice.reference), "--date",
            world.openForAP.date,
          ]
        ])
    },
  ]
}

/// A compliance document that is not there on the date of an invoice, with what would bring it.
public struct MissingDocument: Sendable {
  /// Its code, what it is, and when it expired.
  public let cells: [String]
  /// The command that has it renewed.
  let renewal: [String]
}

extension Workspace {
  /// An invoice of accounts payable as people name it.
  fileprivate func title(of invoice: APInvoice) -> String {
    "invoice \(text(invoice.reference)) of \(text(invoice.commitment))"
  }

  /// The verified compliance documents that are not there on the date of an invoice (rule 145).
  public func outOfCompliance(_ invoice: APInvoice) -> [MissingDocument] {
    missing(vista.compliance.records(of: invoice.commitment), on: invoice, "edit-compliance")
      + missing(vista.vendorCompliance.records(of: invoice.vendor), on: invoice, "edit-vendorcompliance")
  }

  private func missing(_ documents: [some ComplianceRecord], on invoice: APInvoice, _ verb: String) -> [MissingDocument]
  {
    documents.filter { $0.isOut(on: invoice.date) }.map { document in
      let words = [text(document.key.parent), text(document.key.name)]
      return MissingDocument(
        cells: words + [document.description, document.expires?.date ?? "not received"],
        renewal: [verb] + words
          + (document.by == .yesNo ? ["--complied", "yes"] : ["--expires", invoice.date.date]))
    }
  }

  /// The first day of the first month that accounts payable has open.
  fileprivate var openForAP: Moment { vista.company.closedForAP?.end ?? now }

  /// Whether a month is closed for accounts payable.
  func isClosedForAP(_ month: Month) -> Bool { vista.company.closedForAP.map { month <= $0 } ?? false }

  /// That a month is closed for accounts payable.
  fileprivate func closedForAP(_ month: Month, _ reason: String?, _ instead: [[String]] = []) -> Finding? {
    guard let closed = vista.company.closedForAP, month <= closed else { return nil }
    return Finding(
      "\(month) is closed for accounts payable",
      Explanation(
        reason ?? "months up to \(closed) are closed",
        waysOut: instead.isEmpty ? [] : [WayOut(instead: "choose an open month", instead)]))
  }
}
