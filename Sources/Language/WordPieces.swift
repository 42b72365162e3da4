import Errors

/// The quoted parts and the variables of a word, for an editor.
public struct WordPieces {
  /// One of them.
  public struct Piece {
    /// Its bytes in the source.
    public let range: Range<Int>
    /// Whether it is a variable, within quotes or not.
    public let isVariable: Bool
  }

  /// All, in order; bare text is left out.
  public private(set) var pieces: [Piece] = []

  /// Those of a word's text.
  public init(_ text: ArraySlice<UInt8>) {
    var quote: UInt8?
    var start = text.startIndex
    var index = text.startIndex
    func isQuote(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "'") || byte == UInt8(ascii: "\"") }
    while index < text.endIndex {
      let byte = text[index]
      if byte == quote {
        add(start..<index + 1, isVariable: false)
        quote = nil
        start = index + 1
      } else if quote == nil, isQuote(byte) {
        quote = byte
        start = index
      } else if quote == UInt8(ascii: "\""), byte == UInt8(ascii: "\\") {
        index += 1
      } else if quote != UInt8(ascii: "'"), byte == UInt8(ascii: "$"), let variable = Variable.read(text[index...]) {
        if quote != nil { add(start..<index, isVariable: false) }
        add(index..<index + variable.length, isVariable: true)
        index += variable.length
        start = index
        continue
      }
      index += 1
    }
    if quote != nil { add(start..<text.endIndex, isVariable: false) }
  }

  private mutating func add(_ range: Range<Int>, isVariable: Bool) {
    if !range.isEmpty { pieces.append(Piece(range: range, isVariable: isVariable)) }
  }
}

extension Program {
  /// Where the lines of a here-document end that begin at a place, the one that ends it included; nil where none begin.
  public func documentEnd(at start: Int) -> Int? {
    documents.word(ofLinesAt: start).flatMap { documents[$0] }.map { source.lineRange(at: $0.upperBound).upperBound }
  }
}
