import HashTreeCollections

/// What `undo` would take back, in steps. A step is all that one statement at the prompt or at the top of a file did, so
/// a block is undone as one (language.md 2).
public struct History: Sendable {
  private var done = Chunks<Step>()
  private var undone = Chunks<Step>()
  // A tree, since each statement keeps the history as it was: an array or dictionary would be copied at every snapshot.
  private var snapshotsByName: TreeDictionary<String, Snapshot> = [:]

  /// A name for a state.
  public struct Snapshot: Sendable {
    /// As it was given.
    public let name: String
    /// The number of events at that time.
    public let position: Int
    /// The workspace's time when it was taken.
    public let time: Moment
    /// The newest position that is known to mean the same state: to return there again costs what changed since.
    var latest: Int
  }

  /// How many steps can be undone.
  public var undoable: Int { done.count }
  /// How many steps can be redone.
  public var redoable: Int { undone.count }

  /// All snapshots, by position and name.
  public var snapshots: [Snapshot] {
    snapshotsByName.values.sorted { ($0.position, $0.name) < ($1.position, $1.name) }
  }

  /// How many snapshots there may be.
  public static let mostSnapshots = 10_000

  /// Whether a state can be given a name: it is known, or there are not too many.
  public func hasRoom(for name: String) -> Bool {
    snapshotsByName.count < Self.mostSnapshots || snapshotsByName[name] != nil
  }

  /// The snapshot with a name.
  public func snapshot(_ name: String) -> Snapshot? { snapshotsByName[name] }

  mutating func add(_ snapshot: Snapshot) { snapshotsByName[snapshot.name] = snapshot }

  /// The newest return to a snapshot: the position of the state that was reached, and the position where it was.
  private(set) var newestReturn: (state: Int, position: Int)?

  /// The state of a snapshot is reached again.
  mutating func returned(to snapshot: Snapshot, at position: Int) {
    snapshotsByName[snapshot.name]?.latest = position
    newestReturn = (snapshot.position, position)
  }

  /// A run of events.
  struct Step: Sendable {
    private let start: Int32
    private let end: Int32

    init(_ range: Range<Int>) {
      start = Int32(truncatingIfNeeded: range.lowerBound)
      end = Int32(truncatingIfNeeded: range.upperBound)
    }

    var range: Range<Int> { Int(start)..<Int(end) }
  }

  mutating func did(_ step: Range<Int>) {
    done.append(Step(step))
    if undone.count > 0 { undone = Chunks() }
  }

  mutating func takeDone() -> Range<Int>? { Self.take(&done) }
  mutating func takeUndone() -> Range<Int>? { Self.take(&undone) }
  mutating func wasUndone(_ step: Range<Int>) { undone.append(Step(step)) }
  mutating func wasRedone(_ step: Range<Int>) { done.append(Step(step)) }

  private static func take(_ steps: inout Chunks<Step>) -> Range<Int>? {
    guard let step = steps.last else { return nil }
    steps.removeLast()
    return step.range
  }
}

extension Workspace {
  /// Closes a step of the history: everything since a position, if there was anything.
  public func closeStep(since position: Int) {
    if position < self.position { history.did(position..<self.position) }
  }

  /// Takes back the last step; false when there is none.
  public func undo() -> Bool {
    guard let step = history.takeDone() else { return false }
    let start = position
    revert(touches(in: step))
    journal.returned(to: step.lowerBound)
    history.wasUndone(start..<position)
    return true
  }

  /// Brings back the step that was undone last; false when there is none.
  public func redo() -> Bool {
    guard let step = history.takeUndone() else { return false }
    let start = position
    revert(touches(in: step))
    journal.returned(to: step.lowerBound)
    history.wasRedone(start..<position)
    return true
  }

  /// Names the state as it is now. A name can be given anew.
  public func takeSnapshot(named name: String) {
    history.add(History.Snapshot(name: name, position: position, time: now, latest: position))
  }

  /// Returns to the state of a snapshot, by changes that can be undone in turn.
  public func restore(_ snapshot: History.Snapshot) {
    revert(touches(since: snapshot))
    journal.returned(to: snapshot.position)
    history.returned(to: snapshot, at: position)
  }

  /// What became of the records since a snapshot. Where the newest return went to a later state, what lies between that state
  /// and the return to it made no difference.
  private func touches(since snapshot: History.Snapshot) -> [Touch] {
    let direct = snapshot.latest..<position
    guard let newest = history.newestReturn, snapshot.position <= newest.state else { return touches(in: direct) }
    let (before, after) = (snapshot.position..<newest.state, newest.position..<position)
    return before.count + after.count < direct.count ? touches(in: before, after) : touches(in: direct)
  }
}
