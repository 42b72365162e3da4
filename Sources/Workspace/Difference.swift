/// What became of one object, or of one of its fields, between two positions of the journal.
public struct Difference: Sendable, Equatable {
  /// What happened to it.
  public let change: Change
  /// The system it is in.
  public let system: System
  /// Its noun.
  public let noun: String
  /// The words that name it.
  public let words: [String]
  /// The field that changed, its value before and after; nil where the whole object came or went.
  public let field: FieldChange?

  /// What can happen to an object.
  public enum Change: String, Sendable {
    case added = "+"
    case removed = "-"
    case altered = "*"
  }

  /// A field with its two values.
  public struct FieldChange: Sendable, Equatable {
    /// As people name it.
    public let name: String
    /// What it was.
    public let before: Value
    /// What it is.
    public let after: Value
  }

  /// In one line: `* vista phase 03-300 description "Concrete" → "Cast-in-place concrete"`.
  public var text: String {
    let object = "\(change.rawValue) \(system.rawValue) \(([noun] + words).joined(separator: " "))"
    guard let field else { return object }
    return "\(object) \(field.name) \(Self.shown(field.before)) → \(Self.shown(field.after))"
  }

  private static func shown(_ value: Value) -> String {
    switch value {
    case .none: "nothing"
    case .text(let text): "\"\(text)\""
    default: value.text.isEmpty ? "nothing" : value.text
    }
  }
}

extension Workspace {
  /// What is different from a position of the journal, object by object in the order of their first change. Objects that
  /// changed and changed back are no difference.
  public func differences(since position: Int) -> [Difference] {
    var order: [Touch] = []
    var spans: [Touch: (before: Int32, after: Int32)] = [:]
    for index in position..<self.position {
      let event = journal.events[index]
      let touch = Touch(kind: event.kind, slot: event.slot)
      if spans[touch] == nil { order.append(touch) }
      spans[touch] = (spans[touch]?.before ?? event.before, event.after)
    }
    return order.flatMap { touch in
      spans[touch].map { AnyTable.of(touch.kind).differences(self, touch.slot, $0.before, $0.after) } ?? []
    }
  }

  private struct Touch: Hashable {
    let kind: RecordKind
    let slot: Slot
  }
}

extension Table where R: Record {
  func differences(_ slot: Slot, _ before: Int32, _ after: Int32, in world: Workspace) -> [Difference] {
    let schema = R.schema
    guard R.kind != .syncState else { return [] }
    let words = Noun(schema).words(slot, in: world)
    func difference(_ change: Difference.Change, _ field: Difference.FieldChange?) -> Difference {
      Difference(change: change, system: schema.system, noun: schema.noun, words: words, field: field)
    }
    guard let old = version(before) else { return version(after) == nil ? [] : [difference(.added, nil)] }
    guard let new = version(after) else { return [difference(.removed, nil)] }
    return schema.fields.compactMap { field in
      let change = Difference.FieldChange(
        name: field.name, before: field.read(old, world), after: field.read(new, world))
      return change.before == change.after ? nil : difference(.altered, change)
    }
  }
}
