/// What comes of cases, told in the order of the cases however they end: each as soon as those before it are told.
struct OrderedRuns {
  /// What was told, in order.
  private(set) var told: [CaseRun] = []
  /// Whether nothing more is told.
  private(set) var isStopped = false
  /// What is finished while an earlier case still runs.
  private var waiting: [Int: CaseRun] = [:]
  private var failures = 0
  private let mostFailures: Int

  init(_ count: Int, mostFailures: Int) {
    self.mostFailures = mostFailures
    told.reserveCapacity(count)
  }

  /// Whether it is known what came of a case.
  func has(_ position: Int) -> Bool { position < told.count || waiting[position] != nil }

  /// Takes what came of a case, and tells what can be told by now.
  mutating func finish(_ position: Int, _ run: CaseRun, _ tell: (CaseRun) -> Void) {
    waiting[position] = run
    while !isStopped, let next = waiting.removeValue(forKey: told.count) {
      tell(next)
      told.append(next)
      if next.result.outcome.isFailure { failures += 1 }
      isStopped = failures >= mostFailures
    }
  }

  /// Tells nothing more.
  mutating func stop() { isStopped = true }
}
