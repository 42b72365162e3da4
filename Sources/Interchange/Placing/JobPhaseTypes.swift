import Workspace

/// The cost types of job phases, which no file that is read states (JCCH does): those that the master phase offers,
/// with those that Procore knows to be in Vista.
///
/// Phases, their cost types, the job's phases and the project's codes come from four files, in any order. So the types
/// are derived anew at the end of every load, for all job phases that still had what was derived for them before it;
/// those of a job phase that somebody edited stay.
struct JobPhaseTypes {
  private let edited: Set<Slot>

  /// Notes which job phases do not have what would be derived for them.
  init(in world: Workspace) {
    let synced = Self.syncedTypes(in: world)
    edited = Set(
      world.vista.jobPhases.presentSlots.filter { slot in
        world.vista.jobPhases[slot].map { $0.costTypes != Self.derived(for: $0, synced, in: world) } ?? false
      })
  }

  /// Gives all others what is derived now.
  func deriveAnew(in world: Workspace) {
    let synced = Self.syncedTypes(in: world)
    for slot in world.vista.jobPhases.presentSlots where !edited.contains(slot) && world.effort.spend() {
      guard var phase = world.vista.jobPhases[slot] else { continue }
      phase.costTypes = Self.derived(for: phase, synced, in: world)
      world.put(phase)
    }
  }

  private static func derived(for phase: JobPhase, _ synced: [Key: CostTypeSet], in world: Workspace) -> CostTypeSet {
    let offered = world.vista.phases[Key(phase.group, phase.code)]?.costTypes ?? CostTypeSet()
    return offered.union(synced[phase.key] ?? CostTypeSet())
  }

  /// What Procore knows to be in Vista, by job and phase.
  private static func syncedTypes(in world: Workspace) -> [Key: CostTypeSet] {
    var types: [Key: CostTypeSet] = [:]
    for project in world.procore.projects.records where project.isSynced {
      for code in world.procore.costCodes.records(of: project.number) where code.isSynced {
        types[Key(project.job, code.code)] = code.syncedCostTypes
      }
    }
    return types
  }
}
