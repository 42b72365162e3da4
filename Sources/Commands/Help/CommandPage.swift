import Rules
import Workspace

extension Help {
  /// All about one command.
  public static func page(on command: Command) -> String {
    var lines = Paragraph.lines(command.usageParts, indent: 0, hanging: 4)
    lines += Paragraph.lines(of: command.summary, indent: 2)
    lines += parameters(of: command)
    if let needs = command.needs.text { lines += [""] + Paragraph.entry("needs", needs, indent: 2, column: 12) }
    if let screen = Catalogue.screen(of: command) {
      let sources = screen.sources.map(\.key).joined(separator: ", ")
      lines += Paragraph.entry(
        "place", "\(screen.text)  (\(screen.basis.rawValue): \(sources))", indent: 2, column: 12)
    }
    lines += rules(of: command)
    lines += examples(of: command)
    return lines.joined(separator: "\n")
  }

  private static func parameters(of command: Command) -> [String] {
    let rows =
      command.parameters.map { ($0.usage(isOption: false), $0.meaning) }
      + command.options.map { ($0.usage(isOption: true), $0.meaning) }
    guard !rows.isEmpty else { return [] }
    let column = Paragraph.column(rows.map(\.0), indent: 2, limit: 28)
    return [""]
      + rows.flatMap { term, meaning in
        // A choice that is longer than a line is broken as in the usage.
        let term = Paragraph.lines([term], indent: 2, hanging: 6)
        return term.dropLast() + Paragraph.entry(term[term.count - 1], meaning, indent: 0, column: column)
      }
  }

  private static func rules(of command: Command) -> [String] {
    let rules = Dictionary(command.rules.map { ($0.number, $0) }) { first, _ in first }.values
      .sorted { $0.number < $1.number }
    guard !rules.isEmpty else { return [] }
    return ["", "  rules that it obeys; explain NUMBER says what one is"]
      + rules.map { "    \(String($0.number).padded(to: 4))\($0.name.padded(to: 34)) \($0.basis.rawValue)" }
  }

  /// The examples as they can be typed: a remark that does not fit behind its line stands over it.
  private static func examples(of command: Command) -> [String] {
    guard !command.examples.isEmpty else { return [] }
    let column = Paragraph.column(command.examples.map(\.line), indent: 4, limit: 44)
    return ["", "  examples"]
      + command.examples.flatMap { example in
        let line = "    " + example.line
        let remark = "# " + example.remark
        if line.count + 2 <= column, column + remark.count <= Paragraph.width {
          return [line.padded(to: column) + remark]
        }
        return ["    " + remark] + continued(example.line)
      }
  }

  /// A statement over several lines, each but the last with the `\` that continues it.
  private static func continued(_ line: String) -> [String] {
    let lines = Paragraph.lines(words(of: line), indent: 4, hanging: 4, width: Paragraph.width - 2)
    return lines.dropLast().map { $0 + " \\" } + lines.suffix(1)
  }

  /// The words of a statement, each with its quotes: no line ends within them.
  private static func words(of line: String) -> [String] {
    var words = [""]
    var quote: Character?
    for character in line {
      if character == " ", quote == nil {
        words.append("")
        continue
      }
      words[words.count - 1].append(character)
      if quote == nil, character == "\"" || character == "'" {
        quote = character
      } else if character == quote {
        quote = nil
      }
    }
    return words.filter { !$0.isEmpty }
  }
}
