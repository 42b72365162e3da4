import Errors
import Rendering
import Rules
import Text
import Workspace

/// Readings of the journal: going back and forth.
enum HistoryCommands {
  static let all = [undo, redo, snapshot, restore, snapshots, attempt]

  private static let steps = Argument<Int>("steps", "how many; one where none is given") {
    (text, _, _) throws(Refusal) in
    guard let number = Int(text.string), number > 0 else {
      throw Refusal(
        .badValue, "“\(shortened(text.string))” is no number of steps", Explanation("write a whole number from 1 on"))
    }
    return number
  }

  private static let undo = Command(
    session: "undo", in: .undoing, isCommon: true, "Take back the last step: a command, or a whole block.",
    takes: [steps.optional.parameter], leaves: .history(.back),
    examples: [.init("undo", "the phase is gone again", after: "add-phase 03-300 Concrete")]
  ) { (call, session) throws(Refusal) in
    let count = try call(optional: steps, session.world) ?? 1
    session.closeStep()
    guard session.world.history.undoable >= count else {
      throw Refusal(
        .badValue,
        session.world.history.undoable == 0
          ? "there is nothing to undo" : "there are only \(session.world.history.undoable) steps to undo")
    }
    for _ in 0..<count where session.world.undo() {}
    try session.requireActor(or: ["undo"] + (count > 1 ? [String(count)] : []))
    session.stepStart = session.world.position
    return .nothing
  }

  private static let redo = Command(
    session: "redo", in: .undoing, isCommon: true, "Bring back the step that was undone last.",
    takes: [steps.optional.parameter], leaves: .history(.forth),
    examples: [.init("redo", "the phase is there again", after: "add-phase 03-300 Concrete\nundo")]
  ) { (call, session) throws(Refusal) in
    let count = try call(optional: steps, session.world) ?? 1
    session.closeStep()
    guard session.world.history.redoable >= count else {
      throw Refusal(
        .badValue,
        session.world.history.redoable == 0
          ? "there is nothing to redo" : "there are only \(session.world.history.redoable) steps to redo")
    }
    for _ in 0..<count where session.world.redo() {}
    try session.requireActor(or: ["redo"] + (count > 1 ? [String(count)] : []))
    session.stepStart = session.world.position
    return .nothing
  }

  private static let name = Argument.text("name", "what to call this state", limit: 128)

  private static let snapshot = Command(
    session: "snapshot", in: .undoing, isCommon: true,
    "Name the state of the workspace, or list those that have a name.",
    takes: [name.optional.parameter],
    leaves: .session, examples: [.init("snapshot before", "then: restore before")]
  ) { (call, session) throws(Refusal) in
    guard let name = try call(optional: name, session.world) else { return table(of: session.world.history) }
    guard session.world.history.hasRoom(for: name) else {
      throw Refusal(
        .limitReached, "there are \(History.mostSnapshots) snapshots already", Explanation("give a name of theirs anew")
      )
    }
    session.world.takeSnapshot(named: name)
    return .nothing
  }

  private static let restore = Command(
    session: "restore", in: .undoing, isCommon: true, "Return to the state of a snapshot; undo takes that back too.",
    takes: [name.with(.snapshot).parameter], leaves: .history(.toSnapshot),
    examples: [
      .init(
        "restore before", "the phase is there again",
        after: "add-phase 03-300 Concrete\nsnapshot before\nremove-phase 03-300")
    ]
  ) { (call, session) throws(Refusal) in
    let name = try call(name, session.world)
    guard let snapshot = session.world.history.snapshot(name) else {
      throw Refusal.notFound(
        "there is no snapshot \(Quoting.word(name))", name, among: session.world.history.snapshots.map(\.name),
        list: ["snapshots"])
    }
    session.world.restore(snapshot)
    try session.requireActor(or: ["restore", name])
    return .nothing
  }

  private static let snapshots = Command(
    "snapshots", in: .undoing, "List the snapshots.",
    leaves: .nothing, examples: [.init("snapshots", "with their times", after: "snapshot before")]
  ) { (_, world) throws(Refusal) in table(of: world.history) }

  private static func table(of history: History) -> Answer {
    .table(
      Answer.Table(
        columns: ["name", "time", "event"],
        rows: history.snapshots.map { [.text($0.name), .moment($0.time), .number($0.position)] },
        emptyMessage: "no snapshots"))
  }

  private static let attempt = Command(
    session: "try", in: .undoing, isCommon: true, "Run a block, show what came of it, and take it all back.",
    block: .required,
    leaves: .nothing,
    examples: [.init("try { remove-phase 03-300; sync }", "nothing of it remains", after: "add-phase 03-300 Concrete")]
  ) { (call, session) throws(Refusal) in
    let before = session.transaction
    let outcome: Result<Void, Refusal>
    session.trials += 1
    defer { session.trials -= 1 }
    do throws(Refusal) {
      try session.runBlock(of: call)
      outcome = .success(())
    } catch {
      outcome = .failure(error)
    }
    let differences = session.world.differences(since: before.world.position)
    session.takeBack(to: before)
    if case .failure(let refusal) = outcome { throw refusal.afterTakingBack }
    let lines = differences.map(\.text)
    return .text(
      (["tried and taken back: \(counted(lines.count, "change"))"] + lines).joined(separator: "\n"))
  }
}

extension Session {
  /// Refuses to take away the user that one acts as; what was done is taken back with that.
  fileprivate func requireActor(or command: [String]) throws(Refusal) {
    guard !world.procore.users.contains(Key(state.user)) else { return }
    let name = world.text(state.user)
    throw Refusal(
      .badValue, "\(command[0]) would take away user \(name), as whom you act",
      Explanation(waysOut: [WayOut("act as another user first", [["as", User.support], command])]))
  }

  /// Ends the open step of the history, so that `undo` can take it.
  fileprivate mutating func closeStep() {
    world.closeStep(since: stepStart)
    stepStart = world.position
  }
}
