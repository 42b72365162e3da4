/// A project in Procore. Procore's API: projects.
public struct Project: ERPItem {
  /// The project number.
  public var number: Name
  /// The project's name; Vista takes at most 60 characters (rule 17).
  public var title: String
  /// The street address; Vista takes no comma (rule 17).
  public var address: String
  /// The cost code list that it was made on; the Standard list is never integrated (rule 12).
  public var list: List
  public var erp: ERPState
  /// Whether its job's posted costs arrive as direct costs (rule 200).
  public var syncsCosts = true

  /// The cost code list of a project.
  public enum List: String, CaseIterable, Sendable {
    /// The list that follows JC Phases.
    case erp
    /// The company's ordinary list.
    case standard
  }

  /// The Vista job that it is synced with, or none. Procore's API: origin_code.
  public var job: Name { erp.origin }

  /// A project.
  public init(number: Name, title: String, address: String, list: List, erp: ERPState = ERPState()) {
    self.number = number
    self.title = title
    self.address = address
    self.list = list
    self.erp = erp
  }

  public var key: Key { Key(number) }
  public static var table: KeyPath<Workspace, Table<Project>> { \.procore.projects }
  public static let kind = RecordKind.project

  public static let schema = Schema<Project>(
    "project", plural: "projects", "a project in Procore", in: .procore, source: "projects",
    key: .own("project", \.number, field: "project_number", limit: 255),
    [
      .text("name", \.title, field: "name", limit: 255, isPersonal: true),
      .text("address", \.address, field: "address", limit: 255, isPersonal: true),
      .choice("list", \.list, field: "standard_cost_code_list_id"),
      .flag("cost-syncing", \.syncsCosts),
      Field("synced", source: .field("origin_id")) { project, _ in .flag(project.isSynced) },
      .reference("job-id", \.erp.origin, to: Job.self, field: "origin_code"),
    ])

  /// Its row in the Jobs tab: there is one for every project, and it comes and goes with being sent and unlinked.
  public static let view: View<Project>? = View(
    Schema(
      "job", plural: "jobs", "a project on its way to a Vista job, as the Jobs tab shows it", in: .connector,
      source: "ERP Integrations: Jobs", key: .own("project", \.number),
      [
        .choice("status", \.erp.stage),
        Field("synced") { project, _ in .flag(project.isSynced) },
        .reference("job-id", \.erp.origin, to: Job.self),
        .text("error", \.erp.error),
        .text("comment", \.erp.comment, isPersonal: true),
      ])
  ) { $0.erp.stage != .notSent }
}

extension Workspace {
  /// The name of the company list that a project takes its codes from.
  public func list(of project: Project) -> Name {
    switch project.list {
    case .erp: vista.company.phaseGroup
    case .standard: names.find(StandardCode.standardList) ?? .none
    }
  }

  /// The project that is synced with a Vista job: the first of them.
  func project(syncedWith job: Name) -> Project? { lookups.projectsByJob.first(job) }
}
