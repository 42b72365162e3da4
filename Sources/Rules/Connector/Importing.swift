import Errors
import Workspace

extension Import {
  /// Whether it is a vendor that the connector leaves out.
  fileprivate func isExcluded(in world: Workspace) -> Bool { list == .vendor && world.isExcluded(vendor: number) }

  /// The vendor, where it is one that is inactive.
  fileprivate func inactiveVendor(in world: Workspace) -> Vendor? {
    guard list == .vendor, let vendor = world.vista.vendors[Key(number)], !vendor.isActive else { return nil }
    return vendor
  }
}

extension Rule {
  /// Importing from Vista, linking, unlinking and resetting (rules 76 to 78, 160 to 170, 172 and 191).
  static let importing: [Rule] = [
    Rule(
      76, "sub-jobs-are-jobs", .stated,
      "Sub jobs are neither exported nor imported: what Vista calls a sub job is a job of its own.", from: [.r1, .p54],
      about: .act(Import.self)),
    Rule(
      77, "reset-unsyncs-everything", .stated,
      "A reset, which only Procore's support can do, makes the project and all its records unsynced (that Vista is not touched is inferred).",
      from: [.d3, .d2, .p44], about: .deed(.resetting, of: Project.self)),
    Rule(
      78, "daily-summary", .stated,
      "An accounting approver who has not opted out gets one summary a day while anything stands under Ready to Export (at 06:00, which is inferred); no mail comes at once when something is sent again.",
      from: [.p7, .p28], about: .act(UserEditing.self)),
    Rule(
      160, "imported-when-offered", .stated,
      "What Vista has is imported when it stands under Ready To Import, where a sync puts it, or was archived there.",
      from: [.d5, .p11], refuses: .alreadySynced
    ) { (importing: Import, world) in
      guard world.staged(importing.list, importing.number)?.status == .imported, importing.list != .prime else {
        return nil
      }
      return Finding("\(importing.list.rawValue) \(world.text(importing.number)) is in Procore already")
    }.and(refuses: .notImportable) { (importing: Import, world) in
      guard world.staged(importing.list, importing.number) == nil, importing.inactiveVendor(in: world) == nil,
        !importing.isExcluded(in: world)
      else { return nil }
      let (list, number) = (importing.list.rawValue, world.text(importing.number))
      return Finding(
        "\(list) \(number) is not under Ready To Import",
        Explanation(
          "no sync has offered it",
          waysOut: [WayOut("have Vista read now", [["refresh", list + "s"], ["import", list, number]])]))
    },
    Rule(
      161, "import-number-free", .stated,
      "A job whose number a project has, or a vendor whose name a company has, cannot be staged.", from: [.d2],
      refuses: .notImportable
    ) { (importing: Import, world) in
      guard importing.list == .job, let project = world.procore.projects[Key(importing.number)] else { return nil }
      let number = world.text(importing.number)
      return Finding(
        "Cannot stage \(number) because the code is not unique",
        Explanation(
          "Procore has a project \(number): \(project.title)",
          waysOut: [
            WayOut(
              "link them, on App Xchange", [["set", "connector", "app-xchange"], ["link", "job", number, number]])
          ]))
    }.and(refuses: .notImportable) { (importing: Import, world) in
      guard importing.list == .vendor, let vendor = world.vista.vendors[Key(importing.number)],
        let taken = world.names.find(vendor.vendorName), world.procore.companies.contains(Key(taken))
      else { return nil }
      return Finding(
        "Cannot stage \(vendor.vendorName) because the code is not unique",
        Explanation(
          "Procore has a company \(vendor.vendorName)",
          waysOut: [
            WayOut("link them", [["link", "vendor", vendor.vendorName, world.text(importing.number)]])
          ]))
    },
    Rule(
      172, "job-address-fits-procore", .inferred,
      "A job whose address has a comma cannot be imported, since Procore's projects on the ERP list have none.",
      from: [.d2, .p53], refuses: .notImportable
    ) { (importing: Import, world) in
      guard importing.list == .job, let job = world.vista.jobs[Key(importing.number)], job.address.contains(",") else {
        return nil
      }
      let number = world.text(importing.number)
      return Finding(
        "Cannot stage \(number) because the address is not valid",
        Explanation(
          "it has a comma: \(job.address)",
          waysOut: [
            WayOut(
              "take it out in Vista",
              [
                ["edit-job", number, "--address", job.address.filter { $0 != "," }], ["refresh", "jobs"],
                ["import", "job", number],
              ])
          ]))
    },
    Rule(
      162, "only-active-vendors", .stated, "Only active vendors are imported and linked.", from: [.p51],
      refuses: .vendorInactive
    ) { (linking: VendorLinking, world) in
      guard !linking.vendor.isActive else { return nil }
      let number = world.text(linking.vendor.vendor)
      return Finding(
        "vendor \(number) is inactive in Vista",
        Explanation(waysOut: [WayOut("activate it", [["edit-vendor", number, "--active", "yes"]])]))
    }.and(refuses: .vendorInactive) { (importing: Import, world) in
      guard let vendor = importing.inactiveVendor(in: world) else { return nil }
      let number = world.text(vendor.vendor)
      return Finding(
        "vendor \(number) is inactive in Vista",
        Explanation(
          "it is offered once it is active",
          waysOut: [
            WayOut(
              "activate it",
              [["edit-vendor", number, "--active", "yes"], ["refresh", "vendors"], ["import", "vendor", number]])
          ]))
    },
    Rule(
      191, "excluded-vendors-stay-out", .stated,
      "The connector on App Xchange can be told to leave out vendors by the value of one of their fields: they are neither offered (nor linked, which is inferred); companies that are linked stay linked (inferred as well).",
      from: [.p6], setting: "excluded-vendors", refuses: .notImportable
    ) { (importing: Import, world) in
      importing.isExcluded(in: world) ? world.leftOut(importing.number, then: ["import", "vendor"]) : nil
    }.and(refuses: .notImportable) { (linking: VendorLinking, world) in
      let (company, vendor) = (world.text(linking.company.company), linking.vendor.vendor)
      return world.isExcluded(vendor: vendor) ? world.leftOut(vendor, then: ["link", "vendor", company]) : nil
    },
    Rule(
      163, "only-offered-is-archived", .stated, "The cross archives what stands under Ready To Import.",
      from: [.p11, .d5], refuses: .notImportable
    ) { (archiving: Archiving, world) in
      let record = world.staged(archiving.list, archiving.number)
      guard record?.status != .staged else { return nil }
      return Finding(
        "\(archiving.list.rawValue) \(world.text(archiving.number)) is not under Ready To Import",
        Explanation(record.map { "it is \($0.status.rawValue)" } ?? "no sync has offered it"))
    },
    Rule(
      164, "only-app-xchange-links-jobs", .stated,
      "A project and a job that are both there are linked only by the connector on App Xchange; the project is on the ERP list and not synced (that the job may not be pending is inferred).",
      from: [.p6, .p17, .p5], setting: "connector", refuses: .supportOnly
    ) { (linking: JobLinking, world) in
      guard world.settings.connector != .appXchange else { return nil }
      return Finding(
        "this connector cannot link two existing records",
        Explanation(
          "a job is made in one system and carried to the other; projects in progress need Procore's help",
          waysOut: [
            linking.project.isSynced
              ? nil : linking.project.sentAndExported("bring the project to Vista", isInstead: true, in: world),
            WayOut("try the newer connector", [["set", "connector", "app-xchange"]]),
          ].compactMap { $0 }))
    }.and(refuses: .alreadySynced) { (linking: JobLinking, world) in
      guard linking.project.isSynced else { return nil }
      return Finding(
        "project \(world.text(linking.project.number)) is synced with job \(world.text(linking.project.job)) already")
    }.and(refuses: .wrongList) { (linking: JobLinking, world) in
      guard linking.project.list == .standard else { return nil }
      return Finding("project \(world.text(linking.project.number)) is on the ordinary Standard list")
    }.and(refuses: .jobPending) { (linking: JobLinking, world) in
      guard linking.job.status == .pending else { return nil }
      return Finding("job \(world.text(linking.job.job)) is pending and not interfaced yet")
    },
    Rule(
      165, "one-link-each", .inferred,
      "A job is linked with one project, and a vendor with one company.", from: [.d2, .p17],
      refuses: .linkedElsewhere
    ) { (linking: JobLinking, world) in
      let (job, number) = (linking.job.job, linking.project.number)
      guard let other = world.lookups.projectsByJob.first(job, where: { $0.number != number }) else {
        return nil
      }
      return Finding(
        "job \(world.text(job)) is linked with project \(world.text(other.number))",
        Explanation(waysOut: [WayOut("unlink that first", [["unlink", "job", world.text(other.number)]])]))
    }.and(refuses: .linkedElsewhere) { (linking: VendorLinking, world) in
      let (vendor, company) = (linking.vendor.vendor, linking.company.company)
      guard let other = world.lookups.companiesByVendor.first(vendor, where: { $0.company != company }) else {
        return nil
      }
      return Finding(
        "vendor \(world.text(vendor)) is linked with company \(world.text(other.company))",
        Explanation(waysOut: [WayOut("unlink that first", [["unlink", "vendor", world.text(other.company)]])]))
    }.and(refuses: .alreadySynced) { (linking: VendorLinking, world) in
      guard linking.company.isSynced else { return nil }
      let company = world.text(linking.company.company)
      return Finding(
        "company \(company) is linked with vendor \(world.text(linking.company.vendor)) already",
        Explanation(waysOut: [WayOut("unlink it first", [["unlink", "vendor", company]])]))
    },
    Rule(
      166, "records-unlink-before-job", .inferred,
      "A project is parted from its job after its budget, commitments and prime contracts are.", from: [.p18, .d3],
      refuses: .alreadySynced, on: .unlinking, of: Project.self
    ) { project, _, world in
      let number = project.number
      let budget = world.procore.budgets[Key(number)].map { $0.isSynced ? [$0.title(in: world)] : [] } ?? []
      let commitments = world.lookups.commitmentsByProject.records(number).filter(\.isSynced)
      let primes = world.lookups.primesByProject.records(number).filter(\.isSynced)
      let synced =
        budget + commitments.map { $0.title(in: world) } + primes.map { "prime \(world.text($0.number))" }
      guard !synced.isEmpty else { return nil }
      let text = world.text(number)
      return Finding(
        "project \(text) has records in Vista",
        Explanation(
          "they are linked with the job:", objects: synced.prefix(10).map { [$0] },
          waysOut: [
            WayOut("have everything reset by Procore's support", [["as", User.support], ["reset", "job", text]])
          ]))
    },
    Rule(
      168, "archive-not-migrated", .stated,
      "What was archived under an older connector is offered again by the one on App Xchange.", from: [.p6],
      setting: "connector", about: .act(Archiving.self)),
    Rule(
      169, "leading-dots-stripped", .stated,
      "The connector on App Xchange strips dots and blanks at the beginning of codes, so a phase that differs by them alone is the same to it (the latter is inferred).",
      from: [.p6], setting: "connector", about: .act(Syncing.self)),
    Rule(
      170, "grant-what-you-hold", .stated,
      "Can Push to Accounting is granted by a Directory Admin who holds it.", from: [.p27],
      refuses: .notPermitted
    ) { (granting: Granting, world) in
      let held = world.privileges(of: granting.giver)
      let missing = Privilege.grantedByHolders.filter {
        granting.privileges.holds($0) && !held.holds($0)
      }
      guard !missing.isEmpty,
        let lack = world.lackOfPrivilege(granting.giver, for: [missing], to: "grant what they do not hold")
      else { return nil }
      return Finding(Message(known: lack.message), lack.explanation)
    },
  ]
}

extension Workspace {
  /// That the connector leaves a vendor out (rule 191).
  fileprivate func leftOut(_ vendor: Name, then command: [String]) -> Finding {
    let number = text(vendor)
    return Finding(
      "the connector leaves vendor \(number) out",
      Explanation(
        "it is told so by the setting excluded-vendors: \(settings.excludedVendors?.text ?? "none")",
        waysOut: [
          WayOut(
            "leave no vendor out",
            [["set", "excluded-vendors", "none"], ["refresh", "vendors"], command + [number]])
        ]))
  }
}
