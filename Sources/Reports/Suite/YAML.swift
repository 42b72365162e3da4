import Text

/// A value as YAML, in the part of it that every reader of TAP understands: maps and lists line by line, texts between
/// double quotes in one line, or as a block as they are.
enum YAML {
  /// A text of one line; what would end it is made visible.
  case text(String)
  /// A text of several lines.
  case block(String)
  case number(Int)
  case list([YAML])
  case map([(name: String, value: YAML)])

  /// The lines of the value.
  var lines: [String] {
    switch self {
    case .text(let text): [Self.quoted([VisibleText.line(text)])]
    case .block(let text): [Self.quoted(VisibleText.lines(text))]
    case .number(let number): [String(number)]
    case .list(let items): items.flatMap(\.asItem)
    case .map(let members): members.flatMap { $0.value.lines(named: $0.name) }
    }
  }

  private func lines(named name: String) -> [String] {
    switch self {
    case .list, .map: return ["\(name):"] + lines.map { "  " + $0 }
    case .block(let text):
      let lines = VisibleText.lines(text)
      // The first line of a block says how deep it is indented, and in an empty one Test::Harness sees its end.
      guard let first = lines.first, !first.hasPrefix(" "), !lines.contains(where: Self.isBlank) else { fallthrough }
      return ["\(name): |"] + lines.map { "  " + $0 }
    case .text, .number: return lines.map { "\(name): \($0)" }
    }
  }

  // The first line behind the dash, the others below it. Test::Harness takes an item for a map when a colon follows its
  // first word, in quotes or not.
  private var asItem: [String] {
    switch self {
    case .text, .block: lines.map { "- " + ($0.contains(": ") || $0.hasSuffix(":\"") ? Self.withoutColons($0) : $0) }
    case .number, .list, .map: zip(0..., lines).map { ($0 == 0 ? "- " : "  ") + $1 }
    }
  }

  private static func withoutColons(_ quoted: String) -> String {
    quoted.unicodeScalars.map { $0 == ":" ? "\\x3A" : String($0) }.joined()
  }

  private static func isBlank(_ line: String) -> Bool { line.allSatisfy { $0 == " " } }

  private static func quoted(_ lines: [String]) -> String {
    let escaped = lines.map { line in
      line.unicodeScalars.map { $0 == "\"" || $0 == "\\" ? "\\\($0)" : String($0) }.joined()
    }
    return "\"" + escaped.joined(separator: "\\n") + "\""
  }
}
