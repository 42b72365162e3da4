import Workspace

/// Taking a cost code off a project.
public struct CostCodeRemoval: Act {
  /// The cost code.
  public let code: CostCode
  public static let rules = Governing<Self>()

  /// The act.
  public init(code: CostCode) { self.code = code }
}

/// Clearing a cost type of a project's cost code.
public struct CostTypeClearing: Act {
  /// The cost code.
  public let code: CostCode
  /// The cost type.
  public let type: UInt8
  public static let rules = Governing<Self>()

  /// The act.
  public init(code: CostCode, type: UInt8) {
    self.code = code
    self.type = type
  }

  /// The phase of the Vista job that still has the cost type, if there is one.
  public func phaseInVista(in world: Workspace) -> JobPhase? {
    guard let job = world.procore.projects[Key(code.project)]?.job,
      let phase = world.vista.jobPhases[Key(job, code.code)], phase.costTypes.contains(type)
    else { return nil }
    return phase
  }

  /// Whether a line of the project uses it: then Procore offers no button, and no request is made.
  public func isUsed(in world: Workspace) -> Bool {
    CostCodeUse.lines(of: code.key, in: world).contains { $0.type == type }
  }
}

/// Deleting a code of a company list.
public struct StandardCodeRemoval: Act {
  /// The company code.
  public let code: StandardCode
  public static let rules = Governing<Self>()

  /// The act.
  public init(code: StandardCode) { self.code = code }
}

/// The lines of a project that use a cost code.
enum CostCodeUse {
  /// One line, as people name it, and the command that would free the code.
  struct Line {
    let title: String
    /// What it belongs to, or itself where that is a line of the project: `SC-001`, `budget line 2`.
    let holder: String
    let description: String
    let type: UInt8?
    /// Nil where the line cannot be changed: it is in Vista, was sent, or its budget is locked.
    let release: [String]?
  }

  /// Freeing what some lines hold, and then what was wanted; blocked by the first that cannot be changed.
  static func wayOut(_ title: String, _ lines: [Line], then command: [String]) -> WayOut {
    if let fixed = lines.first(where: { $0.release == nil }) {
      return WayOut(title, blocked: "\(fixed.title) cannot be changed any more")
    }
    return WayOut(title, lines.prefix(10).compactMap(\.release) + [command])
  }

  /// Every line that uses a project's cost code: of its budget, its commitments, its prime contracts, its direct costs.
  static func lines(of key: Key, in world: Workspace) -> [Line] {
    let (project, code, number) = (key.parent, key.name, world.text(key.parent))
    let procore = world.procore
    var found: [Line] = []
    func add(
      _ title: String, of holder: String? = nil, _ type: UInt8?, _ amount: Money, isFixed: Bool, _ release: [String]
    ) {
      let description = [type.map { world.typeCodes([$0]) }, amount.description].compactMap { $0 }
      found.append(
        Line(
          title: title, holder: holder ?? title, description: description.joined(separator: " "), type: type,
          release: isFixed ? nil : release))
    }
    let budget = world.budget(of: project)
    let isBudgetFixed = budget.erp.stage.isWaiting || budget.awaitsEstimates
    for line in procore.budgetLines.records(of: project) where line.code == code {
      let isFixed = isBudgetFixed || line.isSynced
      add("budget line \(world.text(line.line))", line.type, line.amount, isFixed: isFixed, release(line, in: world))
    }
    for change in procore.budgetChanges.records(of: project) where change.code == code {
      add("budget change \(world.text(change.number))", change.type, change.amount, isFixed: true, [])
    }
    for commitment in procore.commitments.records where commitment.project == project {
      let name = world.text(commitment.number)
      let isFixed = commitment.isSynced || commitment.erp.stage.isWaiting
      for line in procore.sovLines.records(of: commitment.number) where line.code == code {
        let own = world.text(line.line)
        add(
          "commitment \(name) line \(own)", of: name, line.type, line.amount, isFixed: isFixed,
          ["remove-sovline", name, own])
      }
      for line in procore.changeOrderLines.records(of: commitment.number) where line.code == code {
        let own = world.text(line.line)
        let erp = procore.changeOrders[Key(commitment.number, line.order)]?.erp
        add(
          "change order line \(name) \(own)", of: name, line.type, line.amount,
          isFixed: erp.map { $0.isSynced || $0.stage.isWaiting } ?? false, ["remove-ccoline", name, own])
      }
    }
    for prime in procore.primeContracts.records where prime.project == project {
      for line in procore.primeLines.records(of: prime.number) where line.code == code {
        let (name, own) = (world.text(prime.number), world.text(line.line))
        add(
          "prime contract \(name) line \(own)", of: name, line.type, line.amount, isFixed: prime.isSynced,
          ["remove-primeline", name, own])
      }
    }
    for line in procore.primeChangeOrderLines.records(of: project) where line.code == code {
      let own = world.text(line.line)
      let erp = procore.primeChangeOrders[Key(project, line.order)]?.erp
      add(
        "prime change order line \(own)", line.type, line.amount,
        isFixed: erp.map { $0.isSynced || $0.stage.isWaiting } ?? false, ["remove-pccoline", number, own])
    }
    for cost in procore.directCosts.records(of: project) where cost.code == code {
      let own = world.text(cost.number)
      add("direct cost \(own)", cost.type, cost.amount, isFixed: cost.isSynced, ["remove-directcost", number, own])
    }
    return found
  }

  /// Moves a budget line to the first healthy code of its project that has no line of its cost type; removes it where there
  /// is none.
  private static func release(_ line: BudgetLine, in world: Workspace) -> [String] {
    let (project, number) = (world.text(line.project), world.text(line.line))
    let taken = Set(world.procore.budgetLines.records(of: line.project).filter { $0.type == line.type }.map(\.code))
    let other = world.costCodes(of: line.project).first { code in
      !world.isMissing(code) && code.costTypes.contains(line.type) && !taken.contains(code.code)
    }
    return other.map { ["edit-budgetline", project, number, "--code", world.text($0.code)] } ?? [
      "remove-budgetline", project, number,
    ]
  }

  /// Their names in one phrase: `budget line 2 and commitment SC-001 line 1`.
  static func listed(_ lines: [Line]) -> String { listed(lines.map(\.title)) }

  /// What holds it in one phrase: `budget line 2 and SC-001`.
  static func holders(_ lines: [Line]) -> String {
    listed(
      lines.map(\.holder).reduce(into: []) { holders, holder in if !holders.contains(holder) { holders.append(holder) }
      })
  }

  private static func listed(_ titles: [String]) -> String {
    guard let last = titles.last, titles.count > 1 else { return titles.first ?? "" }
    return titles.count > 6
      ? titles.prefix(5).joined(separator: ", ") + " and \(titles.count - 5) more"
      : titles.dropLast().joined(separator: ", ") + " and " + last
  }
}

/// Deleting a cost type of the company in Procore.
public struct LineItemTypeRemoval: Act {
  /// The cost type.
  public let type: LineItemType
  public static let rules = Governing<Self>()

  /// The act.
  public init(type: LineItemType) { self.type = type }
}

extension Rule {
  /// Taking cost codes and cost types away again (rules 38 to 46, 171 and 189).
  static let removingCodes: [Rule] = [
    Rule(
      38, "used-code-stays", .stated,
      "A cost code that a line of the project uses cannot be deleted (which kinds of lines count is partly inferred).",
      from: [.p19, .p1], refuses: .costcodeInUse
    ) { (removal: CostCodeRemoval, world) in
      let lines = CostCodeUse.lines(of: removal.code.key, in: world)
      guard !lines.isEmpty else { return nil }
      let (number, code) = (world.text(removal.code.project), world.text(removal.code.code))
      return Finding("cost code \(code) is in use on project \(number)", [removal.code.key]) { _ in
        var explanation = Explanation(
          "\(counted(lines.count, "line")) \(lines.count == 1 ? "uses" : "use") it:",
          objects: lines.prefix(10).map { [$0.title, $0.description] },
          waysOut: [
            CostCodeUse.wayOut("free it, then remove it", lines, then: ["remove-costcode", number, code])
          ])
        explanation.brief = "held by \(CostCodeUse.holders(lines))"
        return explanation
      }
    },
    Rule(
      39, "bulk-delete-keeps-used", .stated, "Deleting all codes removes the unused ones and keeps the used ones.",
      from: [.k1]),
    Rule(40, "unsynced-code-goes-at-once", .inferred, "An unsynced, unused code is deleted at once.", from: [.d3]),
    Rule(
      41, "synced-code-asks-connector", .stated,
      "Deleting a synced, unused code is a request to the connector, which may refuse it; what it says is shown.",
      from: [.d3]),
    Rule(
      42, "erp-first", .inferred,
      "In ERP-first mode the connector refuses while the job phase is still in Vista.", from: [.p19],
      setting: "code-deletion",
      refuses: .erpFirst
    ) { (removal: CostCodeRemoval, world) in
      guard world.settings.codeDeletion == .erpFirst, removal.code.isSynced,
        let job = world.procore.projects[Key(removal.code.project)]?.job,
        world.vista.jobPhases.contains(Key(job, removal.code.code))
      else { return nil }
      let (number, code) = (world.text(removal.code.project), world.text(removal.code.code))
      return Finding(
        "cost code \(code) is still on job \(world.text(job)) in Vista",
        Explanation(
          "with code-deletion erp-first, the job phase has to go first",
          waysOut: [
            WayOut(
              "remove it in Vista first",
              [["remove-jobphase", world.text(job), code], ["remove-costcode", number, code]]),
            WayOut("try the other reading", [["set", "code-deletion", "allow"]]),
          ]))
    },
    Rule(
      43, "budgeted-company-code-stays", .stated,
      "A company code that is in a budget code of any project cannot be deleted; it can be deactivated.",
      from: [.p22, .p23],
      refuses: .costcodeInUse
    ) { (removal: StandardCodeRemoval, world) in
      guard let slot = world.procore.standardCodes.slot(of: removal.code.key) else { return nil }
      let used = world.procore.costCodes.records.filter {
        $0.standard == slot && !CostCodeUse.lines(of: $0.key, in: world).isEmpty
      }
      guard !used.isEmpty else { return nil }
      let code = world.text(removal.code.code)
      return Finding("company code \(code) is in a budget code", used.map(\.key)) { world in
        Explanation(
          "\(counted(used.count, "project")) \(used.count == 1 ? "uses" : "use") it:",
          objects: used.prefix(10).map {
            [world.text($0.project), CostCodeUse.listed(CostCodeUse.lines(of: $0.key, in: world))]
          },
          waysOut: [WayOut("deactivate it instead", [["deactivate-costcode", code]])])
      }
    },
    Rule(
      44, "deactivation-is-company-wide", .stated,
      "A code is deactivated on the company's list only, never on one project.",
      from: [.p23, .p24]),
    Rule(
      45, "assignment-cleared-when-gone", .stated,
      "A cost type can be cleared from a code only when nothing in Procore uses it and it is gone in Vista; a failure goes to the Delete History (“gone in Vista” is common, not universal).",
      from: [.p25, .d3], refuses: .costtypeInUse
    ) { (clearing: CostTypeClearing, world) in
      let (number, code) = (world.text(clearing.code.project), world.text(clearing.code.code))
      let type = world.typeCodes([clearing.type])
      let lines = CostCodeUse.lines(of: clearing.code.key, in: world).filter { $0.type == clearing.type }
      let again = ["unassign-costtype", number, code, type]
      if !lines.isEmpty {
        return Finding("cost type \(type) of cost code \(code) is in use on project \(number)", [clearing.code.key]) {
          _ in
          Explanation(
            "\(counted(lines.count, "line")) \(lines.count == 1 ? "uses" : "use") it:",
            objects: lines.prefix(10).map { [$0.title, $0.description] },
            waysOut: [CostCodeUse.wayOut("free it, then clear it", lines, then: again)])
        }
      }
      guard let phase = clearing.phaseInVista(in: world), world.settings.connector != .appXchange else { return nil }
      let job = phase.job
      let kept = world.abbreviations(phase.costTypes.subtracting(CostTypeSet([clearing.type])), in: phase.group).text
      return Finding(
        "cost type \(type) is still on phase \(code) of job \(world.text(job)) in Vista",
        Explanation(
          "the connector deletes an assignment only when it is gone in Vista",
          waysOut: [
            WayOut(
              "take it off the job phase first",
              [["edit-jobphase", world.text(job), code, "--cost-types", kept.isEmpty ? "none" : kept], again])
          ]))
    },
    Rule(
      189, "unused-estimate-goes-along", .inferred,
      "Clearing a cost type on App Xchange deletes it on the job's phase in Vista too, with its original estimate, unless it has costs, commitments or estimate changes there (that unused estimates can be deleted is stated, not by whom).",
      from: [.p6], setting: "connector", refuses: .costtypeInUse
    ) { (clearing: CostTypeClearing, world) in
      guard world.settings.connector == .appXchange, let phase = clearing.phaseInVista(in: world),
        let refusal = JobPhaseTypesRemoval(phase: phase, removed: CostTypeSet([clearing.type])).refusal(in: world)
      else { return nil }
      return Finding(
        "cost type \(world.typeCodes([clearing.type])) is in use on phase \(world.text(phase.code)) of job \(world.text(phase.job)) in Vista",
        refusal.explanation)
    },
    Rule(
      171, "cost-type-goes-after-vista", .stated,
      "A cost type of the company can be deleted in Procore with the connector on App Xchange, once it is gone in Vista and no project has it.",
      from: [.p6], setting: "connector", refuses: .supportOnly
    ) { (removal: LineItemTypeRemoval, world) in
      guard world.settings.connector != .appXchange else { return nil }
      return Finding(
        "this connector deletes no cost type that came from Vista",
        Explanation(
          "cost type \(removal.type.code) stays in Procore, also when it is gone in Vista",
          waysOut: [WayOut("try the newer connector", [["set", "connector", "app-xchange"]])]))
    }.and(refuses: .costtypeInUse) { (removal: LineItemTypeRemoval, world) in
      guard let type = world.vista.costTypes[Key(world.vista.company.phaseGroup, removal.type.numberName)] else {
        return nil
      }
      return Finding(
        "cost type \(removal.type.code) is still in Vista",
        Explanation(
          "Procore's cost types follow JC Cost Types",
          waysOut: [WayOut("remove it there first", [["remove-costtype", type.abbreviation], ["advance-to-sync"]])]))
    }.and(refuses: .costtypeInUse) { (removal: LineItemTypeRemoval, world) in
      let (number, text) = (removal.type.number, removal.type.code)
      let holders = world.procore.costCodes.records.filter { code in
        code.costTypes.contains(number)
          || CostCodeUse.lines(of: code.key, in: world).contains { $0.type == number }
      }
      guard !holders.isEmpty else { return nil }
      return Finding("cost type \(text) is in use", holders.map(\.key)) { world in
        Explanation(
          "\(counted(holders.count, "cost code")) \(holders.count == 1 ? "has" : "have") it:",
          objects: holders.prefix(10).map { [world.text($0.project), world.text($0.code), $0.description] },
          waysOut: [
            WayOut(
              "clear it",
              holders.prefix(10).map { ["unassign-costtype", world.text($0.project), world.text($0.code), text] })
          ])
      }
    },
    Rule(
      46, "deactivation-cures-nothing", .inferred,
      "Deactivating a code in Procore does not change whether its phase counts as missing.", from: [.p24, .p1]),
  ]
}
