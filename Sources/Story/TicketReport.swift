import Workspace

/// All that the page of a ticket says: what is wrong, how it came, what hangs together, what would mend it.
public struct TicketReport: Sendable {
  /// What it is about: `job 123`.
  public let title: String
  /// What the script calls itself, where it does.
  public let caseTitle: String?
  /// When it was in the workspace.
  public let now: Moment
  /// What made it fail.
  public let why: Why
  /// What would make it go through.
  public let fix: Fix
  /// What hangs together around it.
  public let relations: Relations
  /// The script that shows it.
  public let script: String
  /// Which readings that no source states are in force.
  public let assumptions: [Assumption]
  /// Who is not to be named.
  public let hidden: [String]

  /// How it can be written.
  public enum Form: String, CaseIterable, Sendable {
    /// One file that needs nothing but itself.
    case html
    /// For trackers that take no page.
    case markdown = "md"
  }

  /// A reading of what the sources leave open.
  public struct Assumption: Sendable {
    /// The setting with its value: `phase-check synced`.
    public let setting: String
    /// What holds while it is in force.
    public let meaning: String

    /// A reading in force.
    public init(setting: String, meaning: String) { (self.setting, self.meaning) = (setting, meaning) }
  }

  /// A report.
  public init(
    title: String, caseTitle: String?, now: Moment, why: Why, fix: Fix, relations: Relations, script: String,
    assumptions: [Assumption], hidden: [String]
  ) {
    (self.title, self.caseTitle, self.now, self.why, self.fix) = (title, caseTitle, now, why, fix)
    (self.relations, self.script, self.assumptions, self.hidden) = (relations, script, assumptions, hidden)
  }
}
