import Workspace

/// Vista being asked to post something to phases and cost types of a job: a commitment, an invoice, an estimate or a cost; or
/// to the job's contract, which concerns no phase.
public struct VistaPosting: Act {
  /// The job.
  public let job: Job
  /// Whether it is entered in a set-up form, JC Original Estimates: locked phases do not shut it out, and it brings its
  /// cost types along (rule 53, integration.md 1.3).
  public let isInSetUpForm: Bool
  /// What is posted to.
  let lines: [Line]
  private let isToContract: Bool
  public static let rules = Governing<Self>()

  /// A phase and cost type, with what counts of the phase as it is on the job. Small, since a posting has many.
  struct Line {
    let code: Name
    let type: UInt8
    let state: State

    /// What is so on the job.
    struct State: OptionSet {
      let rawValue: UInt8
      static let isOnJob = State(rawValue: 1)
      static let isActive = State(rawValue: 2)
      static let hasType = State(rawValue: 4)
      static let isTypeInactive = State(rawValue: 8)
    }

    var isOnJob: Bool { state.contains(.isOnJob) }
    var isActive: Bool { state.contains(.isActive) }
    var hasType: Bool { state.contains(.hasType) }
    var isTypeInactive: Bool { state.contains(.isTypeInactive) }
  }

  /// The act: a posting to each of these codes with its cost type.
  public init(job: Job, _ lines: [(code: Name, type: UInt8)], isInSetUpForm: Bool = false, in world: Workspace) {
    self.job = job
    self.isInSetUpForm = isInSetUpForm
    isToContract = false
    let phases = world.vista.jobPhases
    self.lines = lines.map { code, type in
      let state = phases.slot(of: Key(job.job, code)).flatMap { slot in
        phases.read(slot) { phase in
          var state = Line.State.isOnJob
          if phase.isActive { state.insert(.isActive) }
          if phase.costTypes.contains(type) { state.insert(.hasType) }
          if phase.inactiveTypes.contains(type) { state.insert(.isTypeInactive) }
          return state
        }
      }
      return Line(code: code, type: type, state: state ?? [])
    }
  }

  /// The act: a change order of the job's contract (JC Change Orders).
  public init(toContractOf job: Job) {
    self.job = job
    isInSetUpForm = true
    isToContract = true
    lines = []
  }

  /// Whether the job is touched at all.
  var touchesJob: Bool { isToContract || !lines.isEmpty }

  /// Whether only phases that are on the job may be posted to.
  var isShutToOthers: Bool { job.locksPhases && !isInSetUpForm }

  /// The codes of the lines that meet a condition, each once.
  func codes(where condition: (Line) -> Bool) -> [Name] {
    var seen: Set<Name> = []
    return lines.filter { condition($0) && seen.insert($0.code).inserted }.map(\.code)
  }
}
