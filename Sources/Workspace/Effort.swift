/// What is done in a workspace, counted in steps as it is done: a command, a record that is looked at, a change that is read.
/// Steps and not seconds, so that whoever sets them a limit stops the same script at the same place on every machine.
///
/// Whoever counts hears as well whether a person wants all of it to end. What cannot fail, such as the sync, ends early then,
/// and what is put into the workspace is let drop; what came of it is taken back as a whole by whoever began it, who asks
/// ``isStopped``.
public final class Effort {
  /// How many steps were taken since it began.
  public private(set) var steps = 0
  /// Whether a person wanted an end since it began.
  public private(set) var isStopped = false
  /// Whether a person wants an end now; cheap, since it is asked again and again.
  public var isInterrupted: () -> Bool = { false }

  init() {}

  /// Begins to count.
  public func begin() {
    steps = 0
    goOn()
  }

  /// Goes on from where another left off.
  public func resume(_ other: Effort) {
    (steps, isStopped, isInterrupted) = (other.steps, other.isStopped, other.isInterrupted)
  }

  /// Goes on after an end that a person wanted.
  public func goOn() { isStopped = false }

  /// Counts steps that are taken at once.
  @inline(__always)
  func count(_ steps: Int) { self.steps &+= steps }

  /// Counts steps; false where no more are to be taken.
  @inline(__always)
  @discardableResult
  public func spend(_ steps: Int = 1) -> Bool {
    self.steps &+= steps
    guard !isStopped, !isInterrupted() else {
      isStopped = true
      return false
    }
    return true
  }
}
