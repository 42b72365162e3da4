import Errors
import Rendering
import Rules
import Text
import Workspace

/// Finding out why something would fail.
enum CheckCommands {
  static let all = [checkJob, ExplainCommand.explain]

  private static let projects = Argument.existing(Project.self, "project")
    .offering(first: Readiness(Project.self) { $0.contains(.waiting) }).repeated
  private static let jobID = Argument<String>.text(
    "job-id", "the number that would be typed for the Vista job; the project's where none is given", limit: 255)
  static let setup =
    "add-phase 03-300 Concrete; sync; add-project 123 Tower; add-costcode 123 03-300; send project 123"

  private static let checkJob = Command(
    judging: "check job", isCommon: true, "Every reason an export or update would fail, before it is tried.",
    takes: [projects.parameter], options: [jobID.parameter],
    obeys: Project.rules.on(.sending, .decision, .export),
    examples: [.init("check job 123", "and the ways out", after: setup + "; remove-phase 03-300; sync")],
    surveying: { world in
      world.survey(Project.self, called: { "job \(Quoting.word($1.text($0.number)))" }) { project in
        Deed.Box(of: project, erpID: world.jobID(proposedFor: project), date: nil, in: world)
      }
    }
  ) { (call, world) throws(Refusal) in
    let typed = try call(optional: jobID, world)
    var judgements: [Command.Judgement] = []
    for project in try call(all: projects, world) {
      let box = Deed.Box(of: project, erpID: typed ?? world.jobID(proposedFor: project), date: nil, in: world)
      judgements.append(
        Command.Judgement(
          subject: "job \(Quoting.word(world.text(project.number)))",
          obstacles: project.obstacles(to: box, typedID: typed, in: world)))
    }
    return judgements
  }
}
