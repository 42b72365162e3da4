import Errors
import Rendering
import Rules
import Text
import Workspace

/// What one can do to commitment change orders and their lines.
enum ChangeOrderCommands {
  static let all = [addOrder, editOrder, removeOrder] + lines.commands

  private static let needs = Command.Needs.oneOf([[.commitmentsAdmin, .changeOrdersAdmin]])
  private static let commitment = Argument.existing(Commitment.self, "commitment")
  private static let newNumber = Argument.newName(
    "number", "the change order's number; Vista takes 30 characters",
    limit: CommitmentChangeOrder.schema.limit("number"))
  private static let order = Argument.existing(CommitmentChangeOrder.self, "cco", within: commitment)
  private static let renumbered = newNumber.named("number")
  private static let title = Argument.text(
    "title", "what it is about; Vista takes 60 characters", limit: CommitmentChangeOrder.schema.limit("title"))
  private static let status = Argument<ChangeOrderStatus>.choice("status", "where it stands; draft where none is given")
  private static let standing = status.named("status", "where it stands")
  private static let scope = Argument.text(
    "description", "its scope; Vista takes 1,000 characters", limit: CommitmentChangeOrder.schema.limit("description"))
  private static let code = Argument<Name>(
    "code", "a cost code of the commitment's project", .object("costcode", within: "commitment")
  ) {
    (text, call, world) throws(Refusal) in
    try world.require(CostCode.self, named: text.string, within: try call(commitment, world).project).code
  }

  private static let ofCommitment =
    "add-phase 03-300 Concrete; sync; add-project 123 Tower; add-costcode 123 03-300; add-company Solid; add-commitment 123 SC-001 Footings --kind subcontract --company Solid --status approved"
  private static let ofOrder = ofCommitment + "; add-cco SC-001 001 \"Deeper footings\""

  private static let addOrder = Command(
    "add-cco", in: .procore, "Make a change order of a commitment.",
    takes: [commitment.parameter, newNumber.parameter, title.parameter],
    options: [status.parameter, scope.parameter], needs: needs, obeys: ChangeOrderAddition.rules.rules,
    examples: [.init("add-cco SC-001 001 \"Deeper footings\"", "then add-ccoline", after: ofCommitment)]
  ) { (call, world) throws(Refusal) in
    let commitment = try call(commitment, world)
    try world.permit(ChangeOrderAddition(commitment: commitment))
    let number = try call(newNumber, world)
    try world.requireNew(CommitmentChangeOrder.self, Key(commitment.number, number))
    var order = CommitmentChangeOrder(
      commitment: commitment.number, number: number, title: try call(title, world), status: .draft, created: world.now,
      description: try call(optional: scope, world) ?? "")
    order.stand(at: try call(optional: status, world) ?? .draft, in: world)
    world.put(order)
    return .nothing
  }

  private static let editOrder = Command(
    "edit-cco", in: .procore, "Change a change order's number, title, status or description.",
    takes: [commitment.parameter, order.parameter],
    options: [renumbered.parameter, title.parameter, standing.parameter, scope.parameter], needs: needs,
    obeys: CommitmentChangeOrder.rules.on(.editing) + Renumbering.rules.rules,
    examples: [.init("edit-cco SC-001 001 --status approved", "as it has to be for an export", after: ofOrder)]
  ) { (call, world) throws(Refusal) in
    var order = try call(order, world)
    let status = try call(optional: status, world)
    var edit = Deed.Edit(of: order.status == .approved, to: status.map { $0 == .approved })
    if call.has(renumbered) || call.has(title) || call.has(scope) { edit.insert(.locked) }
    try world.permit(.editing(edit), of: order)
    let number = try call.newNumber(renumbered, for: order, { [order] in Key(order.commitment, $0) }, world)
    order.title = try call(optional: title, world) ?? order.title
    order.stand(at: status ?? order.status, in: world)
    order.description = try call(optional: scope, world) ?? order.description
    world.put(order)
    number.map { world.renumber(order, to: $0, \.number) }
    return .nothing
  }

  private static let removeOrder = Command(
    session: "remove-cco", in: .procore, "Delete a change order with its lines.",
    takes: [commitment.parameter, order.parameter], needs: needs,
    obeys: CommitmentChangeOrder.rules.on(.removal),
    examples: [.init("remove-cco SC-001 001", "an approved one is set back to draft first", after: ofOrder)]
  ) { (call, session) throws(Refusal) in
    let order = try call(order, session.world)
    try session.world.permit(.removal, of: order)
    let lines = session.world.lines(of: order)
    for line in lines { session.world.remove(CCOLine.self, at: line.key) }
    session.world.remove(CommitmentChangeOrder.self, at: order.key)
    if !lines.isEmpty { session.notes.append("\(counted(lines.count, "line")) of it went with it") }
    return .nothing
  }

  private static let lines = ChangeOrderLineCommands(
    needs: needs, parent: commitment, order: order, code: code, words: "SC-001 001", setup: ofOrder)
}
