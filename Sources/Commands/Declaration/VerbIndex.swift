/// Finds names by their verbs, with numbers in the order in which they were added.
///
/// A dictionary of texts would do, but to come to life it takes as long as the rest of the start: Swift looks through the
/// whole program for how a text is hashed.
struct VerbIndex: Sendable {
  // The newest number of each bucket, and for each number the one before it in the same bucket.
  private var newest = [Int16](repeating: -1, count: 256)
  private var previous: [Int16] = []

  /// How many names there are.
  var count: Int { previous.count }

  /// Adds a name: a verb, and perhaps a noun behind a blank. They are vsh's own, some hundreds.
  mutating func add(_ name: String) {
    let bucket = Self.bucket(name.utf8)
    previous.append(newest[bucket])
    newest[bucket] = Int16(truncatingIfNeeded: previous.count - 1)
  }

  /// The numbers of all names with a verb, and perhaps of others.
  func candidates(_ verb: String) -> some Sequence<Int> {
    sequence(state: newest[Self.bucket(verb.utf8)]) { (number: inout Int16) -> Int? in
      guard number >= 0 else { return nil }
      defer { number = previous[Int(number)] }
      return Int(number)
    }
  }

  private static func bucket(_ name: String.UTF8View) -> Int {
    var hash: UInt32 = 0
    for byte in name {
      if byte == UInt8(ascii: " ") { break }
      hash = hash &* 31 &+ UInt32(truncatingIfNeeded: byte)
    }
    return Int((hash ^ hash >> 8) & 255)
  }
}
