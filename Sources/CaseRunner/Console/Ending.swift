import Language

extension SuiteResult {
  /// The counts at the end of a run: cases, and expectations where there were any.
  public var ending: String {
    let held = cases.reduce(0) { $0 + $1.held }
    let failed = cases.reduce(0) { $0 + $1.failed }
    let notRun = cases.reduce(0) { $0 + $1.notRun.count }
    guard held + failed + notRun > 0 else { return summary + "\n" }
    return summary + "\n\(held) expectation\(held == 1 ? "" : "s") held, \(failed) failed, \(notRun) did not run\n"
  }

  /// How many of the slowest cases are named.
  private static let mostSlow = 3

  /// How long it took, and the slowest cases; never the same twice.
  public func timing(_ elapsed: Duration, workers: Int) -> String {
    let seconds = Double(elapsed.components.seconds) + Double(elapsed.components.attoseconds) / 1e18
    let threads = workers > 1 ? " on \(workers) threads" : ""
    let slowest = cases.sorted { $0.seconds > $1.seconds }.prefix(cases.count > 1 ? Self.mostSlow : 0).map {
      "\(Quoting.visible($0.path)) \(Self.shown($0.seconds))"
    }
    return "\(Self.shown(seconds))\(threads)"
      + (slowest.isEmpty ? "" : "; the slowest: \(slowest.joined(separator: ", "))") + "\n"
  }

  /// `12.3 ms`, or `4.56 s`.
  private static func shown(_ seconds: Double) -> String {
    seconds < 1 ? "\(decimal(seconds * 1000, 1)) ms" : "\(decimal(seconds, 2)) s"
  }

  private static func decimal(_ number: Double, _ places: Int) -> String {
    let scale = places == 1 ? 10 : 100
    let whole = Int((number * Double(scale)).rounded())
    let fraction = String(whole % scale)
    return "\(whole / scale)." + String(repeating: "0", count: places - fraction.count) + fraction
  }
}
