/// Takes what only a terminal understands out of a program's output.
enum PlainText {
  /// The characters that are meant for people. An escape sequence that has not wholly arrived hides all after it.
  static func scalars(of bytes: [UInt8]) -> [Unicode.Scalar] {
    var rest = String(decoding: bytes, as: UTF8.self).unicodeScalars[...]
    var plain: [Unicode.Scalar] = []
    while let scalar = rest.popFirst() {
      switch scalar {
      case "\u{1B}": skipSequence(&rest)
      case "\r", "\u{07}": continue
      default: plain.append(scalar)
      }
    }
    return plain
  }

  // After the escape: `[`, parameters and a letter; or intermediate characters and a final one.
  private static func skipSequence(_ rest: inout Substring.UnicodeScalarView) {
    if rest.first == "[" {
      rest.removeFirst()
      rest = rest.drop { !("\u{40}"..."\u{7E}").contains($0) }
    } else {
      rest = rest.drop { ("\u{20}"..."\u{2F}").contains($0) }
    }
    rest = rest.dropFirst()
  }
}
