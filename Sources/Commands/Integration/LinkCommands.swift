import Errors
import Rendering
import Rules
import Workspace

/// Linking what is in both systems.
enum LinkCommands {
  static let all = [linkJob, linkVendor]

  private static let project = Argument.existing(Project.self, "project")
  private static let job = Argument.existing(Job.self, "job")
  private static let company = Argument.existing(Company.self, "company")
  private static let vendor = Argument.existing(Vendor.self, "vendor")

  private static let linkJob = Command(
    "link job", in: .integration, "Link a project with a job of Vista; only the connector on App Xchange can.",
    takes: [
      project.offering(first: Readiness(Project.self) { !$0.contains(.synced) }).parameter,
      job.offering(first: .offered(on: .job)).parameter,
    ], needs: .approver, obeys: JobLinking.rules.rules,
    examples: [
      .init(
        "link job 123 77-", "the job's phases arrive at the project",
        after: "set connector app-xchange; add-job 77- Garage; sync; add-project 123 Garage")
    ]
  ) { (call, world) throws(Refusal) in
    let (project, job) = (try call(project, world), try call(job, world))
    try world.permit(JobLinking(project: project, job: job))
    world.link(project, to: job)
    world.settle(.job, job.job, as: .imported)
    world.log(.linkJob, world.text(project.number), .success)
    return .nothing
  }

  private static let linkVendor = Command(
    "link vendor", in: .integration, "Link a company with a vendor of Vista.",
    takes: [
      company.offering(first: Readiness(Company.self) { !$0.contains(.synced) }).parameter,
      vendor.offering(first: .offered(on: .vendor)).parameter,
    ], needs: .oneOf([[.directoryAdmin], [.erpAdmin]]),
    obeys: VendorLinking.rules.rules + Company.rules.on(.editing),
    examples: [
      .init(
        "link vendor Solid 3310", "its commitments can go to Vista",
        after: "add-company Solid; add-vendor 3310 Solid; sync")
    ]
  ) { (call, world) throws(Refusal) in
    var company = try call(company, world)
    let vendor = try call(vendor, world)
    try world.permit(.editing(), of: company)
    try world.permit(VendorLinking(company: company, vendor: vendor))
    company.erp = ERPState(syncedAs: vendor.vendor)
    world.put(company)
    world.settle(.vendor, vendor.vendor, as: .imported)
    world.log(.linkVendor, world.text(company.company), .success)
    return .nothing
  }
}
