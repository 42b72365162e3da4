import Workspace

/// Vista being asked to post something to a phase and cost type of a job: a commitment, an estimate or a cost.
public struct VistaPosting: Act {
  /// The job.
  public let job: Job
  /// The phase code.
  public let code: Name
  /// The cost type.
  public let type: UInt8
  /// Whether it is entered in a set-up form, JC Original Estimates: locked phases do not shut it out, and it brings its
  /// cost type along (rule 53, integration.md 1.3).
  public let isInSetUpForm: Bool
  /// The phase as it is on the job, if it is there.
  let onJob: OnJob?
  public static let rules = Governing<Self>()

  /// What counts of a phase that is on the job.
  struct OnJob {
    let isActive: Bool
    let hasType: Bool
  }

  /// The act.
  public init(job: Job, code: Name, type: UInt8, isInSetUpForm: Bool = false, in world: Workspace) {
    self.job = job
    self.code = code
    self.type = type
    self.isInSetUpForm = isInSetUpForm
    let phases = world.vista.jobPhases
    onJob = phases.slot(of: Key(job.job, code)).flatMap { slot in
      phases.read(slot) { OnJob(isActive: $0.isActive, hasType: $0.costTypes.contains(type)) }
    }
  }

  /// Whether only phases that are on the job may be posted to, and this one is not.
  var isShutOut: Bool { job.locksPhases && onJob == nil && !isInSetUpForm }
}

/// Posting a cost on a date (JC Cost Entry).
public struct CostPosting: Act {
  /// When it is posted.
  public let date: Moment
  public static let rules = Governing<Self>()

  /// The act.
  public init(date: Moment) { self.date = date }
}

extension Rule {
  /// Vista's own validation of a phase, in its order (rules 51, 53, 54, 57, 60, 61 and 180).
  static let vistaPosting: [Rule] = [
    Rule(
      51, "phase-validation-order", .stated,
      "Vista looks for a phase on the job first, where it must be active; then, unless the job's phases are locked, in JC Phases exactly; then by its valid characters; else it refuses.",
      from: [.q, .v3], refuses: .phaseNotOnFile
    ) { (posting: VistaPosting, world) in
      guard posting.onJob == nil, !posting.isShutOut else { return nil }
      return world.phaseNotOnFile(
        posting.code, cure: [["add-phase", world.text(posting.code)]])
    },
    Rule(
      53, "locked-phases", .stated,
      "With locked phases, a posting to a phase that is not on the job is refused; set-up forms and change orders of PM and JC are not.",
      from: [.v3, .v16, .a2], refuses: .phaseLocked
    ) { (posting: VistaPosting, world) in
      guard posting.isShutOut else { return nil }
      let (job, code) = (world.text(posting.job.job), world.text(posting.code))
      return Finding(
        "phases on job \(job) are locked, and \(code) is not on it",
        Explanation(
          "only JC Job Phases and JC Original Estimates may add it",
          waysOut: [
            WayOut("add it to the job", [["add-jobphase", job, code]]),
            WayOut("unlock the job", [["edit-job", job, "--lock-phases", "no"]]),
          ]))
    },
    Rule(
      54, "inactive-job-phase", .stated,
      "An inactive job phase refuses estimates, commitments and costs on all its cost types.", from: [.v6],
      refuses: .phaseInactive
    ) { (posting: VistaPosting, world) in
      guard let phase = posting.onJob, !phase.isActive else { return nil }
      let (job, code) = (world.text(posting.job.job), world.text(posting.code))
      return Finding(
        "phase \(code) is inactive on job \(job)",
        Explanation(waysOut: [WayOut("activate it", [["edit-jobphase", job, code, "--active", "yes"]])]))
    },
    Rule(
      57, "closed-job", .stated,
      "Soft- and hard-closed jobs accept no new cost types, estimates or costs unless the company parameters allow posting.",
      from: [.v6, .v7, .v12], refuses: .jobClosed
    ) { (posting: VistaPosting, world) in
      guard world.refusesPosting(posting.job) else { return nil }
      let job = world.text(posting.job.job)
      let option = posting.job.status == .hardClosed ? "--post-hard-closed" : "--post-soft-closed"
      return Finding(
        "job \(job) is \(posting.job.status.rawValue)",
        Explanation(
          "JC Company Parameters allow no posting to it",
          waysOut: [
            WayOut("open the job", [["edit-job", job, "--status", "open"]]),
            WayOut("allow posting", [["edit-company-parameters", option, "yes"]]),
          ]))
    }.and(refuses: .jobClosed) { (adding: JobPhaseTypes, world) in
      guard world.refusesPosting(adding.job), !adding.added.isEmpty else { return nil }
      let job = world.text(adding.job.job)
      return Finding(
        "job \(job) is \(adding.job.status.rawValue): its phases take no new cost types",
        Explanation(
          "the phase alone could be added: --cost-types none",
          waysOut: [WayOut("open the job", [["edit-job", job, "--status", "open"]])]))
    },
    Rule(
      60, "posting-outlives-master", .stated,
      "Posting to an active phase of the job works even when it is gone from JC Phases (by the order of the validation).",
      from: [.q]),
    Rule(
      61, "pending-job", .stated,
      "A pending job cannot be used in job cost until it is interfaced; that it is not offered for import is inferred.",
      from: [.v8, .v11], refuses: .jobPending
    ) { (posting: VistaPosting, world) in
      guard posting.job.status == .pending else { return nil }
      let job = world.text(posting.job.job)
      return Finding(
        "job \(job) is pending",
        Explanation(
          "it was made in project management and is not interfaced yet",
          waysOut: [WayOut("interface it", [["edit-job", job, "--status", "open"]])]))
    }.and(refuses: .jobPending) { (importing: Import, world) in
      guard importing.list == .job, world.vista.jobs[Key(importing.number)]?.status == .pending else { return nil }
      let job = world.text(importing.number)
      return Finding(
        "job \(job) is pending",
        Explanation(
          "it is offered once it is interfaced",
          waysOut: [WayOut("interface it", [["edit-job", job, "--status", "open"], ["refresh", "jobs"]])]))
    },
    Rule(
      180, "cost-type-on-file", .stated,
      "A cost type must be on the job's phase; on a job without locked phases also on a phase of the job with the same valid characters, on the phase in JC Phases, or on one there with the same valid characters.",
      from: [.q, .v3], refuses: .costTypeNotOnFile
    ) { (posting: VistaPosting, world) in
      guard posting.onJob?.hasType != true, !posting.isShutOut, !posting.isInSetUpForm, !posting.takesNewType(in: world)
      else { return nil }
      let (job, code) = (world.text(posting.job.job), world.text(posting.code))
      let type = world.typeCodes([posting.type])
      return Finding(
        "phase \(code) has no cost type \(type), neither on job \(job) nor in JC Phases",
        Explanation(
          posting.job.locksPhases ? "phases on the job are locked: it must be on the job" : nil,
          waysOut: posting.onJob == nil
            ? []
            : [
              WayOut(
                "add it to the job's phase",
                [["edit-jobphase", job, code, "--cost-types", world.typesOnJob(posting, with: type)]])
            ]))
    },
  ]
}

extension VistaPosting {
  /// Whether Vista adds the cost type to the job's phase by itself (integration.md 3.3).
  fileprivate func takesNewType(in world: Workspace) -> Bool {
    guard !job.locksPhases else { return false }
    let group = world.vista.company.phaseGroup
    if world.vista.phases[Key(group, code)]?.costTypes.contains(type) == true { return true }
    let (text, valid) = (world.text(code), Int(world.vista.company.validPhaseCharacters))
    guard valid > 0, text.count >= valid else { return false }
    let part = text.prefix(valid)
    return world.vista.jobPhases.records(of: job.job).contains {
      $0.costTypes.contains(type) && world.text($0.code).hasPrefix(part)
    }
      || world.vista.phases.records(of: group).contains {
        $0.costTypes.contains(type) && world.text($0.code).hasPrefix(part)
      }
  }
}

extension Workspace {
  /// Whether Vista takes no posting to a closed job (rule 57). Allowing hard-closed jobs implies soft-closed ones.
  public func refusesPosting(_ job: Job) -> Bool {
    let company = vista.company
    return switch job.status {
    case .pending, .open: false
    case .softClosed: !company.postsToSoftClosed && !company.postsToHardClosed
    case .hardClosed: !company.postsToHardClosed
    }
  }

  /// The cost types of a posting's phase on the job, with another one.
  fileprivate func typesOnJob(_ posting: VistaPosting, with type: String) -> String {
    let types = vista.jobPhases[Key(posting.job.job, posting.code)]?.costTypes ?? CostTypeSet()
    return (typeCodes(types) + [type]).joined(separator: ",")
  }

  /// That a code is neither in JC Phases nor valid by its first characters (rules 51 and 52), or nil when it is.
  func phaseNotOnFile(_ code: Name, cure: [[String]]) -> Finding? {
    let group = vista.company.phaseGroup
    guard !vista.phases.contains(Key(group, code)) else { return nil }
    let text = text(code)
    let valid = Int(vista.company.validPhaseCharacters)
    if valid > 0, text.count >= valid, hasPhase(beginning: text.prefix(valid), in: group) { return nil }
    return Finding("phase \(text) is not on file") { world in
      let lookalikes = Lookalikes.phases(like: [text], in: world)[text] ?? []
      return Explanation(
        lookalikes.isEmpty ? "JC Phases has no such phase" : "JC Phases has no such phase, but it holds:",
        objects: lookalikes.map { [Lookalikes.quoted($0), Lookalikes.difference(of: $0, from: text)] },
        waysOut: [WayOut("make it first", cure)])
    }
  }
}
