/// What long work asks as it goes: it says how much it has done, and hears whether a person wants it to stop. (A budget is
/// something else in the field.) Work that cannot be taken in pieces is taken back as a whole by whoever began it.
public struct Allowance {
  private let spend: (Int) -> Bool

  /// Work that nobody stops.
  public static var unlimited: Allowance { Allowance { _ in true } }

  /// Work that ends when whoever counts its steps says no.
  public init(spend: @escaping (Int) -> Bool) { self.spend = spend }

  /// Lets a small piece of work begin. Throws `interrupted`.
  @inline(__always)
  public func goOn(_ steps: Int = 1) throws(Refusal) {
    if !spend(steps) { throw Self.interruption }
  }

  /// What work ends in that a person stopped.
  public static var interruption: Refusal { Refusal(.interrupted, "stopped by Ctrl-C") }
}
