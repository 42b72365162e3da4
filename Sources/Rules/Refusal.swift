import Workspace

/// Why something was refused: a value that a renderer turns into words. A class without anything to change, since it is
/// large and every command returns the place for one.
public final class Refusal: Error {
  /// Which error it is.
  public let error: ErrorName
  /// What happened: the real system's message where it is documented, else vsh's own.
  public let message: String
  /// Why, and which objects cause it.
  public let explanation: Explanation
  /// The rule that refused, if one did.
  public let rule: Rule?
  /// The bytes of the script that cause it, where that is one argument and not the whole command.
  public let range: Range<Int>?
  /// Whether this is the connector's answer to a request that it could not fulfil. The request was made, so its row and
  /// its log keep what was answered; nothing else changed.
  public let isRecorded: Bool

  /// A refusal outside the numbered rules.
  public convenience init(_ error: ErrorName, _ message: String, _ explanation: Explanation = Explanation()) {
    self.init(error, message, explanation, rule: nil, range: nil, isRecorded: false)
  }

  init(
    _ error: ErrorName, _ message: String, _ explanation: Explanation, rule: Rule?, range: Range<Int>? = nil,
    isRecorded: Bool = false
  ) {
    self.error = error
    self.message = message
    self.explanation = explanation
    self.rule = rule
    self.range = range
    self.isRecorded = isRecorded
  }

  /// The one whose rule comes first.
  public static func first(of refusals: [Refusal?]) -> Refusal? {
    refusals.compactMap { $0 }.min { ($0.rule?.number ?? 0) < ($1.rule?.number ?? 0) }
  }

  /// The same refusal as a recorded answer.
  public var asRecordedAnswer: Refusal {
    Refusal(error, message, explanation, rule: rule, range: range, isRecorded: true)
  }

  /// The same refusal, caused by one argument; the innermost place stays.
  public func at(_ place: Range<Int>) -> Refusal {
    Refusal(error, message, explanation, rule: rule, range: range ?? place, isRecorded: isRecorded)
  }
}

/// The words of a refusal: the reason, the objects that cause it, the ways out.
public struct Explanation: Sendable {
  /// The reason in one line, ending with a colon where objects follow.
  public var reason: String?
  /// Why in a few words, for a hint while somebody types; the message where there are none.
  public var brief: String?
  /// The objects that cause it, a row of columns each.
  public var objects: [[String]] = []
  /// What can be done about it.
  public var waysOut: [WayOut] = []
  /// What became of the systems, such as "nothing was written to Vista".
  public var aftermath: String?

  /// Words; everything is optional.
  public init(_ reason: String? = nil, objects: [[String]] = [], waysOut: [WayOut] = [], aftermath: String? = nil) {
    self.reason = reason
    self.objects = objects
    self.waysOut = waysOut
    self.aftermath = aftermath
  }
}

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
