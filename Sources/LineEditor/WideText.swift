import Glibc

/// Text as libedit wants it: one `wchar_t` a code point, ended by zero.
enum WideText {
  /// Without the NUL characters, which would end it early.
  static func wide(_ text: String) -> [wchar_t] {
    var characters: [wchar_t] = []
    characters.reserveCapacity(text.utf8.count + 1)
    for scalar in text.unicodeScalars where scalar.value != 0 { characters.append(wchar_t(scalar.value)) }
    characters.append(0)
    return characters
  }

  /// What is no code point becomes the replacement character.
  static func scalar(_ character: wchar_t) -> Unicode.Scalar {
    UInt32(exactly: character).flatMap(Unicode.Scalar.init) ?? "\u{FFFD}"
  }

  /// A text of code points.
  static func string(_ characters: some Sequence<wchar_t>) -> String {
    var text = String.UnicodeScalarView()
    for character in characters { text.append(scalar(character)) }
    return String(text)
  }
}
