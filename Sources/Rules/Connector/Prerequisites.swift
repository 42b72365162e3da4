import Errors
import Workspace

/// What must be in Vista before an item can go there, since its export carries what Vista calls them: its project, its
/// commitment and its vendor. It is asked when the item is sent and once more when it is exported: meanwhile each of them
/// may have been parted from Vista.
extension Workspace {
  /// That the project of an item is not in Vista (rules 62 and 106).
  func unsyncedProject(of item: some GovernedItem, _ number: Name) -> Finding? {
    guard let project = procore.projects[Key(number)], !project.isSynced else { return nil }
    return Finding("\(item.title(in: self)) is on project \(text(number)), which is not in Vista", [project.key]) {
      Explanation(waysOut: $0.waysToVista(for: project))
    }
  }

  /// How a project that is not in Vista comes there.
  private func waysToVista(for project: Project) -> [WayOut] {
    let number = text(project.number)
    guard let job = job(numberedLike: text(project.number)) else {
      return [project.sentAndExported("bring the project to Vista first", in: self)]
    }
    let setting = settings.connector == .appXchange ? [] : [["set", "connector", "app-xchange"]]
    var ways: [WayOut] = []
    if lookups.projectsByJob.count(job.job) == 0, job.status != .pending, project.list == .erp {
      ways.append(
        WayOut(
          "link it with the job that Vista has",
          setting + offering(.job, job.job) + [["link", "job", number, text(job.job)]]))
    }
    if let free = freeJobID(like: number) {
      let sending = project.erp.stage.isWaiting ? [] : [project.sending(in: self)]
      ways.append(
        WayOut("bring it to Vista as another job", sending + [["export", "job", number, "--job-id", free]]))
    }
    return ways
  }

  /// That a commitment is not in Vista, or no longer, which what belongs to it needs (rules 70 and 136).
  func unsyncedCommitment(of item: some GovernedItem, _ number: Name) -> Finding? {
    guard let commitment = procore.commitments[Key(number)] else { return nil }
    let own = text(number)
    guard commitment.isSynced else {
      return Finding("commitment \(own) is not in Vista", [commitment.key]) { world in
        Explanation(
          "\(item.title(in: world)) can only follow it",
          waysOut: [commitment.sentAndExported("carry it there", in: world)])
      }
    }
    guard !vista.commitments.contains(Key(commitment.erp.origin)) else { return nil }
    let origin = text(commitment.erp.origin)
    return Finding("Vista has no \(origin) any more", [commitment.key]) { world in
      Explanation(
        "commitment \(own) is synced with it, but it was deleted in Vista",
        waysOut: [
          world.parting(
            commitment, "unlink the commitment and export it anew",
            then: [commitment.sending(in: world)]
              + (world.settings.directExport == .on ? [] : [commitment.exporting(in: world)]))
        ])
    }
  }

  /// That the company of a commitment has no vendor, which it and what belongs to it need (rules 67, 70 and 136).
  func unlinkedVendor(of item: some GovernedItem, _ number: Name) -> Finding? {
    guard let commitment = procore.commitments[Key(number)],
      procore.companies[Key(commitment.company)]?.isSynced != true
    else { return nil }
    let company = text(commitment.company)
    return Finding("company \(company) has no vendor in Vista", [Key(commitment.company)]) { world in
      Explanation(
        "\(item.title(in: world)) is with it",
        waysOut: world.procore.companies[Key(commitment.company)].map(world.waysToVista) ?? [])
    }
  }

  /// How a company comes to a vendor: by the one that has its name, before a new one is made.
  func waysToVista(for company: Company) -> [WayOut] {
    let name = text(company.company)
    let isNameTaken = lookups.vendorsByName.count(name.lowercased()) > 0
    return matches(for: company).prefix(3).map { vendor in
      WayOut(
        "link it with vendor \(text(vendor.vendor)), which has its name", linking(company, with: vendor))
    } + [
      company.sentAndExported(
        isNameTaken ? "or make a second vendor of that name in Vista" : "carry it to Vista", in: self)
    ]
  }

  /// That the vendor of a commitment is not there or inactive (rule 116).
  func inactiveVendor(of item: some GovernedItem, _ number: Name) -> Finding? {
    guard let commitment = procore.commitments[Key(number)],
      let company = procore.companies[Key(commitment.company)], company.isSynced,
      vista.vendors[Key(company.vendor)]?.isActive != true
    else { return nil }
    let vendor = text(company.vendor)
    let isThere = vista.vendors.contains(Key(company.vendor))
    return Finding(
      isThere ? "vendor \(vendor) is inactive in Vista" : "Vista has no vendor \(vendor)",
      Explanation(
        "\(item.title(in: self)) is with \(text(company.company))",
        waysOut: isThere ? [WayOut("activate it", [["edit-vendor", vendor, "--active", "yes"]])] : []))
  }
}
