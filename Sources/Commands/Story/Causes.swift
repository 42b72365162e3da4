import Errors
import Text
import Workspace

/// Finds what made an answer to a question so, by experiments: since when it is so, and what has to be left out for it not to
/// be. Nothing is concluded from what a command looks like but where to look first.
struct Causes {
  let question: Question
  let reason: Question.Reason
  let past: Past
  private(set) var surroundings: Surroundings

  /// What was found, by units of the past.
  struct Found {
    /// One command, or several of which each alone is enough.
    var causes: [Past.Unit] = []
    /// What brought it to light: the entry with which the answer came.
    var turn: Past.Unit?
    /// Everything else without which it would not be so.
    var conditions: [Past.Unit] = []
    /// The steps that fail without the cause, and how many were run again without it.
    var departures: [Int] = []
    var rerun = 0
    /// Whether nothing at all stands in the way without the cause, and which steps that had failed go well.
    var isWell = false
    var cured: [Int] = []
    /// Whether it was so from the beginning.
    var wasAlwaysSo = false
    /// Whether it is so since what it is about was made, by the cause.
    var isInborn = false
    /// Whether a person or a limit ended the search before it was done.
    var isCutShort = false
  }

  /// How many experiments are made for one answer.
  private static let mostTrials = 400
  /// How many steps may be run again for one answer.
  private static let mostReruns = 4_000_000

  private var trials = 0
  private(set) var rerun = 0
  private var isAtEnd: Bool { trials >= Self.mostTrials || rerun >= Self.mostReruns }

  init(of reason: Question.Reason, _ question: Question, in past: Past, _ world: Workspace) {
    (self.question, self.reason, self.past) = (question, reason, past)
    surroundings = Surroundings(of: question.words + reason.words, in: world)
  }

  /// Finds it.
  mutating func find(in session: Session) -> Found {
    var found = Found()
    let turn = turn(in: session)
    guard !session.world.effort.isStopped else {
      found.isCutShort = true
      return found
    }
    guard let turn else {
      found.wasAlwaysSo = true
      return found
    }
    found.turn = turn
    surroundings.add(entry: turn.entry, in: session.world)
    let units = candidates(session.world)
    let necessary = self.necessary(among: units, in: session)
    let before = necessary.filter { $0.entry <= turn.entry }
    if let cause = cause(among: before, at: turn, session.world) {
      found.causes = [cause]
    } else {
      found.causes = sufficient(among: units.filter { $0.entry <= turn.entry && !isSync($0) }, in: session)
    }
    if found.causes.isEmpty, outcome(without: [turn], in: session).isGone == nil {
      (found.causes, found.isInborn) = ([turn], true)
      return found
    }
    let without = outcome(without: found.causes, in: session)
    (found.departures, found.rerun) = (without.replay?.departures ?? [], without.replay?.count ?? 0)
    (found.isWell, found.cured) = (without.isWell, without.replay?.cured ?? [])
    found.conditions = conditions(among: necessary.filter { !found.causes.contains($0) }, in: session)
    found.isCutShort = isAtEnd || session.world.effort.isStopped
    return found
  }

  // MARK: Since when

  /// The entry with which the answer came and stayed, searched backwards with growing strides and then by halving; nil where
  /// it was so before anything happened.
  private func turn(in session: Session) -> Past.Unit? {
    let journal = session.world.journal
    func holds(after entry: Int) -> Bool {
      let position = entry + 1 < journal.entryCount ? Int(journal.entry(entry + 1).firstEvent) : session.world.position
      return
        (try? session.trying { (session) -> Bool in
          session.world.rewind(to: position)
          session.world.wordsAreRead = false
          return question.ask(&session)?.contains { $0.identity == reason.identity } ?? false
        }) ?? false
    }
    let first = past.firstEntry - 1
    var (high, stride) = (first + past.units.count, 1)
    guard high > first else { return nil }
    var low = high - stride
    while holds(after: low) {
      if low == first { return nil }
      (high, stride) = (low, stride * 2)
      low = max(first, low - stride)
    }
    while high - low > 1 {
      let middle = (low + high) / 2
      if holds(after: middle) { high = middle } else { low = middle }
    }
    return past.unit(ofEntry: high)
  }

  // MARK: What is worth trying

  /// The commands and syncs that changed what may have to do with it, the oldest first.
  private func candidates(_ world: Workspace) -> [Past.Unit] {
    var entries: Set<Int> = []
    for place in surroundings.places {
      for event in world.journal.trail(of: place.kind, at: place.slot) {
        entries.insert(world.journal.entryNumber(ofEvent: event))
      }
    }
    return entries.sorted().compactMap { past.unit(ofEntry: $0) }
  }

  /// Whether a unit is a sync, that of an hour or one that was asked for.
  func isSync(_ unit: Past.Unit) -> Bool {
    unit.sync != nil || past.steps[unit.step].isCommand(of: unit) && past.steps[unit.step].command.runsSync
  }

  // MARK: Experiments

  /// Whether the answer is gone while what was asked about is still there, once something is left out; nil where it is not
  /// there then.
  private mutating func outcome(
    without units: [Past.Unit], in session: Session
  ) -> (isGone: Bool?, isWell: Bool, replay: Replay?) {
    guard !units.isEmpty, !isAtEnd, !session.world.effort.isStopped else { return (nil, false, nil) }
    trials += 1
    session.output.progress?("\(question.title): \(counted(rerun, "command")) run again")
    let (question, reason, past) = (question, reason, past)
    let result = try? session.trying { (session) -> (Bool?, Bool, Replay) in
      let replay = Replay(of: past, without: units, in: &session)
      let reasons = question.ask(&session)
      // What cannot be asked any more, since something is not there, is no answer.
      let isMoot = reason.identity.error != .notFound && reasons?.first?.identity.error == .notFound
      let isGone = isMoot ? nil : reasons.map { !$0.contains { $0.identity == reason.identity } }
      return (isGone, reasons?.isEmpty ?? false, replay)
    }
    rerun += result?.2.count ?? 0
    // What a person stopped says nothing.
    guard !session.world.effort.isStopped else { return (nil, false, nil) }
    return (result?.0, result?.1 ?? false, result?.2)
  }

  /// Those without each of which the answer would be another. Where all of a group can be left out and it stays, none of them
  /// is looked at by itself.
  private mutating func necessary(among units: [Past.Unit], in session: Session) -> [Past.Unit] {
    guard !units.isEmpty, !isAtEnd else { return [] }
    let isGone = outcome(without: units, in: session).isGone
    if isGone == false { return [] }
    guard units.count > 1 else { return isGone == true ? units : [] }
    let middle = units.count / 2
    return necessary(among: Array(units[..<middle]), in: session)
      + necessary(among: Array(units[middle...]), in: session)
  }

  /// The latest command of a person without which it would not be so. What a sync brought to light began in Vista.
  private func cause(among units: [Past.Unit], at turn: Past.Unit, _ world: Workspace) -> Past.Unit? {
    let commands = units.filter { !isSync($0) }
    guard isSync(turn) else { return commands.last }
    return commands.last { past.command(of: $0, world)?.group == .vista } ?? commands.last
  }

  /// The smallest set of commands whose absence makes it go, where none alone does.
  private mutating func sufficient(among units: [Past.Unit], in session: Session) -> [Past.Unit] {
    var chosen: [Past.Unit] = []
    for unit in units.reversed() where !isAtEnd {
      let isGone = outcome(without: chosen + [unit], in: session).isGone
      guard isGone != nil else { continue }
      chosen.append(unit)
      if isGone == true { break }
      if chosen.count == 40 { return [] }
    }
    guard outcome(without: chosen, in: session).isGone == true else { return [] }
    for unit in chosen.reversed() where chosen.count > 1 {
      let fewer = chosen.filter { $0 != unit }
      if outcome(without: fewer, in: session).isGone == true { chosen = fewer }
    }
    return chosen.sorted { $0.entry < $1.entry }
  }

  /// Those of the necessary that act by themselves: not what only made another one of them possible.
  private mutating func conditions(among units: [Past.Unit], in session: Session) -> [Past.Unit] {
    let steps = Set(units.map(\.step))
    return units.filter { unit in
      let departures = outcome(without: [unit], in: session).replay?.departures ?? []
      return !departures.contains { $0 != unit.step && steps.contains($0) }
    }
  }
}

extension Past {
  /// The command that a unit is; nil for a sync of an hour.
  func command(of unit: Unit, _ world: Workspace) -> Command? {
    unit.sync == nil ? steps[unit.step].command(of: unit) : nil
  }
}

extension Past.Step {
  /// Whether a unit is the statement of the step itself, and nothing in a block or script that it runs.
  func isCommand(of unit: Past.Unit) -> Bool {
    Int(unit.origin.source) == number && Int(unit.origin.statement) == statements.lowerBound
  }

  /// The command of a unit in it, where that stands in the same script.
  func command(of unit: Past.Unit) -> Command? {
    Int(unit.origin.source) == number ? script.command(of: Int(unit.origin.statement)) : command
  }
}
