/// Words as they can be typed back.
public enum Quoting {
  /// A value as a word: bare where that is plain, else in quotes.
  public static func word(_ value: String) -> String {
    isPlain(value) ? value : quoted(value)
  }

  /// A value in double quotes; an open one lacks the closing quote.
  public static func quoted(_ value: String, isOpen: Bool = false) -> String {
    "\"" + value.unicodeScalars.map(escaped).joined() + (isOpen ? "" : "\"")
  }

  /// Whether a value can stand in single quotes, which know no escapes.
  public static func fitsSingleQuotes(_ value: String) -> Bool {
    !value.unicodeScalars.contains { $0 == "'" || $0 == "\n" || $0 == "\r" || needsEscape($0) }
  }

  /// Words as a command line.
  public static func line(_ words: [String]) -> String { words.map(word).joined(separator: " ") }

  /// Text from data as it may be shown: control characters and marks of direction made visible.
  public static func visible(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: needsEscape) else { return text }
    return text.unicodeScalars.map { needsEscape($0) ? escaped($0) : String($0) }.joined()
  }

  /// Whether a value can stand without quotes.
  public static func isPlain(_ value: String) -> Bool {
    guard let first = value.utf8.first, first != UInt8(ascii: "#"), !value.hasPrefix("--"), !value.hasPrefix("<<")
    else { return false }
    return value.unicodeScalars.allSatisfy { scalar in
      !" \t\r\n;{}'\"$\\".unicodeScalars.contains(scalar) && !needsEscape(scalar) && !scalar.properties.isWhitespace
    }
  }

  private static func needsEscape(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value) || scalar.isSeparatorOrDirection
  }

  private static func escaped(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "\n": "\\n"
    case "\t": "\\t"
    case "\"", "\\", "$": "\\\(scalar)"
    default: needsEscape(scalar) ? "\\u{\(String(scalar.value, radix: 16, uppercase: true))}" : String(scalar)
    }
  }
}
