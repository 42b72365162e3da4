import CaseRunner
import Text

/// Results as one page that needs nothing but itself: no other file, no network, no clock.
///
/// Its script filters, sorts and copies; without it the page shows everything in the order of the run. The filter is in the
/// page's address, `report.html#q=export&outcome=failed`, so a filtered report can be linked to. It looks light or dark as
/// the reader's system is, and may be narrow, wide or on paper.
enum HTMLReport {
  private static let template = Template(
    text(PackageResources.report_html),
    files: ["report.css": text(PackageResources.report_css), "report.js": text(PackageResources.report_js)])

  private static func text(_ file: [UInt8]) -> String { String(decoding: file, as: UTF8.self) }

  /// The report.
  static func text(of suite: SuiteResult) -> String { template.filled(page(of: suite)) }

  private static func page(of suite: SuiteResult) -> [String: Template.Value] {
    let numbered = Array(zip(1..., suite.cases))
    let slowest = suite.cases.reduce(0) { max($0, $1.seconds) }
    let failures = numbered.filter(\.1.outcome.isFailure).map(failedCase)
    let counts = CaseResult.Outcome.allCases.filter { suite.count($0) > 0 }
    return [
      "summary": line(suite.summary), "total": number(suite.cases.count),
      "time": .text(DecimalSeconds.text(suite.seconds, digits: 3)),
      "counts": .each(counts.map { ["outcome": .text($0.rawValue), "count": number(suite.count($0))] }),
      "failures": .each(failures.isEmpty ? [] : [["cases": .each(failures)]]),
      "rows": .each(numbered.map { row($0, $1, slowest: slowest) }),
    ]
  }

  private static func failedCase(_ index: Int, _ result: CaseResult) -> [String: Template.Value] {
    let unreached = [
      "count": number(result.notRun.count), "lines": Template.Value.each(result.notRun.map(VisibleText.line)),
    ]
    return [
      "number": number(index), "outcome": .text(result.outcome.rawValue), "path": line(result.path),
      "title": optional(result.title), "ticket": optional(result.ticket),
      "tags": .each(result.tags.map(VisibleText.line)), "milliseconds": milliseconds(result),
      "counts": .text("\(result.held) held, \(result.failed) failed, \(result.notRun.count) did not run"),
      "said": .each(result.failures.isEmpty ? [VisibleText.line(result.outcomeInWords)] : []),
      "problems": .each(result.failures.map(problem)), "unreached": .each(result.notRun.isEmpty ? [] : [unreached]),
      "rerun": line(result.rerun),
    ]
  }

  private static func problem(_ failure: CaseFailure) -> [String: Template.Value] {
    let place = failure.line > 0 ? "\(failure.file):\(failure.line):\(failure.column)" : failure.file
    return [
      "error": line(failure.error), "message": line(failure.message), "place": line(place),
      "text": .each(failure.text.isEmpty ? [] : [[".": .markup(HTMLExcerpt.lines(of: failure))]]),
    ]
  }

  private static func row(_ index: Int, _ result: CaseResult, slowest: Double) -> [String: Template.Value] {
    var errors: [String] = []
    for failure in result.failures where !errors.contains(failure.error) { errors.append(failure.error) }
    // Of what a report was read from, a time can be anything.
    let share = slowest > 0 && result.seconds > 0 ? Int((result.seconds / slowest * 100).rounded()) : 0
    let path = ["path": line(result.path), "number": number(index)]
    return [
      "number": number(index), "outcome": .text(result.outcome.rawValue),
      "failed": .each(result.outcome.isFailure ? [path] : []), "other": .each(result.outcome.isFailure ? [] : [path]),
      "title": optional(result.title), "ticket": optional(result.ticket),
      "tags": .each(result.tags.map(VisibleText.line)), "errors": .each(errors.map(VisibleText.line)),
      "reason": optional(result.outcome.isFailure ? nil : result.reason),
      "milliseconds": milliseconds(result), "share": number(share),
    ]
  }

  private static func milliseconds(_ result: CaseResult) -> Template.Value {
    .text(DecimalSeconds.text(result.seconds * 1000, digits: 1))
  }

  private static func number(_ number: Int) -> Template.Value { .text(String(number)) }

  private static func line(_ text: String) -> Template.Value { .text(VisibleText.line(text)) }

  private static func optional(_ text: String?) -> Template.Value { .optional(text.map(VisibleText.line)) }
}
