import Errors
import Rendering
import Rules
import Text
import Workspace

/// What one can do to the company's cost code lists.
enum CompanyListCommands {
  static let all = [deactivate, reactivate, add, edit, remove, removeType, refresh]

  private static let list = Argument<Project.List>.choice(
    "list", "which of the company's lists; erp where none is given")
  private static let code = Argument<StandardCode>("code", "the company code", .object("standard-code")) {
    (text, call, world) throws(Refusal) in
    try world.require(StandardCode.self, named: text.string, within: try listName(call, world))
  }
  private static let newCode = Argument.newName("code", "the code", limit: StandardCode.schema.limit("code"))
  private static let description = Argument.text(
    "description", "what the code is", limit: StandardCode.schema.limit("description"))

  private static func listName(_ call: Call, _ world: Workspace) throws(Refusal) -> Name {
    switch try call(optional: list, world) ?? .erp {
    case .erp: world.vista.company.phaseGroup
    case .standard: world.name(StandardCode.standardList)
    }
  }

  private static let setup = "add-phase 03-300 Concrete; sync"

  private static let deactivate = Command(
    "deactivate-costcode", in: .procore, "Deactivate a code of the company list: projects that have it keep it.",
    takes: [code.parameter], options: [list.parameter], needs: .privilege(.companyAdmin),
    obeys: CodeActivation.rules.rules,
    examples: [.init("deactivate-costcode 03-300", "no cure for a missing phase", after: setup)]
  ) { (call, world) throws(Refusal) in
    var code = try call(code, world)
    code.isActive = false
    world.put(code)
    return .nothing
  }

  private static let reactivate = Command(
    "reactivate-costcode", in: .procore, "Make a deactivated code of the company list available.",
    takes: [code.parameter], options: [list.parameter], needs: .privilege(.companyAdmin),
    obeys: CodeActivation.rules.rules,
    examples: [
      .init(
        "reactivate-costcode 03-300", "it can be added to projects again", after: setup + "; deactivate-costcode 03-300"
      )
    ]
  ) { (call, world) throws(Refusal) in
    var code = try call(code, world)
    code.isActive = true
    world.put(code)
    return .nothing
  }

  private static let add = Command(
    "add-standard-code", in: .procore, "Make a code of the ordinary Standard list; the ERP list is made in Vista only.",
    takes: [newCode.parameter, description.optional.parameter], options: [list.parameter],
    needs: .privilege(.companyAdmin),
    obeys: StandardCodeEdit.rules.rules,
    examples: [
      .init("add-standard-code 10-100 \"Own code\" --list standard", "a project on this list is never integrated")
    ]
  ) { (call, world) throws(Refusal) in
    let key = Key(try listName(call, world), try call(newCode, world))
    try world.permit(StandardCodeEdit(key: key, isNew: true))
    try world.requireNew(StandardCode.self, key)
    let types = CostTypeSet(world.procore.lineItemTypes.records.map(\.number))
    world.put(
      StandardCode(
        list: key.parent, code: key.name, description: try call(optional: description, world) ?? "", costTypes: types,
        isActive: true, isMissing: false))
    return .nothing
  }

  private static let edit = Command(
    "edit-standard-code", in: .procore,
    "Change a code of the ordinary Standard list; the ERP list is edited in Vista only.",
    takes: [code.parameter], options: [description.parameter, list.parameter], needs: .privilege(.companyAdmin),
    obeys: StandardCodeEdit.rules.rules,
    examples: [
      .init(
        "edit-standard-code 10-100 --description \"Ours\" --list standard", "grey on the ERP list",
        after: "add-standard-code 10-100 Own --list standard")
    ]
  ) { (call, world) throws(Refusal) in
    var code = try call(code, world)
    try world.permit(StandardCodeEdit(key: code.key, isNew: false))
    code.description = try call(optional: description, world) ?? code.description
    world.put(code)
    return .nothing
  }

  private static let remove = Command(
    "remove-standard-code", in: .procore,
    "Delete a code of a company list that no budget holds; one of the ERP list only Procore's support deletes.",
    takes: [code.parameter], options: [list.parameter], needs: .privilege(.companyAdmin),
    obeys: StandardCodeRemoval.rules.rules,
    examples: [.init("remove-standard-code 03-300", "projects that hold it lose the relationship", after: setup)]
  ) { (call, world) throws(Refusal) in
    let code = try call(code, world)
    if code.list == world.vista.company.phaseGroup,
      let refusal = world.lackOfSupport(call.user, to: "delete a code of the ERP list")
    {
      throw refusal
    }
    try world.permit(StandardCodeRemoval(code: code))
    world.remove(StandardCode.self, at: code.key)
    return .nothing
  }

  private static let type = Argument<LineItemType>(
    "type", "the cost type, by Procore's code", .object("line-item-type", by: "code")
  ) {
    (text, _, world) throws(Refusal) in
    guard let type = world.lineItemType(coded: text.string) else {
      throw Refusal.notFound(
        "Procore has no cost type \(shortened(text.string))", text.string,
        among: world.procore.lineItemTypes.records.map(\.code), list: ["list", "line-item-types"])
    }
    return type
  }

  private static let removeType = Command(
    "remove-line-item-type", in: .procore,
    "Delete a company's cost type that is gone in Vista; only the connector on App Xchange can.",
    takes: [type.parameter], needs: .privilege(.companyAdmin), obeys: LineItemTypeRemoval.rules.rules,
    examples: [
      .init(
        "remove-line-item-type F", "after it was removed in Vista",
        after: "set connector app-xchange; add-costtype 6 F Freight; sync; remove-costtype F; sync")
    ]
  ) { (call, world) throws(Refusal) in
    let type = try call(type, world)
    try world.permit(LineItemTypeRemoval(type: type))
    world.remove(LineItemType.self, at: type.key)
    return .nothing
  }

  private static let project = Argument.existing(Project.self, "project").optional

  private static let refresh = Command(
    "refresh costcodes", in: .integration,
    "Press Refresh on Std. Cost Codes & Cost Types: a sync at once, with a request; or on one project's cost codes, which then read as the company's, with those that are new there.",
    takes: [project.parameter], needs: .oneOf([[.projectAdmin], [.erpStandard, .canPush], [.erpAdmin, .canPush]]),
    runsSync: true, obeys: Refresh.rules.rules + ProjectRefreshing.rules.rules,
    examples: [
      .init("refresh costcodes", "in progress until some time passes: advance 1m", after: "add-phase 03-300 Concrete")
    ]
  ) { (call, world) throws(Refusal) in
    guard let project = try call(optional: project, world) else {
      if let refusal = Command.Needs.approver.lack(of: call.user, to: "refresh costcodes", in: world) { throw refusal }
      try world.permit(Refresh(event: .syncStandardCostCodes))
      world.refresh(.syncStandardCostCodes)
      return .nothing
    }
    if let refusal = Command.Needs.privilege(.projectAdmin).lack(of: call.user, to: "refresh costcodes", in: world) {
      throw refusal
    }
    for var code in world.procore.costCodes.records(of: project.number) {
      code.description = world.procore.standardCodes[code.standard]?.description ?? code.description
      world.put(code)
    }
    if project.list == .erp, world.settings.projectRefresh == .newCodes {
      for row in world.codesToAdd(to: project) { world.put(world.costCode(row, on: project)) }
    }
    return .nothing
  }
}
