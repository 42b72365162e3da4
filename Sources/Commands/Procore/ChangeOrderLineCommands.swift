import Errors
import Rendering
import Rules
import Workspace

/// What one can do to the lines of a change order: declared once for those of commitments and of prime contracts.
struct ChangeOrderLineCommands<Order: ChangeOrder & GovernedItem, Parent: Record>: Sendable {
  /// Who may.
  let needs: Command.Needs
  /// What the change order belongs to.
  let parent: Argument<Parent>
  /// The change order.
  let order: Argument<Order>
  /// A cost code of the project.
  let code: Argument<Name>
  /// The words that name the examples' change order.
  let words: String
  /// How the examples come to it.
  let setup: String

  /// All of them.
  var commands: [Command] { [add, edit, remove] }

  private let type = Argument<UInt8>.type
  private let amount = Argument.money("amount", "what the line adds")
  private let description = Argument.text(
    "description", "what the line is for", limit: ChangeOrderLine<Order>.schema.limit("description"))
  private var line: Argument<ChangeOrderLine<Order>> {
    .existing(ChangeOrderLine<Order>.self, "line", within: parent)
  }
  private var noun: String { Order.lineSchema.noun }
  private var lineWords: String { words + ".1" }
  private var ofLine: String { "\(setup); add-\(noun) \(words) 03-300 S 4200" }

  init(
    needs: Command.Needs, parent: Argument<Parent>, order: Argument<Order>, code: Argument<Name>, words: String,
    setup: String
  ) {
    (self.needs, self.parent, self.order, self.code) = (needs, parent, order, code)
    (self.words, self.setup) = (words, setup)
  }

  private var add: Command {
    Command(
      "add-\(noun)", in: .procore, "Add a line to a change order; it takes the order's next number, such as 001.1.",
      takes: [
        parent.parameter, order.parameter, code.parameter, type.parameter, amount.parameter,
        description.optional.parameter,
      ], needs: needs, obeys: Order.rules.on(.editing),
      examples: [.init("add-\(noun) \(words) 03-300 S 4200", "line 001.1", after: setup)]
    ) { (call, world) throws(Refusal) in
      let order = try call(order, world)
      try world.permit(.editing(), of: order)
      world.put(
        ChangeOrderLine(
          of: order, line: world.nextLine(of: order), code: try call(code, world), type: try call(type, world),
          amount: try call(amount, world), description: try call(optional: description, world) ?? ""))
      return .nothing
    }
  }

  private var edit: Command {
    Command(
      "edit-\(noun)", in: .procore, "Change a line's code, cost type, amount or description.",
      takes: [parent.parameter, line.parameter],
      options: [code.parameter, type.parameter, amount.parameter, description.parameter], needs: needs,
      obeys: Order.rules.on(.editing),
      examples: [.init("edit-\(noun) \(lineWords) --amount 4500", "or --code", after: ofLine)]
    ) { (call, world) throws(Refusal) in
      var line = try call(line, world)
      try permitEditing(line, world)
      line.code = try call(optional: code, world) ?? line.code
      line.type = try call(optional: type, world) ?? line.type
      line.amount = try call(optional: amount, world) ?? line.amount
      line.description = try call(optional: description, world) ?? line.description
      world.put(line)
      return .nothing
    }
  }

  private var remove: Command {
    Command(
      "remove-\(noun)", in: .procore, "Remove a line from a change order.",
      takes: [parent.parameter, line.parameter], needs: needs, obeys: Order.rules.on(.editing),
      examples: [.init("remove-\(noun) \(lineWords)", "its number is not given again", after: ofLine)]
    ) { (call, world) throws(Refusal) in
      let line = try call(line, world)
      try permitEditing(line, world)
      world.removeNumbered(ChangeOrderLine<Order>.self, at: line.key)
      return .nothing
    }
  }

  private func permitEditing(_ line: ChangeOrderLine<Order>, _ world: Workspace) throws(Refusal) {
    if let order = world[keyPath: Order.table][Key(line.parent, line.order)] { try world.permit(.editing(), of: order) }
  }
}
