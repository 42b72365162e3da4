/// A text that serves as a key (a phase code, a project number, a user's name), interned to a small integer.
///
/// Two names are equal when their texts are equal byte for byte, as in Vista's binary collation (formats.md B6).
public struct Name: Hashable, Sendable {
  let id: UInt32

  /// No name: the parent of a record that has none, the origin of an object that is not synced.
  public static let none = Name(id: 0)

  /// Whether this is ``none``.
  public var isNone: Bool { id == 0 }
}

/// The table of all names of a workspace: text to number and back.
///
/// Texts stand one behind the other in one array of bytes. The hash is mixed with a secret, so that a script cannot choose
/// names that collide; no output depends on it. It reads eight bytes at a time, a fifth of what Swift's own takes for
/// texts as short as codes.
public final class Names {
  /// The most bytes that all names hold together, far below what their places can say.
  public var mostBytes = 1 << 30

  private(set) var bytes: [UInt8] = []
  /// Whether a name came up for which there was no room.
  public private(set) var isFull = false
  private var ends = Chunks<UInt32>()
  private var buckets = Array(repeating: Bucket(), count: 64)

  /// A name with half of its hash, so that a text is compared only with the one that it is equal to, and so that growing
  /// need not hash anything again.
  fileprivate struct Bucket {
    var id: UInt32 = 0
    var hash: UInt32 = 0
  }

  /// Only the empty text is interned, as ``Name/none``.
  public init() { ends.append(0) }

  /// The name of a text, if it was ever interned.
  public func find(_ text: Span<UInt8>) -> Name? {
    if text.isEmpty { return Name.none }
    let id = buckets[place(of: text, hash(text))].id
    return id == 0 ? nil : Name(id: id)
  }

  /// The name of a text, if it was ever interned.
  public func find(_ text: String) -> Name? { find(text.utf8Span.span) }

  /// The name of a text, made when it is new.
  public func intern(_ text: Span<UInt8>) -> Name {
    if text.isEmpty { return Name.none }
    let hash = self.hash(text)
    var index = place(of: text, hash)
    if buckets[index].id != 0 { return Name(id: buckets[index].id) }
    if ends.count * 2 > buckets.count {
      grow()
      index = place(of: text, hash)
    }
    guard bytes.count + text.count <= mostBytes else {
      isFull = true
      return Name.none
    }
    text.withUnsafeBufferPointer { bytes.append(contentsOf: $0) }
    let id = UInt32(truncatingIfNeeded: ends.count)
    ends.append(UInt32(truncatingIfNeeded: bytes.count))
    buckets[index] = Bucket(id: id, hash: hash)
    return Name(id: id)
  }

  /// The name of a text, made when it is new.
  public func intern(_ text: String) -> Name { intern(text.utf8Span.span) }

  /// How many names there are.
  public var count: Int { ends.count }

  /// Forgets the newest names.
  func truncate(to count: Int) {
    isFull = false
    while ends.count > count {
      let name = Name(id: UInt32(truncatingIfNeeded: ends.count - 1))
      forget(name)
      bytes.removeLast(range(of: name).count)
      ends.removeLast()
    }
  }

  /// Takes a name out of its bucket. What stands behind it moves up, as if it had never been there.
  private func forget(_ name: Name) {
    let (mask, bytes) = (buckets.count - 1, bytes)
    var hole = Int(hash(bytes.span.extracting(range(of: name)))) & mask
    while buckets[hole].id != name.id { hole = (hole + 1) & mask }
    var next = (hole + 1) & mask
    while buckets[next].id != 0 {
      if (next - Int(buckets[next].hash)) & mask >= (next - hole) & mask {
        buckets[hole] = buckets[next]
        hole = next
      }
      next = (next + 1) & mask
    }
    buckets[hole] = Bucket()
  }

  /// The text of a name.
  public subscript(name: Name) -> String { String(decoding: bytes[range(of: name)], as: UTF8.self) }

  /// Whether the first text comes before the second: numbers by value where both are numbers, else byte by byte.
  public func precedes(_ first: Name, _ second: Name) -> Bool {
    let (left, right) = (bytes[range(of: first)], bytes[range(of: second)])
    if let leftNumber = Self.number(left), let rightNumber = Self.number(right), leftNumber != rightNumber {
      return leftNumber < rightNumber
    }
    return left.lexicographicallyPrecedes(right)
  }

  /// The value of a name that is a number.
  func number(_ name: Name) -> Int? { Self.number(bytes[range(of: name)]) }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    guard !digits.isEmpty, digits.count < 18, digits.allSatisfy({ (48...57).contains($0) }) else { return nil }
    return digits.reduce(0) { $0 * 10 + Int($1 - 48) }
  }

  /// Where the text of a name stands among all.
  func range(of name: Name) -> Range<Int> {
    name.isNone ? 0..<0 : Int(ends[Int(name.id) - 1])..<Int(ends[Int(name.id)])
  }

  /// Codes mostly come in a row and differ in their last character: that one chooses the bucket within a group of sixteen,
  /// the others choose the group. So ten codes share what the machine fetches for the first.
  private func hash(_ text: Span<UInt8>) -> UInt32 {
    var hash = secret
    var word: UInt64 = 0
    for index in 0..<text.count - 1 {
      word = word << 8 | UInt64(text[index])
      if index & 7 == 7 {
        hash = mixed(hash ^ word)
        word = 0
      }
    }
    let group = UInt32(truncatingIfNeeded: mixed(mixed(hash ^ word) ^ UInt64(text.count)) >> 32)
    return group << 4 | UInt32(truncatingIfNeeded: text[text.count - 1] & 15)
  }

  private static let secret = UInt64.random(in: .min ... .max)
  private let secret = Names.secret

  private func mixed(_ bits: UInt64) -> UInt64 {
    let product = (bits ^ secret).multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
    return product.low ^ product.high
  }

  /// The bucket that holds a text, or the empty one where it belongs.
  private func place(of text: Span<UInt8>, _ hash: UInt32) -> Int {
    let mask = buckets.count - 1
    var index = Int(hash) & mask
    while buckets[index].id != 0, buckets[index].hash != hash || !holds(Name(id: buckets[index].id), text) {
      index = (index + 1) & mask
    }
    return index
  }

  private func holds(_ name: Name, _ text: Span<UInt8>) -> Bool {
    let stored = range(of: name)
    guard stored.count == text.count else { return false }
    for offset in 0..<text.count where bytes[stored.lowerBound + offset] != text[offset] { return false }
    return true
  }

  private func grow() {
    let old = buckets
    buckets = Array(repeating: Bucket(), count: old.count * 2)
    let mask = buckets.count - 1
    for bucket in old where bucket.id != 0 {
      var index = Int(bucket.hash) & mask
      while buckets[index].id != 0 { index = (index + 1) & mask }
      buckets[index] = bucket
    }
  }
}
