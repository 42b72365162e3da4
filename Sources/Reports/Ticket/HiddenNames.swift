/// Names that a page is not to hold, and what stands for them.
struct HiddenNames {
  private let names: [(name: [String], substitute: String)]

  /// Each name is a number; the longest is looked for first, since another may lie in it.
  init(_ names: [String]) {
    self.names = zip(1..., names).map { (Self.folded($1), "user-\($0)") }.sorted { $0.name.count > $1.name.count }
  }

  /// A text without them, wherever they stand as words of their own, in large letters or small, as they are or with escapes.
  func hidden(in text: String) -> String {
    guard !names.isEmpty else { return text }
    // A backslash may be one, or begin an escape: what a name is in either reading is hidden.
    let plain = hidden(in: text.map { (shown: String($0), meant: $0) })
    return plain.contains("\\") ? hidden(in: Self.unescaped(plain)) : plain
  }

  private func hidden(in characters: [(shown: String, meant: Character)]) -> String {
    let folded = characters.map { $0.meant.lowercased() }
    func isWord(_ index: Int) -> Bool {
      characters.indices.contains(index) && (characters[index].meant.isLetter || characters[index].meant.isNumber)
    }
    var result = ""
    var index = 0
    while index < characters.count {
      let found =
        isWord(index - 1)
        ? nil
        : names.first { name, _ in
          folded[index...].starts(with: name) && !(isWord(index + name.count) && isWord(index + name.count - 1))
        }
      result += found?.substitute ?? characters[index].shown
      index += found?.name.count ?? 1
    }
    return result
  }

  /// The characters that a text means where its escapes are read, each as it stands there.
  private static func unescaped(_ text: String) -> [(shown: String, meant: Character)] {
    var scalars: [(shown: String, meant: Unicode.Scalar)] = []
    var rest = Substring(text).unicodeScalars
    while let first = rest.first {
      let (length, meant) = escape(at: rest) ?? (1, first)
      scalars.append((String(String.UnicodeScalarView(rest.prefix(length))), meant))
      rest = rest.dropFirst(length)
    }
    var start = 0
    return String(String.UnicodeScalarView(scalars.map(\.meant))).map { character in
      let end = start + character.unicodeScalars.count
      defer { start = end }
      return (scalars[start..<end].map(\.shown).joined(), character)
    }
  }

  /// The escape that a text begins with: how long it is, and what it means; nil where it begins with none.
  private static func escape(at text: Substring.UnicodeScalarView) -> (length: Int, meant: Unicode.Scalar)? {
    guard text.first == "\\", let kind = text.dropFirst().first else { return nil }
    switch kind {
    case "\"", "\\", "$": return (2, kind)
    case "n": return (2, "\n")
    case "t": return (2, "\t")
    case "u":
      let digits = text.dropFirst(3).prefix(8).prefix { $0 != "}" }
      guard text.dropFirst(2).first == "{", text.dropFirst(3 + digits.count).first == "}",
        let scalar = UInt32(String(digits), radix: 16).flatMap(Unicode.Scalar.init)
      else { return nil }
      return (4 + digits.count, scalar)
    default: return nil
    }
  }

  private static func folded(_ text: String) -> [String] { text.map { $0.lowercased() } }
}
