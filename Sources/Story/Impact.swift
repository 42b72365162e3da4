import Errors
import Workspace

/// What something would change, and whose button would be answered otherwise: it was done and taken back.
public struct Impact: Sendable {
  /// What was done: `remove-phase 03-300`.
  public let command: String
  /// What is different at once.
  public let atOnce: [Difference]
  /// What the syncs that follow change, and when the last of them ran that changed something.
  public let withSyncs: [Difference]
  public let syncedAt: Moment?
  /// Which of what could be sent is refused then, and which no more.
  public let newlyFailing: [Verdict]
  public let cured: [Verdict]
  /// How many of each kind there are: `job`, 41.
  public let totals: [(kind: String, count: Int)]

  /// An object whose button is answered otherwise.
  public struct Verdict: Sendable {
    /// What it is called: `job 123`.
    public let object: String
    /// What kind of object it is: `job`.
    public let kind: String
    /// With which error, and with which message.
    public let error: ErrorName
    public let message: String

    /// An object whose button is answered otherwise.
    public init(object: String, kind: String, error: ErrorName, message: String) {
      (self.object, self.kind, self.error, self.message) = (object, kind, error, message)
    }
  }

  /// What was found.
  public init(
    command: String, atOnce: [Difference], withSyncs: [Difference], syncedAt: Moment?, newlyFailing: [Verdict],
    cured: [Verdict], totals: [(kind: String, count: Int)]
  ) {
    (self.command, self.atOnce, self.withSyncs, self.syncedAt) = (command, atOnce, withSyncs, syncedAt)
    (self.newlyFailing, self.cured, self.totals) = (newlyFailing, cured, totals)
  }
}
