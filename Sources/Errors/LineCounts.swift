import Synchronization

/// How many lines end before an offset of a text. It is counted once for each piece of the text, when somebody asks: a script
/// that goes on after each of many failures tells the line of every one.
final class LineCounts: Sendable {
  private static let piece = 4096

  // For each piece, how many lines end before it.
  private let known = Mutex<[Int]>([])

  func lines(before offset: Int, of text: [UInt8]) -> Int {
    let counts = known.withLock { counts in
      if counts.isEmpty { counts = Self.count(text) }
      return counts
    }
    let number = offset / Self.piece
    return counts[number] + Self.newlines(in: text, number * Self.piece..<offset)
  }

  private static func count(_ text: [UInt8]) -> [Int] {
    var counts = [0]
    for start in stride(from: 0, to: text.count, by: piece) {
      counts.append(counts[counts.count - 1] + newlines(in: text, start..<min(start + piece, text.count)))
    }
    return counts
  }

  private static func newlines(in text: [UInt8], _ range: Range<Int>) -> Int {
    text[range].reduce(0) { $0 + ($1 == UInt8(ascii: "\n") ? 1 : 0) }
  }
}
