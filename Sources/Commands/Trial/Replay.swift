import Errors
import Language
import Workspace

/// A command that is left out where its script is run again: it runs and is taken back, so that the next one of the same
/// place can be told from it.
struct LeftOut {
  let script: Script
  let statement: Int
  /// Which of its executions that change something are left out, from 0.
  var occurrences: Set<Int>
  /// How many there were so far.
  var count = 0
}

extension Session {
  /// Whether what just ran is left out.
  mutating func leavesOut(_ script: Script, _ statement: Int, since start: Int) -> Bool {
    guard world.position > start,
      let number = leftOut.firstIndex(where: { $0.script === script && $0.statement == statement })
    else { return false }
    defer { leftOut[number].count += 1 }
    return leftOut[number].occurrences.contains(leftOut[number].count)
  }
}

/// A stretch of the past that is run again without some of it, in a trial.
struct Replay {
  /// What fails now though it went well before, by the numbers of the steps.
  private(set) var departures: [Int] = []
  /// What goes well now though it failed before, by the numbers of the steps.
  private(set) var cured: [Int] = []
  /// How many steps were run again.
  private(set) var count = 0

  /// Points the world back to before the first of some units, and runs all that followed without them.
  init(of past: Past, without units: some Collection<Past.Unit>, in session: inout Session) {
    let missing = Dictionary(grouping: units, by: \.step)
    guard let first = missing.keys.min() else { return }
    // What goes through the history has to have it: then everything is run again.
    let goesBack = past.steps[first...].contains { $0.command.trace.way != nil }
    let start = goesBack ? 0 : first
    session.world.rewind(to: past.steps[start].events.lowerBound)
    session.world.wordsAreRead = false
    for number in start..<past.steps.count where !session.world.effort.isStopped {
      run(number, past.steps[number], without: missing[number] ?? [], &session)
    }
  }

  private mutating func run(_ number: Int, _ step: Past.Step, without units: [Past.Unit], _ session: inout Session) {
    guard !step.isOfNoConcern else { return }
    session.state = step.state
    session.world.withheldSyncs = Set(units.compactMap(\.sync))
    let commands = units.filter { $0.sync == nil }
    if commands.contains(where: step.isOnly) { return }
    session.leftOut = Dictionary(grouping: commands, by: \.origin).map { origin, units in
      LeftOut(
        script: session.scripts[Int(origin.source)], statement: Int(origin.statement),
        occurrences: Set(units.map(\.occurrence)))
    }
    defer { (session.world.withheldSyncs, session.leftOut) = ([], []) }
    count += 1
    let isRefused = session.attempt(step.statements, of: step.number) != nil
    if isRefused, step.wentWell { departures.append(number) }
    if !isRefused, !step.wentWell { cured.append(number) }
  }
}

extension Past.Step {
  /// Whether running it again makes no difference: it looks, expects, or is about that run of the program.
  fileprivate var isOfNoConcern: Bool {
    command.isExpectation || command.trace.isOfThisRun || script.onlyLooks(statements.lowerBound)
  }

  /// Whether a unit is this statement itself, and nothing in a block of it.
  fileprivate func isOnly(_ unit: Past.Unit) -> Bool {
    Int(unit.origin.source) == number && Int(unit.origin.statement) == statements.lowerBound && statements.count == 1
      && command.trace != .others
  }
}
