import Language
import Rendering
import Rules
import Workspace

/// Help, from the declarations.
enum HelpCommands {
  static let all = [help]

  private static let topic = Argument.word("topic", "a verb, such as export, or errors", .verb).optional
  private static let second = Argument.word("noun", "the second word of a command, such as job", .secondWord).optional

  private static let help = Command(
    session: "help", in: .session, "Show the commands, or all about one of them.",
    takes: [topic.parameter, second.parameter],
    leaves: .nothing,
    examples: [
      .init("help add-phase", "usage, arguments, examples, rules"), .init("help errors", "the names of all errors"),
    ]
  ) { (call, session) throws(Refusal) in
    guard let name = try call(optional: topic, session.world) else { return .text(Help.overview(session.catalogue)) }
    if name == "errors" { return .text(Help.errors) }
    let noun = try call(optional: second, session.world)
    let named = session.catalogue.commands(named: name)
    let found = named.filter { noun == nil || $0.noun == noun }
    if let noun, found.isEmpty, !named.isEmpty {
      let known = named.compactMap(\.noun)
      throw Refusal(
        .notFound, "there is no help on \(name) \(shortened(noun))",
        Explanation(
          known.isEmpty
            ? "\(name) is one word" : "\(name) knows \(known.joined(separator: ", "))",
          waysOut: [WayOut("see what there is", [["help", name]])]))
    }
    guard !found.isEmpty else {
      let nearest = Nearest.match(name, among: session.catalogue.verbs)
      throw Refusal(
        .notFound, "there is no help on \(shortened(name))",
        Explanation(
          nearest.map { "did you mean \($0)?" },
          waysOut: [WayOut("see all commands", [["help"]]), WayOut("see all errors", [["help", "errors"]])]))
    }
    return .text(found.map(Help.text).joined(separator: "\n\n"))
  }
}

/// The texts of the help.
public enum Help {
  /// All commands, by what people do.
  public static func overview(_ catalogue: Catalogue) -> String {
    var lines: [String] = []
    for group in Command.Group.allCases {
      lines.append("\(group.rawValue)")
      lines += entries(of: catalogue.commands.filter { $0.group == group })
    }
    lines += [
      "", "help VERB shows one with examples; help errors and explain rules list what is refused, and why.",
      "Every command takes --format table|json|csv|markdown.",
    ]
    return lines.joined(separator: "\n")
  }

  /// The commands of a group: those of one word beside each other, then a line for each verb with its nouns.
  private static func entries(of commands: [Command]) -> [String] {
    var lines: [String] = []
    func fill(_ beginning: String, _ words: [String]) {
      var line = beginning
      for (index, word) in words.enumerated() {
        if line.count + word.count > 96 {
          lines.append(line)
          line = String(repeating: " ", count: beginning.count)
        }
        line += (line.count == beginning.count ? "" : " ") + word + (index == words.count - 1 ? "" : ",")
      }
      lines.append(line)
    }
    let alone = commands.filter { $0.noun == nil }.map(\.name)
    if !alone.isEmpty { fill("  ", alone) }
    var shown: Set<String> = []
    for command in commands where command.noun != nil && shown.insert(command.verb).inserted {
      fill("  \(command.verb.padded(to: 9))", commands.filter { $0.verb == command.verb }.compactMap(\.noun))
    }
    return lines
  }

  /// The names of all errors by topic.
  public static var errors: String {
    var lines: [String] = []
    var topic = ""
    for error in ErrorName.all {
      if error.topic != topic {
        topic = error.topic
        lines.append(topic)
      }
      lines.append("  \(error.name.padded(to: 30))\(error.meaning)")
    }
    return (lines + ["", "explain ERROR says what to do about one."]).joined(separator: "\n")
  }

  /// All about one command.
  public static func text(of command: Command) -> String {
    var lines = [command.usage, "  \(command.summary)"]
    let rows =
      command.parameters.map { ($0.usage(isOption: false), $0.meaning) }
      + command.options.map { ($0.usage(isOption: true), $0.meaning) }
    if !rows.isEmpty {
      let width = min(32, rows.map(\.0.count).max() ?? 0) + 2
      lines.append("")
      lines += rows.map { "  \($0.0.padded(to: width))\($0.1)" }
    }
    if let needs = command.needs.text { lines += ["", "  needs     \(needs)"] }
    let rules = command.rules.sorted { $0.number < $1.number }.reduce(into: [Rule]()) { rules, rule in
      if rules.last?.number != rule.number { rules.append(rule) }
    }
    if !rules.isEmpty {
      lines += ["", "  rules"]
      lines += rules.map { "    \(String($0.number).padded(to: 4))\($0.name.padded(to: 34))\($0.basis.rawValue)" }
    }
    if !command.examples.isEmpty {
      let width = (command.examples.map(\.line.count).max() ?? 0) + 2
      lines += ["", "  examples"]
      lines += command.examples.map { "    \($0.line.padded(to: width))# \($0.remark)" }
    }
    return lines.joined(separator: "\n")
  }
}

extension String {
  func padded(to width: Int) -> String {
    count < width ? self + String(repeating: " ", count: width - count) : self + " "
  }
}
