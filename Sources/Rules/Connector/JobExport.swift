import Errors
import Text
import Workspace

extension UsedCodes {
  /// Where they stand on the project, as far as they do; one may come more than once.
  func slots(in world: Workspace) -> [Slot] {
    let table = world.procore.costCodes
    return codes.compactMap { code in table.slot(of: Key(project, code)).flatMap { table.isPresent($0) ? $0 : nil } }
  }
}

extension [Slot] {
  /// Each once, in the order in which they come first.
  fileprivate var distinct: [Slot] {
    var seen: Set<Slot> = []
    return filter { seen.insert($0).inserted }
  }
}

extension Rule {
  /// Exporting and updating a job, and the relationship of its phases (rules 27 to 37).
  static let jobExport: [Rule] = [
    Rule(
      27, "all-codes-travel", .stated,
      "An export or update carries all cost codes of the project, each with its company code and its cost types.",
      from: [.d3], about: .deed(.export, of: Project.self)),
    Rule(
      28, "missing-phase", .stated,
      "If the phase of any cost code is gone from JC Phases, the job's whole export fails (that all of it fails is inferred, and so is that budgets, commitments and change orders fail for the codes they use).",
      from: [.p1, .d3], setting: "phase-match", refuses: .missingPhaseRelationships, on: .export, of: Project.self
    ) { project, _, world in
      let codes = world.procore.costCodes.slots(of: project.number)
      let stale = PhaseRelationship.stale(codes, in: world)
      guard !stale.isEmpty else { return nil }
      let total = world.procore.costCodes.presentCount(of: codes)
      return Finding(nil, stale.map(world.procore.costCodes.key)) { world in
        MissingPhases(project: project, stale: stale, total: total, retry: world.retry(project))
          .explanation(in: world)
      }
    }.and(refuses: .missingPhaseRelationships, on: .export, where: { $0.usesCodes }) {
      (item: any GovernedItem, deed, world) in
      guard case .export(let box) = deed else { return nil }
      let stale = PhaseRelationship.stale(box.codes, in: world).distinct
      guard let one = stale.first,
        let project = world.procore.projects[Key(world.procore.costCodes.key(of: one).parent)]
      else { return nil }
      let retry = item.retrying(in: world)
      return Finding(nil, stale.map(world.procore.costCodes.key)) { world in
        MissingPhases(project: project, stale: stale, total: box.codes.distinct.count, retry: retry).explanation(
          in: world)
      }
    },
    Rule(
      29, "check-sees-last-sync", .stated,
      "The check looks at what the last sync saw, so a phase that was put back counts only after the next sync (the mechanism is inferred).",
      from: [.p1], setting: "phase-check", about: .deed(.export, of: Project.self)),
    Rule(
      30, "failed-export-writes-nothing", .inferred,
      "A failed export changes nothing in Vista, and no new code counts as synced.",
      from: [.p1], about: .deed(.export, of: Project.self)),
    Rule(
      31, "failed-row-stays", .stated,
      "A failed row stays under Failed To Export, an update also under Ready to Update, with the message in red, and can be retried (the place of updates is inferred).",
      from: [.p1, .p31], about: .deed(.export, of: Project.self), .act(TabOpening.self)),
    Rule(
      32, "success-writes-job", .stated,
      "A successful export writes the job with its phases and cost types, marks them synced and turns the ribbon green.",
      from: [.p4, .d3], about: .deed(.export, of: Project.self)),
    Rule(
      33, "update-adds", .stated,
      "An update adds new codes and cost types, keeps the earlier types, and never overwrites a description in Vista.",
      from: [.p8], about: .deed(.export, of: Project.self), .act(CostTypeAssignment.self)),
    Rule(
      34, "update-never-removes", .inferred, "An update never removes phases or cost types from Vista.", from: [.p8],
      about: .deed(.export, of: Project.self)),
    Rule(
      35, "resend-before-update", .stated,
      "A synced job with new codes is not in Ready to Update until the project is sent again (that there is no Re-send with nothing new is inferred).",
      from: [.p9, .p8], refuses: .nothingToUpdate, on: .decision, of: Project.self
    ) { project, _, world in
      let stage = project.erp.stage
      guard project.isSynced, ![.readyToUpdate, .failed].contains(stage) else { return nil }
      let number = world.text(project.number)
      let waiting = world.waitingCodes(of: project)
      return Finding(
        "job \(number) is not in Ready to Update: it is \(stage.rawValue)",
        waiting == 0
          ? Explanation("everything on the project is in Vista")
          : Explanation(
            "\(counted(waiting, "cost code")) of the project \(waiting == 1 ? "waits" : "wait"); the project has not been sent again",
            waysOut: [WayOut("send it again", [["send", "project", number], ["update", "job", number]])]))
    }.and(refuses: .nothingToUpdate, on: .sending, of: Project.self) { project, _, world in
      guard project.erp.stage == .synced, world.waitingCodes(of: project) == 0 else { return nil }
      return Finding(
        "project \(world.text(project.number)) has nothing new to send",
        Explanation("all its cost codes and cost types are in Vista"))
    },
    Rule(
      36, "contract-codes-in-vista", .stated,
      "A contract or change order cannot be exported while a code that it uses is not in Vista (that only used ones count is inferred).",
      from: [.p8], refuses: .codesNotUpdated, on: .export, where: { $0.usesCodes }
    ) { (item: any GovernedItem, deed, world) in
      guard case .export(let box) = deed else { return nil }
      let table = world.procore.costCodes
      let unsynced = box.codes.filter { slot in table.read(slot) { !$0.isSynced } ?? false }
      let waiting = unsynced.distinct.compactMap { table[$0] }
      // A project that is not in Vista at all is another matter (rules 62 and 106).
      guard let first = waiting.first, world.procore.projects[Key(first.project)]?.isSynced == true else { return nil }
      let number = world.text(first.project)
      return Finding(
        "\(item.title(in: world)) uses \(counted(waiting.count, "cost code")) that \(isOrAre(waiting.count)) not in Vista",
        waiting.map(\.key)
      ) { world in
        Explanation(
          "they have to be on the job first:",
          objects: waiting.prefix(10).map { [world.text($0.code), $0.description] },
          waysOut: [WayOut("bring them to Vista", world.carrying(first.project))])
      }
    },
    Rule(
      37, "unused-codes-count", .inferred,
      "A code that nothing uses, but that is still on the project, stops the export as well.", from: [.p1, .d3],
      setting: "unused-codes", about: .deed(.export, of: Project.self)),
    Rule(
      188, "export-takes-known-types", .inferred,
      "An export or update fails while a cost code has a cost type that is gone from JC Cost Types.",
      from: [.q], refuses: .costTypeNotOnFile, on: .export, of: Project.self
    ) { project, _, world in
      // Seldom is any type gone; then no code has to be looked at.
      let group = world.vista.company.phaseGroup
      let gone = world.procore.lineItemTypes.records.filter {
        !world.vista.costTypes.contains(Key(group, $0.numberName))
      }
      guard !gone.isEmpty else { return nil }
      let codes = world.costCodes(of: project.number)
      guard let type = gone.first(where: { type in codes.contains { $0.costTypes.contains(type.number) } }) else {
        return nil
      }
      let holders = codes.filter { $0.costTypes.contains(type.number) }
      return Finding("Vista has no cost type \(type.code) any more", holders.map(\.key)) { world in
        let number = world.text(project.number)
        return Explanation(
          "cost codes of project \(number) with it:",
          objects: holders.prefix(10).map { [world.text($0.code), $0.description] },
          waysOut: [
            WayOut(
              "put it back in Vista",
              [["add-costtype", world.text(type.numberName), type.code, type.title]] + world.retry(project)),
            WayOut(
              "clear it in Procore",
              holders.prefix(10).map { ["unassign-costtype", number, world.text($0.code), type.code] }
                + world.retry(project)),
          ])
      }
    },
    Rule(
      251, "update-after-removal", .inferred,
      "An update brings phases and cost types back that were removed from the job in Vista, or leaves them out, as the setting has it.",
      from: [.vsh], setting: "removed-in-vista", about: .deed(.export, of: Project.self)),
  ]
}

extension Workspace {
  /// How many cost codes of a project have something that is not in Vista.
  public func waitingCodes(of project: Project) -> Int {
    let codes = procore.costCodes
    return codes.slots(of: project.number).count { codes.marks(of: $0).contains(.waiting) }
  }

  /// What to type to carry a project to Vista with something new.
  func carrying(_ project: Name) -> [[String]] {
    let number = text(project)
    let isWaiting = procore.projects[Key(project)]?.erp.stage.isWaiting ?? false
    return (isWaiting ? [] : [["send", "project", number]]) + [["export", "job", number]]
  }

  /// What to type for another try at an export or update; nothing where there is nothing to send.
  func retry(_ project: Project) -> [[String]] {
    let number = text(project.number)
    let command = [project.isSynced ? "update" : "export", "job", number]
    guard !project.erp.stage.isWaiting else { return [command] }
    return project.refusal(of: .sending, in: self) == nil ? [["send", "project", number], command] : []
  }
}

extension Table {
  /// How many of some slots hold a record.
  func presentCount(of slots: [Slot]) -> Int { slots.count(where: isPresent) }
}
