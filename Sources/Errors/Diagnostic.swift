/// Something in a source that cannot be understood, with its place.
public struct Diagnostic: Error, Sendable, Equatable {
  /// Which error it is.
  public let error: ErrorName
  /// What is wrong.
  public var message: String { words.text }
  /// What is wrong, with what it quotes.
  public let words: Message
  /// Where, in bytes of the source.
  public let range: Range<Int>
  /// What to do, if that is not plain from the message.
  public let help: String?

  /// A diagnostic.
  public init(_ error: ErrorName, _ message: Message, at range: Range<Int>, help: String? = nil) {
    self.error = error
    words = message
    self.range = range
    self.help = help.map { Bounds.beginning(of: $0, Bounds.line) }
  }
}
