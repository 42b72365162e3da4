import Errors
import Text
import Workspace

extension Rule {
  /// Taking cost codes and cost types away again (rules 38 to 46, 171 and 189).
  static let removingCodes: [Rule] = [
    Rule(
      38, "used-code-stays", .stated,
      "A cost code that a line of the project uses cannot be deleted (which kinds of lines count is partly inferred).",
      from: [.p19, .p1], refuses: .costcodeInUse
    ) { (removal: CostCodeRemoval, world) in
      let lines = removal.isKnownUnused ? [] : CostCodeUse.lines(of: removal.code.key, in: world)
      guard !lines.isEmpty else { return nil }
      let (number, code) = (world.text(removal.code.project), world.text(removal.code.code))
      return Finding("cost code \(code) is in use on project \(number)", [removal.code.key]) { world in
        var explanation = Explanation(
          "\(counted(lines.count, "line")) \(usesOrUse(lines.count)) it:",
          objects: lines.prefix(10).map { $0.cells(in: world) },
          waysOut: [
            CostCodeUse.wayOut("free it, then remove it", lines, then: ["remove-costcode", number, code], in: world)
          ])
        explanation.brief = "held by \(CostCodeUse.holders(lines, in: world))"
        return explanation
      }
    },
    Rule(
      39, "bulk-delete-keeps-used", .stated, "Deleting all codes removes the unused ones and keeps the used ones.",
      from: [.k1], about: .act(CostCodeRemoval.self)),
    Rule(
      40, "unsynced-code-goes-at-once", .inferred, "An unsynced, unused code is deleted at once.", from: [.d3],
      about: .act(CostCodeRemoval.self)),
    Rule(
      41, "synced-code-asks-connector", .stated,
      "Deleting synced, unused codes is a request to the connector, which may refuse it; what it says is shown, and those that it deletes are gone (the latter is inferred).",
      from: [.d3], about: .act(CostCodeRemoval.self)),
    Rule(
      42, "erp-first", .inferred,
      "In ERP-first mode the connector refuses while the job phase is still in Vista; an older page has it that no cost code of a project is deleted where Procore is integrated with Vista.",
      from: [.p19, .p20], setting: "code-deletion", refuses: .erpFirst
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
    }.and(refuses: .readOnly) { (removal: CostCodeRemoval, world) in
      guard world.settings.codeDeletion == .never,
        world.procore.projects[Key(removal.code.project)]?.list == .erp
      else { return nil }
      return Finding(
        "cost code \(world.text(removal.code.code)) of project \(world.text(removal.code.project)) cannot be deleted",
        Explanation(
          "with code-deletion never, no code of a project on the ERP list is",
          waysOut: [
            WayOut(
              "try the other reading",
              [
                ["set", "code-deletion", "allow"],
                ["remove-costcode", world.text(removal.code.project), world.text(removal.code.code)],
              ])
          ]))
    },
    Rule(
      43, "budgeted-company-code-stays", .stated,
      "A company code that is in a budget code of any project cannot be deleted; it can be deactivated; one of the ERP list only Procore's support deletes.",
      from: [.p22, .p23, .d3],
      refuses: .costcodeInUse
    ) { (removal: StandardCodeRemoval, world) in
      guard let slot = world.procore.standardCodes.slot(of: removal.code.key) else { return nil }
      let holders = world.lookups.costCodesByStandard.records(slot)
      let used = holders.filter { CostCodeUse.isUsed($0.key, in: world) }
      guard !used.isEmpty else { return nil }
      let code = world.text(removal.code.code)
      return Finding("company code \(code) is in a budget code", used.map(\.key)) { world in
        Explanation(
          "\(counted(used.count, "project")) \(usesOrUse(used.count)) it:",
          objects: used.prefix(10).map {
            [world.text($0.project), CostCodeUse.listed(CostCodeUse.lines(of: $0.key, in: world), in: world)]
          },
          waysOut: [WayOut(instead: "deactivate it instead", [["deactivate-costcode", code]])])
      }
    },
    Rule(
      44, "deactivation-is-company-wide", .stated,
      "A code is deactivated on the company's list only, never on one project.",
      from: [.p23, .p24], about: .act(CodeActivation.self)),
    Rule(
      45, "assignment-cleared-when-gone", .stated,
      "A cost type can be cleared from a code only when nothing in Procore uses it and it is gone in Vista (“gone in Vista” is common, not universal). Boxes are cleared together; each that fails stays ticked and goes to the Delete History.",
      from: [.p25, .d3], refuses: .costtypeInUse
    ) { (clearing: CostTypeClearing, world) in
      let (number, code) = (world.text(clearing.code.project), world.text(clearing.code.code))
      let type = world.typeCodes([clearing.type])
      let lines = CostCodeUse.lines(of: clearing.code.key, in: world).filter { $0.type == clearing.type }
      let again = ["unassign-costtype", number, code, type]
      if !lines.isEmpty {
        return Finding("cost type \(type) of cost code \(code) is in use on project \(number)", [clearing.code.key]) {
          world in
          Explanation(
            "\(counted(lines.count, "line")) \(usesOrUse(lines.count)) it:",
            objects: lines.prefix(10).map { $0.cells(in: world) },
            waysOut: [CostCodeUse.wayOut("free it, then clear it", lines, then: again, in: world)])
        }
      }
      guard let phase = clearing.phaseInVista(in: world), world.settings.connector != .appXchange else { return nil }
      let job = phase.job
      let gone = phase.costTypes.intersection(clearing.types)
      let kept = world.abbreviations(phase.costTypes.subtracting(gone), in: phase.group).text
      let fixed = JobPhaseTypesRemoval(phase: phase, removed: gone).refusal(in: world)
      return Finding(
        "cost type \(type) is still on phase \(code) of job \(world.text(job)) in Vista",
        Explanation(
          "the connector deletes an assignment only when it is gone in Vista",
          waysOut: [
            fixed.map { WayOut("take it off the job phase first", blocked: $0.message) }
              ?? WayOut(
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
      "A cost type of the company can be deleted in Procore with the connector on App Xchange, once it is gone in Vista (that no project may have it is inferred).",
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
          waysOut: [
            CostTypeRemoval(type: type).refusal(in: world).map {
              WayOut("remove it there first", blocked: $0.message)
            } ?? WayOut("remove it there first", steps: [.run(["remove-costtype", type.abbreviation]), .waitForSync])
          ]))
    }.and(refuses: .costtypeInUse) { (removal: LineItemTypeRemoval, world) in
      let (number, text) = (removal.type.number, removal.type.code)
      let holders = world.procore.costCodes.records { code in
        code.costTypes.contains(number)
          || CostCodeUse.lines(of: code.key, in: world).contains { $0.type == number }
      }
      guard !holders.isEmpty else { return nil }
      return Finding("cost type \(text) is in use", holders.map(\.key)) { world in
        Explanation(
          "\(counted(holders.count, "cost code")) \(hasOrHave(holders.count)) it:",
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
      "Deactivating a code in Procore does not change whether its phase counts as missing.", from: [.p24, .p1],
      about: .act(CodeActivation.self)),
  ]
}
