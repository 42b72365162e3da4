import Errors

/// Takes a text apart into rows. The fields of a row are ranges of the text's bytes, and the next row takes their room, so
/// that a row costs no memory.
struct CSVRows {
  /// The line on which the row begins.
  private(set) var line = 0
  /// The fields of the row.
  private(set) var fields: [Field] = []

  private let text: TextFile
  private let delimiter: UInt8
  private var offset = 0
  private var nextLine = 1
  // What the fields of this row hold whose quotes are doubled.
  private var unquoted: [UInt8] = []

  /// Where the bytes of a field are: in the text, or among those that had to be copied.
  struct Field: Sendable {
    fileprivate var range: Range<Int>
    /// Where it stands in the text, with its quotes.
    fileprivate var whole: Range<Int>
    fileprivate var isCopied = false

    /// How many bytes it has.
    var count: Int { range.count }
  }

  private static let quote = UInt8(ascii: "\"")
  private static let newline = UInt8(ascii: "\n")
  private static let carriageReturn = UInt8(ascii: "\r")

  init(_ text: TextFile) {
    self.text = text
    let header = text.bytes.prefix { $0 != Self.newline }
    let semicolons = header.count { $0 == UInt8(ascii: ";") }
    delimiter = semicolons > header.count { $0 == UInt8(ascii: ",") } ? UInt8(ascii: ";") : UInt8(ascii: ",")
  }

  /// Whether no field of the row holds anything.
  var isEmpty: Bool { fields.allSatisfy { $0.range.isEmpty } }

  /// What a field holds.
  func string(_ index: Int) -> String {
    let field = fields[index]
    return String(decoding: (field.isCopied ? unquoted : text.bytes)[field.range], as: UTF8.self)
  }

  /// Does something with the bytes of a field.
  func withBytes<Result>(_ index: Int, _ body: (Span<UInt8>) -> Result) -> Result {
    let field = fields[index]
    return body((field.isCopied ? unquoted : text.bytes).span.extracting(field.range))
  }

  /// The place of the row, or of one of its fields.
  func place(column: Int? = nil, named name: String? = nil) -> FilePlace {
    let whole = fields[column ?? 0].whole.lowerBound..<fields[column ?? fields.count - 1].whole.upperBound
    return FilePlace(file: text, line: line, column: column.map { $0 + 1 }, field: name, range: whole)
  }

  /// Goes to the next row; false behind the last.
  mutating func next() throws(Refusal) -> Bool {
    guard offset < text.bytes.count else { return false }
    try text.allowance.goOn()
    line = nextLine
    fields.removeAll(keepingCapacity: true)
    unquoted.removeAll(keepingCapacity: true)
    while true {
      if offset < text.bytes.count, text.bytes[offset] == Self.quote { try readQuoted() } else { readBare() }
      guard offset < text.bytes.count, text.bytes[offset] == delimiter else { break }
      offset += 1
    }
    endLine()
    return true
  }

  private mutating func readBare() {
    let end = endOfBareField
    fields.append(Field(range: offset..<end, whole: offset..<end))
    offset = end
  }

  private var endOfBareField: Int {
    let bytes = text.bytes.span
    var end = offset
    while end < bytes.count {
      let byte = bytes[end]
      if byte == delimiter || byte == Self.newline || byte == Self.carriageReturn { break }
      end += 1
    }
    return end
  }

  private mutating func readQuoted() throws(Refusal) {
    let opening = offset
    var copied: Int?
    var start = offset + 1
    offset += 1
    while offset < text.bytes.count {
      let byte = text.bytes[offset]
      offset += 1
      if byte == Self.newline { nextLine += 1 }
      guard byte == Self.quote else { continue }
      if offset < text.bytes.count, text.bytes[offset] == Self.quote {
        // The first of the two counts; the text goes on behind the second.
        if copied == nil { copied = unquoted.count }
        unquoted += text.bytes[start..<offset]
        offset += 1
        start = offset
        continue
      }
      guard offset == text.bytes.count || text.bytes[offset] == delimiter || isAtLineEnd else {
        throw text.place(ofByte: offset).refusal(
          "there is text behind a closing quote", why: "a quote within a quoted text has to be doubled",
          cure: "double the quote, or take it out")
      }
      endField(opening, copied, start)
      return
    }
    throw text.place(ofByte: opening).refusal(
      "the quote is never closed", why: "the file ends within a quoted text: it may be cut off",
      cure: "export it again, or close the quote")
  }

  /// Ends a quoted field, before its closing quote.
  private mutating func endField(_ opening: Int, _ copied: Int?, _ start: Int) {
    let last = start..<offset - 1
    guard let copied else { return fields.append(Field(range: last, whole: opening..<offset)) }
    unquoted += text.bytes[last]
    fields.append(Field(range: copied..<unquoted.count, whole: opening..<offset, isCopied: true))
  }

  /// A line ends with a newline, with or without a carriage return before it; a lone one ends it too, as old
  /// spreadsheets have it.
  private var isAtLineEnd: Bool {
    text.bytes[offset] == Self.newline || text.bytes[offset] == Self.carriageReturn
  }

  private mutating func endLine() {
    nextLine += 1
    guard offset < text.bytes.count else { return }
    if text.bytes[offset] == Self.carriageReturn { offset += 1 }
    if offset < text.bytes.count, text.bytes[offset] == Self.newline { offset += 1 }
  }
}
