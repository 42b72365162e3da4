/// One change of one record: which, what it was before, what it is after. Sixteen bytes; the records themselves stay
/// with their table.
public struct Event: Sendable {
  /// The kind of the record.
  public let kind: RecordKind
  /// Whether this event brought its `after` version into the table, and did not only point back at an old one.
  let madeVersion: Bool
  /// The record's place in its table.
  public let slot: Slot
  let before: Int32
  let after: Int32

  /// Whether the record came to be.
  public var isAddition: Bool { before == -1 }
  /// Whether the record went away.
  public var isRemoval: Bool { after == -1 }
}

/// Where a command stands in what was typed or read: which source, and which statement of it. The numbers are the
/// interpreter's; the workspace only keeps them.
public struct Origin: Hashable, Sendable {
  /// The number of the source.
  public let source: UInt32
  /// The number of the statement in its source.
  public let statement: UInt32

  /// A place in what was read.
  public init(source: UInt32, statement: UInt32) {
    self.source = source
    self.statement = statement
  }
}

/// Why a run of events happened.
public enum Cause: UInt8, Sendable {
  /// A command did it.
  case command
  /// The background sync did it, while a command let time pass.
  case backgroundSync
}

/// The events of one command, or of one background sync within a command.
public struct Entry: Sendable {
  /// The number of its first event.
  public let firstEvent: Int32
  /// When it happened.
  public let time: Moment
  /// Who did it.
  public let user: Name
  /// The command that did it.
  public let origin: Origin
  /// Whether a person or the hour did it.
  public let cause: Cause
}

/// The one record of what happened. Undo, redo, snapshots, `try` and `expect` are readings of it.
///
/// Nothing is ever taken out of it but what a failed command or a `try` did: an undo is written down as the changes that
/// it makes. So a position in the journal means the same state for ever.
public final class Journal {
  /// All events, oldest first. Event number 1, as people count, is at index 0.
  private(set) var events = Chunks<Event>()
  private var entries = Entries()
  private var trails = Trails()
  private var returns: [Return] = []

  /// What went back or forth: the state that was reached, and where the events end that led there. A range of older events
  /// that stayed besides, where only the rest was taken back.
  private struct Return {
    let end: Int
    let state: Int
    let kept: Range<Int>
  }

  init() {}

  /// An event by its index.
  public func event(_ index: Int) -> Event { events[index] }

  /// How many entries there are.
  public var entryCount: Int { entries.count }

  /// An entry by its index.
  public func entry(_ index: Int) -> Entry { entries[index] }

  /// The entry that an event belongs to.
  public func entry(ofEvent index: Int) -> Entry {
    entries[entries.index(ofEvent: index)]
  }

  /// The newest event of one record, if it has any, that satisfies a condition.
  public func newestEvent(of kind: RecordKind, at slot: Slot, where condition: (Event) -> Bool = { _ in true }) -> Int?
  {
    trails.learn(events)
    var newest = trails.newest(of: kind, at: slot)
    while let index = newest, !condition(events[index]) { newest = trails.before(index) }
    return newest
  }

  /// The event that made one record what it is, where it was done first: what was undone since and what brought it back do
  /// not count.
  public func cause(of kind: RecordKind, at slot: Slot) -> Int? {
    trails.learn(events)
    var newest = trails.newest(of: kind, at: slot)
    func latest(before position: Int) -> Int? {
      while let index = newest, index >= position { newest = trails.before(index) }
      return newest
    }
    var position = events.count
    for step in returns.reversed() where step.end <= position {
      if let event = latest(before: position), event >= step.end { return event }
      if let event = latest(before: step.kept.upperBound), step.kept.contains(event) { return event }
      position = step.state
    }
    return latest(before: position)
  }

  /// The newest events returned to the state of a position, but for what some of them changed.
  func returned(to state: Int, keeping kept: Range<Int>? = nil) {
    returns.append(Return(end: events.count, state: state, kept: kept ?? state..<state))
  }

  /// The numbers of all events of one record, the newest first.
  public func trail(of kind: RecordKind, at slot: Slot) -> [Int] {
    trails.learn(events)
    return Array(
      sequence(state: trails.newest(of: kind, at: slot)) { [trails] next in
        defer { next = next.flatMap(trails.before) }
        return next
      })
  }

  /// The number of the entry that an event belongs to.
  public func entryNumber(ofEvent index: Int) -> Int { entries.index(ofEvent: index) }

  /// The command that made the newest event.
  var newestOrigin: Origin { entries.newest?.origin ?? Origin(source: 0, statement: 0) }

  func append(_ event: Event) { events.append(event) }

  func begin(_ entry: Entry) { entries.append(entry) }

  func truncate(to position: Int) {
    trails.truncate(to: position, events)
    while events.count > position { events.removeLast() }
    while let newest = returns.last, newest.end > position { returns.removeLast() }
    entries.truncate(to: position)
  }
}
