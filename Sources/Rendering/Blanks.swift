import Text
import Workspace

/// Makes blanks visible that a table would hide: a text with blanks at an end, or several in a row, stands in quotes, and so
/// does every text of its column that differs from it by blanks alone.
struct Blanks {
  // What the texts with such blanks are without any.
  private var bare: Set<String> = []

  /// Whether any text has them.
  var areSeen: Bool { !bare.isEmpty }

  /// Takes note of a text.
  mutating func note(_ value: Value) {
    if case .text(let text) = value, Self.areHidden(in: text) { bare.insert(Self.bare(text)) }
  }

  /// A value as it is shown.
  func shown(_ value: Value) -> String {
    guard areSeen, case .text(let text) = value, bare.contains(Self.bare(text)) else {
      return Quoting.visible(value.text)
    }
    return Quoting.quoted(text)
  }

  /// A few values as they are shown beside one another.
  static func shown(_ values: [Value]) -> [String] {
    var blanks = Blanks()
    for value in values { blanks.note(value) }
    return values.map(blanks.shown)
  }

  private static func areHidden(in text: String) -> Bool {
    var wasBlank = true
    var isOdd = false
    for byte in text.utf8 {
      let isBlank = byte == UInt8(ascii: " ")
      if isBlank && wasBlank { return true }
      // The first byte of a blank that is none of ours may be that of a letter too.
      if byte == 0xC2 || byte == 0xE1 || byte == 0xE2 || byte == 0xE3 { isOdd = true }
      wasBlank = isBlank
    }
    return !text.isEmpty
      && (wasBlank || isOdd && text.unicodeScalars.contains { $0 != " " && $0.properties.isWhitespace })
  }

  private static func bare(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.filter { !$0.properties.isWhitespace }))
  }
}
