import Workspace

/// Vista being asked to post something to a phase and cost type of a job: a commitment, an estimate or a cost.
public struct VistaPosting: Act {
  /// The job.
  public let job: Job
  /// The phase code.
  public let code: Name
  /// The cost type.
  public let type: UInt8
  public static let rules = Governing<Self>()

  /// The act.
  public init(job: Job, code: Name, type: UInt8) {
    self.job = job
    self.code = code
    self.type = type
  }

  /// The phase on the job, if it is there.
  func onJob(in world: Workspace) -> JobPhase? { world.vista.jobPhases[Key(job.job, code)] }

  /// Whether only phases that are on the job may be posted to, and this one is not.
  func isShutOut(in world: Workspace) -> Bool {
    job.locksPhases && !world.vista.jobPhases.contains(Key(job.job, code))
  }
}

extension Rule {
  /// Vista's own validation of a phase, in its order (rules 51, 53, 54, 57, 60, 61).
  static let vistaPosting: [Rule] = [
    Rule(
      51, "phase-validation-order", .stated,
      "Vista looks for a phase on the job first, where it must be active; then, unless the job's phases are locked, in JC Phases exactly; then by its valid characters; else it refuses.",
      from: [.q, .v3], refuses: .phaseNotOnFile
    ) { (posting: VistaPosting, world) in
      guard posting.onJob(in: world) == nil, !posting.isShutOut(in: world) else { return nil }
      return world.phaseNotOnFile(
        posting.code, cure: [["add-phase", world.text(posting.code)]])
    },
    Rule(
      53, "locked-phases", .stated,
      "With locked phases, a posting to a phase that is not on the job is refused; set-up forms and change orders of PM and JC are not.",
      from: [.v3, .v16, .a2], refuses: .phaseLocked
    ) { (posting: VistaPosting, world) in
      guard posting.isShutOut(in: world) else { return nil }
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
      guard let phase = posting.onJob(in: world), !phase.isActive else { return nil }
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
    },
  ]
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
