import Errors
import Text
import Workspace

extension Rule {
  /// Vista's own validation of a phase, in its order (rules 51, 53, 54, 57, 60, 61, 180 and 186).
  static let vistaPosting: [Rule] = [
    Rule(
      51, "phase-validation-order", .stated,
      "Vista looks for a phase on the job first, where it must be active; then, unless the job's phases are locked, in JC Phases exactly; then by its valid characters; else it refuses.",
      from: [.q, .v3], refuses: .phaseNotOnFile
    ) { (posting: VistaPosting, world) in
      guard !posting.isShutToOthers else { return nil }
      let codes = posting.codes { !$0.isOnJob && !world.isOnFile($0.code) }
      return codes.isEmpty ? nil : world.notOnFile(codes, cure: codes.map { ["add-phase", world.text($0)] })
    },
    Rule(
      53, "locked-phases", .stated,
      "With locked phases, a posting to a phase that is not on the job is refused; set-up forms and change orders of PM and JC are not.",
      from: [.v3, .v16, .a2], about: .act(JobPhaseAddition.self), refuses: .phaseLocked
    ) { (posting: VistaPosting, world) in
      let codes = posting.isShutToOthers ? posting.codes { !$0.isOnJob } : []
      guard !codes.isEmpty else { return nil }
      let job = world.text(posting.job.job)
      return Finding(
        "phases on job \(job) are locked, and \(world.listed(codes)) \(isOrAre(codes.count)) not on it",
        Explanation(
          "only JC Job Phases and JC Original Estimates may add what is not there",
          waysOut: [
            WayOut("add to the job", codes.prefix(10).map { ["add-jobphase", job, world.text($0)] }),
            WayOut("unlock the job", [["edit-job", job, "--lock-phases", "no"]]),
          ]))
    },
    Rule(
      54, "inactive-job-phase", .stated,
      "An inactive job phase refuses estimates, commitments and costs on all its cost types, and new cost types.",
      from: [.v6, .q], refuses: .phaseInactive
    ) { (posting: VistaPosting, world) in
      world.inactive(posting.codes { $0.isOnJob && !$0.isActive }, on: posting.job)
    }.and(refuses: .phaseInactive) { (adding: JobPhaseTypes, world) in
      guard !adding.added.isEmpty, let phase = adding.phase, !phase.isActive else { return nil }
      return world.inactive([phase.code], on: adding.job, ": it takes no new cost types")
    }.and(refuses: .phaseInactive, on: .export, of: Project.self) { project, _, world in
      guard let job = world.job(of: project.number) else { return nil }
      let codes = world.codesWithNewTypes(of: project, on: job).map(\.code).filter { code in
        world.vista.jobPhases[Key(job.job, code)]?.isActive == false
      }
      return world.inactive(codes, on: job, ": \(codes.count == 1 ? "it takes" : "they take") no new cost types")
    },
    Rule(
      57, "closed-job", .stated,
      "Soft- and hard-closed jobs accept no new cost types, estimates, costs or change orders unless the company parameters allow posting (that change orders of the contract count is inferred).",
      from: [.v6, .v7, .v12], about: .act(CompanyParameterEditing.self), refuses: .jobClosed
    ) { (posting: VistaPosting, world) in
      posting.touchesJob ? world.closed(posting.job) : nil
    }.and(refuses: .jobClosed) { (adding: JobPhaseTypes, world) in
      guard !adding.added.isEmpty else { return nil }
      return world.closed(adding.job, ": its phases take no new cost types") { _ in
        ("the phase alone could be added: --cost-types none", [])
      }
    }.and(refuses: .jobClosed, on: .export, of: Project.self) { project, _, world in
      guard let job = world.job(of: project.number), world.refusesPosting(job) else { return nil }
      let codes = world.codesWithNewTypes(of: project, on: job)
      guard !codes.isEmpty else { return nil }
      return world.closed(job, ": its phases take no new cost types") { world in
        (
          "the update would bring it new ones, with \(counted(codes.count, "cost code")):",
          codes.prefix(10).map { [world.text($0.code), $0.description] }
        )
      }
    },
    Rule(
      60, "posting-outlives-master", .stated,
      "Posting to an active phase of the job works even when it is gone from JC Phases (by the order of the validation).",
      from: [.q], about: .act(CostPosting.self)),
    Rule(
      61, "pending-job", .stated,
      "A pending job cannot be used in job cost until it is interfaced; that it is not offered for import is inferred.",
      from: [.v11], refuses: .jobPending
    ) { (posting: VistaPosting, world) in
      guard posting.touchesJob, posting.job.status == .pending else { return nil }
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
      "A cost type must be in JC Cost Types and on the job's phase; on a job without locked phases also on a phase of the job with the same valid characters, on the phase in JC Phases, or on one there with the same valid characters. Set-up forms ask for the former alone.",
      from: [.q, .v3], refuses: .costTypeNotOnFile
    ) { (posting: VistaPosting, world) in
      guard !posting.isInSetUpForm,
        let line = posting.lines.first(where: { !$0.hasType && posting.refusesType(of: $0, in: world) })
      else { return nil }
      let (job, code) = (world.text(posting.job.job), world.text(line.code))
      let type = world.abbreviation(line.type)
      return Finding(
        "phase \(code) has no cost type \(type), neither on job \(job) nor in JC Phases",
        Explanation(
          posting.job.locksPhases ? "phases on the job are locked: it must be on the job" : nil,
          waysOut: line.isOnJob
            ? [
              WayOut(
                "add it to the job's phase",
                [["edit-jobphase", job, code, "--cost-types", world.types(of: line, onJob: posting.job, with: type)]])
            ]
            : world.vista.phases[Key(world.vista.company.phaseGroup, line.code)].map { phase in
              let types = world.abbreviations(phase.costTypes) + [type]
              return [
                WayOut("add it to the phase", [["edit-phase", code, "--cost-types", types.joined(separator: ",")]])
              ]
            } ?? []))
    },
    Rule(
      186, "inactive-cost-type", .stated,
      "A cost type that is inactive on the job's phase refuses what the phase would take.", from: [.q],
      refuses: .costTypeInactive
    ) { (posting: VistaPosting, world) in
      guard let line = posting.lines.first(where: \.isTypeInactive),
        let phase = world.vista.jobPhases[Key(posting.job.job, line.code)]
      else { return nil }
      let (job, code) = (world.text(posting.job.job), world.text(line.code))
      let kept = world.abbreviations(phase.inactiveTypes.subtracting(CostTypeSet([line.type])))
      return Finding(
        "cost type \(world.abbreviation(line.type)) is inactive on phase \(code) of job \(job)", [phase.key]
      ) { _ in
        Explanation(waysOut: [
          WayOut(
            "activate it",
            [["edit-jobphase", job, code, "--inactive-types", kept.isEmpty ? "none" : kept.joined(separator: ",")]])
        ])
      }
    },
  ]
}

extension VistaPosting {
  /// Whether Vista does not add a cost type to the job's phase by itself (integration.md 3.3).
  fileprivate func refusesType(of line: Line, in world: Workspace) -> Bool {
    // A phase that is shut out is refused for that, not for its cost type.
    guard !job.locksPhases else { return line.isOnJob }
    let group = world.vista.company.phaseGroup
    if world.vista.phases[Key(group, line.code)]?.costTypes.contains(line.type) == true { return false }
    return !world.hasJobPhase(alike: line.code, with: line.type, on: job.job)
      && !world.hasPhase(alike: line.code, with: line.type, in: group)
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

  /// That phases are inactive on a job (rule 54), with what follows.
  fileprivate func inactive(_ codes: [Name], on job: Job, _ consequence: String = "") -> Finding? {
    guard !codes.isEmpty else { return nil }
    let number = text(job.job)
    return Finding(
      "\(codes.count == 1 ? "phase" : "phases") \(listed(codes)) \(isOrAre(codes.count)) inactive on job \(number)\(consequence)",
      Explanation(waysOut: [
        WayOut(
          "activate \(itOrThem(codes.count))",
          codes.prefix(10).map { ["edit-jobphase", number, text($0), "--active", "yes"] })
      ]))
  }

  /// The cost codes of a project that bring its job cost types which it does not have yet, with their phase or to one that is
  /// there.
  fileprivate func codesWithNewTypes(of project: Project, on job: Job) -> [CostCode] {
    costCodes(of: project.number).filter { code in
      let known = vista.jobPhases[Key(job.job, code.code)]?.costTypes ?? CostTypeSet()
      return !code.costTypes.subtracting(known).isEmpty
    }
  }

  /// That a job is closed and Vista takes nothing for it (rule 57), with what else there is to say.
  fileprivate func closed(
    _ job: Job, _ consequence: String = "",
    because words: @escaping @Sendable (Workspace) -> (reason: String, objects: [[String]]) = { _ in
      ("JC Company Parameters allow no posting to it", [])
    }
  ) -> Finding? {
    guard refusesPosting(job) else { return nil }
    let number = text(job.job)
    let option = job.status == .hardClosed ? "--post-hard-closed" : "--post-soft-closed"
    return Finding("job \(number) is \(job.status.rawValue)\(consequence)", [job.key]) { world in
      let (reason, objects) = words(world)
      return Explanation(
        reason, objects: objects,
        waysOut: [
          world.opening(job),
          WayOut("allow posting", [["edit-company-parameters", option, "yes"]]),
        ])
    }
  }

  /// How a closed job is opened: with its contract, where that has others too. Where it was closed finally, that is said.
  private func opening(_ job: Job) -> WayOut {
    let isAlone = otherJobs(of: job.contract, than: job) == 0
    let isContractOpen = vista.contracts[Key(job.contract)]?.status == .open
    let command =
      isAlone || isContractOpen
      ? ["edit-job", text(job.job), "--status", "open"] : ["edit-contract", text(job.contract), "--status", "open"]
    return WayOut(
      "open the \(isAlone || isContractOpen ? "job" : "contract with all its jobs")"
        + (job.status == .hardClosed ? ", though it was closed finally" : ""), [command])
  }

  /// The cost types of a phase on the job, with another one.
  fileprivate func types(of line: VistaPosting.Line, onJob job: Job, with type: String) -> String {
    let types = vista.jobPhases[Key(job.job, line.code)]?.costTypes ?? CostTypeSet()
    return (abbreviations(types) + [type]).joined(separator: ",")
  }

  /// Some codes in one phrase.
  fileprivate func listed(_ codes: [Name]) -> String {
    let shown = codes.prefix(5).map(text).joined(separator: ", ")
    return codes.count > 5 ? "\(shown) and \(codes.count - 5) more" : shown
  }

  /// Whether a code is in JC Phases, or valid by its first characters (rules 51 and 52).
  func isOnFile(_ code: Name) -> Bool {
    let group = vista.company.phaseGroup
    if vista.phases.contains(Key(group, code)) { return true }
    return hasPhase(alike: code, in: group)
  }

  /// That codes are neither in JC Phases nor valid by their first characters.
  func notOnFile(_ codes: [Name], cure: [[String]]) -> Finding {
    Finding("\(codes.count == 1 ? "phase" : "phases") \(listed(codes)) \(isOrAre(codes.count)) not on file") { world in
      let texts = codes.map(world.text)
      let found = Lookalikes.phases(like: texts, in: world)
      let lookalikes = texts.flatMap { text in (found[text] ?? []).map { (text, $0) } }
      let none = codes.count == 1 ? "JC Phases has no such phase" : "JC Phases has no such phases"
      return Explanation(
        lookalikes.isEmpty ? none : none + ", but it holds:",
        objects: lookalikes.map { [Lookalikes.quoted($0.1), Lookalikes.difference(of: $0.1, from: $0.0)] },
        waysOut: [WayOut("make \(itOrThem(codes.count)) first", cure)])
    }
  }
}
