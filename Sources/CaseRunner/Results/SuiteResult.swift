import Text

/// What came of a selection of cases, in their order.
public struct SuiteResult: Sendable, Equatable {
  /// The cases.
  public let cases: [CaseResult]

  /// The results of some cases.
  public init(_ cases: [CaseResult]) { self.cases = cases }

  /// The results of a run of some cases, of which those without a result were stopped.
  public func completed(of paths: [String]) -> SuiteResult {
    let results = Dictionary(cases.map { ($0.path, $0) }) { first, _ in first }
    return SuiteResult(paths.map { results[$0] ?? CaseResult(path: $0, outcome: .stopped) })
  }

  /// How many ended in one way.
  public func count(_ outcome: CaseResult.Outcome) -> Int { cases.count { $0.outcome == outcome } }

  /// The cases that somebody has to look at.
  public var failures: [CaseResult] { cases.filter(\.outcome.isFailure) }

  /// How long the cases took, each by itself.
  public var seconds: Double { cases.reduce(0) { $0 + $1.seconds } }

  /// `12 cases: 10 passed, 1 failed, 1 skipped`; what is none of is left out.
  public var summary: String {
    let counts = CaseResult.Outcome.allCases.filter { count($0) > 0 }.map { "\(count($0)) \($0.rawValue)" }
    return "\(counted(cases.count, "case"))" + (counts.isEmpty ? "" : ": ")
      + counts.joined(separator: ", ")
  }
}
