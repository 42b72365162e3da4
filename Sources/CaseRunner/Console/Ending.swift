import Text

extension SuiteResult {
  /// The counts at the end of a run: cases, and expectations where there were any.
  public var ending: String {
    let held = cases.reduce(0) { $0 + $1.held }
    let failed = cases.reduce(0) { $0 + $1.failed }
    let notRun = cases.reduce(0) { $0 + $1.notRun.count }
    guard held + failed + notRun > 0 else { return summary + "\n" }
    return summary + "\n\(counted(held, "expectation")) held, \(failed) failed, \(notRun) did not run\n"
  }

  /// How many of the slowest cases are named.
  private static let mostSlow = 3

  /// How long it took, and the slowest cases; never the same twice.
  public func timing(_ elapsed: Duration, workers: Int) -> String {
    let several = workers > 1 ? " on \(workers) workers" : ""
    let slowest = cases.sorted { $0.seconds > $1.seconds }.prefix(cases.count > 1 ? Self.mostSlow : 0).map {
      "\(Quoting.visible($0.path)) \(Duration.seconds($0.seconds).inWords)"
    }
    return "\(elapsed.inWords)\(several)"
      + (slowest.isEmpty ? "" : "; the slowest: \(slowest.joined(separator: ", "))") + "\n"
  }
}
