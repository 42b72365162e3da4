/// A text that was typed or read, with the name that it goes by in messages.
public struct Source: Sendable {
  /// A path as it was given, or `-c`, `<stdin>`, `<prompt>`.
  public let name: String
  /// Where the file lies, as an absolute path without links; nil for what a person typed.
  public let path: String?
  /// The folder of the file, or nil for what a person typed.
  public let folder: String?
  /// UTF-8, unless a diagnostic says otherwise.
  public let text: [UInt8]
  private let lineCounts = LineCounts()

  /// A text with its name.
  public init(name: String, path: String? = nil, folder: String? = nil, text: [UInt8]) {
    self.name = name
    self.path = path
    self.folder = folder
    self.text = text
  }

  /// Line and column of an offset, both from 1; columns count characters as code points.
  public func position(of offset: Int) -> (line: Int, column: Int) {
    let line = lineRange(at: offset)
    let number = 1 + lineCounts.lines(before: offset, of: text)
    let column = text[line.lowerBound..<offset].reduce(1) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
    return (number, column)
  }

  /// The line around an offset, without its end and without the byte-order mark.
  public func lineRange(at offset: Int) -> Range<Int> {
    let newline = UInt8(ascii: "\n")
    let start = text[..<offset].lastIndex(of: newline).map { $0 + 1 } ?? min(offset, markLength)
    var end = text[offset...].firstIndex(of: newline) ?? text.count
    if end > start, text[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    return start..<max(end, offset)
  }

  /// How many bytes the byte-order mark at the beginning takes.
  public var markLength: Int { text.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0 }

  /// Whether two ranges hold the same bytes.
  public func repeats(_ range: Range<Int>, at other: Range<Int>) -> Bool {
    text.span.extracting(range).equals(text.span.extracting(other))
  }

  /// Whether a range holds this word.
  public func holds(_ word: String, at range: Range<Int>) -> Bool {
    text.span.extracting(range).equals(word.utf8Span.span)
  }

  /// The text of a range.
  public func string(_ range: Range<Int>) -> String { String(decoding: text[range], as: UTF8.self) }
}

extension Span<UInt8> {
  /// Whether another one holds the same bytes.
  public func equals(_ other: Span<UInt8>) -> Bool {
    guard count == other.count else { return false }
    for index in 0..<count where self[index] != other[index] { return false }
    return true
  }
}
