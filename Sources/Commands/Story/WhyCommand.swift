import Errors
import Language
import Rendering
import Rules
import Story
import Text
import Workspace

/// What made something as it is.
///
/// ## In this folder
/// Explanations that are experiments: each finds a value of `Story`, by trials.
/// - `WhyCommand.swift`, on a `Question.swift` that can be asked of any past, with its `Surroundings.swift`, and
///   `Causes.swift`, which leaves things out; `Arrival.swift` looks ahead. `StoryOfUnits.swift` tells what was found.
/// - `FixCommand.swift` on `PlanSearch.swift`; `ImpactCommand.swift`.
/// - What happened, and what is different: `JournalCommands.swift`, `DiffCommand.swift`.
/// - `ReportCommand.swift` gathers all that for a ticket, with what hangs together (`RelationsAround.swift`).
/// - `RecipeCommand.swift`: scripts that end in an error, out of the `RecipeBook.swift`, which is `recipes.txt`.
/// - `ReadingsCommand.swift`: what rests on readings of the sources, which `ReadingsSearch.swift` tries one after the other.
enum WhyCommand {
  static let all = [why]

  private static let words = Argument.word(
    "object", "what fails: job 123, commitment SC-001; a field behind it; or no NOUN ID for what is not there", .judged
  ).repeated.optional

  private static let everything = Argument<Void>.flag("all", "every line of the story, alike ones too")

  private static let why = Command(
    session: "why", in: .looking, isCommon: true,
    "What made it fail, or made it so: found by leaving commands out and running the rest again.",
    takes: [words.parameter],
    examples: [
      .init(
        "why job 123", "which command broke the export", after: CheckCommands.setup + "; remove-phase 03-300; sync"),
      .init(
        "why costcode 123 03-300 missing", "back to the command that made the value",
        after: CheckCommands.setup + "; remove-phase 03-300; sync"),
      .init(
        "why no phase 03-300", "who took it away", after: "add-phase 03-300 Concrete; remove-phase 03-300"),
    ]
  ) { (call, session) throws(Refusal) in
    let past = try session.whole(call)
    let question = try question(try call(all: words, session.world), past, session)
    let why = Inquiry(question, past, session).why()
    session.goOnWithWhatWasFound()
    return .story(call.has(everything) ? why : why.inShort)
  }

  static func question(
    _ words: [String], _ past: Past, _ session: Session
  ) throws(Refusal) -> Question {
    guard let first = words.first else {
      let step = try past.lastRefused()
      // Of a button it is asked what `check` says: whether it was pressed is no cause of it.
      if let question = try? Question(button: session.checked(by: step.words), refused: step.text, in: session),
        (try? session.trying { question.ask(&$0)?.isEmpty == false }) == true
      {
        return question
      }
      return Question(refused: step, in: session)
    }
    if first == "no" { return try absence(Array(words.dropFirst()), session) }
    if let field = try field(words, session) { return field }
    return try Question(button: words, in: session)
  }

  /// A question about a field, where the words name one behind an object.
  private static func field(_ words: [String], _ session: Session) throws(Refusal) -> Question? {
    guard let noun = Noun.named(words[0]), noun.name == words[0], words.count == noun.keyParts.count + 2 else {
      return nil
    }
    let names = words.dropFirst().dropLast().map { session.world.names.find($0) }
    guard let slot = noun.slot(named: names, in: session.world) else {
      throw Refusal.notFound(
        "there is no \(Quoting.line(Array(words.dropLast()).map(shortened)))", words[words.count - 2],
        among: noun.slots(session.world, nil).prefix(20_000).lazy.map {
          session.world.text(noun.key(session.world, $0).name)
        },
        list: ["list", noun.plural])
    }
    guard let field = noun.field(words[words.count - 1]) else {
      throw Condition.unknownField(words[words.count - 1], of: noun)
    }
    return Question(field: field, of: noun, slot, in: session.world)
  }

  private static func absence(_ words: [String], _ session: Session) throws(Refusal) -> Question {
    guard let first = words.first, let noun = Noun.named(first), noun.name == first else {
      throw Refusal(
        .badValue, "why no needs a kind of object and its name",
        Explanation("for example: why no standard-code 03-300"))
    }
    guard words.count == noun.keyParts.count + 1 else {
      throw Refusal(
        .missingArgument, "a \(first) is named by \(noun.keyParts.map { $0.uppercased() }.joined(separator: " "))",
        Explanation("for example: why no \(([first] + noun.keyParts.map { $0.uppercased() }).joined(separator: " "))"))
    }
    let names = Array(words.dropFirst())
    guard noun.slot(named: names.map { session.world.names.find($0) }, in: session.world) == nil else {
      throw Refusal(
        .alreadyExists, "there is a \(Quoting.line(words))",
        Explanation(waysOut: [WayOut("look at it", [["show"] + words])]))
    }
    return Question(absent: noun, names)
  }
}

/// The search for all that made the answers to one question so.
struct Inquiry {
  private let question: Question
  private let past: Past
  private let session: Session
  /// How many reasons are looked into.
  private static let mostReasons = 10

  init(_ question: Question, _ past: Past, _ session: Session) {
    (self.question, self.past, self.session) = (question, past, session)
  }

  func why() -> Why {
    let question = question
    let reasons = (try? session.trying { question.ask(&$0) }) ?? nil
    var findings: [Why.Finding] = []
    var units: [Past.Unit: Why.Line.Part] = [:]
    var (places, rerun) = (Set<Surroundings.Place>(), 0)
    for reason in (reasons ?? []).prefix(Self.mostReasons) {
      var causes = Causes(of: reason, question, in: past, session.world)
      let found = causes.find(in: session)
      places.formUnion(causes.surroundings.places)
      rerun += causes.rerun
      for unit in found.conditions { units[unit] = units[unit] ?? .step }
      if let turn = found.turn { units[turn] = .revealing }
      for unit in found.causes { units[unit] = .cause }
      findings.append(finding(reason, found, causes))
    }
    if let failure = failure() { units[failure] = units[failure] ?? .failure }
    let story = units.keys.sorted { $0.entry < $1.entry }.map { unit in
      Why.Line(past.happened(unit, at: places, in: session), as: units[unit] ?? .step)
    }
    return Why(question: question.title, command: question.command, findings: findings, story: story, rerun: rerun)
  }

  private func finding(_ reason: Question.Reason, _ found: Causes.Found, _ causes: Causes) -> Why.Finding {
    let offender = reason.identity.offender.isEmpty ? nil : Quoting.line(reason.identity.offender)
    return Why.Finding(
      error: reason.identity.error, message: reason.message, offender: offender,
      causes: found.causes.map { past.happened($0, at: causes.surroundings.places, in: session) },
      conditions: found.conditions.map { past.happened($0, at: causes.surroundings.places, in: session) },
      without: found.departures.map { past.steps[$0].text }, rerun: found.rerun,
      isWell: found.isWell || failure().map { found.cured.contains($0.step) } ?? false,
      isInborn: found.isInborn, remark: remark(found, reason))
  }

  private func remark(_ found: Causes.Found, _ reason: Question.Reason) -> String? {
    if found.isCutShort { return "the search was ended before it was done" }
    if let cause = found.causes.first, past.command(of: cause, session.world)?.name == "load" {
      return "it came with these files, which do not tell when it was done, and by whom"
    }
    if found.wasAlwaysSo {
      return question.inFuture(session) ?? reason.explanation ?? "it was so from the beginning: no command made it so"
    }
    return found.causes.isEmpty ? "no command was found without which it would be otherwise" : nil
  }

  /// The newest answer of the connector that is on record for what was asked about.
  private func failure() -> Past.Unit? {
    past.units.last { unit in
      let step = past.steps[unit.step]
      return !step.wentWell && step.isCommand(of: unit) && question.words.allSatisfy { step.text.contains($0) }
    }
  }
}

extension Session {
  /// What `check` has to be asked about the item of a button that was pressed; nothing where that is no button to Vista.
  fileprivate func checked(by words: [String]) -> [String] {
    guard words.count > 2, ["send", "export", "update", "accept"].contains(words[0]) else { return [] }
    let tool = ["project": "job", "company": "vendor"][words[1]] ?? words[1]
    let whole = [tool] + words.dropFirst(2)
    return prepare(["check"] + whole).program.diagnostics.isEmpty ? whole : Array(whole.prefix { !$0.hasPrefix("--") })
  }
}
