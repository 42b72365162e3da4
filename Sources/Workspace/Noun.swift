/// A kind of object as people speak of it, derived from its record's ``Schema``: what `list`, `show`, `count`, `find` and
/// `expect` know about it.
public struct Noun: Sendable {
  /// The kind of its records.
  public let kind: RecordKind
  /// As it stands after `show`.
  public let name: String
  /// As it stands after `list`.
  public let plural: String
  /// What it is.
  public let meaning: String
  /// The system that holds it.
  public let system: System
  /// Vista's table or Procore's endpoint.
  public let source: String
  /// How a person names one.
  public let naming: Naming
  /// Its fields.
  public let fields: [NounField]
  /// How many objects are there now.
  public let count: @Sendable (Workspace) -> Int
  /// The objects that are there now, of one parent or all.
  public let slots: @Sendable (Workspace, Name?) -> [Slot]
  /// What a list shows besides the objects, of one parent or all.
  public let derivedRows: @Sendable (Workspace, Name?) -> [[Value]]
  /// The object with a key, if it is there now.
  public let find: @Sendable (Workspace, Key) -> Slot?
  /// The place of an object with a key, whether it is there now or was once.
  public let everSlot: @Sendable (Workspace, Key) -> Slot?
  /// The key of an object.
  public let key: @Sendable (Workspace, Slot) -> Key
  /// The first objects in the order of their names.
  public let pick: @Sendable (Workspace, Pick) -> Picked
  /// The first of those that objects lie within.
  public let pickParents: @Sendable (Workspace, Pick) -> Picked
  /// The newest event that changed a field of an object.
  public let newestChange: @Sendable (Workspace, Slot, NounField?) -> Int?

  /// The words that name an object: `123 03-300`.
  public func words(_ slot: Slot, in world: Workspace) -> [String] { words(of: key(world, slot), in: world) }

  /// The words that name the object with a key, whether it is there or not.
  public func words(of key: Key, in world: Workspace) -> [String] {
    switch naming {
    case .own: return [world.text(key.name)]
    case .within: return [world.text(key.parent), world.text(key.name)]
    case .understood(_, let option, let usual):
      return [world.text(key.name)] + (key.parent == usual(world) ? [] : ["--" + option, world.text(key.parent)])
    case .only: return []
    }
  }

  /// The names of the words that name an object.
  public var keyParts: [String] {
    switch naming {
    case .own(let own), .understood(let own, _, _): [own]
    case .within(let parent, let own): [parent, own]
    case .only: []
    }
  }

  /// The option that narrows a list to one parent, if objects have one.
  public var parentOption: String? {
    switch naming {
    case .within(let parent, _): parent
    case .understood(_, let option, _): option
    case .own, .only: nil
    }
  }

  /// The field with a name; the words that name an object are fields too.
  public func field(_ name: String) -> NounField? {
    if let field = fields.first(where: { $0.name == name }) { return field }
    guard let part = keyParts.firstIndex(of: name) else { return nil }
    return NounField(name: name, source: nil, limit: nil) { [key, self] world, slot in
      .text(words(of: key(world, slot), in: world)[part])
    }
  }

  /// All nouns, in the order of the systems.
  public static let all: [Noun] = {
    let nouns = RecordKind.allCases.flatMap { AnyTable.of($0).nouns() }.filter {
      if case .only = $0.naming { $0.system == .vista } else { true }
    }
    return System.allCases.flatMap { system in nouns.filter { $0.system == system } }
  }()

  /// The noun with a name, singular or plural.
  public static func named(_ text: String) -> Noun? { byName[text] }

  // To look through all would count references to each, and cases that run at once would wait for one another's counts.
  private static let byName = Dictionary(
    all.flatMap { [($0.name, $0), ($0.plural, $0)] }, uniquingKeysWith: { first, _ in first })
}

/// A field of a kind of object.
public struct NounField: Sendable {
  /// As people name it.
  public let name: String
  /// Its column in Vista or name in Procore's API.
  public let source: String?
  /// The most characters that it holds.
  public let limit: Int?
  /// Its value now.
  public let value: @Sendable (Workspace, Slot) -> Value
}

extension Noun {
  /// The other noun of a kind of record.
  init<R: Record>(_ view: View<R>) { self.init(view.schema, where: view.isThere) }

  /// The noun of a kind of record.
  init<R: Record>(_ schema: Schema<R>, where isThere: @escaping @Sendable (R) -> Bool = { _ in true }) {
    self.init(
      kind: R.kind, name: schema.noun, plural: schema.plural, meaning: schema.meaning, system: schema.system,
      source: schema.source, naming: schema.naming,
      fields: schema.fields.map { field in
        NounField(name: field.name, source: field.source?.text, limit: field.limit) { world, slot in
          world[keyPath: R.table][slot].map { field.read($0, world) } ?? .none
        }
      },
      count: { world in world[keyPath: R.table].count },
      slots: { world, parent in
        let table = world[keyPath: R.table]
        return parent.map { table.slots(of: $0).filter(table.isPresent) } ?? table.presentSlots
      },
      derivedRows: { world, parent in R.derivedRows(of: parent, in: world) },
      find: { world, key in
        let table = world[keyPath: R.table]
        return table.slot(of: key).flatMap { table.isPresent($0) ? $0 : nil }
      },
      everSlot: { world, key in world[keyPath: R.table].slot(of: key) },
      key: { world, slot in world[keyPath: R.table].key(of: slot) },
      pick: { world, pick in world[keyPath: R.table].pick(pick, world.names) },
      pickParents: { world, pick in world[keyPath: R.table].pickParents(pick, world.names) },
      newestChange: { world, slot, field in
        let table = world[keyPath: R.table]
        let reading = field.flatMap { field in schema.fields.first { $0.name == field.name } }
        func value(_ version: Int32) -> Value? {
          table.version(version).flatMap { isThere($0) ? reading?.read($0, world) : nil }
        }
        return world.journal.newestEvent(of: R.kind, at: slot) { event in
          reading == nil || value(event.before) != value(event.after)
        }
      })
  }
}
