/// What `undo` would take back, in steps. A step is all that one statement at the prompt or at the top of a file did, so
/// a block is undone as one (language.md 2).
public struct History: Sendable {
  private(set) var done: [Range<Int>] = []
  private(set) var undone: [Range<Int>] = []
  private var snapshotsByName: [String: Snapshot] = [:]

  /// A name for a state.
  public struct Snapshot: Sendable {
    /// As it was given.
    public let name: String
    /// The number of events at that time.
    public let position: Int
    /// The workspace's time when it was taken.
    public let time: Moment
  }

  /// How many steps can be undone.
  public var undoable: Int { done.count }
  /// How many steps can be redone.
  public var redoable: Int { undone.count }

  /// All snapshots, by position and name.
  public var snapshots: [Snapshot] {
    snapshotsByName.values.sorted { ($0.position, $0.name) < ($1.position, $1.name) }
  }

  /// The snapshot with a name.
  public func snapshot(_ name: String) -> Snapshot? { snapshotsByName[name] }

  mutating func add(_ snapshot: Snapshot) { snapshotsByName[snapshot.name] = snapshot }

  mutating func forget(after position: Int) {
    snapshotsByName = snapshotsByName.filter { $0.value.position <= position }
    done.removeAll { $0.upperBound > position }
    undone.removeAll { $0.upperBound > position }
  }

  mutating func did(_ step: Range<Int>) {
    done.append(step)
    undone.removeAll()
  }

  mutating func takeDone() -> Range<Int>? { done.popLast() }
  mutating func takeUndone() -> Range<Int>? { undone.popLast() }
  mutating func wasUndone(_ step: Range<Int>) { undone.append(step) }
  mutating func wasRedone(_ step: Range<Int>) { done.append(step) }
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
    invert(step)
    history.wasUndone(start..<position)
    return true
  }

  /// Brings back the step that was undone last; false when there is none.
  public func redo() -> Bool {
    guard let step = history.takeUndone() else { return false }
    let start = position
    invert(step)
    history.wasRedone(start..<position)
    return true
  }

  /// Puts back the history as it was before something was tried.
  public func restoreHistory(_ history: History) { self.history = history }

  /// Names the state as it is now. A name can be given anew.
  public func takeSnapshot(named name: String) {
    history.add(History.Snapshot(name: name, position: position, time: now))
  }

  /// Returns to the state of a snapshot, by changes that can be undone in turn.
  public func restore(_ snapshot: History.Snapshot) { invert(snapshot.position..<position) }
}
