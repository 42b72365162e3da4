import Errors

/// What the last command of a script comes to, and is to come to when less is before it.
public struct Goal: Sendable {
  /// The error that it ends in; nil where it goes well.
  let error: ErrorName?
  private let isMet: @Sendable (Refusal?) -> Bool
  private let isCommand: @Sendable ([String]) -> Bool

  /// An error, whatever refuses.
  public static func error(_ error: ErrorName) -> Goal {
    Goal(error: error, isMet: { $0?.error == error }, isCommand: { _ in true })
  }

  /// An error of one rule; of none, where nil is given.
  public static func error(_ error: ErrorName, of rule: String?) -> Goal {
    Goal(error: error, isMet: { $0?.error == error && $0?.rule?.name == rule }, isCommand: { _ in true })
  }

  /// One of some commands goes well; it stays as it is.
  public static func success(of commands: Set<String>) -> Goal {
    Goal(
      error: nil, isMet: { $0 == nil },
      isCommand: { words in (1...2).contains { commands.contains(words.prefix($0).joined(separator: " ")) } })
  }

  /// Whether a command that ended so is what is wanted; nil stands for one that went well.
  func isMet(by refusal: Refusal?, _ command: ScriptTree.Piece) -> Bool { isMet(refusal) && isCommand(command.words) }
}
