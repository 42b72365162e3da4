/// Values as bytes, one behind the other, on their way to another process of the same program.
struct Packet {
  private(set) var bytes: [UInt8] = []

  /// A number in as few bytes as it takes, seven bits each.
  mutating func add(_ number: UInt64) {
    var rest = number
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(truncatingIfNeeded: rest))
  }

  mutating func add(_ number: Int) { add(UInt64(bitPattern: Int64(number))) }

  mutating func add(_ text: String) { add(Array(text.utf8)) }

  mutating func add(_ text: [UInt8]) {
    add(text.count)
    bytes += text
  }

  mutating func add(_ text: String?) { add(text.map { [$0] } ?? []) { $0.add($1) } }

  mutating func add<Element>(_ list: [Element], _ each: (inout Packet, Element) -> Void) {
    add(list.count)
    for element in list { each(&self, element) }
  }
}

/// Takes the values of a packet out again, in their order. Nothing is believed: a process that is going wrong may have
/// written anything.
struct PacketReader {
  private var rest: ArraySlice<UInt8>

  /// The bytes are no packet, or not one of what was asked for.
  struct Rubbish: Error {}

  init(_ bytes: ArraySlice<UInt8>) { rest = bytes }

  /// Whether everything was taken out.
  var isAtEnd: Bool { rest.isEmpty }

  mutating func wideNumber() throws(Rubbish) -> UInt64 {
    var number: UInt64 = 0
    for shift in stride(from: UInt64(0), to: 64, by: 7) {
      guard let byte = rest.popFirst() else { break }
      number |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { return number }
    }
    throw Rubbish()
  }

  mutating func number() throws(Rubbish) -> Int { Int(truncatingIfNeeded: try wideNumber()) }

  mutating func bytes() throws(Rubbish) -> [UInt8] {
    let count = try count()
    defer { rest = rest.dropFirst(count) }
    return Array(rest.prefix(count))
  }

  mutating func text() throws(Rubbish) -> String { String(decoding: try bytes(), as: UTF8.self) }

  mutating func optionalText() throws(Rubbish) -> String? {
    let texts = try list { reader throws(Rubbish) in try reader.text() }
    guard texts.count <= 1 else { throw Rubbish() }
    return texts.first
  }

  mutating func list<Element>(
    _ each: (inout PacketReader) throws(Rubbish) -> Element
  ) throws(Rubbish) -> [Element] {
    var list: [Element] = []
    for _ in 0..<(try count()) { list.append(try each(&self)) }
    return list
  }

  /// How many things follow: none takes less than a byte.
  private mutating func count() throws(Rubbish) -> Int {
    let count = try number()
    guard (0...rest.count).contains(count) else { throw Rubbish() }
    return count
  }
}
