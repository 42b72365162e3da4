import Text
import Workspace

/// The live objects that a place can name.
extension Offering {
  /// The objects that an argument can name, within what others of the call say; those that the command waits for first.
  func objects(_ reference: ObjectReference, of command: Command, beginning: String) -> Offer {
    guard let noun = Noun.named(reference.noun),
      let parent = ObjectPlace(reference, noun, world, outer: { outer($0, of: command) }).name
    else { return .nothing }
    if let field = reference.field { return named(by: field, noun, parent.name, beginning) }
    let pick = pick(within: parent.name, beginning)
    let ready = reference.readiness?.pick(world, pick) ?? .nothing
    func describe(_ key: Key) -> String { self.describe(key, noun, reference.readiness) }
    if ready.keys.count >= most {
      if reference.readiness?.noun == noun.name {
        return offer(Picked(keys: [], total: ready.total, common: ready.common), ready.keys, describe)
      }
      // For a hint the few are enough; nobody takes what they have in common with all others.
      if most < mostCandidates, beginning.isEmpty {
        let total = noun.slots(world, parent.name).count
        return offer(Picked(keys: [], total: total, common: ""), ready.keys, describe)
      }
    }
    return offer(noun.pick(world, pick), ready.keys, describe)
  }

  /// The objects that the command waits for, and no others.
  func ready(_ reference: ObjectReference, _ beginning: String) -> Offer {
    guard let noun = Noun.named(reference.noun), let readiness = reference.readiness else { return .nothing }
    let picked = readiness.pick(world, pick(beginning))
    return offer(picked, []) { describe($0, noun, readiness) }
  }

  /// What the objects of a noun lie within; those first that hold something that the command waits for.
  func parents(of noun: Noun, first readiness: Readiness?, beginning: String) -> Offer {
    let pick = pick(beginning)
    let outer = noun.parentOption.flatMap(Noun.named).flatMap { $0.keyParts.count == 1 ? $0 : nil }
    return offer(noun.pickParents(world, pick), readiness?.pickParents(world, pick).keys ?? []) { key in
      outer.map { describe(key, $0, nil) } ?? ""
    }
  }

  /// One of the words that name an object of a noun.
  func key(of noun: Noun, _ words: [String], _ command: Command, beginning: String) -> Offer {
    guard words.count < noun.keyParts.count else { return .nothing }
    let pick: Pick
    switch noun.naming {
    case .within where words.isEmpty: return parents(of: noun, first: nil, beginning: beginning)
    case .within:
      guard let parent = world.names.find(words[0]) else { return .nothing }
      pick = self.pick(within: parent, beginning)
    case .understood(_, let option, let usual):
      let parent = typed.value(named: option, of: command, session.variables).flatMap(world.names.find)
      pick = self.pick(within: parent ?? usual(world), beginning)
    case .own, .only: pick = self.pick(beginning)
    }
    return offer(noun.pick(world, pick), []) { describe($0, noun, nil) }
  }

  /// Names with commas between them, or `none`.
  func list(_ reference: ObjectReference, of command: Command, beginning: String) -> Offer {
    let before = beginning.lastIndex(of: ",").map { String(beginning[...$0]) } ?? ""
    let given = Set(before.split(separator: ",").map(String.init))
    var offer = objects(reference, of: command, beginning: String(beginning.dropFirst(before.count)))
    offer.items = offer.items.filter { !given.contains($0.value) && !$0.value.contains(",") }.map {
      Offer.Item(value: before + $0.value, description: $0.description)
    }
    return Offer(
      offer.items + (before.isEmpty ? [Offer.Item(value: "none", description: "no cost type")] : []),
      beginning: beginning)
  }

  /// What another argument or option before the cursor says, and what kind of object it names.
  private func outer(_ name: String, of command: Command) -> (value: String, reference: ObjectReference?)? {
    guard let value = typed.value(named: name, of: command, session.variables) else { return nil }
    if let parameter = command.parameters.first(where: { $0.name == name }),
      case .reference(let reference) = parameter.kind
    {
      return (value, reference)
    }
    return (value, nil)
  }

  /// Objects that people name by a field and not by their key; there are few of them.
  private func named(by field: String, _ noun: Noun, _ parent: Name?, _ beginning: String) -> Offer {
    guard let field = noun.field(field) else { return .nothing }
    let items = noun.slots(world, parent).prefix(1000).map { slot in
      Offer.Item(
        value: field.value(world, slot).text, description: describe(noun.key(world, slot), noun, nil))
    }
    return Offer(items, beginning: beginning)
  }

  private func offer(_ picked: Picked, _ first: [Key], _ describe: (Key) -> String) -> Offer {
    let ready = Set(first.map(\.name))
    let keys = first + picked.keys.filter { !ready.contains($0.name) }
    var seen: Set<Name> = []
    let items = keys.prefix(most).compactMap { key -> Offer.Item? in
      let value = world.text(key.name)
      guard seen.insert(key.name).inserted, !value.unicodeScalars.contains("\0") else { return nil }
      return Offer.Item(value: value, description: describe(key))
    }
    return Offer(items: items, total: picked.total, common: picked.common)
  }

  /// What an object is, in a few words: its name or title, its amount, how far it is.
  private func describe(_ key: Key, _ noun: Noun, _ readiness: Readiness?) -> String {
    guard let slot = noun.find(world, key) else { return "" }
    var words = Self.telling.compactMap { name in noun.field(name)?.value(world, slot).text }
    if let other = readiness.flatMap({ Noun.named($0.noun) }), other.name != noun.name,
      let slot = other.find(world, key)
    {
      words += Self.telling.compactMap { name in other.field(name)?.value(world, slot).text }
    }
    return words.filter { !$0.isEmpty }.map(shortened).joined(separator: " · ")
  }

  /// The fields that tell most about an object.
  private static let telling = ["description", "title", "name", "amount", "status", "erp-status"]
}
