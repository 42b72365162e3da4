import Errors
import Rules
import Text
import Workspace

/// The arguments that name one item of the ERP Integrations tool: `SC-001`, or for what lies within another `SC-001 001`,
/// where `001` alone is enough while only one commitment has it.
struct ItemArguments<Item: GovernedItem>: Sendable {
  private let first: Argument<String>
  private let second: Argument<String>?

  /// Its arguments; those items are offered first that are in a state for the command.
  init(first isReady: (@Sendable (Marks) -> Bool)? = nil) {
    let noun = Item.schema.noun
    let readiness = isReady.map { Readiness(Item.self, where: $0) }
    switch Item.schema.naming {
    case .within(let parent, let own):
      first = .word(
        parent, "its \(parent); or its \(own) alone, where only one has it",
        .parent(of: noun, first: readiness))
      second =
        Argument.word(
          own, "the \(noun), by its \(Item.schema.namedBy)", .object(noun, within: parent, first: readiness)
        ).optional
    case .own(let own), .understood(let own, _, _):
      first = .word(own, "the \(noun), by its \(Item.schema.namedBy)", .object(noun, first: readiness))
      second = nil
    case .only: preconditionFailure("a \(Item.schema.noun) has no name")
    }
  }

  /// As the grammar knows them.
  var parameters: [Parameter] { [first.parameter] + (second.map { [$0.parameter] } ?? []) }

  /// The item that a call names.
  func callAsFunction(_ call: Call, _ world: Workspace) throws(Refusal) -> Item {
    let word = try call(first, world)
    do throws(Refusal) {
      guard let second else { return try world.require(Item.self, named: word) }
      guard let own = try call(optional: second, world) else { return try onlyOne(word, world) }
      return try world.require(Item.self, named: own, within: world.name(word))
    } catch {
      throw call.text(of: first.parameter).map { error.at($0.place) } ?? error
    }
  }

  /// The only item with a number, whatever it lies within.
  private func onlyOne(_ number: String, _ world: Workspace) throws(Refusal) -> Item {
    let items = world[keyPath: Item.table]
    let name = world.names.find(number) ?? .none
    if let only = items.onlySlot(named: name).flatMap({ items[$0] }) { return only }
    let found = items.records { $0.key.name == name }
    let noun = Item.schema.noun
    guard found.isEmpty else {
      throw Refusal(
        .ambiguous, "there are \(found.count) \(Item.schema.plural) \(number)",
        Explanation(
          "each lies within another \(first.parameter.name):",
          objects: found.prefix(10).map { [$0.title(in: world)] },
          waysOut: [WayOut("name it in full", [["show", noun] + found[0].words(in: world)])]))
    }
    throw Refusal.notFound(
      "there is no \(noun) \(Quoting.word(shortened(number)))", number,
      among: items.records.map { world.text($0.key.name) },
      list: ["list", Item.schema.plural])
  }
}
