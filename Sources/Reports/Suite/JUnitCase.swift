import CaseRunner
import Text

/// One case as JUnit has it. JUnit knows of no expected failure: it is skipped, and its message says why.
enum JUnitCase {
  /// What JUnit calls an outcome.
  enum Kind: String, Sendable {
    case passed, failure, error, skipped

    init(_ outcome: CaseResult.Outcome) {
      self =
        switch outcome {
        case .passed: .passed
        case .failed, .unexpectedPass: .failure
        case .broken, .unreadable, .crashed, .timedOut, .stopped: .error
        case .skipped, .expectedFailure: .skipped
        }
    }
  }

  /// Its element.
  static func element(_ result: CaseResult) -> Element {
    let attributes: KeyValuePairs = [
      "classname": VisibleText.line(JUnitReport.folder(of: result)),
      "name": VisibleText.line(JUnitReport.name(of: result)), "file": VisibleText.line(result.path),
      "time": DecimalSeconds.text(result.seconds, digits: 6),
    ]
    return Element("testcase", attributes) {
      properties(result)
      ending(result)
    }
  }

  /// The ticket and the tags, one property each; nothing where a case has none.
  private static func properties(_ result: CaseResult) -> [Element] {
    let properties = (result.ticket.map { [("ticket", $0)] } ?? []) + result.tags.map { ("tag", $0) }
    guard !properties.isEmpty else { return [] }
    return [
      Element("properties") {
        properties.map { Element("property", ["name": $0, "value": VisibleText.line($1)]) }
      }
    ]
  }

  private static func ending(_ result: CaseResult) -> [Element] {
    let kind = Kind(result.outcome)
    switch kind {
    case .passed: return []
    case .skipped: return [Element(kind.rawValue, ["message": VisibleText.line(result.outcomeInWords)])]
    case .failure, .error: return problems(result, kind) + [Element("system-out") { advice(result) }]
    }
  }

  /// What stopped a case; its outcome where no command did.
  private static func problems(_ result: CaseResult, _ kind: Kind) -> [Element] {
    func problem(_ type: String, _ message: String, _ text: String) -> Element {
      Element(kind.rawValue, ["type": VisibleText.line(type), "message": VisibleText.line(message)]) {
        VisibleText.block(text)
      }
    }
    guard !result.failures.isEmpty else { return [problem(result.outcome.rawValue, result.outcomeInWords, "")] }
    return result.failures.map { problem($0.error, $0.message, $0.text) }
  }

  private static func advice(_ result: CaseResult) -> String {
    let notRun = result.notRun.map { "  " + VisibleText.line($0) }
    let heading = notRun.isEmpty ? [] : ["expectations that did not run:"]
    return (heading + notRun + ["run it again: " + VisibleText.line(result.rerun)]).joined(separator: "\n")
  }
}
