/// What long work asks as it goes: whether a person wants it to stop. (A budget is something else in the field.) Work that cannot be taken in pieces is taken back as a
/// whole by whoever began it.
public struct Allowance: Sendable {
  private let isInterrupted: @Sendable () -> Bool

  /// Work that nobody stops.
  public static let unlimited = Allowance { false }

  /// Work that ends when a person wants it to.
  public init(isInterrupted: @escaping @Sendable () -> Bool) { self.isInterrupted = isInterrupted }

  /// Lets a small piece of work begin. Throws `interrupted`.
  @inline(__always)
  public func goOn() throws(Refusal) {
    if isInterrupted() { throw Self.interruption }
  }

  /// What work ends in that a person stopped.
  public static var interruption: Refusal { Refusal(.interrupted, "stopped by Ctrl-C") }
}
