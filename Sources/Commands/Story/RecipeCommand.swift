import Errors
import Rendering
import Rules
import Story
import Text
import Workspace

/// The shortest script that ends in an error.
enum RecipeCommand {
  static let all = [recipe]

  private static let topic = Argument.word(
    "name",
    "the name of an error, the name or number of a rule, or any part of a message; without it, the command that was refused last",
    .recipe
  ).optional

  private static let recipe = Command(
    session: "recipe", in: .looking,
    "The shortest script that ends in an error; or shows a rule, in both directions.",
    takes: [topic.parameter],
    examples: [
      .init("recipe missing-phase-relationships", "how it comes to that"),
      .init("recipe 28", "what a rule refuses, and what it lets pass"),
      .init("recipe 'still in your ERP'", "by any part of a message"),
      .init("recipe", "of what was refused last", after: "add-phase 1\nadd-phase 1\nexpect error already-exists"),
    ]
  ) { (call, session) throws(Refusal) in
    guard let name = try call(optional: topic, session.world) else { return .story(try ofLastRefused(call, session)) }
    if let error = ErrorName(rawValue: name.lowercased()) { return .story(try recipes(for: error)) }
    if let rule = Rule.named(name.lowercased()) { return .story(try recipes(for: rule)) }
    return try answer(to: name)
  }

  private static func ofLastRefused(_ call: Call, _ session: Session) throws(Refusal) -> Recipes {
    let step = try session.whole(call).lastRefused()
    let refusal = try session.trying { (session) throws(Refusal) -> Refusal? in
      session.world.rewind(to: step.events.lowerBound)
      session.state = step.state
      return session.attempt(step.statements, of: step.number)
    }
    guard let refusal else {
      throw Refusal(.notFound, "\(shortened(step.text)) is not refused any more")
    }
    return try recipes(for: refusal.error, of: refusal.rule?.name)
  }

  private static func recipes(for error: ErrorName, of rule: String? = nil) throws(Refusal) -> Recipes {
    if let recipes = RecipeBook.recipes(for: error, of: rule) { return recipes }
    throw Refusal(.notFound, "no script by itself ends in \(error.name)", Explanation(error.lackOfRecipe))
  }

  private static func recipes(for rule: Rule) throws(Refusal) -> Recipes {
    if let recipes = RecipeBook.recipes(for: rule) { return recipes }
    throw Refusal(
      .notFound, "no script by itself shows rule \(rule.name)", Explanation("it takes files beside the script"))
  }

  /// What a text of a ticket may be about.
  private static func answer(to text: String) throws(Refusal) -> Answer {
    let found = Saying.found(by: text).filter { $0.subject.isRecipe }
    guard let first = found.first else {
      throw Refusal(
        .notFound, "there is no error or rule \(shortened(text)), and no message with that",
        Explanation(
          Nearest.match(text, among: names).map { "did you mean \($0)?" },
          waysOut: [
            WayOut("see the errors", [["help", "errors"]]), WayOut("see the rules", [["explain", "rules"]]),
          ]))
    }
    if !found.contains(where: { $0.subject != first.subject }) {
      switch first.subject {
      case .error(let error): return .story(try recipes(for: error))
      case .rule(let number): if let rule = Rule.named(String(number)) { return .story(try recipes(for: rule)) }
      case .setting, .term: break
      }
    }
    return .table(
      Answer.Table(
        columns: ["name", "text", "more"],
        rows: found.map {
          [.text($0.subject.title), .text($0.text), .text("recipe \(Quoting.word($0.subject.name))")]
        }, emptyMessage: ""))
  }

  private static var names: [String] { ErrorName.allCases.map(\.name) + Rule.all.map(\.name) }
}

extension Subject {
  /// Whether there can be a recipe for it.
  fileprivate var isRecipe: Bool {
    switch self {
    case .error, .rule: true
    case .setting, .term: false
    }
  }
}
