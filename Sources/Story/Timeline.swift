import Workspace

/// What happened in the two systems and between them, the oldest first.
public struct Timeline: Sendable {
  /// What it is about; nil where about all.
  public let object: String?
  /// What was done, each with what it changed.
  public let rows: [Happened]

  /// What happened.
  public init(object: String?, rows: [Happened]) { (self.object, self.rows) = (object, rows) }
}
