import Errors
import Workspace

extension Rule {
  /// Companies on their way to AP Vendors (rules 75, 116 to 118 and 187).
  static let vendors: [Rule] = [
    Rule(
      75, "vendor-name-and-address", .stated,
      "A company's name of more than 60 characters is refused; an address that is edited after the company was linked does not travel.",
      from: [.p52, .p51, .p68], refuses: .nameTooLong, on: .sending, .export, of: Company.self
    ) { company, _, world in
      let name = world.text(company.company)
      guard name.count > VistaLimit.description else { return nil }
      return Finding(
        "This Vendor cannot be sent to ERP because name must be less than \(VistaLimit.description) characters",
        Explanation(
          "the name of company \(name) is \(name.count) characters long; Vista takes \(VistaLimit.description)",
          waysOut: company.withNumber(limit: VistaLimit.description, in: world)))
    },
    Rule(
      116, "vendor-in-vista", .stated,
      "The vendor of a commitment is active in Vista (for subcontracts, change orders and invoices inferred).",
      from: [.q],
      refuses: .vendorInactive, on: .export, of: Commitment.self
    ) { commitment, _, world in
      world.inactiveVendor(of: commitment, commitment.number)
    }.and(refuses: .vendorInactive, on: .export, of: CommitmentChangeOrder.self) { order, _, world in
      world.inactiveVendor(of: order, order.commitment)
    }.and(refuses: .vendorInactive, on: .export, of: Invoice.self) { invoice, _, world in
      world.inactiveVendor(of: invoice, invoice.commitment)
    },
    Rule(
      187, "vendor-is-regular", .inferred, "A commitment is with a regular vendor, not with a supplier.", from: [.q],
      refuses: .vendorIsSupplier, on: .export, of: Commitment.self
    ) { commitment, _, world in
      let (companies, vendors) = (world.procore.companies, world.vista.vendors)
      guard let company = companies.slot(of: Key(commitment.company)),
        let vendor = companies.read(company, { $0.vendor }), let slot = vendors.slot(of: Key(vendor)),
        vendors.read(slot, { $0.type }) == .supplier
      else { return nil }
      let number = world.text(vendor)
      return Finding(
        "vendor \(number) is a supplier in Vista",
        Explanation(
          "commitment \(world.text(commitment.number)) is with \(world.text(commitment.company))",
          waysOut: [WayOut("make it a regular vendor", [["edit-vendor", number, "--type", "regular"]])]))
    },
    Rule(
      117, "vendor-id-fits-vista", .stated,
      "The approver types the vendor's number in Vista: a whole number that no vendor has yet.",
      from: [.p51, .v9, .d4],
      refuses: .badNumber, on: .export, of: Company.self
    ) { company, deed, world in
      guard case .export(let box) = deed, !company.isSynced, !Vendor.isNumber(box.erpID) else { return nil }
      let name = world.text(company.company)
      return Finding(
        box.erpID.isEmpty ? "Code can't be blank." : "vendor is invalid because the code is not a whole number",
        Explanation(
          "the vendor's number in Vista is typed on the export",
          waysOut: world.lookups.vendorsByName.count(name.lowercased()) > 0
            ? world.waysToVista(for: company) : [WayOut("type one", company.retrying(in: world))]))
    }.and(refuses: .badNumber, on: .export, of: Company.self) { company, deed, world in
      guard case .export(let box) = deed, !company.isSynced, let taken = world.names.find(box.erpID),
        let vendor = world.vista.vendors[Key(taken)]
      else { return nil }
      let name = world.text(company.company)
      return Finding(
        "vendor is invalid because the code is not unique",
        Explanation(
          "Vista has a vendor \(box.erpID): \(vendor.vendorName)",
          waysOut: (world.canBeLinked(vendor)
            ? [WayOut("it is this company: link it", world.linking(company, with: vendor))] : [])
            + [WayOut("type another", company.retrying(in: world))]))
    },
    Rule(
      118, "state-and-country", .stated,
      "The state and country of a company are, spelled the same, in Vista's HQ Countries and HQ States (that the older connectors carry addresses in the US only is inferred, and vsh lets all carry them).",
      from: [.p2, .q, .p6], refuses: .stateCountry, on: .export, of: Company.self
    ) { company, _, world in
      let (state, country) = (company.state, company.country)
      guard !HQStates.take(state: state, country: country) else { return nil }
      let name = world.text(company.company)
      return Finding(nil, [company.key]) { world in
        Explanation(
          "HQ States has no \(state.isEmpty ? "state" : state) of country \(country.isEmpty ? HQStates.defaultCountry : country):",
          objects: [[name, state, country]],
          waysOut: [
            WayOut(
              "spell it as Vista does, and send it again",
              steps: [
                .run(["reject", "vendor", name]),
                .ask(fields: ["--state", "--country"], for: ["edit-company", name]),
                .run(["send", "company", name]),
              ])
          ])
      }
    },
    Rule(
      243, "merged-into-the-primary", .stated,
      "Companies are merged into a primary one, which the user chooses: what named the others names it, and the others are unlinked and archived where several are synced (that the synced one is the primary where only one is, is inferred).",
      from: [.p124, .d3], about: .act(CompanyMerging.self)),
    Rule(
      244, "used-company-stays", .inferred,
      "A company is removed while no commitment names it and it is not in Vista (Procore's pages deactivate it then; that it can go is inferred).",
      from: [.p123], refuses: .alreadySynced, on: .removal, of: Company.self
    ) { company, _, world in
      guard company.isSynced else { return nil }
      let name = world.text(company.company)
      let isUsed = world.lookups.commitmentsByCompany.count(company.company) > 0
      return Finding(
        "company \(name) is linked with vendor \(world.text(company.vendor))",
        Explanation(
          waysOut: [
            isUsed
              ? WayOut("unlink it first", blocked: "commitments name it")
              : WayOut("unlink it first", [["unlink", "vendor", name], ["remove-company", name]])
          ]))
    }.and(refuses: .companyInUse, on: .removal, of: Company.self) { company, _, world in
      let commitments = world.lookups.commitmentsByCompany.records(company.company, most: 10)
      guard !commitments.isEmpty else { return nil }
      let name = world.text(company.company)
      let count = world.lookups.commitmentsByCompany.count(company.company)
      return Finding(
        "company \(name) is on \(count == 1 ? "a commitment" : "\(count) commitments")",
        Explanation(
          "they are given to another company first:", objects: commitments.map { [$0.title(in: world)] },
          waysOut: [
            WayOut(
              instead: "merge it into another one, which takes them over",
              steps: [.ask(fields: ["company"], for: ["merge-companies", name])])
          ]))
    },
  ]
}

extension Workspace {
  /// The lowest number above all vendors' that is free.
  func freeVendorNumber() -> String {
    String((vista.vendors.highestPresent(of: .none, "", names) ?? 500) + 1)
  }
}
