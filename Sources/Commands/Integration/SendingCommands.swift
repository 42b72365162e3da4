import Errors
import Rendering
import Rules
import Workspace

/// The buttons of the project's own Admin tool: Send to ERP, Re-send to ERP, Retrieve from ERP.
enum SendingCommands {
  static let all = [send, retrieve]

  private static let project = Argument.existing(Project.self, "project")
  private static let setup = "add-phase 01-100 General; sync; add-project 123 Tower; add-costcode 123 01-100"

  private static let send = Command(
    "send project", in: .integration, isCommon: true,
    "Send a project to the ERP Integrations tool, or again.",
    takes: [project.offering(first: .unsentProjects).parameter], needs: .privilege(.projectAdmin),
    obeys: ProjectSending.rules.rules,
    examples: [.init("send project 123", "then: export job 123", after: setup)]
  ) { (call, world) throws(Refusal) in
    let project = try call(project, world)
    try world.permit(ProjectSending(project: project))
    world.put(JobRow(project: project.number, stage: project.isSynced ? .readyToUpdate : .readyToExport))
    return .nothing
  }

  private static let retrieve = Command(
    "retrieve project", in: .integration, isCommon: true, "Take a project back before the approver has decided.",
    takes: [project.offering(first: Readiness(JobRow.self) { $0.stage.isUndecided }).parameter],
    needs: .privilege(.projectAdmin),
    obeys: ProjectRetrieval.rules.rules,
    examples: [.init("retrieve project 123", "it can be edited again", after: setup + "; send project 123")]
  ) { (call, world) throws(Refusal) in
    let project = try call(project, world)
    try world.permit(ProjectRetrieval(project: project))
    world.put(JobRow(project: project.number, stage: .retrieved))
    return .nothing
  }
}
