import Errors
import Workspace

/// A JSON value in its document, from which things are read. What it cannot be is refused with its line, its column and the
/// way to it.
struct JSONNode {
  let value: JSONValue
  let document: JSONDocument

  /// What a member is; nil where there is none, or it is null. Throws `bad-format`.
  func readIfThere<Wanted: JSONReadable>(_ name: String) throws(Refusal) -> Wanted? {
    guard let node = try member(name) else { return nil }
    if case .null = node.value.content { return nil }
    return try Wanted(node)
  }

  /// What a member is that has to be there. Throws `bad-format`.
  func read<Wanted: JSONReadable>(_ name: String) throws(Refusal) -> Wanted {
    guard let node = try member(name) else {
      throw refusal("there is no “\(name)”", why: "a row of this kind cannot do without it")
    }
    return try Wanted(node)
  }

  /// The names of its members, if it is an object.
  var names: [String] {
    guard case .object(let members) = value.content else { return [] }
    return members.map { document.string($0.name) }
  }

  /// It as it stands in the file.
  var rawText: String { String(decoding: document.text.bytes[value.range], as: UTF8.self) }

  /// Its values, if it is a list.
  var items: [JSONNode]? {
    guard case .list(let values) = value.content else { return nil }
    return values.map { JSONNode(value: $0, document: document) }
  }

  /// A member, whether it is null or not. Throws where this is no object.
  func member(_ name: String) throws(Refusal) -> JSONNode? {
    guard case .object(let members) = value.content else { throw mismatch("object") }
    let wanted = name.utf8
    return members.first { member in
      let bytes = document.text.bytes[member.name]
      return bytes.elementsEqual(wanted)
        || bytes.contains(UInt8(ascii: "\\")) && document.string(member.name).utf8.elementsEqual(wanted)
    }.map { JSONNode(value: $0.value, document: document) }
  }

  /// The value at the end of a way; nil where there is none.
  func descendant(_ path: some Sequence<PathStep>) -> JSONNode? {
    var node = self
    for step in path {
      let next: JSONNode? =
        switch step {
        case .name(let name): (try? node.member(name)) ?? nil
        case .index(let index): node.items.flatMap { $0.indices.contains(index) ? $0[index] : nil }
        }
      guard let next else { return nil }
      node = next
    }
    return node
  }

  // MARK: Refusals

  /// Its place.
  var place: FilePlace {
    document.text.place(ofByte: value.range.lowerBound, field: PathStep.text(document.path(to: value)))
  }

  /// Refuses it.
  func refusal(
    _ what: Message, why: String, cure: String = "ask for the answer again, or mend the place"
  ) -> Refusal {
    place.refusal(what, why: why, cure: cure)
  }

  /// Refuses it, since it is not what belongs here.
  func mismatch(_ wanted: String) -> Refusal {
    if case .null = value.content { return refusal("the value is null", why: "a \(wanted) belongs here") }
    return refusal("the value is no \(wanted)", why: "another kind of value belongs here in the API")
  }
}

/// What can be read of a JSON value.
protocol JSONReadable {
  /// Throws `bad-format` when the value is something else.
  init(_ node: JSONNode) throws(Refusal)
}

extension String: JSONReadable {
  init(_ node: JSONNode) throws(Refusal) {
    guard case .text = node.value.content else { throw node.mismatch("text") }
    let range = node.value.range
    let size = range.count - 2
    guard size <= TextLimit.bytes else {
      throw node.refusal(
        "the text is \(size) bytes long", why: "a record holds texts of at most \(TextLimit.bytes)",
        cure: "shorten it")
    }
    self = node.document.string(range.lowerBound + 1..<range.upperBound - 1)
  }
}

extension Bool: JSONReadable {
  init(_ node: JSONNode) throws(Refusal) {
    guard case .flag(let flag) = node.value.content else { throw node.mismatch("true or false") }
    self = flag
  }
}

extension Int: JSONReadable {
  init(_ node: JSONNode) throws(Refusal) {
    guard let number = node.plainNumber.flatMap({ Int($0) }) else { throw node.mismatch("whole number") }
    self = number
  }
}

extension Array: JSONReadable where Element: JSONReadable {
  init(_ node: JSONNode) throws(Refusal) {
    guard let items = node.items else { throw node.mismatch("list") }
    self = []
    reserveCapacity(items.count)
    for item in items { append(try Element(item)) }
  }
}

extension JSONNode {
  /// A number in digits alone: without an exponent, and without zeros at the end of its places. Nil for what is no number,
  /// and for one that is larger or finer than any in the API.
  var plainNumber: String? {
    guard case .number = value.content else { return nil }
    let parts = document.text.bytes[value.range].split(maxSplits: 1) {
      $0 == UInt8(ascii: "e") || $0 == UInt8(ascii: "E")
    }
    let isNegative = parts[0].first == UInt8(ascii: "-")
    let digits = parts[0].filter { $0 != UInt8(ascii: ".") && $0 != UInt8(ascii: "-") }
    let places = parts[0].firstIndex(of: UInt8(ascii: ".")).map { parts[0].endIndex - $0 - 1 } ?? 0
    let exponent = parts.count == 1 ? 0 : Int(String(decoding: parts[1], as: UTF8.self))
    guard let exponent, (-Self.mostPlaces...Self.mostPlaces).contains(exponent), digits.count <= Self.mostPlaces else {
      return nil
    }
    let zero = UInt8(ascii: "0")
    var whole = Array(repeating: zero, count: Self.mostPlaces * 2) + digits
    var fraction: [UInt8] = []
    if exponent > places {
      whole += Array(repeating: zero, count: exponent - places)
    } else {
      fraction = whole.suffix(places - exponent)
      whole.removeLast(places - exponent)
    }
    while fraction.last == zero { fraction.removeLast() }
    let front = whole.drop { $0 == zero }
    return (isNegative ? "-" : "") + (front.isEmpty ? "0" : String(decoding: front, as: UTF8.self))
      + (fraction.isEmpty ? "" : "." + String(decoding: fraction, as: UTF8.self))
  }

  private static var mostPlaces: Int { 100 }
}
