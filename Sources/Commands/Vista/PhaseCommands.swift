import Errors
import Rendering
import Rules
import Text
import Workspace

/// What one can do to JC Phases and to phase groups.
///
/// ## In this folder
/// What a person does in Vista itself, a file a form: `*Commands.swift`. The shape is that of `Procore/`: arguments at
/// the head, then a `Command` each, which asks the rules with `permit` and puts the record. Begin with
/// `PhaseCommands.swift`, then `JobPhaseCommands.swift`, where one act follows another. Procore learns of none of it
/// before the next sync.
enum PhaseCommands {
  static let all = [addPhase, editPhase, removePhase, addPhaseGroup]

  private static let newCode = Argument.newName(
    "code", "the phase code, 1 to 20 bytes; blanks, dashes and case count", limit: VistaLimit.phase)
  private static let description = Argument.text("description", "what the phase is", limit: VistaLimit.description)
  private static let costTypes = Argument.vistaCostTypes
  private static let group = Argument<Name>.group
  private static let phase = Argument<Phase>("code", "the phase, by its code", .object("phase")) {
    (text, call, world) throws(Refusal) in
    try world.require(Phase.self, named: text.string, within: try world.group(of: call))
  }

  private static let addPhase = Command(
    session: "add-phase", in: .vista, isCommon: true, "Add a phase to JC Phases, with its master cost types.",
    takes: [newCode.parameter, description.optional.parameter], options: [costTypes.parameter, group.parameter],
    needs: .privilege(.vistaAdmin), obeys: PhaseAddition.rules.rules,
    examples: [
      .init("add-phase 03-300 \"Concrete\"", "with all cost types of its phase group"),
      .init("add-phase 09-900 \"Finishes\" --cost-types L,M", "with two of them; none gives it none"),
    ]
  ) { (call, session) throws(Refusal) in
    let world = session.world
    let group = try call(optional: group, world) ?? world.vista.company.phaseGroup
    let key = Key(group, try call(newCode, world))
    let types = try call(optional: costTypes, world) ?? world.allCostTypes(of: group)
    try world.permit(PhaseAddition(key: key))
    let description = try call(optional: description, world) ?? ""
    world.put(Phase(group: group, code: key.name, description: description, costTypes: types))
    if description.isEmpty, let row = world.procore.standardCodes[key], !row.description.isEmpty {
      session.notes.append(
        "it has no description: the next sync empties Procore's, “\(shortened(row.description))”")
    }
    return .nothing
  }

  private static let newDescription = description.named("description")
  private static let otherCode = Argument.newName(
    "code", "refused: the code of a phase never changes", limit: VistaLimit.phase
  )
  .named("new-code")

  private static let editPhase = Command(
    "edit-phase", in: .vista, isCommon: true, "Change the description or the master cost types of a phase.",
    takes: [phase.parameter],
    options: [newDescription.parameter, costTypes.parameter, otherCode.parameter, group.parameter],
    needs: .privilege(.vistaAdmin), obeys: PhaseEdit.rules.rules,
    examples: [
      .init(
        "edit-phase 03-300 --description \"Cast-in-place concrete\"", "the code stays",
        after: "add-phase 03-300 Concrete")
    ]
  ) { (call, world) throws(Refusal) in
    var phase = try call(phase, world)
    try world.permit(
      PhaseEdit(phase: phase, newKey: Key(phase.group, try call(optional: otherCode, world) ?? phase.code)))
    phase.description = try call(optional: newDescription, world) ?? phase.description
    phase.costTypes = try call(optional: costTypes, world) ?? phase.costTypes
    world.put(phase)
    return .nothing
  }

  private static let removePhase = Command(
    session: "remove-phase", in: .vista, isCommon: true,
    "Remove a phase from JC Phases, with its master cost types; jobs keep theirs.",
    takes: [phase.parameter], options: [group.parameter], needs: .privilege(.vistaAdmin),
    obeys: PhaseRemoval.rules.rules,
    examples: [.init("remove-phase 03-300", "how the missing-phase error begins", after: "add-phase 03-300 Concrete")]
  ) { (call, session) throws(Refusal) in
    let phase = try call(phase, session.world)
    try session.world.permit(PhaseRemoval(phase: phase))
    session.world.remove(Phase.self, at: phase.key)
    if !phase.costTypes.isEmpty {
      let types = session.world.abbreviations(phase.costTypes, in: phase.group).text
      session.notes.append(
        "phase \(Quoting.word(session.world.text(phase.code))) took its master cost types along: \(types)")
    }
    return .nothing
  }

  private static let newGroup = Argument.newName("group", "its number, 1 to 255", limit: 3)

  private static let addPhaseGroup = Command(
    "add-phasegroup", in: .vista, "Add a phase group, with a phase list of its own.",
    takes: [newGroup.parameter, description.optional.parameter], needs: .privilege(.vistaAdmin),
    examples: [.init("add-phasegroup 2 \"Civil\"", "then: add-phase 03-300 \"Concrete\" --group 2")]
  ) { (call, world) throws(Refusal) in
    let group = try call(newGroup, world)
    guard let number = UInt8(world.text(group), radix: 10), number > 0, String(number) == world.text(group) else {
      throw Refusal(.badValue, "a phase group is a number from 1 to 255, not \(world.text(group))")
    }
    try world.requireNew(PhaseGroup.self, Key(group))
    world.put(PhaseGroup(group: group, description: try call(optional: description, world) ?? ""))
    return .nothing
  }
}
