import Errors
import Language
import Rendering
import Rules
import Story
import Text
import Workspace

/// Searches for commands after which something goes through: from the ways out of what refuses it, and of what refuses
/// these in turn, the cheapest first. Each is carried out in a trial, and what is no part of it is taken out again.
struct PlanSearch {
  /// What is to go through.
  let goal: [String]
  /// How many steps a plan may have besides.
  let mostSteps: Int
  /// Verbs that no plan may use.
  let without: Set<String>

  /// How many plans are shown, and how many trials are made for them.
  static let mostPlans = 5
  private static let mostTrials = 2_000

  private(set) var plans: [Draft] = []
  private(set) var leftOut: [(title: String, reason: String)] = []
  private(set) var tried = 0
  private(set) var isCutShort = false
  /// What refuses it now.
  private(set) var refusal: Refusal?

  private var waiting: [Draft] = []
  private var seen: Set<[[String]]> = []

  /// Commands that may become a plan.
  struct Draft {
    var title: String
    var steps: [[String]]
    /// How it went: what it changed, who did what, and how long it took.
    var result = Result()

    struct Result {
      var actors: [Name] = []
      var changes: [Difference] = []
      var waits = 0
    }

    /// What it costs: what goes for good most, then other people, then waiting, then steps.
    var cost: Int {
      let gone = result.changes.filter { $0.change == .removed && $0.isOfWeight }.count
      let people = Set(result.actors).count - 1
      return gone * 10_000 + people * 1_000 + (result.waits + 9) / 10 * 10 + steps.count
    }
  }

  init(goal: [String], mostSteps: Int, without: Set<String>) {
    (self.goal, self.mostSteps, self.without) = (goal, mostSteps, without)
  }

  /// Searches, in a session that stays as it is.
  mutating func search(in session: Session) {
    waiting = [Draft(title: "ask who may", steps: [goal])]
    refusal = try? session.trying { $0.attempt(goal) }
    while plans.count < Self.mostPlans, let draft = takeCheapest() {
      guard tried < Self.mostTrials, !session.world.effort.isStopped else {
        isCutShort = true
        break
      }
      look(at: draft, in: session)
    }
    plans.sort { ($0.cost, $0.steps.count) < ($1.cost, $1.steps.count) }
  }

  /// The one with the fewest steps, the oldest of these.
  private mutating func takeCheapest() -> Draft? {
    guard let best = waiting.indices.min(by: { waiting[$0].steps.count < waiting[$1].steps.count }) else { return nil }
    return waiting.remove(at: best)
  }

  private mutating func look(at draft: Draft, in session: Session) {
    switch outcome(of: draft.steps, in: session) {
    case .works(let result):
      // As it is, it goes through only where somebody else does it.
      guard draft.steps.count > 1 || result.actors != [session.state.user] else { return }
      keep(Draft(title: draft.title, steps: draft.steps, result: result), in: session)
    case .refused(let refusal, let step):
      expand(draft, refusal, at: step)
    }
  }

  // MARK: Trying

  private enum Outcome {
    case works(Draft.Result)
    case refused(Refusal, step: Int)
  }

  /// Carries commands out, by who may, and takes them back.
  private mutating func outcome(of steps: [[String]], in session: Session) -> Outcome {
    tried += 1
    session.output.progress?(
      "\(goal.joined(separator: " ")): \(counted(tried, "trial")), \(counted(plans.count, "plan"))")
    let outcome = try? session.trying { (session) -> Outcome in
      session.world.wordsAreRead = true
      let (position, start, user) = (session.world.position, session.world.now, session.state.user)
      var (actors, changes): ([Name], [Difference]) = ([], [])
      for (number, words) in steps.enumerated() {
        // What the last one does was wanted.
        if number == steps.count - 1 { changes = session.world.differences(since: position).filter(\.isOfWeight) }
        session.state.user = user
        let script = session.prepare(words)
        let needs = script.program.diagnostics.isEmpty ? script.command(of: 0).needs : .nothing
        let actor = session.world.actor(for: needs, words, preferring: user) ?? user
        session.state.user = actor
        if let refusal = session.attempt(words) { return .refused(refusal, step: number) }
        actors.append(actor)
      }
      return .works(
        Draft.Result(
          actors: actors, changes: changes,
          waits: Int((session.world.now.seconds - start.seconds) / 60)))
    }
    return outcome ?? .works(Draft.Result())
  }

  // MARK: What comes next

  private mutating func expand(_ draft: Draft, _ refusal: Refusal, at step: Int) {
    for way in refusal.explanation.waysOut {
      let commands = way.steps.isEmpty ? way.behind : way.steps.map(\.words)
      let asks = way.steps.contains { if case .ask = $0 { true } else { false } }
      guard !commands.isEmpty, !asks, !commands.contains(where: { without.contains($0[0]) }) else {
        if asks {
          leaveOut(way.title, "it takes what only a person knows: \(way.steps.map(\.line).joined(separator: "; "))")
        }
        continue
      }
      let refused = draft.steps[step]
      // A way out mostly ends with what was refused; where it does not, that is done once more behind it.
      let goesOn = commands.last.map { $0.first == refused.first && Set(refused).isSubset(of: $0) } ?? false
      let rest = draft.steps[(step + (goesOn ? 1 : 0))...]
      let steps = Self.withoutRepeats(draft.steps[..<step] + commands + rest)
      guard steps.count <= mostSteps + 1 else {
        isCutShort = true
        continue
      }
      guard seen.insert(steps).inserted else { continue }
      waiting.append(
        Draft(
          title: step == draft.steps.count - 1 && draft.steps.count == 1 ? way.title : draft.title + ", " + way.title,
          steps: steps))
    }
    if refusal.explanation.waysOut.isEmpty, draft.steps.count > 1 { leaveOut(draft.title, refusal.message) }
  }

  /// The same commands in a row once, but for waiting.
  private static func withoutRepeats(_ steps: some Sequence<[String]>) -> [[String]] {
    steps.reduce(into: []) { kept, step in if kept.last != step { kept.append(step) } }
  }

  private mutating func leaveOut(_ title: String, _ reason: String) {
    if !leftOut.contains(where: { $0.title == title }) { leftOut.append((title, reason)) }
  }

  // MARK: What is found

  /// Takes out of a plan what can be left out, and keeps it if it is a new one.
  private mutating func keep(_ draft: Draft, in session: Session) {
    var draft = draft
    // What was needed may be needed no more once something else is out.
    while let fewer = shortened(draft, in: session) { draft = fewer }
    guard !plans.contains(where: { $0.steps == draft.steps }) else { return }
    plans.append(draft)
  }

  /// The same without one of its steps, where it works so.
  private mutating func shortened(_ draft: Draft, in session: Session) -> Draft? {
    for number in draft.steps.indices.dropLast().reversed() {
      var fewer = draft
      fewer.steps.remove(at: number)
      if case .works(let result) = outcome(of: fewer.steps, in: session) {
        fewer.result = result
        return fewer
      }
    }
    return nil
  }
}

extension Session {
  /// A command, given in words, as a script.
  func prepare(_ words: [String]) -> Script {
    prepare(Source(name: "a trial", text: Array(WayOut.Step.run(words).line.utf8)), isConfined: true)
  }
}

extension Workspace {
  /// Who may do something: one user before all others, then the first that may; nil where nobody may.
  func actor(for needs: Command.Needs, _ words: [String], preferring user: Name) -> Name? {
    func may(_ user: Name) -> Bool { needs.lack(of: user, to: words[0], in: self) == nil }
    return may(user) ? user : procore.users.records.map(\.user).first(where: may)
  }
}

extension Difference {
  /// Whether it is something that somebody would mind: not the tool's own notes, nor what the next sync brings.
  fileprivate var isOfWeight: Bool {
    system != .connector && system != .vsh
      && ![PhaseCost.schema.noun, JobCost.schema.noun, StagedRecord.schema.noun].contains(noun)
  }
}
