/// One way out of an error.
public struct WayOut: Sendable {
  /// What it does, in a few words.
  public let title: String
  /// What is to be done, in order; empty where the title says it all.
  public let steps: [Step]
  /// Why it cannot be taken now, if it cannot.
  public let blocked: String?
  /// The commands of it, where it is blocked: what refuses them knows how to go on.
  public let behind: [[String]]
  /// Whether what was refused stays refused: it leads to what was wanted by another way, or is a part of the way.
  public let isInstead: Bool

  /// One thing to do.
  public enum Step: Hashable, Sendable {
    /// A command, as words; it works as it is.
    case run([String])
    /// Letting the time pass until the background sync has run.
    case waitForSync
    /// A command that lacks values which only a person knows: arguments at its end, by their names in its help, or
    /// options, with their dashes.
    case ask(fields: [String], for: [String])
  }

  /// A way that can be taken, step by step.
  public init(_ title: String, steps: [Step]) {
    self.title = title
    self.steps = steps
    (blocked, behind) = (nil, [])
    isInstead = false
  }

  /// A way of commands that work as they are.
  public init(_ title: String, _ commands: [[String]]) { self.init(title, steps: commands.map { .run($0) }) }

  /// A way that is blocked for now, with the commands that it would take.
  public init(_ title: String, blocked: String, behind: [[String]] = []) {
    self.title = title
    steps = []
    (self.blocked, self.behind) = (blocked, behind)
    isInstead = false
  }

  /// A way to what was wanted that does something else instead, step by step.
  public init(instead title: String, steps: [Step]) {
    self.title = title
    self.steps = steps
    (blocked, behind) = (nil, [])
    isInstead = true
  }

  /// The same of commands that work as they are.
  public init(instead title: String, _ commands: [[String]]) {
    self.init(instead: title, steps: commands.map { .run($0) })
  }
}

extension WayOut.Step {
  /// The words of its command, without those that are asked for.
  public var words: [String] {
    switch self {
    case .run(let words), .ask(_, let words): words
    case .waitForSync: ["advance-to-sync"]
    }
  }
}
