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
    let description: String
    let type: UInt8
    let release: [String]
  }

  /// Every line that uses a project's cost code: budget lines first, then commitments.
  static func lines(of key: Key, in world: Workspace) -> [Line] {
    let (project, code) = (key.parent, key.name)
    let budget = world.procore.budgetLines.records(of: project).filter { $0.code == code }.map { line in
      Line(
        title: "budget line \(world.text(line.line))", description: "\(world.typeCodes([line.type])) \(line.amount)",
        type: line.type, release: release(line, in: world))
    }
    let commitments = world.procore.commitments.records.filter { $0.project == project }.flatMap { commitment in
      world.procore.sovLines.records(of: commitment.number).filter { $0.code == code }.map { line in
        let (number, lineNumber) = (world.text(commitment.number), world.text(line.line))
        return Line(
          title: "commitment \(number) line \(lineNumber)",
          description: "\(world.typeCodes([line.type])) \(line.amount)",
          type: line.type, release: ["remove-sovline", number, lineNumber])
      }
    }
    return budget + commitments
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
  static func listed(_ lines: [Line]) -> String {
    let titles = lines.map(\.title)
    guard let last = titles.last, titles.count > 1 else { return titles.first ?? "" }
    return titles.count > 6
      ? titles.prefix(5).joined(separator: ", ") + " and \(titles.count - 5) more"
      : titles.dropLast().joined(separator: ", ") + " and " + last
  }
}

extension Rule {
  /// Taking cost codes and cost types away again (rules 38 to 46).
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
        Explanation(
          "\(counted(lines.count, "line")) \(lines.count == 1 ? "uses" : "use") it:",
          objects: lines.prefix(10).map { [$0.title, $0.description] },
          waysOut: [
            WayOut(
              "free it, then remove it",
              lines.prefix(10).map(\.release) + [["remove-costcode", number, code]])
          ])
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
            waysOut: [WayOut("free it, then clear it", lines.prefix(10).map(\.release) + [again])])
        }
      }
      guard let job = world.procore.projects[Key(clearing.code.project)]?.job,
        let phase = world.vista.jobPhases[Key(job, clearing.code.code)], phase.costTypes.contains(clearing.type)
      else { return nil }
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
      46, "deactivation-cures-nothing", .inferred,
      "Deactivating a code in Procore does not change whether its phase counts as missing.", from: [.p24, .p1]),
  ]
}
