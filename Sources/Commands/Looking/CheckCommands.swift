import Errors
import Rendering
import Rules
import Text
import Workspace

/// Finding out why something would fail, and what an error or a rule means.
enum CheckCommands {
  static let all = [checkJob, explain]

  private static let projects = Argument.existing(Project.self, "project")
    .offering(first: Readiness(Project.self) { $0.contains(.waiting) }).repeated
  private static let setup =
    "add-phase 03-300 Concrete; sync; add-project 123 Tower; add-costcode 123 03-300; send project 123"

  private static let checkJob = Command(
    "check job", in: .looking, isCommon: true, "Every reason an export or update would fail, before it is tried.",
    takes: [projects.parameter],
    obeys: Project.rules.on(.sending, .decision, .export),
    examples: [.init("check job 123", "and the ways out", after: setup + "; remove-phase 03-300; sync")]
  ) { (call, world) throws(Refusal) in
    var reasons: [Answer.Reasons] = []
    for project in try call(all: projects, world) {
      let box = Deed.Box(of: project, erpID: world.jobID(proposedFor: project), date: nil, in: world)
      reasons.append(
        Answer.Reasons(
          subject: "job \(Quoting.word(world.text(project.number)))", refusals: project.obstacles(to: box, in: world)))
    }
    return .reasons(reasons)
  }

  private static let topic = Argument.word(
    "name", "the name of an error or a setting, or the name or number of a rule; rules lists them all",
    .subject)

  private static let explain = Command(
    "explain", in: .looking, isCommon: true,
    "What an error, rule or setting means; where it comes from, and which reading is in force.",
    takes: [topic.parameter],
    examples: [
      .init("explain missing-phase-relationships", "the error"), .init("explain 28", "the rule"),
      .init("explain phase-check", "a setting, with its readings"), .init("explain rules", "all rules"),
    ]
  ) { (call, world) throws(Refusal) in
    let name = try call(topic, world)
    if name == "rules" { return .table(Explanations.rules) }
    if let error = ErrorName(rawValue: name) { return .text(Explanations.text(of: error)) }
    if let rule = Rule.named(name) { return .text(Explanations.text(of: rule, in: world)) }
    if let setting = Setting.named(name) { return .text(Explanations.text(of: setting, in: world)) }
    let known = ErrorName.allCases.map(\.name) + Rule.all.map(\.name) + Setting.all.map(\.name)
    throw Refusal(
      .notFound, "there is no error, rule or setting \(shortened(name))",
      Explanation(
        Nearest.match(name, among: known).map { "did you mean \($0)?" },
        waysOut: [
          WayOut("see the errors", [["help", "errors"]]), WayOut("see the rules", [["explain", "rules"]]),
          WayOut("see the settings", [["set"]]),
        ]))
  }
}
