import Errors
import Workspace

/// What made something as it is: why a button fails, why a field has its value, why something is not there.
public struct Why: Sendable {
  /// What was asked: `job 123`.
  public let question: String
  /// The command that fails, which was run again in every experiment; nil where none does.
  public let command: String?
  /// What was found, each with what made it so.
  public let findings: [Finding]
  /// What happened to it that matters, the oldest first.
  public let story: [Line]
  /// How many commands were run again to find out.
  public let rerun: Int

  /// One reason, with its causes.
  public struct Finding: Sendable {
    /// Which error it is; nil for a value or an absence.
    public let error: ErrorName?
    /// What is the matter, in a sentence.
    public let message: String
    /// The object that it is about, as it is called; nil where it is the question's own.
    public let offender: String?
    /// What made it so: one command, or several of which each alone is enough.
    public let causes: [Happened]
    /// The other commands and syncs without which it would not be so either.
    public let conditions: [Happened]
    /// What could not be done either, with the cause left out: the lines that went along.
    public let without: [String]
    /// How many commands were run again without the cause.
    public let rerun: Int
    /// Whether nothing at all stands in the way without the cause.
    public let isWell: Bool
    /// Whether it is so since the cause made what it is about: without that, there would be none.
    public let isInborn: Bool
    /// What is known where no cause was found.
    public let remark: String?

    /// A reason with its causes.
    public init(
      error: ErrorName?, message: String, offender: String?, causes: [Happened], conditions: [Happened],
      without: [String], rerun: Int, isWell: Bool, isInborn: Bool, remark: String?
    ) {
      (self.error, self.message, self.offender, self.causes) = (error, message, offender, causes)
      (self.conditions, self.without, self.rerun) = (conditions, without, rerun)
      (self.isWell, self.isInborn, self.remark) = (isWell, isInborn, remark)
    }
  }

  /// A line of the story.
  public struct Line: Sendable {
    /// What happened.
    public let happened: Happened
    /// What it is to the question.
    public let part: Part
    /// How many lines like it follow that are not shown.
    public internal(set) var others = 0

    /// What something is to a question.
    public enum Part: String, Sendable {
      /// It caused it.
      case cause
      /// It brought it to light: without it, it would not be seen yet.
      case revealing
      /// It is what failed.
      case failure
      /// It was needed as well, or led there.
      case step
    }

    /// A line of the story.
    public init(_ happened: Happened, as part: Part) { (self.happened, self.part) = (happened, part) }
  }

  /// What was found.
  public init(question: String, command: String?, findings: [Finding], story: [Line], rerun: Int) {
    (self.question, self.command, self.findings) = (question, command, findings)
    (self.story, self.rerun) = (story, rerun)
  }
}

extension Why {
  /// The same with runs of alike lines as one: those of one command, time and user, that are no more than steps.
  public var inShort: Why {
    var lines: [Line] = []
    var count = 0
    func verb(_ line: Line) -> Substring { line.happened.text.prefix { $0 != " " } }
    for line in story {
      if let last = lines.last, last.part == .step, line.part == .step, verb(last) == verb(line),
        last.happened.user == line.happened.user
      {
        count += 1
        lines[lines.count - 1] = last.more(count)
      } else {
        count = 0
        lines.append(line)
      }
    }
    return Why(question: question, command: command, findings: findings, story: lines, rerun: rerun)
  }
}

extension Why.Line {
  /// The same for itself and some more that are like it.
  fileprivate func more(_ count: Int) -> Why.Line {
    var line = self
    line.others = count
    return line
  }
}
