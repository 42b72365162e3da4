import Errors
import Rendering
import Rules
import Workspace

/// The buttons of the Jobs tab: Accept, Export, Update, Reject.
enum ApprovalCommands {
  static let all = [export, accept, update, reject]

  private static let project = Argument.existing(Project.self, "project")
    .offering(first: Readiness(JobRow.self) { $0.stage.isWaiting })
  private static let jobID = Argument.text(
    "job-id", "a number of its own for the Vista job; the project's where none is given", limit: 255)
  private static let comment = Argument.text("comment", "why, for the project's people", limit: 255)
  private static let setup =
    "add-phase 01-100 General; sync; add-project 123 Tower; add-costcode 123 01-100; send project 123"
  private static func exportRules() -> [Rule] {
    JobPress.rules.rules + JobExport.rules.rules
  }

  private static let export = Command(
    "export job", in: .integration, isCommon: true,
    "Accept a project and export it to Vista; a job that is synced is updated.",
    takes: [project.parameter], options: [jobID.parameter], needs: .approver, obeys: exportRules(),
    examples: [.init("export job 123 --job-id 24-123", "the Vista job gets a number of its own", after: setup)]
  ) { (call, world) throws(Refusal) in try press(call, isUpdate: false, world) }

  private static let accept = Command(
    "accept job", in: .integration, "Accept a project: the same as export, since both are one step.",
    takes: [project.parameter], options: [jobID.parameter], needs: .approver, obeys: exportRules(),
    examples: [.init("accept job 123", "under the project's own number", after: setup)]
  ) { (call, world) throws(Refusal) in try press(call, isUpdate: false, world) }

  private static let update = Command(
    "update job", in: .integration, isCommon: true,
    "Bring new codes and cost types of a synced project to its job.",
    takes: [project.offering(first: Readiness(JobRow.self) { $0.stage == .readyToUpdate }).parameter], needs: .approver,
    obeys: exportRules(),
    examples: [
      .init(
        "update job 123", "after the project was sent again",
        after: setup + "; export job 123; add-phase 02-200 Site; sync; add-costcode 123 02-200; send project 123")
    ]
  ) { (call, world) throws(Refusal) in try press(call, isUpdate: true, world) }

  private static let reject = Command(
    "reject job", in: .integration, isCommon: true, "Send a project back to its people, with a comment.",
    takes: [project.parameter],
    options: [comment.parameter], needs: .approver, obeys: JobRejection.rules.rules,
    examples: [
      .init("reject job 123 --comment \"wrong list of codes\"", "it can be edited and sent again", after: setup)
    ]
  ) { (call, world) throws(Refusal) in
    let project = try call(project, world)
    try world.permit(JobRejection(project: project))
    var row = JobRow(project: project.number, stage: .rejected)
    row.comment = try call(optional: comment, world) ?? ""
    world.put(row)
    world.mailRejection(of: project, comment: row.comment)
    return .nothing
  }

  private static func press(_ call: Call, isUpdate: Bool, _ world: Workspace) throws(Refusal) -> Answer {
    let project = try call(project, world)
    let typed = isUpdate ? nil : try call(optional: jobID, world)
    try world.permit(JobPress(project: project, isUpdate: isUpdate, typedID: typed))
    var row = world.jobRow(of: project.number)
    let kept = row.jobID.isNone ? project.number : row.jobID
    let id = typed ?? world.text(project.isSynced ? project.job : kept)
    if let refusal = JobExport(project: project, jobID: id).refusal(in: world) {
      row.stage = .failed
      row.error = refusal.message
      row.jobID = world.name(id)
      world.put(row)
      world.log(.createOrUpdateJob, world.text(project.number), .failed, refusal.message)
      throw refusal.asRecordedAnswer
    }
    world.write(project, asJob: id)
    return .nothing
  }
}
