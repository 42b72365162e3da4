import Errors
import Language
import Workspace

/// What was run in a session since its workspace was fresh, as steps: the statements at the top, with the events of each and
/// what the session was before it. So a stretch of it can be run again otherwise.
///
/// ## In this folder
/// What is tried and taken back, for those who look for causes, ways out and differences.
/// - `Trial.swift`: the one way to do that. `Past.swift`: what was run, as steps of which one can be left out;
///   `Replay.swift` runs them again without it.
struct Past {
  /// A statement at the top of a script, as it ran.
  struct Step {
    let script: Script
    /// The number of the script among those of the session.
    let number: Int
    let statements: Range<Int>
    /// Whether it went well.
    let wentWell: Bool
    /// Its events.
    let events: Range<Int>
    /// What the session was before it.
    let state: SessionState

    var command: Command { script.command(of: statements.lowerBound) }
    /// Its text, without its block.
    var text: String { script.program.text(of: script.program.statements[statements.lowerBound]) }
  }

  /// A command or a sync that made events, to be left out when its step is run again.
  struct Unit: Hashable {
    /// The number of its step.
    let step: Int
    /// The statement that it is, and how often that made events in its step before.
    let origin: Origin
    let occurrence: Int
    /// When the background sync ran that it is; nil where it is a command.
    let sync: Moment?
    /// Its entry in the journal.
    let entry: Int
  }

  let steps: [Step]
  /// All of them, one an entry of the journal from the first that belongs to a step.
  let units: [Unit]
  /// The number of that entry: a session may begin in a world that has a past of its own.
  let firstEntry: Int

  /// The unit of an entry, if it belongs to a step.
  func unit(ofEntry entry: Int) -> Unit? {
    units.indices.contains(entry - firstEntry) ? units[entry - firstEntry] : nil
  }
}

extension Session {
  /// What was run up to a call, if one is running; nil where the call stands in a block, of which nobody can say what else it will do.
  func past(upTo call: Call? = nil) -> Past? {
    guard blockDepth == 0 else { return nil }
    var builder = PastBuilder(world)
    recall(upTo: call) { builder.add($0, of: runs) }
    return builder.past
  }
}

extension Session {
  /// What was run up to a call, for a command that looks back over it.
  func whole(_ call: Call) throws(Refusal) -> Past {
    guard let past = past(upTo: call) else {
      throw Refusal(
        .badValue, "\(call.command.name) looks back over whole commands, and stands in a block that is not over",
        Explanation("put it behind the block"))
    }
    return past
  }
}

extension Past {
  /// The newest statement that was refused.
  func lastRefused() throws(Refusal) -> Step {
    let step = steps.last { step in
      let command = step.command
      // To ask about it is no refusal that anybody asks about.
      return !step.wentWell && step.statements.count == 1 && !command.isExpectation && !command.trace.isOfThisRun
        && !command.asksAboutOthers
    }
    guard let step else {
      throw Refusal(
        .notFound, "nothing was refused yet",
        Explanation("without an object it is about the command that was refused last; name one, such as job 123"))
    }
    return step
  }
}

extension Past.Step {
  /// The words of its statement, with what its variables held.
  var words: [String] {
    let program = script.program
    return program.words(of: program.statements[statements.lowerBound]).map { word in
      (try? program.value(of: word) { state.variables[$0] }) ?? program.source.string(word.valueRange)
    }
  }
}

extension Run {
  /// What the session was at some moment of the run.
  struct Checkpoint {
    /// The statement at the top before which it was so.
    let statement: Int
    /// How many events there were.
    let position: Int
    let state: SessionState
  }
}

/// Goes through all that ran and through the journal side by side, since both stand in the order of time.
private struct PastBuilder {
  private let world: Workspace
  private var steps: [Past.Step] = []
  private var position = 0
  private var state: SessionState?
  private var run = -1
  private var checkpoints: ArraySlice<Run.Checkpoint> = []

  init(_ world: Workspace) { self.world = world }

  mutating func add(_ happening: Happening, of runs: [Run]) {
    enter(happening, runs)
    guard let state else { return }
    if happening.command.trace == .freshStart, case .wentWell = happening.outcome {
      (steps, position) = ([], 0)
      self.state = checkpoints.popFirst()?.state ?? state
      return
    }
    let next = happening.statements.upperBound
    var end = position
    if let checkpoint = checkpoints.first, checkpoint.statement == next {
      end = checkpoint.position
    } else {
      while end < world.position, isPart(world.journal.entry(ofEvent: end).origin, of: happening) {
        let entry = world.journal.entryNumber(ofEvent: end) + 1
        end = entry < world.journal.entryCount ? Int(world.journal.entry(entry).firstEvent) : world.position
      }
    }
    let isFine = if case .wentWell = happening.outcome { true } else { false }
    steps.append(
      Past.Step(
        script: happening.script, number: happening.number, statements: happening.statements, wentWell: isFine,
        events: position..<max(position, end), state: state))
    position = max(position, end)
    if let checkpoint = checkpoints.first, checkpoint.statement == next {
      self.state = checkpoint.state
      checkpoints.removeFirst()
    }
  }

  /// At the beginning of a run, what it began with is known.
  private mutating func enter(_ happening: Happening, _ runs: [Run]) {
    while run < 0 || runs[run].script != happening.number {
      run += 1
      checkpoints = runs[run].checkpoints[...]
      if let first = checkpoints.popFirst() { (position, state) = (first.position, first.state) }
    }
  }

  private func isPart(_ origin: Origin, of happening: Happening) -> Bool {
    Int(origin.source) == happening.number && happening.statements.contains(Int(origin.statement))
  }

  var past: Past { Past(steps, in: world) }
}

extension Past {
  fileprivate init(_ steps: [Step], in world: Workspace) {
    var units: [Unit] = []
    var (step, seen) = (0, [Origin: Int]())
    let start = steps.first?.events.lowerBound ?? 0
    firstEntry = start < world.position ? world.journal.entryNumber(ofEvent: start) : world.journal.entryCount
    for number in firstEntry..<world.journal.entryCount {
      let entry = world.journal.entry(number)
      while step < steps.count, steps[step].events.upperBound <= Int(entry.firstEvent) {
        step += 1
        seen = [:]
      }
      guard step < steps.count else { break }
      let isSync = entry.cause == .backgroundSync
      units.append(
        Unit(
          step: step, origin: entry.origin, occurrence: isSync ? 0 : seen[entry.origin, default: 0],
          sync: isSync ? entry.time : nil, entry: number))
      if !isSync { seen[entry.origin, default: 0] += 1 }
    }
    (self.steps, self.units) = (steps, units)
  }
}
