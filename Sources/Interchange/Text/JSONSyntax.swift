import Errors

/// Reads JSON into values that know where they stand.
///
/// Written here, and not taken from Foundation: its decoder tells of a broken text only that it is broken, lets commas
/// before a closing bracket pass, and takes one of two members with the same name without a word; a person who mends a
/// file needs the line and the column. Texts and numbers stay where they are in the file until somebody asks for them.
struct JSONSyntax {
  /// How deep values may be nested; answers of the API have five levels.
  static let depthLimit = 100
  /// Up to how many members of an object are compared with one another; more go into a set.
  private static let fewMembers = 32

  private let text: TextFile
  private var offset = 0
  private var depth = 0
  private var count = 0

  private let mostValues: Int

  private init(_ text: TextFile, mostValues: Int) {
    self.text = text
    self.mostValues = mostValues
  }

  /// The value that a text is. Throws `bad-format` where it is not JSON.
  static func value(of text: TextFile, mostValues: Int) throws(Refusal) -> JSONValue {
    var syntax = JSONSyntax(text, mostValues: mostValues)
    let value = try syntax.value()
    syntax.skipBlanks()
    guard syntax.offset == text.bytes.count else { throw syntax.unexpected("the end of the file") }
    return value
  }

  private mutating func value() throws(Refusal) -> JSONValue {
    try text.allowance.goOn()
    count += 1
    guard count <= mostValues else { throw LoadLimit.refusal("\(text.name) holds more than \(mostValues) values") }
    skipBlanks()
    let start = offset
    let content: JSONValue.Content
    switch byte {
    case UInt8(ascii: "{"): content = .object(try object())
    case UInt8(ascii: "["): content = .list(try list())
    case UInt8(ascii: "\""):
      _ = try string()
      content = .text
    case let byte? where byte == UInt8(ascii: "-") || Self.isDigit(byte):
      try number()
      content = .number
    case UInt8(ascii: "t"): content = try word("true", .flag(true))
    case UInt8(ascii: "f"): content = try word("false", .flag(false))
    case UInt8(ascii: "n"): content = try word("null", .null)
    default: throw unexpected("a value")
    }
    return JSONValue(range: start..<offset, content: content)
  }

  private mutating func object() throws(Refusal) -> [JSONValue.Member] {
    try enter()
    var members: [JSONValue.Member] = []
    var names: Set<ArraySlice<UInt8>> = []
    while byte != UInt8(ascii: "}") {
      let start = offset
      guard byte == UInt8(ascii: "\"") else { throw unexpected("a name between quotes") }
      let name = try string()
      guard isNew(name, among: members, &names) else {
        throw text.place(ofByte: start).refusal(
          "the name “\(String(decoding: text.bytes[name], as: UTF8.self))” is there twice",
          why: "nobody could say which of the two counts", cure: "take one of them out")
      }
      skipBlanks()
      try expect(":")
      members.append(JSONValue.Member(name: name, value: try value()))
      guard try more(before: "}") else { break }
    }
    leave()
    return members
  }

  /// Whether no member before has a name. Objects are small, and a set for each of them cost more than all the rest.
  private func isNew(
    _ name: Range<Int>, among members: [JSONValue.Member], _ names: inout Set<ArraySlice<UInt8>>
  ) -> Bool {
    let bytes = text.bytes[name]
    guard members.count >= Self.fewMembers else {
      return !members.contains { $0.name.count == name.count && text.bytes[$0.name] == bytes }
    }
    if names.isEmpty { names = Set(members.map { text.bytes[$0.name] }) }
    return names.insert(bytes).inserted
  }

  private mutating func list() throws(Refusal) -> [JSONValue] {
    try enter()
    var values: [JSONValue] = []
    while byte != UInt8(ascii: "]") {
      values.append(try value())
      guard try more(before: "]") else { break }
    }
    leave()
    return values
  }

  private mutating func enter() throws(Refusal) {
    depth += 1
    guard depth <= Self.depthLimit else {
      throw text.place(ofByte: offset).refusal(
        "the values are nested deeper than \(Self.depthLimit) levels", why: "no answer of the API is",
        cure: "ask for the answer again")
    }
    offset += 1
    skipBlanks()
  }

  private mutating func leave() {
    offset += 1
    depth -= 1
  }

  /// Whether another member follows; stands before it, or before the bracket.
  private mutating func more(before bracket: Unicode.Scalar) throws(Refusal) -> Bool {
    skipBlanks()
    if byte == UInt8(ascii: bracket) { return false }
    guard byte == UInt8(ascii: ",") else { throw unexpected("a comma or \(bracket)") }
    offset += 1
    skipBlanks()
    guard byte != UInt8(ascii: bracket) else { throw unexpected("another value behind the comma") }
    return true
  }

  /// Reads a string and returns where it stands between its quotes, escapes and all.
  private mutating func string() throws(Refusal) -> Range<Int> {
    let opening = offset
    offset += 1
    while let byte {
      switch byte {
      case UInt8(ascii: "\""):
        offset += 1
        return opening + 1..<offset - 1
      case UInt8(ascii: "\\"): try escape()
      case 0..<0x20: throw unexpected("a closing quote, or an escape for the control character")
      default: offset += 1
      }
    }
    throw unexpected("a closing quote")
  }

  private mutating func escape() throws(Refusal) {
    let start = offset
    offset += 1
    guard let letter = byte, "\"\\/bfnrtu".utf8.contains(letter) else { throw unexpected("an escape") }
    offset += 1
    guard letter == UInt8(ascii: "u") else { return }
    let unit = try codeUnit()
    var isWhole = !UTF16.isTrailSurrogate(unit) && unit != 0
    if UTF16.isLeadSurrogate(unit) {
      isWhole = text.bytes[offset...].starts(with: "\\u".utf8)
      if isWhole {
        offset += 2
        isWhole = UTF16.isTrailSurrogate(try codeUnit())
      }
    }
    guard isWhole else {
      offset = start
      throw unexpected("an escape that stands for a character")
    }
  }

  private mutating func codeUnit() throws(Refusal) -> UInt16 {
    var unit: UInt16 = 0
    for _ in 0..<4 {
      guard let byte, let digit = Character(Unicode.Scalar(byte)).hexDigitValue else { throw unexpected("a hex digit") }
      unit = unit << 4 | UInt16(truncatingIfNeeded: digit)
      offset += 1
    }
    return unit
  }

  private mutating func number() throws(Refusal) {
    if byte == UInt8(ascii: "-") { offset += 1 }
    if byte == UInt8(ascii: "0") { offset += 1 } else { try digits() }
    if byte == UInt8(ascii: ".") {
      offset += 1
      try digits()
    }
    if byte == UInt8(ascii: "e") || byte == UInt8(ascii: "E") {
      offset += 1
      if byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-") { offset += 1 }
      try digits()
    }
  }

  private mutating func digits() throws(Refusal) {
    let start = offset
    while let byte, Self.isDigit(byte) { offset += 1 }
    guard offset > start else { throw unexpected("a digit") }
  }

  private mutating func word(
    _ word: String, _ content: JSONValue.Content
  ) throws(Refusal) -> JSONValue.Content {
    guard text.bytes[offset...].starts(with: word.utf8) else { throw unexpected("a value") }
    offset += word.utf8.count
    return content
  }

  private mutating func expect(_ sign: Unicode.Scalar) throws(Refusal) {
    guard byte == UInt8(ascii: sign) else { throw unexpected("a \(sign)") }
    offset += 1
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

  private var byte: UInt8? { offset < text.bytes.count ? text.bytes[offset] : nil }

  private mutating func skipBlanks() {
    while let byte, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { offset += 1 }
  }

  private func unexpected(_ wanted: String) -> Refusal {
    guard offset < text.bytes.count else {
      return text.place(ofByte: offset).refusal(
        "the file ends where \(wanted) has to follow", why: "it may be cut off", cure: "ask for the answer again")
    }
    let character = String(decoding: text.bytes[offset...].prefix(4), as: UTF8.self).prefix(1)
    return text.place(ofByte: offset).refusal(
      "“\(character)” stands where \(wanted) has to stand", why: "the text is not JSON",
      cure: "ask for the answer again, or mend the place")
  }
}
