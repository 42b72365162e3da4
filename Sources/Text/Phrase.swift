/// A text as a person remembers it: capitals, quotation marks, blanks and the stops at its ends do not count.
public struct Phrase: Sendable, Equatable {
  private let words: [Substring]
  private let text: String

  /// A text, as it was read or typed.
  public init(_ text: String) {
    let marks: Set<Character> = ["“", "”", "„", "\"", "'", "’", "‘", "`"]
    let plain = String(text.lowercased().filter { !marks.contains($0) })
    words = plain.split(whereSeparator: \.isWhitespace).map(Self.withoutStops).filter { !$0.isEmpty }
    self.text = words.joined(separator: " ")
  }

  /// How many letters and other characters it has.
  public var count: Int { text.count }

  /// Whether another one stands somewhere in it.
  public func holds(_ other: Phrase) -> Bool { text.contains(other.text) }

  /// Whether another text is this one, with something for each `…` in it.
  public func isFilled(by other: Phrase) -> Bool {
    let pattern = text.replacing("*", with: "").replacing("…", with: "*")
    return Wildcard.matches(Array(other.text.unicodeScalars), Array(pattern.unicodeScalars))
  }

  /// Of how many words the longest row is that stands in both, and of how many characters.
  public func overlap(with other: Phrase) -> (words: Int, count: Int) {
    var best = (words: 0, count: 0)
    // How long the row is that ends at each word of the other one.
    var rows = [(words: Int, count: Int)](repeating: (0, 0), count: other.words.count + 1)
    for word in words {
      var before = (words: 0, count: 0)
      for index in other.words.indices {
        let row = word == other.words[index] ? (before.words + 1, before.count + word.count) : (0, 0)
        before = rows[index + 1]
        rows[index + 1] = row
        if row > best { best = row }
      }
    }
    return best
  }

  private static func withoutStops(_ word: Substring) -> Substring {
    let stops: Set<Character> = [".", ",", ":", ";", "!", "?", "(", ")", "[", "]"]
    guard let first = word.firstIndex(where: { !stops.contains($0) }),
      let last = word.lastIndex(where: { !stops.contains($0) })
    else { return "" }
    return word[first...last]
  }
}
