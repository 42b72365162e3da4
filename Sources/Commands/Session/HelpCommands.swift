import Errors
import Rendering
import Rules
import Text
import Workspace

/// Help, from the declarations.
enum HelpCommands {
  static let all = [help]

  private static let topic = Argument.word(
    "topic", "a verb, such as export; a topic, such as vista; a term, such as ribbon; errors or glossary", .verb
  ).optional
  private static let second = Argument.word("noun", "the second word of a command, such as job", .secondWord).optional

  private static let help = Command(
    session: "help", in: .session, isCommon: true,
    "Show what people do, the commands of a topic, or all about one command.",
    takes: [topic.parameter, second.parameter],
    leaves: .nothing,
    examples: [
      .init("help", "what people do, on one screen"), .init("help vista", "every command of a topic"),
      .init("help add-phase", "usage, arguments, examples, rules"), .init("help errors", "the names of all errors"),
      .init("help glossary", "the words of the field"),
    ]
  ) { (call, session) throws(Refusal) in
    guard let word = try call(optional: topic, session.world) else { return .text(Help.overview(session.known)) }
    let noun = try call(optional: second, session.world)
    let commands = session.known.commands(named: word)
    if !commands.isEmpty { return .text(try pages(on: commands, word, noun)) }
    if word == "errors" { return .text(Help.errors) }
    if let group = Command.Group(rawValue: word) { return .text(Help.page(on: group, session.known)) }
    if word == Help.glossaryTopic { return .text(Help.glossary) }
    if let term = Term.named(word) { return .text(Help.page(on: term)) }
    let known = session.known.verbs + Command.Group.allCases.map(\.rawValue) + Term.all.map(\.name)
    throw Refusal(
      .notFound, "there is no help on \(shortened(word))",
      Explanation(
        Nearest.match(word, among: known).map { "did you mean \($0)?" },
        waysOut: [WayOut("see what people do", [["help"]]), WayOut("see all errors", [["help", "errors"]])]))
  }

  /// All about the commands of a verb, or the one of them with a noun.
  private static func pages(on commands: [Command], _ verb: String, _ noun: String?) throws(Refusal) -> String {
    var found = commands.filter { noun == nil || $0.noun == noun }
    if let noun, found.isEmpty {
      let meant = Synonyms.nouns(for: noun)
      found = meant.lazy.map { word in commands.filter { $0.noun == word } }.first { !$0.isEmpty } ?? []
    }
    if let noun, found.isEmpty {
      let known = commands.compactMap(\.noun)
      throw Refusal(
        .notFound, "there is no help on \(verb) \(shortened(noun))",
        Explanation(
          known.isEmpty ? "\(verb) is one word" : "\(verb) knows \(known.joined(separator: ", "))",
          waysOut: [WayOut("see what there is", [["help", verb]])]))
    }
    return found.map(Help.page(on:)).joined(separator: "\n\n")
  }
}
