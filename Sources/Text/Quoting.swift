/// Words as they can be typed back.
///
/// ## In this folder
/// What is about texts in general, and knows neither the language nor the domain.
/// - To show what came from outside: `Quoting.swift` for a screen, on `Unseen.swift` and `UnseenCharacters.swift`;
///   `VisibleText.swift` for files, `ShellQuoting.swift` for command lines, `Shortened.swift` for messages.
/// - To set words: `DisplayWidth.swift` (cells of a terminal), `Numbers.swift` (plurals), `DecimalSeconds.swift`.
/// - To compare: `Nearest.swift` (did you mean), `Wildcard.swift`, `Phrase.swift` (as people remember a text).
public enum Quoting {
  /// A value as a word: bare where that is plain, else in quotes.
  public static func word(_ value: String) -> String {
    isPlain(value) ? value : quoted(value)
  }

  /// A value in double quotes; an open one lacks the closing quote.
  public static func quoted(_ value: String, isOpen: Bool = false) -> String {
    let text = Unseen(in: value).written { scalar in
      switch scalar {
      case "\n": "\\n"
      case "\t": "\\t"
      case "\"", "\\", "$": "\\\(scalar)"
      default: nil
      }
    }
    return "\"" + text + (isOpen ? "" : "\"")
  }

  /// Whether a value can stand in single quotes, which know no escapes.
  public static func fitsSingleQuotes(_ value: String) -> Bool {
    !value.unicodeScalars.contains("'") && Unseen(in: value).isEmpty
  }

  /// Words as a command line.
  public static func line(_ words: [String]) -> String { words.map(word).joined(separator: " ") }

  /// Text from data as it may be shown: what a terminal obeys and what nobody sees made visible.
  public static func visible(_ text: String) -> String {
    let unseen = Unseen(in: text)
    guard !unseen.isEmpty else { return text }
    return unseen.written { $0 == "\n" ? "\\n" : $0 == "\t" ? "\\t" : nil }
  }

  /// Whether a value can stand without quotes.
  public static func isPlain(_ value: String) -> Bool {
    guard let first = value.utf8.first, first != UInt8(ascii: "#"), !value.hasPrefix("--"), !value.hasPrefix("<<")
    else { return false }
    return value.unicodeScalars.allSatisfy { scalar in
      !" \t\r\n;{}'\"$\\".unicodeScalars.contains(scalar) && !scalar.properties.isWhitespace
    } && Unseen(in: value).isEmpty
  }
}
