import Errors
import Rendering
import Rules
import Workspace

/// What one can do to the phase overrides of JC Departments.
enum PhaseOverrideCommands {
  static let all = [addOverride, removeOverride]

  private static let department = Argument.newName(
    "department", "the department", limit: VistaLimit.department
  ).with(.parent(of: "phaseoverride", first: nil))
  private static let phase = Argument.existing(Phase.self, "code")
  private static let override = Argument<PhaseOverride>(
    "code", "the phase, by its code", .object("phaseoverride", within: "department")
  ) {
    (text, call, world) throws(Refusal) in
    try world.require(PhaseOverride.self, named: text.string, within: try call(department, world))
  }

  private static let addOverride = Command(
    "add-phaseoverride", in: .vista, "Give a phase accounts of its own in a department; JC Phases keeps it then.",
    takes: [department.parameter, phase.parameter], needs: .privilege(.vistaAdmin), obeys: OverrideEditing.rules.rules,
    examples: [
      .init(
        "add-phaseoverride 1 03-300; remove-phase 03-300; expect error phase-has-overrides", "why a phase stays",
        after: "add-phase 03-300 Concrete")
    ]
  ) { (call, world) throws(Refusal) in
    let (department, phase) = (try call(department, world), try call(phase, world))
    try world.requireNew(PhaseOverride.self, Key(department, phase.code))
    world.put(PhaseOverride(department: department, code: phase.code))
    return .nothing
  }

  private static let removeOverride = Command(
    "remove-phaseoverride", in: .vista, "Take a phase's own accounts out of a department.",
    takes: [department.parameter, override.parameter], needs: .privilege(.vistaAdmin),
    obeys: OverrideEditing.rules.rules,
    examples: [
      .init(
        "remove-phaseoverride 1 03-300", "the phase can be removed",
        after: "add-phase 03-300 Concrete; add-phaseoverride 1 03-300")
    ]
  ) { (call, world) throws(Refusal) in
    world.remove(PhaseOverride.self, at: try call(override, world).key)
    return .nothing
  }
}
