import LineEditor

/// A language of fruit.
struct FruitAssistant: LineAssistant {
  private static let fruit = [
    ("apple", "keeps long"), ("apricot", "is orange"), ("banana", "is bent"), ("blackberry", "is black"),
    ("日本梨", "is a pear"),
  ]

  func completions(of text: [UInt8], at cursor: Int) -> LineCompletions {
    let start = text[..<cursor].lastIndex(of: UInt8(ascii: " ")).map { $0 + 1 } ?? 0
    let typed = String(decoding: text[start..<cursor], as: UTF8.self)
    if typed.hasPrefix("many") {
      let all = (1...1_204).map { LineCompletions.Candidate(text: "many-\($0)") }
      return LineCompletions(
        range: start..<cursor, candidates: Array(all.prefix(300)), total: all.count, common: "many-")
    }
    let found = Self.fruit.filter { $0.0.hasPrefix(typed) }
    let common = found.dropFirst().reduce(found.first?.0 ?? "") { common, fruit in
      String(zip(common, fruit.0).prefix { $0 == $1 }.map(\.0))
    }
    return LineCompletions(
      range: start..<cursor, candidates: found.map { .init(text: $0.0, description: $0.1) }, total: found.count,
      common: common)
  }

  /// The rest of a fruit; a warning behind `bad`.
  func hint(for text: [UInt8]) -> LineHint? {
    let typed = String(decoding: text, as: UTF8.self)
    if typed.hasSuffix("bad") { return LineHint(text: " is no fruit", isWarning: true) }
    guard typed.utf8.count > 1, let fruit = Self.fruit.first(where: { $0.0.hasPrefix(typed) && $0.0 != typed }) else {
      return nil
    }
    let rest = String(fruit.0.dropFirst(typed.count))
    return LineHint(text: "\(rest)  \(fruit.1)", insertion: rest)
  }

  /// Digits are green, and so is every wide character.
  func colouring(of text: [UInt8], at cursor: Int) -> [StyledRange] {
    text.indices.filter { (0x30...0x39).contains(text[$0]) || text[$0] >= 0xE3 }.map { start in
      let end = text[(start + 1)...].firstIndex { $0 & 0xC0 != 0x80 } ?? text.endIndex
      return StyledRange(start..<end, .green)
    }
  }

  func help(for text: [UInt8], at cursor: Int) -> String { "a list of fruit\nafter \(cursor) bytes" }

  func isComplete(_ text: [UInt8]) -> Bool {
    !endsWithinQuote(text) && text.count { $0 == UInt8(ascii: "{") } <= text.count { $0 == UInt8(ascii: "}") }
  }

  func endsWithinQuote(_ text: [UInt8]) -> Bool { !text.count { $0 == UInt8(ascii: "'") }.isMultiple(of: 2) }
}
