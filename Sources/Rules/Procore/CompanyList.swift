import Errors
import Workspace

/// What Procore refuses at its own tools, from the company's lists of codes on.
///
/// ## In this folder
/// Each list is one of `Rule.topics`, and its file holds the words that its findings need.
/// - What is done in Procore: `CodeActs.swift`, `ProcoreActs.swift`.
/// - Codes: `CompanyList.swift`; `RemovingCodes.swift`, with `CostCodeUse.swift`, `CostCodeLines.swift` and
///   `BudgetCodeLine.swift`, which find what still uses a code, and how to free it.
/// - Items, each in its own tool and on its way to Vista: `Commitments.swift`, `ChangeOrders.swift`,
///   `PrimeContracts.swift`, `Approvals.swift` with what an approval locks, `Invoices.swift`, `Budgets.swift`,
///   `BudgetChanges.swift`, `DirectCosts.swift`, `Vendors.swift`. Their numbers and names are typed again:
///   `Renaming.swift`. How they are parted from Vista: `Parting.swift`.
extension Rule {
  /// The company's lists and what may come from them (rules 10 to 14).
  static let companyList: [Rule] = [
    Rule(
      10, "erp-codes-made-in-vista", .stated, "A code of the ERP list cannot be made in Procore.", from: [.p2, .p3],
      refuses: .createdInVistaOnly
    ) { (edit: StandardCodeEdit, world) in
      edit.isNew && edit.isOnERPList(in: world) ? edit.refused("made", in: world) : nil
    },
    Rule(
      11, "erp-codes-edited-in-vista", .stated, "A code of the ERP list cannot be edited in Procore.", from: [.p55],
      refuses: .createdInVistaOnly
    ) { (edit: StandardCodeEdit, world) in
      !edit.isNew && edit.isOnERPList(in: world) ? edit.refused("edited", in: world) : nil
    },
    Rule(
      12, "standard-list-never-integrated", .stated, "A project on the ordinary Standard list cannot be sent to ERP.",
      from: [.p2], refuses: .wrongList, on: .sending, .export, of: Project.self
    ) { project, _, world in
      guard project.list == .standard else { return nil }
      return Finding(
        "project \(world.text(project.number)) is on the ordinary Standard list",
        Explanation(
          "only a project that was made on the ERP list can be integrated; the list of a project never changes"))
    },
    Rule(
      13, "codes-from-company-list", .stated,
      "A project on the ERP list takes its codes from that list only, or by the sync from its Vista job; another can make codes of its own.",
      from: [.p9, .d2h, .d7, .p80], about: .act(Syncing.self), refuses: .codeNotOnList
    ) { (adding: CostCodeAddition, world) in
      guard adding.project.list == .erp, adding.companyCode(in: world) == nil else { return nil }
      return Finding("cost code \(adding.text(in: world)) is not on the company's list", []) { world in
        adding.whyNotOnList(in: world)
      }
    },
    Rule(
      14, "inactive-code-not-addable", .stated,
      "A deactivated company code cannot be added to a project; projects that hold it keep it (so P24, about codes of an ERP; by P23, about any code, those keep it that use it).",
      from: [.p2, .p24, .p23],
      about: .act(CodeActivation.self),
      refuses: .codeInactive
    ) { (adding: CostCodeAddition, world) in
      guard adding.companyCode(in: world)?.isActive == false else { return nil }
      let text = adding.text(in: world)
      return Finding(
        "cost code \(text) is deactivated",
        Explanation(
          "a deactivated code stays on the projects that have it and cannot be added to others",
          waysOut: [WayOut("reactivate it", [["reactivate-costcode", text]])]))
    },
  ]
}

extension Phase {
  /// Whether JC Phases could hold a code.
  fileprivate static func fits(_ code: String) -> Bool { code.utf8.count <= schema.limit("code") }
}

extension CostCodeAddition {
  /// The row of the company list, if the code is on it.
  func companyCode(in world: Workspace) -> StandardCode? {
    world.procore.standardCodes[Key(world.list(of: project), code)]
  }

  func text(in world: Workspace) -> String { world.text(code) }

  func whyNotOnList(in world: Workspace) -> Explanation {
    let (text, command) = (world.text(code), command(in: world))
    if world.vista.phases.contains(Key(world.vista.company.phaseGroup, code)) {
      return Explanation(
        "JC Phases has it since the last sync, which Procore has not seen yet",
        waysOut: [WayOut("wait for the sync", steps: [.waitForSync, .run(command)])])
    }
    let lookalikes = Lookalikes.phases(like: [text], in: world)[text] ?? []
    var explanation = Explanation("JC Phases has no such phase")
    explanation.objects = lookalikes.map { [Lookalikes.quoted($0), Lookalikes.difference(of: $0, from: text)] }
    if !lookalikes.isEmpty { explanation.reason = "JC Phases has no such phase, but it holds:" }
    // The connector on App Xchange strips what such a code begins with (rule 169): it never arrives as it is written.
    let isStripped = world.settings.connector == .appXchange && (text.hasPrefix(" ") || text.hasPrefix("."))
    guard Phase.fits(text), !isStripped else { return explanation }
    explanation.waysOut = [
      WayOut(
        "make it in Vista",
        steps: [.run(["add-phase", text]), .waitForSync, .run(command)])
    ]
    return explanation
  }
}

extension StandardCodeEdit {
  fileprivate func isOnERPList(in world: Workspace) -> Bool { world.text(key.parent) != StandardCode.standardList }

  private func isInVista(_ world: Workspace) -> Bool {
    world.vista.phases.contains(Key(world.vista.company.phaseGroup, key.name))
  }

  /// How the code comes to the list: by a phase of JC Phases, if there can be one.
  private func making(_ text: String, in world: Workspace) -> [WayOut] {
    if isInVista(world) {
      return [WayOut(instead: "wait for the sync: JC Phases has it", steps: [.waitForSync])]
    }
    return Phase.fits(text)
      ? [WayOut(instead: "make the phase in Vista", steps: [.run(["add-phase", text]), .waitForSync])] : []
  }

  fileprivate func refused(_ verb: String, in world: Workspace) -> Finding {
    let text = world.text(key.name)
    return Finding("a code of the ERP list is not \(verb) in Procore", [key]) { world in
      Explanation(
        "the list follows JC Phases; Procore offers no way to change it",
        waysOut: isNew || !isInVista(world)
          ? making(text, in: world)
          : [
            WayOut(
              instead: "edit the phase in Vista",
              steps: [
                .run(["edit-phase", text, "--description", world.procore.standardCodes[key]?.description ?? text]),
                .waitForSync,
              ])
          ])
    }
  }
}
