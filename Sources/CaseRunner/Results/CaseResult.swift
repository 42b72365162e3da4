import Text

/// What came of one case. Reports are written from it, and read back to be merged.
///
/// ## In this folder
/// What came of cases, as values that know no format and no process: reports are written from them, and read back.
/// `CaseResult.swift` is one case, `OutcomeWords.swift` how it is called, `SuiteResult.swift` all of them in their
/// order.
public struct CaseResult: Sendable, Codable, Equatable {
  /// The path as it was found, which is also how it is named again.
  public let path: String
  /// Its `#: title`.
  public let title: String?
  /// Its `#: ticket`.
  public let ticket: String?
  /// Its `#: tags`.
  public let tags: [String]
  /// How it ended.
  public let outcome: Outcome
  /// Why it is skipped, or why it must fail: the words of its `#: skip` or `#: xfail`.
  public let reason: String?
  /// How many expectations held.
  public let held: Int
  /// How many expectations failed.
  public let failed: Int
  /// The expectations that were never reached, as `case.vsh:14:1  expect job 123`.
  public let notRun: [String]
  /// What stopped it, and before that, with `--keep-going`, what else failed.
  public let failures: [CaseFailure]
  /// How long it took.
  public let seconds: Double

  // The names in JSON, which are spelled as everywhere in vsh.
  private enum CodingKeys: String, CodingKey {
    case path, title, ticket, tags, outcome, reason, held, failed
    case notRun = "not-run"
    case failures, seconds
  }

  /// How a case ended.
  public enum Outcome: String, Sendable, Codable, CaseIterable {
    /// All went well.
    case passed
    /// A command or an expectation failed.
    case failed
    /// It failed, as its `#: xfail` says.
    case expectedFailure = "xfail"
    /// It went well though its `#: xfail` says that it fails.
    case unexpectedPass = "xpass"
    /// Its `#: skip` says that it is not run.
    case skipped
    /// It could not be understood.
    case broken
    /// It could not be read.
    case unreadable
    /// The process that ran it ended before it did.
    case crashed
    /// It ran longer than it may.
    case timedOut = "timed-out"
    /// The run was stopped before it came to its end, by a person or after as many failures as were wanted.
    case stopped

    /// Whether somebody has to look at it.
    public var isFailure: Bool {
      switch self {
      case .passed, .expectedFailure, .skipped: false
      case .failed, .unexpectedPass, .broken, .unreadable, .crashed, .timedOut, .stopped: true
      }
    }
  }

  /// A case with all that came of it.
  public init(
    path: String, title: String? = nil, ticket: String? = nil, tags: [String] = [], outcome: Outcome,
    reason: String? = nil, held: Int = 0, failed: Int = 0, notRun: [String] = [], failures: [CaseFailure] = [],
    seconds: Double = 0
  ) {
    self.path = path
    self.title = title
    self.ticket = ticket
    self.tags = tags
    self.outcome = outcome
    self.reason = reason
    self.held = held
    self.failed = failed
    self.notRun = notRun
    self.failures = failures
    self.seconds = seconds
  }

  /// The command line that runs just this case again.
  public var rerun: String {
    // A name that looks like an option would be taken for one.
    "vsh test \(ShellQuoting.word(path.hasPrefix("-") ? "./\(path)" : path))"
  }
}

/// One thing that failed in a case.
public struct CaseFailure: Sendable, Codable, Equatable {
  /// The error's name, such as `expectation-failed`.
  public let error: String
  /// What happened, in one line.
  public let message: String
  /// The file that it stands in: the case, or one that it sources.
  public let file: String
  /// Its line, from 1; 0 where the file could not be read.
  public let line: Int
  /// Its column, from 1; 0 where the file could not be read.
  public let column: Int
  /// All that is said about it, without colours: place, reason, expected against found, the calls that led there.
  public let text: String

  /// Something that failed.
  public init(error: String, message: String, file: String, line: Int, column: Int, text: String) {
    self.error = error
    self.message = message
    self.file = file
    self.line = line
    self.column = column
    self.text = text
  }
}
