import CaseRunner

/// The files that the results of a selection can be written to. Each is read by something else: TAP and JUnit by build
/// servers, JSON by `vsh test --merge` and by scripts, HTML by people.
///
/// ## In this folder
/// The results of a run as files, a format a file. None of them knows how cases run.
/// - `ReportFormat.swift` lists them; `GrowingReport.swift` is one that is written while the cases still run.
/// - For build servers: `TAPReport.swift` with its `YAML.swift`; `JUnitReport.swift` with a `JUnitCase.swift` each.
/// - For scripts: `JSONReport.swift`, which `JSONReportReader.swift` reads back to merge shards.
/// - For people: `HTMLReport.swift`, with the lines of `HTMLExcerpt.swift` marked.
public enum ReportFormat: String, Sendable, CaseIterable {
  /// The Test Anything Protocol, version 14; for Perl's Test::Harness, which takes no later one up to its own 3.44, version 13.
  case tap
  /// The XML that JUnit began and every build server reads.
  case junit
  /// JSON Lines, an object a case; the one format that holds everything, and is read back.
  case json
  /// A page that needs nothing but itself.
  case html

  /// The whole report. The same results give the same bytes. Throws only where the libraries behind a format do, which
  /// no text of a case can bring about.
  public func text(of suite: SuiteResult, forTestHarness: Bool = false) throws -> String {
    switch self {
    case .tap: TAPReport.text(of: suite, version: forTestHarness ? 13 : 14)
    case .junit: JUnitReport.text(of: suite)
    case .json: try JSONReport.text(of: suite)
    case .html: HTMLReport.text(of: suite)
    }
  }
}
