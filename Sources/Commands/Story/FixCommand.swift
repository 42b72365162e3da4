import Errors
import Language
import Rendering
import Rules
import Story
import Text
import Workspace

/// What would make something go through that is refused.
enum FixCommand {
  static let all = [fix]

  private static let words = Argument.word(
    "object", "what is to go through: job 123, commitment SC-001; without it, the command that was refused last",
    .judged
  ).repeated.optional
  private static let user = Argument<User>("as", "plan with what this user may do", .object(User.schema.noun)) {
    (text, _, world) throws(Refusal) in try world.require(User.self, named: text.string)
  }
  private static let without = Argument.word("without", "a verb that no plan may use", .value).repeated
  private static let steps = Argument<Int>("steps", "how many steps a plan may have at most; 8 where none is given") {
    (text, _, _) throws(Refusal) in
    guard let number = Int(text.string), (1...30).contains(number) else {
      throw Refusal(
        .badValue, "“\(shortened(text.string))” is no number of steps", Explanation("write a whole number from 1 to 30")
      )
    }
    return number
  }
  private static let apply = Argument<Int>("apply", "carry out the plan with this number") {
    (text, _, _) throws(Refusal) in
    guard let number = Int(text.string), (1...PlanSearch.mostPlans).contains(number) else {
      throw Refusal(
        .badValue, "“\(shortened(text.string))” is no number of a plan", Explanation("write a whole number from 1 on"))
    }
    return number
  }

  private static let fix = Command(
    session: "fix", in: .looking, isCommon: true, "What would make it go through: plans, each tried and taken back.",
    takes: [words.parameter],
    options: [user.parameter, without.parameter, steps.parameter, apply.parameter],
    leaves: .changesWith(option: "apply"),
    examples: [
      .init("fix job 123", "the plans, the best first", after: CheckCommands.setup + "; remove-phase 03-300; sync"),
      .init(
        "fix job 123 --apply 1", "carries out the first; undo takes it back",
        after: CheckCommands.setup + "; remove-phase 03-300; sync"),
    ]
  ) { (call, session) throws(Refusal) in
    let (title, goal, actor) = try goal(of: call, named: call(all: words, session.world), session)
    session.state.user = actor
    if let other = try call(optional: user, session.world) { session.state.user = other.user }
    defer { session.state.user = call.user }
    var search = PlanSearch(
      goal: goal, mostSteps: try call(optional: steps, session.world) ?? 8,
      without: Set(call.texts(of: without.parameter).map(\.string)))
    search.search(in: session)
    if !call.has(apply) { session.goOnWithWhatWasFound() }
    if let number = try call(optional: apply, session.world) {
      return try carryOut(number, of: search, title, by: call, in: &session)
    }
    return .story(search.fix(title, session))
  }

  /// What is to go through, and what it is called.
  static func goal(of call: Call, named words: [String], _ session: Session) throws(Refusal) -> (
    title: String, words: [String], by: Name
  ) {
    guard !words.isEmpty else {
      let step = try session.whole(call).lastRefused()
      return (step.text, step.words, step.state.user)
    }
    let question = try Question(button: words, in: session)
    return (question.title, try session.button(of: words), call.user)
  }

  private static func carryOut(
    _ number: Int, of search: PlanSearch, _ title: String, by call: Call, in session: inout Session
  ) throws(Refusal) -> Answer {
    guard number <= search.plans.count else {
      throw Refusal(
        .notFound,
        search.plans.isEmpty
          ? "there is no plan for \(title)" : "there are only \(search.plans.count) plans for \(title)",
        Explanation("fix without --apply shows them"))
    }
    let plan = search.plans[number - 1]
    for (words, actor) in zip(plan.steps, plan.result.actors) {
      session.state.user = actor
      session.world.begin(
        Origin(source: call.source, statement: UInt32(truncatingIfNeeded: call.statement)), by: actor)
      if let refusal = session.attempt(session.prepare(words), asSteps: false) { throw refusal.afterTakingBack }
    }
    return .nothing
  }
}

extension PlanSearch {
  /// What was found, as a value.
  func fix(_ title: String, _ session: Session) -> Fix {
    Fix(
      question: title, command: WayOut.Step.run(goal).line, refusal: refusal, plans: plans.map { $0.plan(session) },
      leftOut: leftOut, tried: tried, isCutShort: isCutShort)
  }
}

extension PlanSearch.Draft {
  fileprivate func plan(_ session: Session) -> Plan {
    let world = session.world
    return Plan(
      title: title,
      steps: zip(steps, result.actors).map { words, actor in
        let script = session.prepare(words)
        let command = script.program.diagnostics.isEmpty ? script.command(of: 0) : nil
        return Plan.Step(
          command: WayOut.Step.run(words).line, by: world.text(actor), isAsked: actor != session.state.user,
          privilege: command?.needs.text.map { String($0.prefix { $0 != "(" }).trimmedAtEnd },
          place: command.flatMap(Catalogue.screen)?.text)
      }, waits: result.waits, changes: result.changes)
  }
}

extension String {
  fileprivate var trimmedAtEnd: String { String(reversed().drop { $0 == " " }.reversed()) }
}

extension Session {
  /// The words of the button that brings an item to Vista: `update` where it is there already, else `export`.
  func button(of words: [String]) throws(Refusal) -> [String] {
    let update = ["update"] + words
    // What failed to be updated is refused by `export` for the same reasons as by `update`.
    if words.first == "job", words.count > 1, let name = world.names.find(words[1]),
      world.procore.projects[Key(name)]?.isSynced == true
    {
      return update
    }
    let exported = ["export"] + words
    let isSynced = try trying { (session) throws(Refusal) -> Bool in
      session.attempt(exported)?.error == .alreadySynced
    }
    return isSynced && prepare(update).program.diagnostics.isEmpty ? update : exported
  }
}
