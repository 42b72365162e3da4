import Errors
import Rules
import Text
import Workspace

extension Workspace {
  /// How many objects are looked through for a near miss.
  private static var mostCandidates: Int { 20_000 }

  /// The object that a word names, or the refusal that says what is near. `parent` is nil where the kind understands one.
  func require<R: Record>(_ kind: R.Type, named word: String, within parent: Name? = nil) throws(Refusal) -> R {
    let schema = R.schema
    let parent = parent ?? schema.usualParent(in: self)
    if let name = names.find(word), let record = self[keyPath: R.table][Key(parent, name)] { return record }
    let table = self[keyPath: R.table]
    let known = table.slots(of: parent).prefix(wordsAreRead ? Self.mostCandidates : 0).lazy.filter(table.isPresent).map
    {
      self.text(table.key(of: $0).name)
    }
    let noun = Noun.named(schema.noun)
    let place =
      switch schema.naming {
      case .within(let of, _): " on \(of) \(text(parent))"
      case .understood(_, let option, _): parent == schema.usualParent(in: self) ? "" : " in \(option) \(text(parent))"
      case .own, .only: ""
      }
    var list = ["list", schema.plural]
    if !parent.isNone, parent != schema.usualParent(in: self), let option = noun?.parentOption {
      list += ["--" + option, text(parent)]
    }
    throw Refusal.notFound(
      "there is no \(schema.noun) \(Quoting.word(shortened(word)))\(place)", word, among: known, list: list)
  }

  /// Refuses to make an object that is there already.
  func requireNew<R: Record>(_ kind: R.Type, _ key: Key) throws(Refusal) {
    guard self[keyPath: R.table].contains(key) else { return }
    let schema = R.schema
    throw Refusal(
      .alreadyExists, "there is a \(schema.noun) \(Quoting.word(text(key.name))) already",
      Explanation(waysOut: [
        WayOut(
          "look at it",
          [
            ["show", schema.noun] + (key.parent.isNone || schema.isUnderstood ? [] : [text(key.parent)]) + [
              text(key.name)
            ]
          ])
      ]))
  }

  /// Procore's cost type with a code.
  func requireLineItemType(_ code: String) throws(Refusal) -> LineItemType {
    if let type = lineItemType(coded: code) { return type }
    throw Refusal.notFound(
      "Procore has no cost type \(Quoting.word(shortened(code)))", code,
      among: procore.lineItemTypes.records.map(\.code),
      list: ["list", "line-item-types"])
  }

  /// The phase group that a call names, or the company's own.
  func group(of call: Call) throws(Refusal) -> Name {
    guard let text = call.text(of: Argument<Name>.group.parameter) else { return vista.company.phaseGroup }
    return try require(PhaseGroup.self, named: text.string).group
  }
}

extension Call {
  /// The number that an option gives an item, where it is another one: nobody has it, and it can be given (rule 242).
  func newNumber<Item: GovernedItem>(
    _ option: Argument<Name>, for item: Item, _ key: (Name) -> Key, _ world: Workspace
  ) throws(Refusal) -> Name? {
    guard let number = try self(optional: option, world), number != item.key.name else { return nil }
    try world.permit(Renumbering(item: item))
    try world.requireNew(Item.self, key(number))
    return number
  }
}

extension Schema {
  var isUnderstood: Bool { if case .understood = naming { true } else { false } }

  func usualParent(in world: Workspace) -> Name {
    if case .understood(_, _, let usual) = naming { usual(world) } else { .none }
  }
}
