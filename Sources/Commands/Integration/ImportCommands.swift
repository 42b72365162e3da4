import Errors
import Rendering
import Rules
import Workspace

/// Importing jobs and vendors of Vista, and putting away what it offers.
enum ImportCommands {
  static let all = [
    importJob, importVendor, archiveJob, archiveVendor, unarchiveJob, unarchiveVendor, refreshJobs, refreshVendors,
  ]

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
    needs: .oneOf([[.directoryAdmin], [.erpStandard], [.erpAdmin]]), obeys: Import.rules.rules,
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

  // What waits for its export has a row there, too, but no cross: its name is taken, so that the rule can say so.
  private static func offer<R: Record, Item: GovernedItem>(
    _ name: String, of kind: R.Type, or item: Item.Type, _ readiness: Readiness
  ) -> Argument<Name> {
    Argument(
      name, "the \(R.schema.noun), by its \(R.schema.namedBy)", .object(R.schema.noun, first: readiness)
    ) { (text, _, world) throws(Refusal) in
      if let word = world.names.find(text.string), world[keyPath: Item.table].contains(Key(word)) { return word }
      return try world.require(kind, named: text.string).key.name
    }
  }

  private static let offeredJob = offer("job", of: Job.self, or: Project.self, .offered(on: .job))
  private static let offeredVendor = offer("vendor", of: Vendor.self, or: Company.self, .offered(on: .vendor))
  private static let archivedJob = offer("job", of: Job.self, or: Project.self, .archived(on: .job))
  private static let archivedVendor = offer("vendor", of: Vendor.self, or: Company.self, .archived(on: .vendor))

  private static let archiveJob = archive("job", on: .job, offeredJob, "77-", ofJob)
  private static let archiveVendor = archive("vendor", on: .vendor, offeredVendor, "3310", ofVendor)
  private static let unarchiveJob = unarchive("job", on: .job, archivedJob, "77-", ofJob)
  private static let unarchiveVendor = unarchive("vendor", on: .vendor, archivedVendor, "3310", ofVendor)

  /// The cross of a tab.
  static func archive(
    _ what: String, on list: StagedRecord.List, _ number: Argument<Name>, _ sample: String, _ setup: String
  ) -> Command {
    Command(
      "archive \(what)", in: .integration, "Put a \(what) away that Vista offers for import.",
      takes: [number.parameter], needs: archivers, obeys: Archiving.rules.rules,
      examples: [.init("archive \(what) \(sample)", "unarchive \(what) brings it back", after: setup)]
    ) { (call, world) throws(Refusal) in
      let number = try call(number, world)
      try world.permit(Archiving(list: list, number: number))
      world.settle(list, number, as: .archived)
      return .nothing
    }
  }

  /// The button that brings back what the cross put away.
  static func unarchive(
    _ what: String, on list: StagedRecord.List, _ number: Argument<Name>, _ sample: String, _ setup: String
  ) -> Command {
    Command(
      "unarchive \(what)", in: .integration, "Put a \(what) back under Ready To Import that was archived.",
      takes: [number.parameter], needs: archivers, obeys: Unarchiving.rules.rules,
      examples: [
        .init(
          "unarchive \(what) \(sample)", "it can be imported again",
          after: "\(setup); archive \(what) \(sample)")
      ]
    ) { (call, world) throws(Refusal) in
      let number = try call(number, world)
      try world.permit(Unarchiving(list: list, number: number))
      world.settle(list, number, as: .staged)
      return .nothing
    }
  }

  /// ERP Integrations Standard is enough, without Can Push to Accounting.
  private static let archivers = Command.Needs.oneOf([[.erpStandard], [.erpAdmin]])

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
