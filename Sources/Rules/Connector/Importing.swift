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
      "What Vista has is imported or linked while it stands under Ready To Import, where a sync puts it; what was archived is unarchived first.",
      from: [.d5, .p11, .p121], refuses: .alreadySynced
    ) { (importing: Import, world) in
      guard importing.list != .prime, world.isTaken(importing.list, importing.number) else { return nil }
      return Finding("\(importing.list.rawValue) \(world.text(importing.number)) is in Procore already")
    }.and(refuses: .notImportable) { (importing: Import, world) in
      guard importing.inactiveVendor(in: world) == nil, !importing.isExcluded(in: world) else { return nil }
      // An imported contract is imported again, and not offered for that.
      guard importing.list != .prime || world.staged(.prime, importing.number)?.status != .imported else { return nil }
      return world.unoffered(
        importing.list, importing.number, then: ["import", importing.list.rawValue, world.text(importing.number)])
    }.and(refuses: .notImportable) { (linking: VendorLinking, world) in
      guard !linking.company.isSynced, world.canBeLinked(linking.vendor) else { return nil }
      let (company, vendor) = (world.text(linking.company.company), linking.vendor.vendor)
      return world.unoffered(.vendor, vendor, then: ["link", "vendor", company, world.text(vendor)])
    }.and(refuses: .notImportable) { (linking: JobLinking, world) in
      let (project, job) = (linking.project, linking.job)
      guard world.settings.connector == .appXchange, !project.isSynced, project.list == .erp, job.status != .pending,
        world.lookups.projectsByJob.count(job.job) == 0
      else { return nil }
      return world.unoffered(.job, job.job, then: ["link", "job", world.text(project.number), world.text(job.job)])
    },
    Rule(
      161, "import-number-free", .inferred,
      "A vendor whose name a company has, or a job whose number a project has, is offered, but is to be linked: adding it would make a duplicate, which vsh refuses.",
      from: [.p122, .p17], refuses: .notImportable
    ) { (importing: Import, world) in
      guard importing.list == .job, let project = world.procore.projects[Key(importing.number)] else { return nil }
      let number = world.text(importing.number)
      guard !project.isSynced else {
        return Finding(
          "Procore has a project \(number) already, which is synced with job \(world.text(project.job))",
          Explanation("to add the job \(number) would make a second one"))
      }
      let setting = world.settings.connector == .appXchange ? [] : [["set", "connector", "app-xchange"]]
      let back = project.erp.stage.isWaiting ? [project.rejecting(in: world)] : []
      return Finding(
        "Procore has a project \(number) already: to add the job would make a second one",
        Explanation(
          "it is called \(project.title), and is to be linked with the job",
          waysOut: [
            WayOut("link them, on App Xchange", setting + back + [["link", "job", number, number]])
          ]))
    }.and(refuses: .notImportable) { (importing: Import, world) in
      guard importing.list == .vendor, let vendor = world.vista.vendors[Key(importing.number)],
        let company = world.match(for: vendor)
      else { return nil }
      let (number, name) = (world.text(vendor.vendor), world.text(company.company))
      guard company.isSynced else {
        return Finding(
          "Procore has a company \(name) already: to add vendor \(number) would make a second one",
          Explanation("the two are to be linked", waysOut: [WayOut("link them", world.linking(company, with: vendor))]))
      }
      return Finding(
        "Procore has a company \(name) already, which is linked with vendor \(world.text(company.vendor))",
        Explanation(
          "to add vendor \(number) would make a second one",
          waysOut: [
            WayOut(
              "name it otherwise in Vista, if it is another",
              steps: [.ask(fields: ["--name"], for: ["edit-vendor", number]), .run(["import", "vendor", number])])
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
      162, "only-active-vendors", .stated,
      "Only active vendors are imported and linked. One that is inactive stands under Archived; one that turns inactive while it is offered stays until it is archived (that it is offered once it is active is inferred).",
      from: [.p51, .p121], about: .act(Syncing.self), refuses: .vendorInactive
    ) { (linking: VendorLinking, world) in
      guard !linking.vendor.isActive, !linking.company.isSynced else { return nil }
      let (number, company) = (world.text(linking.vendor.vendor), world.text(linking.company.company))
      let command = ["link", "vendor", company, number]
      return Finding(
        "vendor \(number) is inactive in Vista",
        Explanation(waysOut: [WayOut("activate it", world.activating(linking.vendor, then: command))]))
    }.and(refuses: .vendorInactive) { (importing: Import, world) in
      guard let vendor = importing.inactiveVendor(in: world) else { return nil }
      let number = world.text(vendor.vendor)
      return Finding(
        "vendor \(number) is inactive in Vista",
        Explanation(
          "it is offered once it is active",
          waysOut: [WayOut("activate it", world.activating(vendor, then: ["import", "vendor", number]))]))
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
      163, "only-offered-is-archived", .stated,
      "The cross archives what stands under Ready To Import, and not what waits for its export; Unarchive puts it back there (for jobs and prime contracts this is inferred).",
      from: [.p11, .d5, .p120, .p121], refuses: .notImportable
    ) { (archiving: Archiving, world) in
      let record = world.staged(archiving.list, archiving.number)
      guard record?.status != .staged else { return nil }
      let title = "\(archiving.list.rawValue) \(world.text(archiving.number))"
      let waiting = archiving.waiting(in: world)
      guard record != nil || waiting == nil else {
        return Finding(
          "\(title) is not under Ready To Import",
          Explanation(
            "it waits for its export; the cross archives what Vista offers",
            waysOut: waiting.map { [WayOut(instead: "have it sent back", [$0.rejecting(in: world)])] } ?? []))
      }
      return Finding(
        "\(title) is not under Ready To Import",
        Explanation(record.map { "it is \($0.status.rawValue)" } ?? "no sync has offered it"))
    }.and(refuses: .notImportable) { (unarchiving: Unarchiving, world) in
      let record = world.staged(unarchiving.list, unarchiving.number)
      guard record?.status != .archived else { return nil }
      return Finding(
        "\(unarchiving.list.rawValue) \(world.text(unarchiving.number)) is not archived",
        Explanation(
          record.map { $0.status == .staged ? "it stands under Ready To Import" : "it is imported" }
            ?? "no sync has offered it"))
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
        Explanation(waysOut: [
          other.refusal(of: .unlinking, in: world).map { WayOut("unlink that first", blocked: $0.message) }
            ?? WayOut("unlink that first", [["unlink", "job", world.text(other.number)]])
        ]))
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
            WayOut(
              instead: "have everything reset by Procore's support", [["as", User.support], ["reset", "job", text]])
          ]))
    },
    Rule(
      240, "directory-admin-brings-vendors", .stated,
      "A Directory Admin imports and links vendors, without any right of ERP Integrations; Procore's general pages name ERP Integrations Standard for importing and Admin for linking, which vsh takes as well (inferred).",
      from: [.p51, .p11, .p122], about: .act(Import.self), .act(VendorLinking.self)),
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
      return Finding(lack.words, lack.explanation)
    },
  ]
}

extension Archiving {
  /// What of Procore has that name and waits for its export.
  fileprivate func waiting(in world: Workspace) -> (any GovernedItem)? {
    let item: (any GovernedItem)? =
      switch list {
      case .job: world.procore.projects[Key(number)]
      case .vendor: world.procore.companies[Key(number)]
      case .prime: nil
      }
    return item.flatMap { $0.erp.stage.isWaiting ? $0 : nil }
  }
}

extension Workspace {
  /// What makes a vendor active, offers it, and goes on.
  fileprivate func activating(_ vendor: Vendor, then command: [String]) -> [[String]] {
    [["edit-vendor", text(vendor.vendor), "--active", "yes"]] + offering(.vendor, vendor.vendor) + [command]
  }

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
