/// One way out of an error.
public struct WayOut: Sendable {
  /// What it does, in a few words.
  public let title: String
  /// The commands that do it, as words; they work when pasted.
  public let commands: [[String]]
  /// Why it cannot be taken now, if it cannot.
  public let blocked: String?

  /// A way that can be taken.
  public init(_ title: String, _ commands: [[String]]) {
    self.title = title
    self.commands = commands
    blocked = nil
  }

  /// A way that is blocked for now.
  public init(_ title: String, blocked: String) {
    self.title = title
    commands = []
    self.blocked = blocked
  }
}
