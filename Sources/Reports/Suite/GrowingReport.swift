import CaseRunner

/// A report that can be written case by case, so that a run that is killed leaves what it had come to.
public struct GrowingReport: Sendable {
  private let format: ReportFormat
  private let isForTestHarness: Bool

  /// Whether it grows in the order of the cases; where not, in any.
  public let isOrdered: Bool

  /// A report in a format; nil where that has an end, or counts in front.
  public init?(_ format: ReportFormat, forTestHarness: Bool) {
    switch format {
    case .tap: isOrdered = true
    case .json: isOrdered = false
    case .junit, .html: return nil
    }
    self.format = format
    isForTestHarness = forTestHarness
  }

  /// What stands before the first of so many cases.
  public func beginning(of count: Int) -> String {
    format == .tap ? TAPReport.beginning(of: count, version: isForTestHarness ? 13 : 14) : ""
  }

  /// What is written about a case at a position. Throws where the library behind the format does.
  public func part(_ position: Int, _ result: CaseResult) throws -> String {
    format == .tap ? TAPReport.part(position + 1, result) : try JSONReport.line(of: result)
  }
}
