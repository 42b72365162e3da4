import Rendering
import Rules
import Workspace

/// The tabs of the ERP Integrations tool, row for row.
enum TabCommands {
  static let all = [tab]

  private static let tabs = ["jobs", "costcodes"]
  private static let name = Argument.word("tab", "which tab", .choice(tabs))
  private static let filter = Argument<Filter>.choice("filter", "which rows of the Jobs tab")

  /// The filters of the Jobs tab (integration.md 6). A failed update is listed under two of them.
  enum Filter: String, CaseIterable {
    case readyToExport = "ready-to-export"
    case readyToUpdate = "ready-to-update"
    case failedToExport = "failed-to-export"
    case synced, archived

    func shows(_ row: JobRow, isSynced: Bool) -> Bool {
      switch self {
      case .readyToExport: row.stage == .readyToExport
      case .readyToUpdate: row.stage == .readyToUpdate || (row.stage == .failed && isSynced)
      case .failedToExport: row.stage == .failed
      case .synced: row.stage == .synced
      case .archived: row.stage == .archived
      }
    }
  }

  private static let tab = Command(
    "tab", in: .looking, "Show a tab of the ERP Integrations tool, row for row.", takes: [name.parameter],
    options: [filter.parameter],
    obeys: Rule.numbered(19, 21, 31),
    examples: [
      .init("tab jobs --filter failed-to-export", "with the red messages"),
      .init("tab costcodes", "Std. Cost Codes & Cost Types"),
    ]
  ) { (call, world) throws(Refusal) in
    let filter = try call(optional: filter, world)
    switch try call(name, world) {
    case "jobs": return .table(jobs(filter, in: world))
    case "costcodes":
      guard filter == nil else { throw Refusal(.badValue, "the tab of cost codes has no filters") }
      return .table(costCodes(in: world))
    case let other: throw Refusal.notOneOf(tabs, "tab", other)
    }
  }

  private static func jobs(_ filter: Filter?, in world: Workspace) -> Answer.Table {
    let rows = world.connector.jobRows.records.sorted { world.names.precedes($0.project, $1.project) }
    return Answer.Table(
      columns: ["project", "name", "status", "ribbon", "job-id", "errors"],
      rows: rows.compactMap { row in
        guard let project = world.procore.projects[Key(row.project)], row.stage != .rejected, row.stage != .retrieved
        else { return nil }
        guard filter?.shows(row, isSynced: project.isSynced) ?? true else { return nil }
        return [
          .text(world.text(row.project)), .text(project.title), .text(row.stage.rawValue),
          .text(row.stage.ribbon?.rawValue ?? ""),
          .text(world.text(project.isSynced ? project.job : row.jobID)), .text(row.error),
        ]
      }, emptyMessage: filter.map { "no job is in \($0.rawValue)" } ?? "no project was sent to ERP")
  }

  private static func costCodes(in world: Workspace) -> Answer.Table {
    let list = world.vista.company.phaseGroup
    let rows = world.procore.standardCodes.records(of: list).sorted { world.names.precedes($0.code, $1.code) }
    return Answer.Table(
      columns: ["code", "description", "cost-types", "status", "in-vista"],
      rows: rows.map { row in
        [
          .text(world.text(row.code)), .text(row.description), .list(world.typeCodes(row.costTypes)),
          .text(row.isActive ? "active" : "inactive"), .flag(!row.isMissing),
        ]
      }, emptyMessage: "the company's ERP list is empty; the next sync fills it from JC Phases")
  }
}
