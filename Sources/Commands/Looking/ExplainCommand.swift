import Errors
import Rendering
import Rules
import Text
import Workspace

/// What a name means, or what says a text.
enum ExplainCommand {
  private static let topic = Argument.word(
    "name",
    "the name of an error, setting or term, the name or number of a rule, or any part of a message; rules and glossary list them",
    .subject
  ).repeated

  static let explain = Command(
    "explain", in: .looking, isCommon: true,
    "What an error, rule, setting or term means; where it comes from, and which reading is in force.",
    takes: [topic.parameter],
    examples: [
      .init("explain missing-phase-relationships", "the error"), .init("explain 28", "the rule"),
      .init("explain phase-check", "a setting, with its readings"), .init("explain rules", "all rules"),
      .init("explain retainage", "a word of the field"),
      .init("explain 'still in your ERP'", "what says that, by any part of it"),
    ]
  ) { (call, world) throws(Refusal) in
    let name = try call(all: topic, world).joined(separator: " ")
    if name == "rules" { return .table(Explanations.rules) }
    if name == Help.glossaryTopic { return .text(Help.glossary) }
    if let subject = Subject(named: name) { return .text(subject.text(in: world)) }
    // The words of a name, which may stand in a message as well.
    if let subject = Subject(named: name.split(separator: " ").joined(separator: "-")) {
      let messages = Saying.messages(holding: name).filter { $0.subject != subject }
      return answer(to: [Saying(subject: subject, text: subject.gist)] + messages, in: world)
        ?? .text(subject.text(in: world))
    }
    if let answer = answer(to: Saying.found(by: name), in: world) { return answer }
    throw Refusal(
      .notFound, "there is no error, rule, setting or term \(shortened(name)), and no message with that",
      Explanation(
        Nearest.match(name, among: Subject.names).map { "did you mean \($0)?" },
        waysOut: [
          WayOut("see the errors", [["help", "errors"]]), WayOut("see the rules", [["explain", "rules"]]),
          WayOut("see the settings", [["set"]]), WayOut("see the terms", [["explain", Help.glossaryTopic]]),
        ]))
  }

  /// All about what says a text, where that is one thing; else a line for each, and what to type for more.
  private static func answer(to found: [Saying], in world: Workspace) -> Answer? {
    guard let first = found.first else { return nil }
    guard found.contains(where: { $0.subject != first.subject }) else {
      let page = first.subject.text(in: world)
      let quoted = found.filter { !page.contains($0.text) }.map { "“\($0.text)”" }
      return .text((quoted + [page]).joined(separator: "\n"))
    }
    return .table(
      Answer.Table(
        columns: ["name", "text", "more"],
        rows: found.map {
          [.text($0.subject.title), .text($0.text), .text("explain \(Quoting.word($0.subject.name))")]
        },
        emptyMessage: ""))
  }
}
