import Errors

/// Reads JSON for its form alone: whether it is well formed, and where a value stands.
///
/// The values are decoded by Foundation. Its decoder tells of a broken text only that it is broken, lets commas before
/// a closing bracket pass, and takes one of two members with the same name without a word; a person who mends a file
/// needs the line and the column. So every text passes here first.
struct JSONSyntax {
  /// How deep values may be nested; answers of the API have five levels.
  static let depthLimit = 100

  private let text: TextFile
  private let wanted: [PathStep]?
  private var offset = 0
  private var depth = 0
  private var path: [PathStep] = []
  private var found: Int?

  private init(_ text: TextFile, wanted: [PathStep]? = nil) {
    self.text = text
    self.wanted = wanted
  }

  /// Refuses what is not JSON. Throws `bad-format`.
  static func check(_ text: TextFile) throws(Refusal) {
    var syntax = JSONSyntax(text)
    try syntax.document()
  }

  /// The place of the value with a path, in a text that is well formed; without a line where there is no such value.
  static func place(of path: [PathStep], in text: TextFile) -> FilePlace {
    var syntax = JSONSyntax(text, wanted: path)
    try? syntax.document()
    guard let offset = syntax.found else { return FilePlace(file: text, field: PathStep.text(path)) }
    return text.place(ofByte: offset, field: PathStep.text(path))
  }

  private mutating func document() throws(Refusal) {
    try value()
    skipBlanks()
    guard offset == text.bytes.count else { throw unexpected("the end of the file") }
  }

  private mutating func value() throws(Refusal) {
    skipBlanks()
    if path == wanted, found == nil { found = offset }
    switch byte {
    case UInt8(ascii: "{"): try object()
    case UInt8(ascii: "["): try array()
    case UInt8(ascii: "\""): _ = try string()
    case let byte? where byte == UInt8(ascii: "-") || Self.isDigit(byte): try number()
    case UInt8(ascii: "t"): try word("true")
    case UInt8(ascii: "f"): try word("false")
    case UInt8(ascii: "n"): try word("null")
    default: throw unexpected("a value")
    }
  }

  private mutating func object() throws(Refusal) {
    try enter()
    var names: Set<ArraySlice<UInt8>> = []
    while byte != UInt8(ascii: "}") {
      let start = offset
      guard byte == UInt8(ascii: "\"") else { throw unexpected("a name between quotes") }
      let name = try string()
      guard names.insert(name).inserted else {
        throw text.place(ofByte: start).refusal(
          "the name “\(String(decoding: name, as: UTF8.self))” is there twice",
          why: "nobody could say which of the two counts", cure: "take one of them out")
      }
      skipBlanks()
      try expect(":")
      if wanted != nil { path.append(.name(String(decoding: name, as: UTF8.self))) }
      try value()
      if wanted != nil { path.removeLast() }
      guard try more(before: "}") else { break }
    }
    leave()
  }

  private mutating func array() throws(Refusal) {
    try enter()
    var index = 0
    while byte != UInt8(ascii: "]") {
      if wanted != nil { path.append(.index(index)) }
      try value()
      if wanted != nil { path.removeLast() }
      index += 1
      guard try more(before: "]") else { break }
    }
    leave()
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

  /// Reads a string and returns what is between its quotes, escapes and all.
  private mutating func string() throws(Refusal) -> ArraySlice<UInt8> {
    let opening = offset
    offset += 1
    while let byte {
      switch byte {
      case UInt8(ascii: "\""):
        offset += 1
        return text.bytes[(opening + 1)..<(offset - 1)]
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
      unit = unit << 4 | UInt16(digit)
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

  private mutating func word(_ word: String) throws(Refusal) {
    guard text.bytes[offset...].starts(with: word.utf8) else { throw unexpected("a value") }
    offset += word.utf8.count
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

/// One step of the way to a JSON value.
enum PathStep: Equatable {
  case name(String)
  case index(Int)

  /// A step of Foundation's decoder.
  init(_ key: any CodingKey) { self = key.intValue.map { .index($0) } ?? .name(key.stringValue) }

  /// The way as people write it: `[3].full_code`.
  static func text(_ path: [PathStep]) -> String {
    let text = path.map { step in
      switch step {
      case .name(let name): ".\(name)"
      case .index(let index): "[\(index)]"
      }
    }.joined()
    return text.isEmpty ? "the whole" : text
  }
}
