import Errors
import Rules

/// A message that a command can be refused with, and what says it.
///
/// `messages.txt` is what the cases meet: whoever adds a message adds a case, and `scripts/messages` writes the file anew.
/// A test compares them.
public struct KnownMessage: Hashable, Sendable {
  /// The error.
  public let error: ErrorName
  /// The name of the rule, if one refuses with it.
  public let rule: String?
  /// The words that stay the same, with `…` for what it is about.
  public let pattern: String

  /// What somebody was refused with; nil where nothing in it stays the same that it could be known by.
  public init?(_ refusal: Refusal) {
    pattern = refusal.words.pattern
    error = refusal.error
    rule = refusal.rule?.name
    guard pattern.count(where: \.isLetter) >= Self.fewestLetters else { return nil }
  }

  /// What a line of the file says.
  init?(line: Substring) {
    let parts = line.split(separator: "\t", omittingEmptySubsequences: false)
    guard parts.count == 3, let error = ErrorName(rawValue: String(parts[0])) else { return nil }
    self.error = error
    rule = parts[1].isEmpty ? nil : String(parts[1])
    pattern = String(parts[2])
  }

  /// Its line of the file.
  public var line: String { "\(error.name)\t\(rule ?? "")\t\(pattern)" }

  private static let fewestLetters = 8

  /// All of them.
  public static let all: [KnownMessage] = String(decoding: PackageResources.messages_txt, as: UTF8.self)
    .split(separator: "\n").compactMap(KnownMessage.init(line:))
}
