/// A row of the Jobs tab of the ERP Integrations tool: how far a project is on its way to Vista.
public struct JobRow: Record {
  /// The project.
  public var project: Name
  /// How far it is.
  public var stage: ERPStage
  /// The Vista job ID that the approver typed, or none. It stays when an export fails (rule 24).
  public var jobID: Name
  /// The red text in the Errors column, or nothing.
  public var error: String
  /// What the approver wrote when the project was sent back, or nothing.
  public var comment = ""

  /// A row of the Jobs tab.
  public init(project: Name, stage: ERPStage, jobID: Name = .none, error: String = "") {
    self.project = project
    self.stage = stage
    self.jobID = jobID
    self.error = error
  }

  public var key: Key { Key(project) }
  public static var table: KeyPath<Workspace, Table<JobRow>> { \.connector.jobRows }
  public static let kind = RecordKind.jobRow

  public static let schema = Schema<JobRow>(
    "job", plural: "jobs", "a project on its way to a Vista job, as the Jobs tab shows it", in: .connector,
    source: "ERP Integrations: Jobs", named: .own("project"),
    [
      Field("status") { row, _ in .text(row.stage.rawValue) },
      Field("synced") { row, world in .flag(world.procore.projects[Key(row.project)]?.isSynced ?? false) },
      Field("job-id") { row, world in
        .text(world.text(world.procore.projects[Key(row.project)].map(\.job) ?? .none))
      },
      Field("error") { row, _ in .text(row.error) },
      Field("comment") { row, _ in .text(row.comment) },
    ])
}

extension Workspace {
  /// The row of a project in the Jobs tab; a project that was never sent has one that says so.
  public func jobRow(of project: Name) -> JobRow {
    connector.jobRows[Key(project)] ?? JobRow(project: project, stage: .notSent)
  }
}
