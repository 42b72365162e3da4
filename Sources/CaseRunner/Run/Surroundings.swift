import Commands
import Errors

/// What running cases needs of the program around it. Called in the process that runs them.
public struct Surroundings: Sendable {
  /// Reads a case. Throws `cannot-read`.
  public let read: @Sendable (String) throws(Refusal) -> Source
  /// Makes a session in a fresh workspace; what it prints goes to the first, its errors and remarks to the second.
  public let session:
    @Sendable (_ write: @escaping (String) -> Void, _ writeError: @escaping (String) -> Void) -> Session
  /// Whether a person wants to stop.
  public let isInterrupted: @Sendable () -> Bool

  /// What the program provides.
  public init(
    read: @escaping @Sendable (String) throws(Refusal) -> Source,
    session: @escaping @Sendable (@escaping (String) -> Void, @escaping (String) -> Void) -> Session,
    isInterrupted: @escaping @Sendable () -> Bool
  ) {
    self.read = read
    self.session = session
    self.isInterrupted = isInterrupted
  }
}
