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

    /// A field with its two values.
    public init(name: String, before: Value, after: Value) {
      (self.name, self.before, self.after) = (name, before, after)
    }
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
    case .text, .day: "\"\(value.text)\""
    default: value.text.isEmpty ? "nothing" : value.text
    }
  }
}

extension Workspace {
  /// What is different from a position of the journal, object by object in the order of their first change. Objects that
  /// changed and changed back are no difference.
  public func differences(since position: Int) -> [Difference] {
    touches(in: position..<self.position).flatMap {
      effort.spend() ? AnyTable.of($0.kind).differences(self, $0.slot, $0.before, $0.after) : []
    }
  }

  /// What is different at one position of the journal from another, which may lie before or behind it.
  public func differences(from start: Int, to end: Int) -> [Difference] {
    touches(in: min(start, end)..<max(start, end)).flatMap { touch in
      let (before, after) = start <= end ? (touch.before, touch.after) : (touch.after, touch.before)
      return before == after ? [] : AnyTable.of(touch.kind).differences(self, touch.slot, before, after)
    }
  }

  /// What one entry of the journal changed of some records, as they were then.
  public func differences(ofEntry number: Int, where isWanted: (RecordKind, Slot) -> Bool) -> [Difference] {
    touches(in: events(ofEntry: number)).filter { isWanted($0.kind, $0.slot) }.flatMap {
      AnyTable.of($0.kind).differences(self, $0.slot, $0.before, $0.after)
    }
  }

  /// The records that one entry of the journal changed.
  public func changed(byEntry number: Int) -> [(kind: RecordKind, slot: Slot)] {
    touches(in: events(ofEntry: number)).map { ($0.kind, $0.slot) }
  }

  private func events(ofEntry number: Int) -> Range<Int> {
    let next = number + 1 < journal.entryCount ? Int(journal.entry(number + 1).firstEvent) : position
    return Int(journal.entry(number).firstEvent)..<next
  }

  /// One record that was changed, at first from one version and at last to another.
  struct Touch {
    let kind: RecordKind
    let slot: Slot
    let before: Int32
    var after: Int32
  }

  /// The records that a range of events changed, each once, in the order of their first change.
  func touches(in ranges: Range<Int>...) -> [Touch] {
    var touches: [Touch] = []
    var numbers: [UInt64: Int] = [:]
    for index in ranges.joined() {
      guard effort.spend() else { return touches }
      let event = journal.events[index]
      let id = UInt64(event.kind.rawValue) << 32 | UInt64(UInt32(bitPattern: event.slot.index))
      if let number = numbers[id] {
        touches[number].after = event.after
      } else {
        numbers[id] = touches.count
        touches.append(Touch(kind: event.kind, slot: event.slot, before: event.before, after: event.after))
      }
    }
    return touches
  }
}

extension Table where R: Record {
  /// What became of a record, under each of its nouns: as the other one, it comes after itself and goes before.
  func differences(_ slot: Slot, _ before: Int32, _ after: Int32, in world: Workspace) -> [Difference] {
    guard R.kind != .syncState, R.kind != .keptNumber else { return [] }
    let (old, new) = (version(before), version(after))
    let own = differences(slot, R.schema, old, new, in: world)
    guard let view = R.view else { return own }
    let known = Set(R.schema.fields.map(\.name))
    let others = differences(slot, view.schema, old.filter(view.isThere), new.filter(view.isThere), in: world)
      .filter { $0.field.map { !known.contains($0.name) } ?? true }
    return new == nil ? others + own : own + others
  }

  private func differences(
    _ slot: Slot, _ schema: Schema<R>, _ old: R?, _ new: R?, in world: Workspace
  ) -> [Difference] {
    let words = Noun(schema).words(slot, in: world)
    func difference(_ change: Difference.Change, _ field: Difference.FieldChange?) -> Difference {
      Difference(change: change, system: schema.system, noun: schema.noun, words: words, field: field)
    }
    guard let old else { return new == nil ? [] : [difference(.added, nil)] }
    guard let new else { return [difference(.removed, nil)] }
    return schema.fields.compactMap { field in
      let change = Difference.FieldChange(
        name: field.name, before: field.read(old, world), after: field.read(new, world))
      return change.before == change.after ? nil : difference(.altered, change)
    }
  }
}

extension Optional {
  fileprivate func filter(_ isWanted: (Wrapped) -> Bool) -> Wrapped? { flatMap { isWanted($0) ? $0 : nil } }
}
