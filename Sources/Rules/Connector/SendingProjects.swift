import Errors
import Text
import Workspace

extension Rule {
  /// From a project in Procore to a row in the ERP Integrations tool (rules 15 to 21).
  static let sendingProjects: [Rule] = [
    Rule(
      15, "no-codes-no-send", .stated, "A project without a cost code cannot be sent.", from: [.p12],
      refuses: .noCostCodes, on: .sending, .export, of: Project.self
    ) { project, _, world in
      let number = project.number
      guard !world.procore.costCodes.slots(of: number).contains(where: world.procore.costCodes.isPresent) else {
        return nil
      }
      return Finding(
        "project \(world.text(number)) has no cost code",
        Explanation(
          "Send to ERP stays grey until the project has one",
          waysOut: [world.addingCodes(to: project)]))
    },
    Rule(
      16, "cost-type-required", .stated,
      "Every cost code needs at least one cost type; the defaults are ticked in Std. Cost Codes & Cost Types (where it is checked, and that vsh fills them from Vista's phases, is inferred).",
      from: [.p9, .p35], about: .act(CostTypeAssignment.self), refuses: .costTypeRequired, on: .sending, .export,
      of: Project.self
    ) { project, _, world in
      untyped(project, in: world)
    },
    Rule(
      17, "name-and-address-fit-vista", .stated,
      "A project's name has at most 60 characters and its address no comma (where that is checked, and that Vista's 60 for the address counts, is inferred).",
      from: [.p53, .v9], refuses: .nameTooLong, on: .sending, .export, of: Project.self
    ) { project, _, world in
      let title = project.title
      guard title.count > VistaLimit.description else { return nil }
      return Finding(
        "the name of project \(world.text(project.number)) is \(title.count) characters long; Vista takes \(VistaLimit.description)",
        Explanation(
          waysOut: [
            WayOut(
              "shorten it",
              [
                [
                  "edit-project", world.text(project.number), "--name",
                  String(title.prefix(VistaLimit.description)),
                ]
              ])
          ]))
    }.and(
      refuses: .commaInAddress, on: .sending, .export, of: Project.self
    ) { project, _, world in
      let (number, address) = (world.text(project.number), project.address)
      guard address.contains(",") else { return nil }
      return Finding(
        "the address of project \(number) has a comma",
        Explanation(
          "Vista takes none: \(address)",
          waysOut: [WayOut("take it out", [["edit-project", number, "--address", address.filter { $0 != "," }]])]))
    }.and(
      refuses: .addressTooLong, on: .sending, .export, of: Project.self
    ) { project, _, world in
      let (number, address) = (world.text(project.number), project.address)
      guard address.count > VistaLimit.address else { return nil }
      return Finding(
        "Address is too long. Maximum \(VistaLimit.address)",
        Explanation(
          "that of project \(number) has \(address.count) characters",
          waysOut: [
            WayOut("shorten it", [["edit-project", number, "--address", String(address.prefix(VistaLimit.address))]])
          ]))
    },
    Rule(
      18, "project-admin-sends", .stated,
      "Sending, retrieving and sending again need Admin on the project's Admin tool.",
      from: [.p12, .p13, .p15], about: .deed(.sending, .retrieval, of: Project.self)),
    Rule(
      19, "sent-is-read-only", .stated,
      "What was sent waits in Ready to Export with a blue ribbon; its name and address are read-only until it comes back, and once it is in Vista (that it is not deleted then is inferred).",
      from: [.p13, .p30], about: .act(TabOpening.self), refuses: .readOnly, on: .editing, .removal, of: Project.self
    ) { project, deed, world in
      let stage = project.erp.stage
      guard project.isSynced || [.readyToExport, .failed].contains(stage) else { return nil }
      let number = world.text(project.number)
      let wayOut: [WayOut] =
        switch stage {
        case .readyToExport where !project.isSynced:
          [WayOut("take it back first", [["retrieve", "project", number]])]
        case .failed where !project.isSynced: [WayOut("have it rejected first", [["reject", "job", number]])]
        case _ where deed.kind == .editing: [world.unlinking(project)]
        default: []
        }
      return Finding(
        deed.kind == .removal
          ? "project \(number) cannot be deleted" : "the number, name and address of project \(number) are read-only",
        Explanation(
          project.isSynced
            ? "the project is synced with Vista's job \(world.text(project.job))" : "the project was sent to ERP",
          waysOut: wayOut))
    }.and(refuses: .alreadySent, on: .sending, of: Project.self) { project, _, world in
      let stage = project.erp.stage
      let hasFailed = stage == .failed && !project.isSynced
      guard hasFailed || stage == .readyToExport || stage == .readyToUpdate else { return nil }
      let number = world.text(project.number)
      let next = stage == .readyToUpdate ? "update" : "export"
      let back =
        hasFailed
        ? WayOut("have it rejected", [["reject", "job", number]])
        : WayOut("take it back", [["retrieve", "project", number]])
      return Finding(
        "project \(number) was sent already: it is \(stage.rawValue)",
        Explanation(
          hasFailed ? "it stands under Failed To Export and can be tried again" : "it waits for the approver",
          waysOut: [WayOut("\(next) it", [[next, "job", number]]), back]))
    },
    Rule(
      20, "retrieve-before-decision", .stated,
      "Retrieving works only before the approver accepts or rejects; the ribbon turns yellow and the project can be edited.",
      from: [.p13, .p30], refuses: .wrongStatus, on: .retrieval, of: Project.self
    ) { project, _, world in
      let stage = project.erp.stage
      guard stage != .readyToExport, stage != .readyToUpdate else { return nil }
      let number = world.text(project.number)
      return Finding(
        "project \(number) cannot be retrieved: it is \(stage.rawValue)",
        Explanation(
          stage == .failed
            ? "the approver has accepted it, and the export failed"
            : "only what waits for the approver can be taken back",
          waysOut: stage == .failed ? [WayOut("have it rejected", [["reject", "job", number]])] : []))
    },
    Rule(
      21, "reject-returns-project", .stated,
      "Rejecting takes the row out of the tool, turns the ribbon yellow and makes the project editable; it is sent again with Re-send to ERP.",
      from: [.p7, .p15, .p30], about: .act(TabOpening.self), refuses: .notSent, on: .rejection, of: Project.self
    ) { project, _, world in
      let stage = project.erp.stage
      guard ![.readyToExport, .readyToUpdate, .failed].contains(stage) else { return nil }
      return Finding(
        "job \(world.text(project.number)) does not wait for the approver: it is \(stage.rawValue)",
        Explanation("only what was sent can be rejected or archived"))
    },
  ]

  private static func untyped(_ project: Project, in world: Workspace) -> Finding? {
    let codes = world.procore.costCodes
    let offenders = codes.slots(of: project.number).filter { codes.marks(of: $0).contains(.untyped) }
    guard !offenders.isEmpty else { return nil }
    return Finding(
      "\(counted(offenders.count, "cost code")) of project \(world.text(project.number)) \(hasOrHave(offenders.count)) no cost type",
      offenders.map(codes.key)
    ) { world in
      let shown = offenders.prefix(10).compactMap { world.procore.costCodes[$0] }
      let types = world.procore.lineItemTypes.records.first.map(\.code) ?? "L"
      return Explanation(
        "each needs at least one:", objects: shown.map { [world.text($0.code), $0.description] },
        waysOut: [
          WayOut(
            "assign one to each",
            shown.map { ["assign-costtype", world.text(project.number), world.text($0.code), types] })
        ])
    }
  }
}

extension Workspace {
  /// Parting a project from its job, which stays in Vista; blocked by what has to be parted before.
  fileprivate func unlinking(_ project: Project) -> WayOut {
    let title = "unlink it: job \(text(project.job)) stays in Vista, and so does its contract"
    return project.refusal(of: .unlinking, in: self).map { WayOut(title, blocked: $0.message) }
      ?? WayOut(title, [["unlink", "job", text(project.number)]])
  }

  /// How a project comes to cost codes: from its company list, or, while nothing on that can be added, after something is.
  fileprivate func addingCodes(to project: Project) -> WayOut {
    let adding = ["add-costcode", text(project.number), "--all"]
    let list = procore.standardCodes.records(of: list(of: project))
    if list.contains(where: { $0.isActive && !$0.isMissing }) {
      return WayOut("add codes from the company list", [["list", "standard-codes"], adding])
    }
    return WayOut(
      "make a phase in Vista, and add its code",
      steps: [.ask(fields: ["code", "description"], for: ["add-phase"]), .waitForSync, .run(adding)])
  }
}
