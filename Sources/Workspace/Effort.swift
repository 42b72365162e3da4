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

  /// Does something that counts for nothing, since it is done only where somebody reads what comes of it.
  public func uncounted<Result>(_ body: () throws -> Result) rethrows -> Result {
    let before = steps
    defer { steps = before }
    return try body()
  }

  /// Does something that is done as a whole, whatever a person wants, such as taking back.
  func whole<Result>(_ body: () -> Result) -> Result {
    let before = (isStopped, isInterrupted)
    (isStopped, isInterrupted) = (false, { false })
    defer { (isStopped, isInterrupted) = before }
    return body()
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

extension Effort {
  /// Counts one of very many small steps: to ask whether a person wants an end takes as long as the step, so only at every
  /// 64th that is done.
  @inline(__always)
  func spendLittle() -> Bool { (steps &+ 1) & 63 == 0 ? spend() : countsOn() }

  @inline(__always)
  private func countsOn() -> Bool {
    count(1)
    return !isStopped
  }

  /// Sorts what may be very much. Where a person wants an end it ends at once, with nothing.
  public func sorted<Element>(_ elements: [Element], by isBefore: (Element, Element) -> Bool) -> [Element] {
    let sorted = try? elements.sorted { left, right in
      guard spend() else { throw CancellationError() }
      return isBefore(left, right)
    }
    return sorted ?? []
  }
}
