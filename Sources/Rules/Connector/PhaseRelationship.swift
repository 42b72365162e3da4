import Errors
import Text
import Workspace

/// The relationship between a project's cost code and its phase in JC Phases (rules 28, 29 and 37), as the settings read it.
enum PhaseRelationship {
  /// The codes of some slots, all of one project, whose relationship is broken. Slots without a record are passed over.
  static func stale(_ slots: [Slot], in world: Workspace) -> [Slot] {
    let settings = world.settings
    let codes = world.procore.costCodes
    let company = world.procore.standardCodes
    var stale: [Slot] = []
    if settings.phaseCheck == .synced, settings.phaseMatch == .exact {
      for slot in slots {
        guard let standard = codes.read(slot, { $0.standard }) else { continue }
        if company.marks(of: standard) != .present { stale.append(slot) }
      }
    } else {
      let validParts = settings.phaseMatch == .validPart ? ValidParts(in: world) : nil
      for slot in slots {
        guard let code = codes[slot], !isOnFile(code, validParts, in: world) else { continue }
        stale.append(slot)
      }
    }
    guard settings.unusedCodes == .ignore else { return stale }
    return stale.filter { CostCodeUse.isUsed(codes.key(of: $0), in: world) }
  }

  private static func isOnFile(_ code: CostCode, _ validParts: ValidParts?, in world: Workspace) -> Bool {
    let isExact =
      switch world.settings.phaseCheck {
      case .synced: !world.isMissing(code)
      case .live: world.phase(readAs: world.procore.standardCodes.key(of: code.standard)) != nil
      }
    return isExact || validParts?.contain(world.text(code.code)) == true
  }

  /// The beginnings of the phases on file, as long as JC Company Parameters says (rule 52).
  private struct ValidParts {
    let length: Int
    let parts: Set<String>

    init?(in world: Workspace) {
      length = Int(world.vista.company.validPhaseCharacters)
      guard length > 0 else { return nil }
      let length = length
      let keys: [Key] =
        switch world.settings.phaseCheck {
        case .synced: world.procore.standardCodes.records.filter { !$0.isMissing }.map(\.key)
        case .live: world.vista.phases.records.map(\.key)
        }
      let group = world.vista.company.phaseGroup
      parts = Set(keys.filter { $0.parent == group }.map { String(world.text($0.name).prefix(length)) })
    }

    func contain(_ code: String) -> Bool { code.count >= length && parts.contains(String(code.prefix(length))) }
  }
}

/// The words for codes whose phase is gone: what became of each, and the two documented ways out.
struct MissingPhases {
  let project: Project
  let stale: [Slot]
  let total: Int
  let retry: [[String]]

  /// How many codes are shown one by one.
  private static let shown = 10

  func explanation(in world: Workspace) -> Explanation {
    let codes = stale.prefix(Self.shown).compactMap { world.procore.costCodes[$0] }
    let lookalikes = Lookalikes.phases(like: codes.map { world.text($0.code) }, in: world)
    let number = world.text(project.number)
    var objects = codes.map { code in
      [world.text(code.code), code.description, fate(of: code, lookalikes[world.text(code.code)] ?? [], in: world)]
    }
    if stale.count > Self.shown {
      objects.append([
        "…", "\(stale.count - Self.shown) more", "list costcodes --project \(number) --where 'missing = yes'",
      ])
    }
    return Explanation(
      "\(stale.count) of \(counted(total, "cost code")) on project \(number) \(hasOrHave(stale.count)) no phase in JC Phases:",
      objects: objects, waysOut: [putBack(codes, in: world)] + takeOff(codes, in: world),
      aftermath: Deed.Box.nothingWritten)
  }

  private func fate(of code: CostCode, _ lookalikes: [String], in world: Workspace) -> String {
    let key = world.procore.standardCodes.key(of: code.standard)
    var parts = [removal(of: key, in: world)]
    if world.vista.phases.contains(key), world.wasTakenOffTheList(code.standard) {
      parts = ["taken off the company's list", "the next sync brings it back"]
    } else if world.vista.phases.contains(key) {
      parts = ["in JC Phases again", "not yet seen by the sync"]
    } else if let seen = world.sawMissing(code.standard) {
      parts.append("seen by the sync \(seen.text(seenFrom: world.now))")
    } else if world.procore.standardCodes.read(code.standard, { $0.isMissing }) == false {
      parts.append("not yet seen by the sync")
    }
    for lookalike in lookalikes {
      parts.append(
        "JC Phases holds \(Lookalikes.quoted(lookalike)), \(Lookalikes.difference(of: lookalike, from: world.text(code.code)))"
      )
    }
    return parts.joined(separator: " · ")
  }

  private func removal(of key: Key, in world: Workspace) -> String {
    guard let slot = world.vista.phases.slot(of: key),
      let event = world.journal.cause(of: .phase, at: slot), world.journal.event(event).isRemoval
    else { return "not in JC Phases" }
    return
      "removed from JC Phases \(world.journal.entry(ofEvent: event).time.text(seenFrom: world.now)) (event \(event + 1))"
  }

  private func putBack(_ codes: [CostCode], in world: Workspace) -> WayOut {
    let adding: [[String]] = codes.compactMap { code in
      let key = world.procore.standardCodes.key(of: code.standard)
      guard !world.vista.phases.contains(key) else { return nil }
      return ["add-phase", world.text(code.code), code.description]
    }
    let title = adding.isEmpty ? "wait for the sync to see it" : "put \(itOrThem(codes.count)) back in Vista"
    return WayOut(title, steps: adding.map { .run($0) } + [.waitForSync] + retry.map { .run($0) })
  }

  private func takeOff(_ codes: [CostCode], in world: Workspace) -> [WayOut] {
    let number = world.text(project.number)
    let uses = codes.map { (code: $0, lines: CostCodeUse.lines(of: $0.key, in: world)) }
    let free = uses.filter(\.lines.isEmpty).map { world.text($0.code.code) }
    // A project without any code does not go to Vista (rule 15).
    let leavesNone = world.procore.costCodes.records(of: project.number).count == free.count
    let another: [WayOut.Step] = leavesNone ? [.ask(fields: ["code"], for: ["add-costcode", number])] : []
    var ways: [WayOut] = []
    let held = uses.filter { !$0.lines.isEmpty }.map { use in
      "\(codes.count == 1 ? "" : world.text(use.code.code) + ": ")\(CostCodeUse.listed(use.lines, in: world)) \(usesOrUse(use.lines.count)) it"
    }
    let title =
      "take \(itOrThem(codes.count)) off the project" + (leavesNone ? ", once it has another code" : "")
    if !held.isEmpty {
      let removal = ["remove-costcode", number] + codes.map { world.text($0.code) }
      ways.append(WayOut(title, blocked: held.joined(separator: "; "), behind: [removal] + retry))
    }
    if !free.isEmpty {
      let removal = ["remove-costcode", number] + free
      ways.append(
        held.isEmpty
          ? WayOut(title, steps: another + ([removal] + retry).map { .run($0) })
          : WayOut(instead: "take the unused off", [removal]))
    }
    return ways
  }
}

extension Workspace {
  /// Whether a person deleted a company code.
  func wasTakenOffTheList(_ slot: Slot) -> Bool {
    !procore.standardCodes.isPresent(slot)
      && journal.cause(of: .standardCode, at: slot).map { journal.event($0).isRemoval } == true
  }

  /// When a sync marked a company code as missing, if it is.
  func sawMissing(_ slot: Slot) -> Moment? {
    guard procore.standardCodes.read(slot, { $0.isMissing }) == true else { return nil }
    return journal.cause(of: .standardCode, at: slot).map { journal.entry(ofEvent: $0).time }
  }
}
