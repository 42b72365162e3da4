/// A range of a source, for messages.
public struct Place: Sendable {
  /// The source.
  public let source: Source
  /// The bytes.
  public let range: Range<Int>
  /// The line, from 1.
  public let line: Int
  /// The column in characters, from 1.
  public let column: Int

  /// A range of a source.
  public init(_ source: Source, _ range: Range<Int>) {
    self.source = source
    self.range = range
    (line, column) = source.position(of: range.lowerBound)
  }

  /// A range of the same source that begins here or behind. It does not count the lines before this place again, so that
  /// many places in a row cost no more than the text is long.
  public func following(_ range: Range<Int>) -> Place {
    let position = source.position(of: range.lowerBound, from: (self.range.lowerBound, line))
    return Place(source: source, range: range, line: position.line, column: position.column)
  }

  private init(source: Source, range: Range<Int>, line: Int, column: Int) {
    self.source = source
    self.range = range
    self.line = line
    self.column = column
  }
}
