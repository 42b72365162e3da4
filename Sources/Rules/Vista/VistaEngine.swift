import Errors
import Text
import Workspace

/// What Vista itself allows, whoever asks it: a person at its forms, or the connector.
///
/// ## In this folder
/// Each list is one of `Rule.topics`, and its file holds the words that its findings need.
/// - What is done in Vista: `VistaActs.swift`, and `VistaPosting.swift`, which the connector asks for as well.
/// - `VistaEngine.swift`: phases. `VistaJobs.swift`: jobs and contracts, `ClosingContracts.swift`: how they end. `PhaseValidation.swift`: whether something may
///   be posted to a phase.
/// - `AccountsPayable.swift`: invoices and payments there, and compliance documents.
/// - `Lookalikes.swift`: codes that a person takes for one another, for the words of a missing phase.
extension Rule {
  /// What Vista itself allows (rules 47 to 50, 52, 55 and 56).
  static let vistaEngine: [Rule] = [
    Rule(
      47, "phase-with-cost-types-stays", .stated,
      "A phase cannot be deleted while it has master cost types (vsh takes them along, as an admin would remove them first) or department overrides.",
      from: [.q], setting: "phase-delete", about: .act(OverrideEditing.self), refuses: .phaseHasCostTypes
    ) { (removal: PhaseRemoval, world) in
      guard world.settings.phaseDelete == .strict, !removal.phase.costTypes.isEmpty else { return nil }
      let code = world.text(removal.phase.code)
      return Finding(
        "phase \(code) still has master cost types",
        Explanation(
          "JC Phases deletes a phase only without them: \(world.abbreviations(removal.phase.costTypes, in: removal.phase.group).text)",
          waysOut: [
            WayOut("take them off first", [["edit-phase", code, "--cost-types", "none"], ["remove-phase", code]])
          ]))
    }.and(refuses: .phaseHasOverrides) { (removal: PhaseRemoval, world) in
      guard removal.phase.group == world.vista.company.phaseGroup else { return nil }
      let count = world.lookups.overridesByCode.count(removal.phase.code)
      guard count > 0 else { return nil }
      let overrides = world.lookups.overridesByCode.records(removal.phase.code, most: 10)
      let code = world.text(removal.phase.code)
      return Finding(
        "phase \(code) has accounts of its own in \(counted(count, "department"))",
        Explanation(
          "JC Phases deletes a phase only without department overrides:",
          objects: overrides.map { ["department", world.text($0.department)] },
          waysOut: [
            WayOut(
              "take them out first",
              overrides.map { ["remove-phaseoverride", world.text($0.department), code] }
                + [["remove-phase", code]])
          ]))
    },
    Rule(
      48, "job-use-stops-no-delete", .stated, "A phase can be deleted while jobs still hold it.", from: [.q],
      about: .act(PhaseRemoval.self)),
    Rule(
      49, "phase-key-is-fixed", .stated, "The code and the phase group of a phase cannot be edited.", from: [.q],
      refuses: .readOnly
    ) { (edit: PhaseEdit, world) in
      guard edit.newKey != edit.phase.key else { return nil }
      let (old, new) = (world.text(edit.phase.code), world.text(edit.newKey.name))
      return Finding(
        "the code and group of phase \(old) cannot be edited",
        Explanation(
          "JC Phases only deletes and adds",
          waysOut: [WayOut("make it anew", [["remove-phase", old], ["add-phase", new, edit.phase.description]])]))
    },
    Rule(
      50, "phase-unique-in-group", .stated,
      "A code is unique within its phase group; the same code in another group does not restore a relationship (the latter is inferred).",
      from: [.v2, .q], refuses: .alreadyExists
    ) { (adding: PhaseAddition, world) in
      guard world.vista.phases.contains(adding.key) else { return nil }
      let code = world.text(adding.key.name)
      return Finding(
        "JC Phases has a phase \(code) already",
        Explanation(
          "it is in phase group \(world.text(adding.key.parent))",
          waysOut: [WayOut("look at it", [["show", "phase", code] + world.groupOption(adding.key.parent)])]))
    },
    Rule(
      52, "valid-phase-characters", .stated,
      "With N valid phase characters, a code whose first N characters begin a phase on file is accepted; otherwise the code must be on file.",
      from: [.v3], about: .act(CompanyParameterEditing.self), refuses: .phaseNotOnFile
    ) { (adding: JobPhaseAddition, world) in
      guard !world.isOnFile(adding.code) else { return nil }
      return world.notOnFile(
        [adding.code],
        cure: [
          ["add-phase", world.text(adding.code)],
          ["add-jobphase", world.text(adding.job.job), world.text(adding.code)],
        ])
    },
    Rule(
      55, "job-phase-takes-master-types", .stated,
      "Adding a phase to a job through JC Job Phases brings all its master cost types.", from: [.v6],
      about: .act(JobPhaseAddition.self)),
    Rule(
      56, "job-phase-needs-item", .stated,
      "A job phase needs a contract item: that of a phase on the job with the same valid characters, else the lowest. Where there is none, what is posted makes item 1; JC Job Phases makes it if the job adds items by itself, JC Original Estimates never.",
      from: [.v6, .q], refuses: .noContractItem
    ) { (adding: JobPhaseAddition, world) in
      adding.job.addsItems ? nil : world.noItem(for: adding.code, on: adding.job)
    }.and(refuses: .noContractItem) { (posting: VistaPosting, world) in
      guard posting.isInSetUpForm else { return nil }
      return posting.lines.first { !$0.isOnJob }.flatMap {
        world.noItem(for: $0.code, on: posting.job, isEstimate: true)
      }
    }.and(refuses: .noContractItem, on: .export, of: Project.self) { project, _, world in
      guard let job = world.job(of: project.number), !job.addsItems else { return nil }
      let new = world.costCodes(of: project.number).first { code in
        !world.vista.jobPhases.contains(Key(job.job, code.code))
      }
      return new.flatMap { world.noItem(for: $0.code, on: job) }
    },
  ]
}

extension Workspace {
  /// That a phase which joins a job has no contract item to be billed to, and gets none by itself (rule 56).
  fileprivate func noItem(for code: Name, on job: Job, isEstimate: Bool = false) -> Finding? {
    guard lowestItem(of: job.contract) == nil else { return nil }
    let (number, contract) = (text(job.job), text(job.contract))
    let adding = WayOut("add an item", [["add-contractitem", contract, "1", "General", "0"]])
    return Finding(
      "contract \(contract) has no item that phase \(text(code)) could be billed to",
      Explanation(
        isEstimate ? "JC Original Estimates adds none" : "job \(number) does not add items by itself",
        waysOut: isEstimate
          ? [adding] : [adding, WayOut("let the job add it", [["edit-job", number, "--auto-add-item", "yes"]])]))
  }

  /// The option that names a phase group, where it is not the company's own.
  fileprivate func groupOption(_ group: Name) -> [String] {
    group == vista.company.phaseGroup ? [] : ["--group", text(group)]
  }
}
