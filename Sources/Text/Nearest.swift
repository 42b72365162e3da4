/// The nearest known word to one that is not known.
public enum Nearest {
  /// The candidate with the fewest edits, if they are few for its length; the first one of equals.
  public static func match(_ word: String, among candidates: some Sequence<String>) -> String? {
    let letters = Array(word.lowercased().unicodeScalars.prefix(longest))
    let bag = Bag(letters)
    var best: (candidate: String, distance: Int)?
    for candidate in candidates {
      // Thousands of names are asked: mostly their length alone tells, or which letters they are of.
      let count = min(longest, candidate.unicodeScalars.count)
      let allowed = max(1, min(letters.count, count) / 3)
      guard abs(letters.count - count) <= allowed else { continue }
      let other = Array(candidate.lowercased().unicodeScalars.prefix(longest))
      guard bag.leastEdits(to: Bag(other)) <= allowed else { continue }
      let distance = distance(letters, other)
      if distance <= allowed, distance < best?.distance ?? Int.max { best = (candidate, distance) }
    }
    return best?.candidate
  }

  private static let longest = 64

  /// How many letters of each kind there are; some kinds are taken together.
  private struct Bag {
    private var counts: [Int] = Array(repeating: 0, count: 32)

    init(_ letters: [Unicode.Scalar]) { for letter in letters { counts[Int(letter.value & 31)] += 1 } }

    /// At least so many edits lie between two words: each takes a letter away, puts one there, or both.
    func leastEdits(to other: Bag) -> Int {
      var difference = 0
      for kind in counts.indices { difference += abs(counts[kind] - other.counts[kind]) }
      return (difference + 1) / 2
    }
  }

  // Edits are one letter more, less or other, or two neighbours exchanged.
  private static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    var beforeLast = [Int](repeating: 0, count: right.count + 1)
    var last = Array(0...right.count)
    for i in left.indices {
      var row = [i + 1]
      for j in right.indices {
        var cost = min(row[j] + 1, last[j + 1] + 1, last[j] + (left[i] == right[j] ? 0 : 1))
        if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] { cost = min(cost, beforeLast[j - 1] + 1) }
        row.append(cost)
      }
      (beforeLast, last) = (last, row)
    }
    return last[right.count]
  }
}
