import Rules
import Text
import Workspace

extension Session {
  /// Help for what is being typed: the usage of the command with what stands at the cursor marked, what it means, what it can
  /// be, who may and which rules are obeyed; while a verb is typed, the commands that begin so.
  public func help(for line: [UInt8], at cursor: Int) -> String {
    guard let typed = TypedLine(line, at: cursor, catalogue) else { return "" }
    let offering = Offering(self, typed, most: PromptHelp.mostValues) { _ in [] }
    return PromptHelp(typed, offering, typed.word.value(variables) ?? "").text
  }
}

/// The help for a place of a line.
private struct PromptHelp {
  /// How many live values are listed.
  static let mostValues = 10
  /// How many commands are listed that begin as what is typed.
  private static let mostCommands = 40

  private let typed: TypedLine
  private let offering: Offering
  private let value: String

  init(_ typed: TypedLine, _ offering: Offering, _ value: String) {
    (self.typed, self.offering, self.value) = (typed, offering, value)
  }

  var text: String {
    switch typed.position {
    case .verb: return commands(typed.catalogue.commands.filter { $0.verb.hasPrefix(value) })
    case .noun(let nouns):
      return commands(nouns.filter { $0.key.hasPrefix(value) }.values.sorted().map { typed.catalogue[$0] })
    case .option(let command): return about(command, typed.word.text.isEmpty ? nil : options(of: command))
    case .value(let parameter, let command, let argument):
      return about(command, of: parameter, isOption: argument == nil)
    case .nothing: return typed.command.map { about($0, nil) } ?? ""
    }
  }

  /// A line for each command; where there is only one, all about it.
  private func commands(_ found: [Command]) -> String {
    if found.count == 1 { return Help.page(on: found[0]) }
    guard !found.isEmpty else { return "no command begins so; help lists all" }
    let width = (found.map(\.name.count).max() ?? 0) + 2
    let lines = found.prefix(Self.mostCommands).map { "\($0.name.padded(to: width))\($0.summary)" }
    let rest = found.count - lines.count
    return (lines + (rest > 0 ? ["and \(rest) more; help lists all"] : [])).joined(separator: "\n")
  }

  private func options(of command: Command) -> [String] {
    offering.offer(at: .option(command), beginning: value).items.map { "  \($0.value)  \($0.description)" }
  }

  /// The command with a parameter marked, and all about that.
  private func about(_ command: Command, of parameter: Parameter, isOption: Bool) -> String {
    let usage = parameter.usage(isOption: isOption)
    var lines = ["", "  \(usage)  \(parameter.meaning)"]
    let offer = offering.offer(
      at: .value(parameter, command, argument: isOption ? nil : typed.arguments.count), beginning: value)
    let shown = offer.items.prefix(Self.mostValues)
    let width = (shown.map { Quoting.word($0.value).count }.max() ?? 0) + 2
    lines += shown.map { item in
      let row = "    \(Quoting.word(item.value).padded(to: width))\(Quoting.visible(item.description))"
      return String(row.reversed().drop(while: \.isWhitespace).reversed())
    }
    if offer.total > shown.count { lines.append("    … \(grouped(offer.total)) in all") }
    return about(command, lines, marking: usage)
  }

  /// The command's usage, with a word of it marked below; then the lines about the place, who may, and the rules.
  private func about(_ command: Command, _ place: [String]?, marking usage: String? = nil) -> String {
    var lines = [command.usage]
    let all = command.parameters.map { $0.usage(isOption: false) } + command.options.map { $0.usage(isOption: true) }
    if let usage, let index = all.firstIndex(of: usage) {
      let before = ([command.name] + all[..<index]).reduce(0) { $0 + DisplayWidth.of($1) + 1 }
      lines.append(String(repeating: " ", count: before) + String(repeating: "^", count: DisplayWidth.of(usage)))
    }
    lines.append("  \(command.summary)")
    lines += place ?? []
    if let needs = command.needs.text { lines += ["", "  needs  \(needs)"] }
    var seen: Set<Int> = []
    let rules = command.rules.sorted { $0.number < $1.number }.filter { seen.insert($0.number).inserted }
    if !rules.isEmpty { lines.append("") }
    lines += rules.map { "  rule \($0.number)  \($0.sentence)" }
    return lines.joined(separator: "\n")
  }
}
