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
}
