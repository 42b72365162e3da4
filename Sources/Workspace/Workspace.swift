/// The world that vsh keeps: both systems, what lies between them, and the journal of how it came to this.
///
/// Everything in it is a record in a table, the clock and the settings too. ``put(_:)`` and ``remove(_:at:)`` are the only
/// doors to a change, and the journal stands in them.
///
/// A class, since there is one world and nobody wants a copy of a million records: as a struct of tables it was copied by
/// accident wherever a closure touched it, a third of the running time. To compare states, compare what they list.
///
/// ## In this folder
/// The world and its history. Nothing here refuses what somebody does: that is for the rules, and to ask them for the
/// commands. The records are in `Vista/`, `Procore/` and `Connector/`, one a file; `Schema/` is how a kind of them is
/// declared.
/// - How a record is kept: `Record.swift`, `Key.swift`, `Names.swift`; `Table.swift` over `Slots.swift`,
///   `Workspace.swift` with the doors; `AnyTable.swift` where a kind is only a number. How that is fast:
///   `Chunks.swift`, `KeyIndex.swift`, `Members.swift`, `Marks.swift`, `WideSet.swift`.
/// - What happened: `Journal.swift` on `Entries.swift`. Readings of it: `History.swift`, `Difference.swift`,
///   `Trails.swift`.
/// - How a record is found: by people through `Noun.swift`, `View.swift` and `Picking.swift`; by what it holds through
///   `Lookups.swift` on `Groups.swift`; the next number through `Numbering.swift` on `Ranking.swift`.
/// - What it may take: `Effort.swift` counts what is done and hears Ctrl-C, `TextLimit.swift` bounds a text.
/// - Values: `Moment.swift` and `Clock.swift`, `Month.swift`, `Money.swift`, `CostTypeSet.swift`. Where every workspace
///   begins: `FreshWorkspace.swift`.
public final class Workspace {
  /// Viewpoint Vista: job cost and accounts payable.
  public let vista = Vista()
  /// Procore: the company and its projects.
  public let procore = Procore()
  /// The integration: the ERP Integrations tool and the service behind it.
  public let connector = Connector()
  /// The clock, the only record of its kind.
  let clocks = Table<Clock>()
  /// Numbers that are not given again.
  let keptNumbers = Table<KeptNumber>()
  /// All names that serve as keys.
  public let names = Names()
  /// How records are found besides by their keys.
  public private(set) lazy var lookups = Lookups(of: self)
  /// What happened.
  public let journal = Journal()
  /// What was done, counted, looks included.
  public let effort = Effort()
  /// What `undo` and `redo` would take back and bring again.
  public internal(set) var history = History()

  /// Whether somebody reads the words of a refusal. Where a script expects an error nobody does, and what takes a look at
  /// many objects to find a way out is spared.
  public var wordsAreRead = true

  private var user: Name = .none
  private var upcoming: (origin: Origin, cause: Cause)?
  private var isClosed = false
  // The kind of each slot that was given, the oldest first.
  private var reserved = Chunks<RecordKind>()

  /// A fresh workspace (language.md 6): one company with phase group 1 and its five cost types, known to both systems,
  /// and the user `support`, who may do everything.
  public init() {
    seed()
    // How it came to what it begins with is nobody's past.
    journal.truncate(to: 0)
    reserved = Chunks()
    firstNames = names.count
    upcoming = Self.first
    for tables in tables { for table in tables { table.effort = effort } }
  }

  // How many names a fresh one knows.
  private var firstNames = 0

  private static let first = (Origin(source: 0, statement: 0), Cause.command)

  /// Makes it fresh again, at the cost of what happened in it: to make another one takes longer than a short script.
  public func renew() {
    takeBack(
      to: Mark(position: 0, history: History(), slots: 0, names: firstNames, user: .none, upcoming: Self.first))
    begin(with: Settings())
    effort.begin()
    (user, upcoming, isClosed, wordsAreRead) = (.none, Self.first, false, true)
  }

  /// Lets a fresh workspace begin with other settings than the usual ones. That is nobody's change.
  public func begin(with settings: Settings) {
    let (table, slot) = (connector.settings, Slot(0))
    if table.pointer(slot) != 0 {
      table.point(slot, at: 0)
      table.dropNewestVersion(of: slot)
    }
    if table[slot] != settings { _ = table.write(settings, at: slot) }
  }

  /// All tables, where they belong.
  var tables: [[Slots]] { [vista.tables, procore.tables, connector.tables, [clocks, keptNumbers]] }

  /// The time of the workspace.
  public var now: Moment { clocks.first?.now ?? .start }

  /// The settings in force.
  public var settings: Settings { connector.settings.first ?? Settings() }

  // MARK: Names

  /// The name of a text, made when it is new. A name by itself changes nothing in the world.
  public func name(_ text: String) -> Name { names.intern(text) }

  /// The name of a text, made when it is new.
  public func name(_ text: Span<UInt8>) -> Name { names.intern(text) }

  /// The text of a name.
  public func text(_ name: Name) -> String { names[name] }

  // MARK: Changes

  /// Adds a record, or alters the one with its key. Writing what is there already is no change.
  public func put<R: Record>(_ record: R) {
    guard !isClosed, hasRoom, effort.spendLittle() else { return }
    let table = self[keyPath: R.table]
    let slot = reserve(R.self, record.key)
    if table.read(slot, { $0 == record }) == true { return }
    let change = table.write(record, at: slot)
    append(Event(kind: R.kind, madeVersion: true, slot: slot, before: change.before, after: change.after))
  }

  /// Takes a record away. Nothing happens when it is not there.
  public func remove<R: Record>(_ kind: R.Type, at key: Key) {
    guard !isClosed, hasRoom, effort.spendLittle(), let slot = self[keyPath: R.table].slot(of: key) else { return }
    let before = self[keyPath: R.table].pointer(slot)
    guard before != Table<R>.absent else { return }
    self[keyPath: R.table].point(slot, at: Table<R>.absent)
    append(Event(kind: R.kind, madeVersion: false, slot: slot, before: before, after: Table<R>.absent))
  }

  /// A lasting reference to the record with a key, whether it is there or not.
  public func reference<R: Record>(_ kind: R.Type, _ key: Key) -> Slot {
    guard !isClosed else { return self[keyPath: R.table].slot(of: key) ?? Slot(0) }
    return reserve(R.self, key)
  }

  private func reserve<R: Record>(_ kind: R.Type, _ key: Key) -> Slot {
    let (slot, isNew) = self[keyPath: R.table].reserve(key)
    if isNew { reserved.append(R.kind) }
    return slot
  }

  /// Does something while both doors are closed: what it puts or removes is let drop, nothing is given a slot, and names
  /// that come up are forgotten. So a command can be asked whether it would be refused.
  public func withClosedDoors<Result>(_ body: () -> Result) -> Result {
    let (wasClosed, known) = (isClosed, names.count)
    isClosed = true
    defer {
      isClosed = wasClosed
      names.truncate(to: known)
    }
    return body()
  }

  // MARK: Commands and their events

  /// Says who acts from here on, and which command the next changes belong to.
  public func begin(_ origin: Origin, by user: Name, cause: Cause = .command) {
    self.user = user
    upcoming = (origin, cause)
  }

  /// Lets the changes from here on count as another cause of the same command.
  func continues(as cause: Cause) {
    upcoming = (upcoming?.origin ?? journal.newestOrigin, cause)
  }

  /// How many events the journal may hold: undoing and redoing large steps makes more of them without making objects.
  public var mostEvents = 20_000_000

  /// Whether there are neither too many events nor too many names. Where there are, what is put or removed is let drop, and
  /// whoever began it takes the rest back: one command could otherwise make more of them than there are numbers for. Undoing
  /// is never refused, and brings no more than were made.
  public var hasRoom: Bool { position <= mostEvents && !names.isFull }

  /// How many events there are: a position to return to.
  public var position: Int { journal.events.count }

  /// The world as it is at one moment, to return to: what happened, what can be undone, and what was named.
  public struct Mark {
    /// How many events there were.
    public let position: Int
    fileprivate let history: History
    fileprivate let slots: Int
    fileprivate let names: Int
    // Who acts, and to which command the next change belongs; nil where it is known by the newest event.
    fileprivate let user: Name
    fileprivate let upcoming: (origin: Origin, cause: Cause)?
  }

  /// This moment.
  public var mark: Mark {
    Mark(
      position: position, history: history, slots: reserved.count, names: names.count, user: user, upcoming: upcoming)
  }

  /// Takes back everything since a moment and forgets it, to the last name: a command that failed, or what was only tried.
  /// Nothing that comes later can tell that it was.
  public func takeBack(to mark: Mark) {
    for index in (mark.position..<max(mark.position, position)).reversed() {
      let event = journal.events[index]
      let kind = AnyTable.of(event.kind)
      kind.point(self, event.slot, event.before)
      if event.madeVersion { kind.dropNewestVersion(self, event.slot) }
    }
    while reserved.count > mark.slots, let kind = reserved.last {
      AnyTable.of(kind).dropNewestSlot(self)
      reserved.removeLast()
    }
    names.truncate(to: mark.names)
    user = mark.user
    upcoming = mark.upcoming ?? upcoming ?? (journal.newestOrigin, .command)
    journal.truncate(to: mark.position)
    history = mark.history
  }

  /// Takes back everything since a moment but what the newest events of it changed: an answer that stays, whatever was done
  /// before it. By new events, since the answer may speak of what came up meanwhile.
  public func takeBack(to mark: Mark, but answer: Range<Int>) {
    struct Place: Hashable {
      let kind: RecordKind
      let slot: Slot
    }
    effort.whole {
      let kept = Set(touches(in: answer).map { Place(kind: $0.kind, slot: $0.slot) })
      let others = touches(in: mark.position..<max(mark.position, answer.lowerBound))
      revert(others.filter { !kept.contains(Place(kind: $0.kind, slot: $0.slot)) })
      journal.returned(to: mark.position, keeping: answer)
    }
    history = mark.history
  }

  /// Points everything back as it was at a position, by new events: what came after it is still there to return to, by
  /// ``takeBack(to:)`` to a mark that was made before. What can be undone there is what is done from here on. For trials,
  /// which look at another past.
  public func rewind(to position: Int) {
    effort.whole { revert(touches(in: position..<self.position)) }
    journal.returned(to: position)
    history = History()
  }

  /// When background syncs do not run, though their hour comes: in trials, which ask what they did.
  public var withheldSyncs: Set<Moment> = []

  /// Takes back what some events changed, by one new event for each record that is another now, the last touched first.
  func revert(_ touches: [Touch]) {
    for touch in touches.reversed() {
      guard effort.spend() else { return }
      let kind = AnyTable.of(touch.kind)
      let current = kind.pointer(self, touch.slot)
      guard current != touch.before else { continue }
      kind.point(self, touch.slot, touch.before)
      append(Event(kind: touch.kind, madeVersion: false, slot: touch.slot, before: current, after: touch.before))
    }
  }

  private func append(_ event: Event) {
    if let (origin, cause) = upcoming {
      journal.begin(
        Entry(firstEvent: Int32(truncatingIfNeeded: position), time: now, user: user, origin: origin, cause: cause))
      upcoming = nil
    }
    journal.append(event)
  }
}
