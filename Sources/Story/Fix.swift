import Errors
import Workspace

/// What would make something go through that is refused now: plans, each of which was carried out and taken back.
public struct Fix: Sendable {
  /// What was asked: `job 123`.
  public let question: String
  /// The command that is to go through.
  public let command: String
  /// What it is refused for now; nil where it goes through.
  public let refusal: Refusal?
  /// The plans, the best first.
  public let plans: [Plan]
  /// What was tried in vain: what it was, and what stood in the way then.
  public let leftOut: [(title: String, reason: String)]
  /// How many trials were made.
  public let tried: Int
  /// Whether the search ended before everything was tried.
  public let isCutShort: Bool

  /// What was found.
  public init(
    question: String, command: String, refusal: Refusal?, plans: [Plan], leftOut: [(title: String, reason: String)],
    tried: Int, isCutShort: Bool
  ) {
    (self.question, self.command, self.refusal, self.plans) = (question, command, refusal, plans)
    (self.leftOut, self.tried, self.isCutShort) = (leftOut, tried, isCutShort)
  }
}

/// Commands after which something goes through, none of which can be left out.
public struct Plan: Sendable {
  /// What it does, in a few words.
  public let title: String
  /// What is to be done, in order; the last is what was refused.
  public let steps: [Step]
  /// How long one has to wait on the way, in minutes.
  public let waits: Int
  /// What it changes besides, in the order of the objects.
  public let changes: [Difference]

  /// One thing to do.
  public struct Step: Sendable {
    /// The command.
    public let command: String
    /// Who does it: the user that acts, or who has to be asked.
    public let by: String
    /// Whether that is somebody else than who acts.
    public let isAsked: Bool
    /// What they need for it, in words; nil where everybody may.
    public let privilege: String?
    /// Where they do it in the real systems: `Vista ▸ Job Cost ▸ JC Phases`; nil where it is done nowhere, such as waiting.
    public let place: String?

    /// One thing to do.
    public init(command: String, by: String, isAsked: Bool, privilege: String?, place: String?) {
      (self.command, self.by, self.isAsked) = (command, by, isAsked)
      (self.privilege, self.place) = (privilege, place)
    }
  }

  /// What of it goes away for good.
  public var destroys: [Difference] { changes.filter { $0.change == .removed } }

  /// A plan.
  public init(title: String, steps: [Step], waits: Int, changes: [Difference]) {
    (self.title, self.steps, self.waits, self.changes) = (title, steps, waits, changes)
  }
}
