import Errors
import Rendering
import Rules
import Text
import Workspace

/// What one can do to the cost codes of a project and to their cost types.
enum CostCodeCommands {
  static let all = [addCostCode, removeCostCode, assignCostType, unassignCostType]

  private static let project = Argument.existing(Project.self, "project")
  private static let newCodes = Argument<Name>(
    "code", "codes of the company list; on a project of the Standard list also its own",
    .object("standard-code", within: "project", orNew: true)
  ) {
    (text, _, world) throws(Refusal) in
    world.name(text.bytes.span.extracting(text.range))
  }.repeated.optional
  private static let costTypes = Argument.procoreCostTypes
  private static let description = Argument.text(
    "description", "what a code of the project's own is", limit: StandardCode.schema.limit("description"))
  private static let everything = Argument<Void>.flag(
    "all", "every active code of the company list that the project lacks")

  private static let addCostCode = Command(
    "add-costcode", in: .procore, isCommon: true,
    "Put codes of the company list on a project; their cost types come along.",
    takes: [project.parameter, newCodes.parameter],
    options: [costTypes.parameter, description.parameter, everything.parameter],
    needs: .privilege(.projectAdmin), obeys: CostCodeAddition.rules.rules,
    examples: [
      .init(
        "add-costcode 123 01-100 03-300", "with the company list's cost types",
        after: "add-phase 01-100 General; add-phase 03-300 Concrete; sync; add-project 123 Tower"),
      .init(
        "add-costcode 123 --all", "as a click on Select All",
        after: "add-phase 01-100 General; sync; add-project 123 Tower"),
      .init(
        "add-costcode 77 90-100 --description \"Site office\"", "a code of its own, on the Standard list",
        after: "add-project 77 Annex --list standard"),
    ]
  ) { (call, world) throws(Refusal) in
    let project = try call(project, world)
    let list = world.list(of: project)
    var codes = try call(all: newCodes, world)
    if call.has(everything) {
      try world.requireCompanyCodes(list, then: ["add-costcode", world.text(project.number), "--all"])
      codes += world.codesToAdd(to: project).map(\.code)
    } else if codes.isEmpty {
      throw Refusal(
        .missingArgument, "add-costcode needs a code, or --all",
        Explanation(waysOut: [WayOut("see the list", [["list", "standard-codes"]])]))
    }
    let types = try call(optional: costTypes, world)
    for (index, code) in codes.enumerated() {
      do throws(Refusal) {
        try world.requireNew(CostCode.self, Key(project.number, code))
        try world.permit(CostCodeAddition(project: project, code: code, among: codes))
      } catch {
        let places = call.texts(of: newCodes.parameter)
        throw index < places.count ? error.at(places[index].place) : error
      }
      let row = world.procore.standardCodes[Key(list, code)]
      var added = row.map { world.costCode($0, on: project) } ?? world.ownCode(code, on: project)
      added.costTypes = types ?? added.costTypes
      if let own = try call(optional: description, world) {
        guard row == nil else {
          throw Refusal(
            .badValue, "cost code \(world.text(code)) is on the company's list, which says what it is",
            Explanation(waysOut: [WayOut("leave --description out", [])]))
        }
        added.description = own
      }
      world.put(added)
    }
    return .nothing
  }

  private static let codes = Argument.existing(CostCode.self, "code", within: project).repeated.optional
  private static let unused = Argument<Void>.flag("unused", "remove those that nothing uses, keep the others")

  private static let removeCostCode = Command(
    session: "remove-costcode", in: .procore, isCommon: true, "Take cost codes off a project.",
    takes: [project.parameter, codes.parameter], options: [unused.parameter], needs: .privilege(.projectAdmin),
    obeys: CostCodeRemoval.rules.rules,
    examples: [
      .init(
        "remove-costcode 123 03-300", "the second documented way out of a missing phase",
        after: "add-phase 03-300 Concrete; sync; add-project 123 Tower; add-costcode 123 03-300"),
      .init(
        "remove-costcode 123 --unused", "every code that nothing uses",
        after: "add-phase 03-300 Concrete; sync; add-project 123 Tower; add-costcode 123 03-300"),
    ]
  ) { (call, session) throws(Refusal) in
    let project = try call(project, session.world)
    let isBulk = call.has(unused)
    var codes = try call(all: codes, session.world)
    if codes.isEmpty {
      guard isBulk else {
        throw Refusal(
          .missingArgument, "remove-costcode needs a code, or --unused",
          Explanation(waysOut: [
            WayOut("see the codes", [["list", "costcodes", "--project", session.world.text(project.number)]])
          ]))
      }
      codes = session.world.costCodes(of: project.number)
    }
    let used = isBulk ? CostCodeRemoval.used(codes, of: project, in: session.world) : []
    var answers: [Refusal] = []
    var seen: Set<Key> = []
    for code in codes where !used.contains(code.key) && seen.insert(code.key).inserted {
      if let refusal = CostCodeRemoval(code: code, isKnownUnused: isBulk).refusal(in: session.world) {
        guard code.isSynced, refusal.error == .erpFirst else { throw refusal }
        session.world.log(.deleteCostCodes, session.world.text(code.code), .failed, refusal.message)
        answers.append(refusal)
        continue
      }
      if code.isSynced { session.world.log(.deleteCostCodes, session.world.text(code.code), .success) }
      session.world.remove(CostCode.self, at: code.key)
    }
    let message: Message =
      "\(answers.count) cost codes of project \(session.world.text(project.number)) are still in Vista"
    if let refusal = Refusal.together(answers, message) { throw refusal.asRecordedAnswer }
    if !used.isEmpty {
      session.notes.append("\(counted(used.count, "code")) \(used.count == 1 ? "is" : "are") in use and stayed")
    }
    return .nothing
  }

  private static let code = Argument.existing(CostCode.self, "code", within: project)
  private static let types = Argument<UInt8>.type.repeated

  private static let assignCostType = Command(
    "assign-costtype", in: .procore, "Assign cost types to a project's cost code.",
    takes: [project.parameter, code.parameter, types.parameter], needs: .privilege(.projectAdmin),
    obeys: CostTypeAssignment.rules.rules,
    examples: [
      .init(
        "assign-costtype 123 03-300 E", "earlier types stay",
        after: "add-phase 03-300 Concrete --cost-types L; sync; add-project 123 Tower; add-costcode 123 03-300")
    ]
  ) { (call, world) throws(Refusal) in
    var code = try call(code, world)
    code.costTypes = code.costTypes.union(CostTypeSet(try call(all: types, world)))
    world.put(code)
    return .nothing
  }

  private static let unassignCostType = Command(
    session: "unassign-costtype", in: .procore, "Clear cost types from a project's cost code.",
    takes: [project.parameter, code.parameter, types.parameter], needs: .privilege(.projectAdmin),
    obeys: CostTypeClearing.rules.rules,
    examples: [
      .init(
        "unassign-costtype 123 03-300 L", "only when nothing uses it and Vista has lost it",
        after: "add-phase 03-300 Concrete --cost-types L,M; sync; add-project 123 Tower; add-costcode 123 03-300")
    ]
  ) { (call, session) throws(Refusal) in
    var code = try call(code, session.world)
    let types = try call(all: types, session.world)
    var answers: [Refusal] = []
    for type in types {
      let clearing = CostTypeClearing(code: code, type: type, among: CostTypeSet(types))
      guard code.costTypes.contains(type) else {
        throw Refusal(
          .notFound, "cost code \(session.world.text(code.code)) has no cost type \(session.world.typeCodes([type]))")
      }
      if let refusal = clearing.refusal(in: session.world) {
        guard !clearing.isUsed(in: session.world) else { throw refusal }
        session.world.logFailedDeletion(clearing, refusal.message)
        answers.append(refusal)
        continue
      }
      if code.syncedCostTypes.contains(type) {
        session.world.log(.deleteCostTypeAssignments, session.world.text(code.code), .success)
      }
      if let phase = clearing.phaseInVista(in: session.world) { session.world.removeUnused(type, phase) }
      code.costTypes.remove(type)
      code.syncedCostTypes.remove(type)
    }
    session.world.put(code)
    let message: Message =
      "\(answers.count) cost types of cost code \(session.world.text(code.code)) are still in Vista"
    if let refusal = Refusal.together(answers, message) { throw refusal.asRecordedAnswer }
    return .nothing
  }
}

extension Workspace {
  /// The codes of a project's company list that it lacks and that can be added, in the order of the list.
  func codesToAdd(to project: Project) -> [StandardCode] {
    procore.standardCodes.records(of: list(of: project)).filter { row in
      row.isActive && !row.isMissing && !procore.costCodes.contains(Key(project.number, row.code))
    }
  }

  /// A code of the company list on a project, with the list's cost types.
  func costCode(_ row: StandardCode, on project: Project) -> CostCode {
    CostCode(
      project: project.number, code: row.code, standard: reference(StandardCode.self, row.key),
      description: row.description, costTypes: row.costTypes)
  }

  /// A code that a project of the Standard list makes for itself, with all of the company's cost types (rule 13).
  fileprivate func ownCode(_ code: Name, on project: Project) -> CostCode {
    CostCode(
      project: project.number, code: code, standard: reference(StandardCode.self, Key(list(of: project), code)),
      description: "", costTypes: CostTypeSet(procore.lineItemTypes.records.map(\.number)))
  }

  fileprivate func logFailedDeletion(_ clearing: CostTypeClearing, _ message: String) {
    log(.deleteCostTypeAssignments, text(clearing.code.code), .failed, message)
    let number = name(String(connector.failedDeletions.count + 1))
    put(
      FailedDeletion(
        number: number, project: clearing.code.project, code: clearing.code.code, type: clearing.type, time: now,
        message: message))
  }
}

extension Workspace {
  /// Refuses what needs codes of a company list that has none yet: Vista has no phase, or no sync has brought them.
  fileprivate func requireCompanyCodes(_ list: Name, then command: [String]) throws(Refusal) {
    guard list == vista.company.phaseGroup, procore.standardCodes.records(of: list).isEmpty else { return }
    let isLacking = vista.phases.records(of: list).isEmpty
    let way =
      isLacking
      ? WayOut(
        "make a phase in Vista, and let the sync bring it",
        steps: [.ask(fields: ["code"], for: ["add-phase"]), .waitForSync, .run(command)])
      : WayOut("let the sync bring the phases of Vista", steps: [.waitForSync, .run(command)])
    throw Refusal(
      .codeNotOnList, "the company's list has no code yet",
      Explanation(isLacking ? "JC Phases has no phase, either" : "no sync has filled it from JC Phases", waysOut: [way])
    )
  }
}
