import CaseRunner
import Text

/// Results in the Test Anything Protocol: a test point a case, and below each that fails a block of YAML.
enum TAPReport {
  /// The report, as version 14 or 13; the same but for that number, since nothing of what is new in 14 is needed.
  static func text(of suite: SuiteResult, version: Int) -> String {
    beginning(of: suite.cases.count, version: version)
      + zip(1..., suite.cases).map { part($0, $1) }.joined()
  }

  /// What stands before the first test point.
  static func beginning(of count: Int, version: Int) -> String {
    "TAP version \(version)\n1..\(count)\(count == 0 ? " # SKIP no cases" : "")\n"
  }

  /// A test point with what is below it.
  static func part(_ number: Int, _ result: CaseResult) -> String {
    ([point(number, result)] + diagnostics(result)).map { $0 + "\n" }.joined()
  }

  /// `not ok 3 - cases/a.vsh: a title # TODO a reason`. An expected failure is TAP's own TODO; what passes unexpectedly
  /// would pass as a TODO too, so it is a failure without a directive, and its block says why.
  private static func point(_ number: Int, _ result: CaseResult) -> String {
    let isOK = result.outcome == .passed || result.outcome == .skipped
    let directive: String? =
      switch result.outcome {
      case .skipped: "SKIP"
      case .expectedFailure: "TODO"
      case .passed, .failed, .unexpectedPass, .broken, .unreadable, .crashed, .timedOut, .stopped: nil
      }
    let reason = VisibleText.line(result.reason ?? "")
    return "\(isOK ? "ok" : "not ok") \(number) - \(escaped(VisibleText.line(result.name)))"
      + (directive.map { " # \($0)" + (reason.isEmpty ? "" : " \(reason)") } ?? "")
  }

  // In a description a # could begin a directive. In a directive's reason nothing is escaped: it ends with the line.
  private static func escaped(_ text: String) -> String {
    text.unicodeScalars.map { $0 == "#" || $0 == "\\" ? "\\\($0)" : String($0) }.joined()
  }

  private static func diagnostics(_ result: CaseResult) -> [String] {
    guard result.outcome.isFailure || result.outcome == .expectedFailure else { return [] }
    var members: [(name: String, value: YAML)] =
      result.failures.first.map(members(of:))
      ?? [("message", .text(result.outcomeInWords)), ("error", .text(result.outcome.rawValue))]
    if result.failures.count > 1 {
      members.append(("also", .list(result.failures.dropFirst().map { .map(Self.members(of: $0)) })))
    }
    if !result.notRun.isEmpty { members.append(("not-run", .list(result.notRun.map(YAML.text)))) }
    if let ticket = result.ticket { members.append(("ticket", .text(ticket))) }
    members.append(("rerun", .text(result.rerun)))
    return ["  ---"] + YAML.map(members).lines.map { "  " + $0 } + ["  ..."]
  }

  private static func members(of failure: CaseFailure) -> [(name: String, value: YAML)] {
    let place: [(name: String, value: YAML)] = [
      ("file", .text(failure.file)), ("line", .number(failure.line)), ("column", .number(failure.column)),
    ]
    return [("message", .text(failure.message)), ("error", .text(failure.error)), ("at", .map(place))]
      + (failure.text.isEmpty ? [] : [("text", .block(failure.text))])
  }
}
