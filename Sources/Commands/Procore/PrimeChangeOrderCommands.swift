import Errors
import Rendering
import Rules
import Text
import Workspace

/// What one can do to prime contract change orders and their lines.
enum PrimeChangeOrderCommands {
  static let all = [addOrder, editOrder, removeOrder] + lines.commands

  private static let needs = Command.Needs.privilege(.primeAdmin)
  private static let project = Argument.existing(Project.self, "project")
  private static let newNumber = Argument.newName(
    "number", "the change order's number; Vista takes 5 characters", limit: PrimeChangeOrder.schema.limit("number"))
  private static let order = Argument.existing(PrimeChangeOrder.self, "pcco", within: project)
  private static let renumbered = newNumber.named("number")
  private static let title = Argument.text(
    "title", "what it is about; Vista takes 30 characters", limit: PrimeChangeOrder.schema.limit("title"))
  private static let status = Argument<ChangeOrderStatus>.choice("status", "where it stands; draft where none is given")
  private static let standing = status.named("status", "where it stands")
  private static let created = Argument<Moment?>.dateOrNone(
    "created", "when it was made, such as 2026-01-31, or none; today where no day is given")
  private static let code = Argument<Name>("code", "a cost code of the project", .object("costcode", within: "project"))
  {
    (text, call, world) throws(Refusal) in
    try world.require(CostCode.self, named: text.string, within: try call(project, world).number).code
  }

  private static let ofProject = "add-phase 03-300 Concrete; sync; add-project 123 Tower; add-costcode 123 03-300"
  private static let ofOrder = ofProject + "; add-pcco 123 001 \"Roof terrace\""

  private static let addOrder = Command(
    "add-pcco", in: .procore, "Make a change order of a project's prime contract.",
    takes: [project.parameter, newNumber.parameter, title.parameter], options: [status.parameter, created.parameter],
    needs: needs, examples: [.init("add-pcco 123 001 \"Roof terrace\"", "then add-pccoline", after: ofProject)]
  ) { (call, world) throws(Refusal) in
    let project = try call(project, world)
    let number = try call(newNumber, world)
    try world.requireNew(PrimeChangeOrder.self, Key(project.number, number))
    var order = PrimeChangeOrder(
      project: project.number, number: number, title: try call(title, world), status: .draft,
      created: try call(optional: created, world) ?? world.now)
    order.stand(at: try call(optional: status, world) ?? .draft, in: world)
    world.put(order)
    return .nothing
  }

  private static let editOrder = Command(
    "edit-pcco", in: .procore, "Change a change order's number, title, status or date.",
    takes: [project.parameter, order.parameter],
    options: [renumbered.parameter, title.parameter, standing.parameter, created.parameter],
    needs: needs, obeys: PrimeChangeOrder.rules.on(.editing) + Renumbering.rules.rules,
    examples: [.init("edit-pcco 123 001 --status approved", "as it has to be for an export", after: ofOrder)]
  ) { (call, world) throws(Refusal) in
    var order = try call(order, world)
    let status = try call(optional: status, world)
    var edit = Deed.Edit(of: order.status == .approved, to: status.map { $0 == .approved })
    if call.has(renumbered) || call.has(title) || call.has(created) { edit.insert(.locked) }
    try world.permit(.editing(edit), of: order)
    let number = try call.newNumber(renumbered, for: order, { [order] in Key(order.project, $0) }, world)
    order.title = try call(optional: title, world) ?? order.title
    order.stand(at: status ?? order.status, in: world)
    order.created = try call(optional: created, world) ?? order.created
    world.put(order)
    number.map { world.renumber(order, to: $0, \.number) }
    return .nothing
  }

  private static let removeOrder = Command(
    session: "remove-pcco", in: .procore, "Delete a change order with its lines.",
    takes: [project.parameter, order.parameter], needs: needs, obeys: PrimeChangeOrder.rules.on(.removal),
    examples: [.init("remove-pcco 123 001", "not while it is in Vista", after: ofOrder)]
  ) { (call, session) throws(Refusal) in
    let order = try call(order, session.world)
    try session.world.permit(.removal, of: order)
    let lines = session.world.lines(of: order)
    for line in lines { session.world.remove(PCCOLine.self, at: line.key) }
    session.world.remove(PrimeChangeOrder.self, at: order.key)
    if !lines.isEmpty { session.notes.append("\(counted(lines.count, "line")) of it went with it") }
    return .nothing
  }

  private static let lines = ChangeOrderLineCommands(
    needs: needs, parent: project, order: order, code: code, words: "123 001", setup: ofOrder)
}
