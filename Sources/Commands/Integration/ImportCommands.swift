import Errors
import Rendering
import Rules
import Workspace

/// Importing jobs and vendors of Vista, and putting away what it offers.
enum ImportCommands {
  static let all = [importJob, importVendor, archiveJob, archiveVendor, refreshJobs, refreshVendors]

  private static let job = Argument.existing(Job.self, "job").offering(first: .offered(on: .job))
  private static let vendor = Argument.existing(Vendor.self, "vendor").offering(first: .offered(on: .vendor))
  private static let ofJob = "add-phase 03-300 Concrete; add-job 77- \"Old garage\"; add-jobphase 77- 03-300; sync"
  private static let ofVendor = "add-vendor 3310 \"Solid Ground LLC\"; sync"

  private static let importJob = Command(
    "import job", in: .integration, isCommon: true,
    "Add a job of Vista to Procore as a project; its phases become cost codes.",
    takes: [job.parameter], needs: .approver, obeys: Import.rules.rules,
    examples: [.init("import job 77-", "project 77- on the ERP list", after: ofJob)]
  ) { (call, world) throws(Refusal) in
    let job = try call(job, world)
    try world.permit(Import(list: .job, number: job.job))
    world.importJob(job)
    return .nothing
  }

  private static let importVendor = Command(
    "import vendor", in: .integration, "Add a vendor of Vista to Procore's directory.", takes: [vendor.parameter],
    needs: .approver, obeys: Import.rules.rules,
    examples: [.init("import vendor 3310", "the company is linked with it", after: ofVendor)]
  ) { (call, world) throws(Refusal) in
    let vendor = try call(vendor, world)
    try world.permit(Import(list: .vendor, number: vendor.vendor))
    guard !vendor.vendorName.isEmpty else {
      let number = world.text(vendor.vendor)
      throw Refusal(
        .badValue, "vendor \(number) has no name, and a company needs one",
        Explanation(waysOut: [
          WayOut("name it in Vista", steps: [.ask(fields: ["--name"], for: ["edit-vendor", number])])
        ]))
    }
    world.put(
      Company(
        company: world.name(vendor.vendorName), state: vendor.state, country: vendor.country,
        erp: ERPState(syncedAs: vendor.vendor)))
    world.settle(.vendor, vendor.vendor, as: .imported)
    world.log(.createVendorInProcore, world.text(vendor.vendor), .success)
    return .nothing
  }

  private static let archived = "its number in Vista; or what waits for an export, by its name in Procore"
  private static let jobOrProject = Argument.word(
    "id", archived,
    .either(
      ObjectReference(noun: "vista-job", parent: nil, field: nil, readiness: .offered(on: .job)),
      ObjectReference(
        noun: "project", parent: nil, field: nil, readiness: Readiness(Project.self) { $0.contains(.waiting) })))
  private static let vendorOrCompany = Argument.word(
    "id", archived,
    .either(
      ObjectReference(noun: "vendor", parent: nil, field: nil, readiness: .offered(on: .vendor)),
      ObjectReference(
        noun: "company", parent: nil, field: nil, readiness: Readiness(Company.self) { $0.contains(.waiting) })))

  private static let archiveJob = Command(
    "archive job", in: .integration, "Put a job away that Vista offers; or a project that waits for its export.",
    takes: [jobOrProject.parameter], needs: .approver,
    obeys: Archiving.rules.rules + Project.rules.on(.rejection),
    examples: [.init("archive job 77-", "it can still be imported from there", after: ofJob)]
  ) { (call, world) throws(Refusal) in
    let word = try call(jobOrProject, world)
    if var project = world.names.find(word).flatMap({ world.procore.projects[Key($0)] }) {
      try world.permit(.rejection, of: project)
      project.erp = project.erp.at(.archived)
      world.put(project)
      return .nothing
    }
    try archive(.job, try world.require(Job.self, named: word).job, world)
    return .nothing
  }

  private static let archiveVendor = Command(
    "archive vendor", in: .integration, "Put a vendor away that Vista offers; or a company that waits for its export.",
    takes: [vendorOrCompany.parameter], needs: .approver,
    obeys: Archiving.rules.rules + Company.rules.on(.rejection),
    examples: [.init("archive vendor 3310", "it can still be imported from there", after: ofVendor)]
  ) { (call, world) throws(Refusal) in
    let word = try call(vendorOrCompany, world)
    if var company = world.names.find(word).flatMap({ world.procore.companies[Key($0)] }) {
      try world.permit(.rejection, of: company)
      company.erp = company.erp.at(.archived)
      world.put(company)
      return .nothing
    }
    try archive(.vendor, try world.require(Vendor.self, named: word).vendor, world)
    return .nothing
  }

  private static func archive(_ list: StagedRecord.List, _ number: Name, _ world: Workspace) throws(Refusal) {
    try world.permit(Archiving(list: list, number: number))
    world.settle(list, number, as: .archived)
  }

  private static let refreshJobs = refresh("jobs", .syncJobs, "add-job 77- \"Old garage\"")
  private static let refreshVendors = refresh("vendors", .syncVendors, "add-vendor 3310 \"Solid Ground LLC\"")

  private static func refresh(_ what: String, _ event: Request.Event, _ setup: String) -> Command {
    Command(
      "refresh \(what)", in: .integration, "Read Vista's \(what) now; new ones are offered for import.",
      needs: .approver, runsSync: true, obeys: Refresh.rules.rules,
      examples: [.init("refresh \(what)", "then: tab \(what) --filter ready-to-import", after: setup)]
    ) { (_, world) throws(Refusal) in
      try world.permit(Refresh(event: event))
      world.refresh(event)
      return .nothing
    }
  }
}
