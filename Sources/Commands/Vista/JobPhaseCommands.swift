import Errors
import Rendering
import Rules
import Workspace

/// What one can do to JC Job Phases.
enum JobPhaseCommands {
  static let all = [addJobPhase, editJobPhase, removeJobPhase]

  private static let job = Argument.existing(Job.self, "job")
  private static let newCode = Argument.newName("code", "the phase code", limit: VistaLimit.phase)
  private static let costTypes = Argument.vistaCostTypes
  private static let jobPhase = Argument.existing(JobPhase.self, "code", within: job)
  private static let description = Argument.text(
    "description", "what the phase is on this job", limit: VistaLimit.description)
  private static let inactiveTypes = Argument.vistaCostTypes.named(
    "inactive-types", "those of its cost types that nothing may be posted to: a list such as L,M, or none")
  private static let active = Argument<Bool>.yesOrNo("active", "whether estimates, commitments and costs may use it")

  private static let addJobPhase = Command(
    "add-jobphase", in: .vista, isCommon: true, "Put a phase on a job, with all its master cost types.",
    takes: [job.parameter, newCode.parameter], options: [costTypes.parameter], needs: .privilege(.vistaAdmin),
    obeys: JobPhaseAddition.rules.rules + JobPhaseTypes.rules.rules,
    examples: [
      .init(
        "add-jobphase 24098 03-300", "the next sync brings it to a synced project",
        after: "add-phase 03-300 Concrete; add-job 24098 Garage")
    ]
  ) { (call, world) throws(Refusal) in
    let job = try call(job, world)
    let code = try call(newCode, world)
    try world.requireNew(JobPhase.self, Key(job.job, code))
    try world.permit(JobPhaseAddition(job: job, code: code))
    let group = world.vista.company.phaseGroup
    let master = world.vista.phases[Key(group, code)]
    let types = try call(optional: costTypes, world) ?? master?.costTypes ?? CostTypeSet()
    try world.permit(JobPhaseTypes(job: job, added: types))
    world.put(
      JobPhase(
        job: job.job, group: group, code: code, description: master?.description ?? "", costTypes: types,
        isActive: true, item: world.item(for: job, code)))
    return .nothing
  }

  private static let editJobPhase = Command(
    "edit-jobphase", in: .vista, "Change a job phase's description, cost types or activity.",
    takes: [job.parameter, jobPhase.parameter],
    options: [description.parameter, costTypes.parameter, inactiveTypes.parameter, active.parameter],
    needs: .privilege(.vistaAdmin), obeys: JobPhaseTypes.rules.rules + JobPhaseTypesRemoval.rules.rules,
    examples: [
      .init(
        "edit-jobphase 24098 03-300 --active no", "nothing can be posted to it",
        after: "add-phase 03-300 Concrete; add-job 24098 Garage; add-jobphase 24098 03-300")
    ]
  ) { (call, world) throws(Refusal) in
    var phase = try call(jobPhase, world)
    phase.description = try call(optional: description, world) ?? phase.description
    phase.isActive = try call(optional: active, world) ?? phase.isActive
    if let types = try call(optional: costTypes, world) {
      try world.permit(
        JobPhaseTypes(job: try call(job, world), phase: phase, added: types.subtracting(phase.costTypes)))
      try world.takeOff(phase.costTypes.subtracting(types), phase)
      phase.costTypes = types
    }
    phase.inactiveTypes = (try call(optional: inactiveTypes, world) ?? phase.inactiveTypes)
      .intersection(phase.costTypes)
    world.put(phase)
    return .nothing
  }

  private static let removeJobPhase = Command(
    "remove-jobphase", in: .vista, isCommon: true, "Take a phase off a job.",
    takes: [job.parameter, jobPhase.parameter],
    needs: .privilege(.vistaAdmin), obeys: JobPhaseTypesRemoval.rules.rules,
    examples: [
      .init(
        "remove-jobphase 24098 03-300", "with its cost types",
        after: "add-phase 03-300 Concrete; add-job 24098 Garage; add-jobphase 24098 03-300")
    ]
  ) { (call, world) throws(Refusal) in
    let phase = try call(jobPhase, world)
    try world.takeOff(world.allCostTypes(of: phase.group).union(phase.costTypes), phase)
    world.remove(JobPhase.self, at: phase.key)
    return .nothing
  }
}

extension Workspace {
  /// Deletes cost types of a job's phase, with what they were estimated at (rule 58).
  fileprivate func takeOff(_ types: CostTypeSet, _ phase: JobPhase) throws(Refusal) {
    try permit(JobPhaseTypesRemoval(phase: phase, removed: types))
    removeEstimates(of: types, phase)
  }
}
