import Errors
import Language
import Text

/// A change to a script that would make a failed expectation hold (language.md 3, `vsh test --update`).
public struct Repair: Sendable {
  /// The script.
  public let source: Source
  /// The bytes that change.
  public let range: Range<Int>
  /// What is to stand there.
  public let text: String

  /// Where a value stands in a script.
  enum Place {
    /// As one word.
    case word(Range<Int>)
    /// As the lines of a here-document.
    case lines(Range<Int>)
  }

  init(_ source: Source, _ place: Place, _ value: String) {
    self.source = source
    switch place {
    case .word(let range):
      self.range = range
      let word = Quoting.word(value)
      text = word == value && source.text[range.lowerBound] == UInt8(ascii: "\"") ? "\"\(value)\"" : word
    case .lines(let range):
      self.range = range
      text = value.isEmpty ? "" : value + "\n"
    }
  }
}

extension Repair {
  /// A change that was found elsewhere, such as in another process.
  public init(source: Source, range: Range<Int>, text: String) {
    self.source = source
    self.range = range
    self.text = text
  }
}
