import Rendering
import Rules
import Workspace

/// What one can do to prime contract change orders and their lines.
enum PrimeChangeOrderCommands {
  static let all = [addOrder, editOrder, removeOrder, addLine, editLine, removeLine]

  private static let needs = Command.Needs.privilege(.primeAdmin)
  private static let project = Argument.existing(Project.self, "project")
  private static let newNumber = Argument.newName(
    "number", "the change order's number; Vista takes 5 characters", limit: 255)
  private static let order = Argument.existing(PrimeChangeOrder.self, "pcco", within: project)
  private static let title = Argument.text("title", "what it is about; Vista takes 30 characters", limit: 255)
  private static let status = Argument<ChangeOrderStatus>.choice("status", "where it stands; draft where none is given")
  private static let created = Argument<Moment?>.dateOrNone(
    "created", "when it was made, such as 2026-01-31, or none; today where no day is given")
  private static let code = Argument.existing(CostCode.self, "code", within: project)
  private static let type = Argument<UInt8>.type
  private static let amount = Argument.money("amount", "what the line adds")
  private static let lineText = Argument.text("description", "what the line is for", limit: 255)
  private static let line = Argument.existing(PCCOLine.self, "line", within: project)

  private static let ofProject = "add-phase 03-300 Concrete; sync; add-project 123 Tower; add-costcode 123 03-300"
  private static let ofOrder = ofProject + "; add-pcco 123 001 \"Roof terrace\""
  private static let ofLine = ofOrder + "; add-pccoline 123 001 03-300 S 9000"

  private static let addOrder = Command(
    "add-pcco", in: .procore, "Make a change order of a project's prime contract.",
    takes: [project.parameter, newNumber.parameter, title.parameter], options: [status.parameter, created.parameter],
    needs: needs, examples: [.init("add-pcco 123 001 \"Roof terrace\"", "then add-pccoline", after: ofProject)]
  ) { (call, world) throws(Refusal) in
    let project = try call(project, world)
    let number = try call(newNumber, world)
    try world.requireNew(PrimeChangeOrder.self, Key(project.number, number))
    world.put(
      PrimeChangeOrder(
        project: project.number, number: number, title: try call(title, world),
        status: try call(optional: status, world) ?? .draft, created: try call(optional: created, world) ?? world.now))
    return .nothing
  }

  private static let editOrder = Command(
    "edit-pcco", in: .procore, "Change a change order's title, status or date of creation.",
    takes: [project.parameter, order.parameter], options: [title.parameter, status.parameter, created.parameter],
    needs: needs, obeys: Editing<PrimeChangeOrder>.rules.rules,
    examples: [.init("edit-pcco 123 001 --status approved", "as it has to be for an export", after: ofOrder)]
  ) { (call, world) throws(Refusal) in
    var order = try call(order, world)
    try world.permit(Editing(order))
    order.title = try call(optional: title, world) ?? order.title
    order.status = try call(optional: status, world) ?? order.status
    order.created = try call(optional: created, world) ?? order.created
    world.put(order)
    return .nothing
  }

  private static let removeOrder = Command(
    session: "remove-pcco", in: .procore, "Delete a change order with its lines.",
    takes: [project.parameter, order.parameter], needs: needs, obeys: Removal<PrimeChangeOrder>.rules.rules,
    examples: [.init("remove-pcco 123 001", "not while it is in Vista", after: ofOrder)]
  ) { (call, session) throws(Refusal) in
    let order = try call(order, session.world)
    try session.world.permit(Removal(order))
    let lines = session.world.lines(of: order)
    for line in lines { session.world.remove(PCCOLine.self, at: line.key) }
    session.world.remove(PrimeChangeOrder.self, at: order.key)
    if !lines.isEmpty { session.notes.append("\(lines.count) line\(lines.count == 1 ? "" : "s") of it went with it") }
    return .nothing
  }

  private static let addLine = Command(
    "add-pccoline", in: .procore, "Add a line to a change order; it takes the order's next number, such as 001.1.",
    takes: [
      project.parameter, order.parameter, code.parameter, type.parameter, amount.parameter, lineText.optional.parameter,
    ], needs: needs, obeys: Editing<PrimeChangeOrder>.rules.rules,
    examples: [.init("add-pccoline 123 001 03-300 S 9000", "line 001.1", after: ofOrder)]
  ) { (call, world) throws(Refusal) in
    let order = try call(order, world)
    try world.permit(Editing(order))
    world.put(
      PCCOLine(
        project: order.project, order: order.number, line: world.nextLine(of: order), code: try call(code, world).code,
        type: try call(type, world), amount: try call(amount, world),
        description: try call(optional: lineText, world) ?? ""))
    return .nothing
  }

  private static let editLine = Command(
    "edit-pccoline", in: .procore, "Give a line of a change order another code, cost type, amount or description.",
    takes: [project.parameter, line.parameter],
    options: [code.parameter, type.parameter, amount.parameter, lineText.parameter], needs: needs,
    obeys: Editing<PrimeChangeOrder>.rules.rules,
    examples: [.init("edit-pccoline 123 001.1 --amount 9500", "or --code", after: ofLine)]
  ) { (call, world) throws(Refusal) in
    var line = try call(line, world)
    try world.permitEditing(line)
    line.code = try call(optional: code, world)?.code ?? line.code
    line.type = try call(optional: type, world) ?? line.type
    line.amount = try call(optional: amount, world) ?? line.amount
    line.description = try call(optional: lineText, world) ?? line.description
    world.put(line)
    return .nothing
  }

  private static let removeLine = Command(
    "remove-pccoline", in: .procore, "Remove a line from a change order.", takes: [project.parameter, line.parameter],
    needs: needs, obeys: Editing<PrimeChangeOrder>.rules.rules,
    examples: [.init("remove-pccoline 123 001.1", "its number is not given again", after: ofLine)]
  ) { (call, world) throws(Refusal) in
    let line = try call(line, world)
    try world.permitEditing(line)
    world.remove(PCCOLine.self, at: line.key)
    return .nothing
  }
}

extension Workspace {
  fileprivate func permitEditing(_ line: PCCOLine) throws(Refusal) {
    if let order = procore.primeChangeOrders[Key(line.project, line.order)] { try permit(Editing(order)) }
  }
}
