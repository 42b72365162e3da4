extension CaseResult {
  /// The path and the title, as a case is named in one line.
  public var name: String { title.map { $0.isEmpty ? path : "\(path): \($0)" } ?? path }

  /// What its outcome means, where no failure of a command says it.
  public var outcomeInWords: String {
    let because = reason.map { $0.isEmpty ? "" : ": \($0)" } ?? ""
    return switch outcome {
    case .passed: "it passed"
    case .failed: "it failed"
    case .expectedFailure: "it failed, as its xfail says" + because
    case .unexpectedPass: "it passed, though its xfail says that it fails" + because
    case .skipped: "it is skipped" + because
    case .broken: "it could not be understood"
    case .unreadable: "it could not be read"
    case .crashed: "it crashed"
    case .timedOut: "it ran longer than it may"
    case .stopped: "the run was stopped before it came to its end"
    }
  }
}
