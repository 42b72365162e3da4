/// Where the lines of here-documents stand, by the words that announce them: both in the order of the text, so that either is
/// found in a few steps.
struct HereDocuments: Sendable, Equatable {
  private var words: [Int] = []
  private var lines: [Range<Int>] = []

  /// Adds one whose word and lines stand behind those of all others.
  mutating func append(_ word: Int, _ lines: Range<Int>) {
    words.append(word)
    self.lines.append(lines)
  }

  /// The lines of the one that a word announces; nil where it does not, or where they have no end.
  subscript(word: Int) -> Range<Int>? {
    let place = Self.first(of: words.count) { words[$0] >= word }
    return place < words.count && words[place] == word ? lines[place] : nil
  }

  /// The word of the one whose lines begin at a byte.
  func word(ofLinesAt start: Int) -> Int? {
    let place = Self.first(of: lines.count) { lines[$0].lowerBound >= start }
    return place < lines.count && lines[place].lowerBound == start ? words[place] : nil
  }

  /// The words of those whose lines begin within some bytes.
  func words(ofLinesIn range: Range<Int>) -> ArraySlice<Int> {
    let first = Self.first(of: lines.count) { lines[$0].lowerBound >= range.lowerBound }
    let end = Self.first(of: lines.count) { lines[$0].lowerBound >= range.upperBound }
    return words[first..<max(first, end)]
  }

  /// The first of some numbers that is as wanted, where all behind it are too.
  private static func first(of count: Int, where isWanted: (Int) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if isWanted(middle) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
