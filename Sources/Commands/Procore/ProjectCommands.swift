import Errors
import Rendering
import Rules
import Text
import Workspace

/// What one can do to Procore's projects.
///
/// ## In this folder
/// What a person does in Procore itself, a file a tool: `*Commands.swift`. What sends it to Vista is in `Integration/`.
///
/// All have one shape: arguments at the head, then a `Command` each, whose body gets its values from the call, asks the
/// rules with `permit`, and puts the record. `ProjectCommands.swift` and `CompanyCommands.swift` are good ones to begin
/// with; `ChangeOrderLineCommands.swift` is declared once for the lines of two kinds of change orders.
enum ProjectCommands {
  static let all = [addProject, editProject, removeProject]

  private static let newProject = Argument.newName(
    "project", "the project's number", limit: Project.schema.limit("project"))
  private static let renumbered = newProject.named("number")
  private static let title = Argument.text(
    "name", "what the project is called; Vista takes 60 characters", limit: Project.schema.limit("name"))
  private static let address = Argument.text(
    "address", "its street address; Vista takes no comma", limit: Project.schema.limit("address"))
  private static let list = Argument<Project.List>.choice("list", "the cost code list that it is made on, for ever")
  private static let project = Argument.existing(Project.self, "project")

  private static let addProject = Command(
    "add-project", in: .procore, isCommon: true,
    "Make a project; it is on the ERP cost code list unless --list says otherwise.",
    takes: [newProject.parameter, title.parameter], options: [address.parameter, list.parameter],
    needs: .privilege(.companyAdmin),
    examples: [
      .init("add-project 123 \"Riverside Tower\" --address \"1 Quay Street\"", "then add-costcode and send project")
    ]
  ) { (call, world) throws(Refusal) in
    let number = try call(newProject, world)
    try world.requireNew(Project.self, Key(number))
    world.put(
      Project(
        number: number, title: try call(title, world), address: try call(optional: address, world) ?? "",
        list: try call(optional: list, world) ?? .erp))
    return .nothing
  }

  private static let costSyncing = Argument<Bool>.yesOrNo(
    "cost-syncing", "whether its job's posted costs arrive as direct costs: Enable ERP Job Cost Transaction Syncing")

  private static let editProject = Command(
    "edit-project", in: .procore,
    "Change a project's number, name or address; not while it is sent, but for whether it syncs job costs.",
    takes: [project.parameter],
    options: [renumbered.parameter, title.parameter, address.parameter, costSyncing.parameter],
    needs: .privilege(.projectAdmin), obeys: Project.rules.on(.editing) + Renumbering.rules.rules,
    examples: [
      .init(
        "edit-project 123 --name \"Riverside Tower II\"", "read-only once it is sent", after: "add-project 123 Tower")
    ]
  ) { (call, world) throws(Refusal) in
    var project = try call(project, world)
    let syncsCosts = try call(optional: costSyncing, world)
    if syncsCosts == nil || call.has(renumbered) || call.has(title) || call.has(address) {
      try world.permit(.editing(), of: project)
    }
    let number = try call.newNumber(renumbered, for: project, Key.init(_:), world)
    project.syncsCosts = syncsCosts ?? project.syncsCosts
    project.title = try call(optional: title, world) ?? project.title
    project.address = try call(optional: address, world) ?? project.address
    world.put(project)
    number.map { world.renumber(project, to: $0) }
    return .nothing
  }

  private static let removeProject = Command(
    session: "remove-project", in: .procore, "Delete a project that was never sent, with everything on it.",
    takes: [project.parameter], needs: .privilege(.companyAdmin), obeys: Project.rules.on(.removal),
    examples: [.init("remove-project 123", "with its codes, budget and commitments", after: "add-project 123 Tower")]
  ) { (call, session) throws(Refusal) in
    let project = try call(project, session.world)
    try session.world.permit(.removal, of: project)
    let removed = session.world.removeEverything(on: project)
    if removed > 0 {
      session.notes.append(
        "\(counted(removed, "object")) on project \(session.world.text(project.number)) went with it")
    }
    return .nothing
  }
}
