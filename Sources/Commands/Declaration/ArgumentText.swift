import Errors

/// The text of one argument of a call: bytes of the script where it stands there as it is, else bytes of its own.
public struct ArgumentText: Sendable {
  let bytes: [UInt8]
  let range: Range<Int>
  /// Where it stands in the script.
  let place: Range<Int>

  /// As a string.
  public var string: String { String(decoding: bytes[range], as: UTF8.self) }

  /// Whether it is this word.
  func holds(_ word: String) -> Bool {
    bytes.span.extracting(range).equals(word.utf8Span.span)
  }

  /// Goes through the items of a list with commas between them, empty ones too.
  func forEachItem<Failure>(_ body: (ArgumentText) throws(Failure) -> Void) throws(Failure) {
    var start = range.lowerBound
    for index in range where bytes[index] == UInt8(ascii: ",") {
      try body(ArgumentText(bytes: bytes, range: start..<index, place: place))
      start = index + 1
    }
    try body(ArgumentText(bytes: bytes, range: start..<range.upperBound, place: place))
  }
}
