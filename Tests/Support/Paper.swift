import Commands

/// What a session writes on.
public final class Paper {
  /// The data that was printed.
  public var output = ""
  /// Errors and remarks.
  public var errors = ""

  /// An empty one.
  public init() {}

  /// Where a session writes to that writes on it.
  public var sessionOutput: Session.Output {
    Session.Output(write: { self.output += $0 }, writeError: { self.errors += $0 })
  }
}
