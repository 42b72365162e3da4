import Mustache
import Text

/// Results as one page that needs nothing but itself: no other file, no network, no clock.
enum HTMLReport {
  /// The report.
  static func text(of suite: SuiteResult) throws -> String {
    try MustacheTemplate(string: HTMLTemplate.text).render(page(of: suite))
  }

  // All texts are escaped here: see `HTMLText`. Every name that a section asks for is given a value, since Mustache looks
  // for a missing one in what is around it.
  private static func page(of suite: SuiteResult) -> [String: Any] {
    let numbered = Array(zip(1..., suite.cases))
    let slowest = suite.cases.reduce(0) { max($0, $1.seconds) }
    let failures = numbered.filter(\.1.outcome.isFailure).map(failedCase)
    return [
      "style": HTMLStyle.text, "script": HTMLScript.text,
      "summary": HTMLText.line(suite.summary), "total": suite.cases.count,
      "time": DecimalSeconds.text(suite.seconds, digits: 3),
      "counts": CaseResult.Outcome.allCases.filter { suite.count($0) > 0 }.map {
        ["outcome": $0.rawValue, "count": suite.count($0)] as [String: Any]
      },
      "failures": failures.isEmpty ? false : ["cases": failures] as Any,
      "rows": numbered.map { row($0, $1, slowest: slowest) },
    ]
  }

  private static func failedCase(_ number: Int, _ result: CaseResult) -> [String: Any] {
    [
      "number": number, "outcome": result.outcome.rawValue, "path": HTMLText.line(result.path),
      "title": optional(result.title), "ticket": optional(result.ticket), "tags": result.tags.map(HTMLText.line),
      "milliseconds": milliseconds(result),
      "counts": "\(result.held) held, \(result.failed) failed, \(result.notRun.count) did not run",
      "said": result.failures.isEmpty ? HTMLText.line(result.outcomeInWords) as Any : false,
      "problems": result.failures.map { failure in
        [
          "error": HTMLText.line(failure.error), "message": HTMLText.line(failure.message),
          "place": HTMLText.line(failure.line > 0 ? "\(failure.file):\(failure.line):\(failure.column)" : failure.file),
          "text": failure.text.isEmpty ? false : HTMLExcerpt.text(of: failure) as Any,
        ] as [String: Any]
      },
      "unreached": result.notRun.isEmpty
        ? false : ["count": result.notRun.count, "lines": result.notRun.map(HTMLText.line)] as [String: Any] as Any,
      "rerun": HTMLText.line(result.rerun),
    ]
  }

  private static func row(_ number: Int, _ result: CaseResult, slowest: Double) -> [String: Any] {
    var errors: [String] = []
    for failure in result.failures where !errors.contains(failure.error) { errors.append(failure.error) }
    // Of what a report was read from, a time can be anything.
    let share = slowest > 0 && result.seconds > 0 ? Int((result.seconds / slowest * 100).rounded()) : 0
    return [
      "number": number, "outcome": result.outcome.rawValue, "isFailure": result.outcome.isFailure,
      "path": HTMLText.line(result.path), "title": optional(result.title), "ticket": optional(result.ticket),
      "tags": result.tags.map(HTMLText.line), "errors": errors.map(HTMLText.line),
      "reason": result.outcome.isFailure ? false : optional(result.reason),
      "milliseconds": milliseconds(result), "share": share,
    ]
  }

  private static func milliseconds(_ result: CaseResult) -> String {
    DecimalSeconds.text(result.seconds * 1000, digits: 1)
  }

  private static func optional(_ text: String?) -> Any {
    text.map { $0.isEmpty ? false : HTMLText.line($0) as Any } ?? false
  }
}
