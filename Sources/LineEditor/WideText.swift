import Glibc

/// Text as libedit wants it: one `wchar_t` a code point, ended by zero.
enum WideText {
  static let newline = wchar_t(0x0A)

  /// Without the NUL characters, which would end it early.
  static func wide(_ text: String) -> [wchar_t] {
    var characters: [wchar_t] = []
    characters.reserveCapacity(text.utf8.count + 1)
    for scalar in text.unicodeScalars where scalar.value != 0 { characters.append(wchar_t(scalar.value)) }
    characters.append(0)
    return characters
  }

  /// What is no code point becomes the replacement character.
  static func string(_ characters: some Sequence<wchar_t>) -> String {
    var text = String.UnicodeScalarView()
    for character in characters {
      text.append(UInt32(exactly: character).flatMap(Unicode.Scalar.init) ?? "\u{FFFD}")
    }
    return String(text)
  }
}
