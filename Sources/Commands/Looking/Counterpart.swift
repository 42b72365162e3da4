import Rendering
import Workspace

/// What an object of Procore is in Vista, and which of their fields say the same (integration.md 1.1).
struct Counterpart: Sendable {
  /// Procore's side.
  let procore: Noun
  /// Vista's side.
  let vista: Noun
  /// The fields that correspond: Procore's first.
  let fields: [(procore: String, vista: String)]
  /// Where Procore's object is in Vista; nil while it is not there.
  let key: @Sendable (Workspace, Slot) -> Key?
  /// The first of Procore's objects that are what Vista has under a key.
  let twin: @Sendable (Workspace, Key) -> Slot?

  /// Declares that records of two kinds are the same thing in the two systems; and back, which objects of Procore may be
  /// what Vista has under a key.
  init<P: Record, V: Record>(
    _ procore: P.Type, _ vista: V.Type, _ fields: KeyValuePairs<String, String>,
    _ key: @escaping @Sendable (P, Workspace) -> Key?, back: @escaping @Sendable (Key, Workspace) -> [Key]
  ) {
    self.procore = P.noun
    self.vista = V.noun
    self.fields = fields.map { ($0.key, $0.value) }
    self.key = { world, slot in world[keyPath: P.table][slot].flatMap { key($0, world) } }
    twin = { world, vistaKey in
      let table = world[keyPath: P.table]
      return back(vistaKey, world).compactMap(table.slot)
        .filter { slot in table[slot].flatMap { key($0, world) } == vistaKey }
        .min { table.birth(of: $0) < table.birth(of: $1) }
    }
  }

  /// What an object is in the other system; nil where it is not there and is not said to be.
  static func side(of slot: Slot, _ noun: Noun, in world: Workspace) -> Answer.Record.Side? {
    for counterpart in all {
      if counterpart.procore.name == noun.name {
        return counterpart.key(world, slot).map { counterpart.side(in: world, vistaKey: $0) }
      }
      if counterpart.vista.name == noun.name {
        let key = noun.key(world, slot)
        guard let twin = counterpart.twin(world, key) else { continue }
        return counterpart.side(in: world, procoreSlot: twin)
      }
    }
    return nil
  }

  /// What a field or a part of the key of an object holds.
  static func value(of name: String, _ slot: Slot, _ noun: Noun, in world: Workspace) -> Value? {
    if let field = noun.field(name) { return field.value(world, slot) }
    return noun.keyParts.firstIndex(of: name).map { .text(noun.words(slot, in: world)[$0]) }
  }

  private func side(in world: Workspace, vistaKey key: Key) -> Answer.Record.Side {
    let slot = vista.find(world, key)
    return Answer.Record.Side(
      system: vista.system, title: vista.title(of: key, in: world), isThere: slot != nil,
      values: fields.compactMap { pair in
        slot.flatMap { slot in vista.field(pair.vista).map { (pair.procore, $0.value(world, slot)) } }
      })
  }

  private func side(in world: Workspace, procoreSlot slot: Slot) -> Answer.Record.Side {
    Answer.Record.Side(
      system: procore.system, title: procore.title(of: slot, in: world), isThere: true,
      values: fields.compactMap { pair in
        Self.value(of: pair.procore, slot, procore, in: world).map { (pair.vista, $0) }
      })
  }
}
