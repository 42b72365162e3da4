import Text

/// What came of a case, in words.
public enum CaseText {
  /// How many expectations are named that did not run.
  private static let mostNamed = 10

  /// The lines about a case; nothing for one that went well, unless all are to be named.
  public static func of(_ result: CaseResult, namesAll: Bool) -> String {
    // It may come from a file.
    of(result, namesAll: namesAll, messages: result.failures.map { VisibleText.block($0.text) + "\n" })
  }

  /// The same with the messages as they are to be shown.
  static func of(_ result: CaseResult, namesAll: Bool, messages: [String]) -> String {
    let needsEyes = result.outcome.isFailure || (result.outcome == .passed && !result.notRun.isEmpty)
    guard needsEyes || namesAll else { return "" }
    let text = headline(result) + (result.outcome.isFailure ? messages.joined() : "")
    guard needsEyes else { return text }
    return text + notRun(result) + (result.outcome.isFailure ? "  again: \(Quoting.visible(result.rerun))\n\n" : "")
  }

  private static func headline(_ result: CaseResult) -> String {
    let path = Quoting.visible(result.path)
    let because = result.reason.map { $0.isEmpty ? "" : ": \($0)" } ?? ""
    let note =
      switch result.outcome {
      case .skipped, .expectedFailure: result.reason ?? ""
      case .unexpectedPass: "it passes, and was to fail\(because); take its #: xfail line out"
      case .failed, .broken, .unreadable, .crashed, .timedOut, .stopped: result.title ?? ""
      case .passed: ""
      }
    return "\(result.outcome.label)  \(path)" + (note.isEmpty ? "" : "  · \(Quoting.visible(note))") + "\n"
  }

  private static func notRun(_ result: CaseResult) -> String {
    guard !result.notRun.isEmpty else { return "" }
    let count = result.notRun.count
    let rest = count - mostNamed
    let lines = result.notRun.prefix(mostNamed).map { "    \(VisibleText.line($0))\n" }
    return "  \(counted(count, "expectation")) did not run:\n" + lines.joined()
      + (rest > 0 ? "    and \(rest) more\n" : "")
  }
}

extension CaseResult.Outcome {
  /// As it stands before the path of a case, all of one width.
  var label: String {
    let word = isFailure ? rawValue.uppercased() : rawValue
    return word + String(repeating: " ", count: max(0, 10 - word.count))
  }
}
