import Workspace

/// Why something was refused: a value that a renderer turns into words.
public struct Refusal: Error, Sendable {
  /// Which error it is.
  public let error: ErrorName
  /// What happened: the real system's message where it is documented, else vsh's own.
  public let message: String
  /// Why, and which objects cause it.
  public let explanation: Explanation
  /// The rule that refused, if one did.
  public let rule: Rule?
  /// The bytes of the script that cause it, where that is one argument and not the whole command.
  public private(set) var range: Range<Int>?
  private var isRecorded = false

  /// A refusal outside the numbered rules.
  public init(_ error: ErrorName, _ message: String, _ explanation: Explanation = Explanation()) {
    self.init(error, message, explanation, rule: nil)
  }

  /// The answer of the connector to a request that it could not fulfil. The request was made, so its row and its log keep
  /// what was answered; nothing else changed.
  public var asRecordedAnswer: Refusal {
    var copy = self
    copy.isRecorded = true
    return copy
  }

  /// Itself, if it is a recorded answer.
  public var recorded: Refusal? { isRecorded ? self : nil }

  /// The same refusal, caused by one argument; the innermost place stays.
  public func at(_ range: Range<Int>) -> Refusal {
    var copy = self
    copy.range = copy.range ?? range
    return copy
  }

  init(_ error: ErrorName, _ message: String, _ explanation: Explanation, rule: Rule?) {
    self.error = error
    self.message = message
    self.explanation = explanation
    self.rule = rule
  }
}

/// The words of a refusal: the reason, the objects that cause it, the ways out.
public struct Explanation: Sendable {
  /// The reason in one line, ending with a colon where objects follow.
  public var reason: String?
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
