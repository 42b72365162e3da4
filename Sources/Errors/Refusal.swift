/// Why something was refused: a value that a renderer turns into words. A class without anything to change, since it is
/// large and every command returns the place for one.
///
/// ## In this folder
/// What can be wrong, as values: who shows them makes the words. What the world refuses is a refusal, what cannot be
/// understood in a text is a diagnostic. An error has its name for ever, and one page that says what it means.
/// - `ErrorName.swift`: all of them. `Page.swift` is what there is to say about one; `Pages.swift` says it of each.
/// - `Refusal.swift`, with its reason and objects (`Explanation.swift`) and what to type next (`WayOut.swift`).
/// - `Diagnostic.swift`, and where it stands: `Source.swift` with its `LineCounts.swift`, `Place.swift`.
/// - `Message.swift` bounds what comes into a message from outside. `Allowance.swift` lets a person stop long work.
public final class Refusal: Error {
  /// Which error it is.
  public let error: ErrorName
  /// What happened: the real system's message where it is documented, else vsh's own.
  public var message: String { words.text }
  /// The message with what it quotes.
  public let words: Message
  /// Why, and which objects cause it.
  public let explanation: Explanation
  /// The rule that refused, if one did.
  public let rule: CitedRule?
  /// The bytes of the script that cause it, where that is one argument and not the whole command.
  public let range: Range<Int>?
  /// Where it stands in a file that the command read, if a file causes it.
  public let cause: Place?
  /// Whether this is the connector's answer to a request that it could not fulfil. The request was made, so its row and
  /// its log keep what was answered; nothing else changed.
  public let isRecorded: Bool

  /// A refusal outside the numbered rules.
  public convenience init(_ error: ErrorName, _ message: Message, _ explanation: Explanation = Explanation()) {
    self.init(error, message, explanation, rule: nil, range: nil)
  }

  /// A refusal by a numbered rule, or none.
  public init(
    _ error: ErrorName, _ message: Message, _ explanation: Explanation, rule: CitedRule?, range: Range<Int>? = nil,
    cause: Place? = nil, isRecorded: Bool = false
  ) {
    self.error = error
    words = message
    self.explanation = explanation.bounded
    self.rule = rule
    self.range = range
    self.cause = cause
    self.isRecorded = isRecorded
  }

  private init(_ other: Refusal, range: Range<Int>?, isRecorded: Bool) {
    (error, words, explanation, rule) = (other.error, other.words, other.explanation, other.rule)
    (cause, self.range, self.isRecorded) = (other.cause, range, isRecorded)
  }

  /// The one whose rule comes first.
  public static func first(of refusals: [Refusal?]) -> Refusal? {
    refusals.compactMap { $0 }.min { ($0.rule?.number ?? 0) < ($1.rule?.number ?? 0) }
  }

  /// The answers to the parts of one request as one refusal: by the rule of the first, with the first way out of each, one
  /// after the other, and what else can be done about the first.
  public static func together(_ refusals: [Refusal], _ message: Message) -> Refusal? {
    guard let first = refusals.first, refusals.count > 1 else { return refusals.first }
    let ways = refusals.compactMap(\.explanation.waysOut.first)
    var steps: [WayOut.Step] = []
    for step in ways.flatMap(\.steps) where !steps.contains(step) { steps.append(step) }
    let together = ways.first.map { way in
      ways.first { $0.blocked != nil } ?? WayOut(way.title, steps: steps)
    }
    return Refusal(
      first.error, message,
      Explanation(
        "the connector answered:", objects: refusals.prefix(10).map { [$0.message] },
        waysOut: [together].compactMap { $0 } + first.explanation.waysOut.dropFirst()), rule: first.rule)
  }

  /// The same refusal as a recorded answer.
  public var asRecordedAnswer: Refusal {
    Refusal(self, range: range, isRecorded: true)
  }

  /// The same after all that it left was taken back: it was only tried.
  public var afterTakingBack: Refusal {
    Refusal(self, range: range, isRecorded: false)
  }

  /// The same refusal, caused by one argument; the innermost place stays.
  public func at(_ place: Range<Int>) -> Refusal {
    Refusal(self, range: range ?? place, isRecorded: isRecorded)
  }
}

/// A numbered rule as a refusal cites it, with the check that found what violates it.
public struct CitedRule: Hashable, Sendable {
  /// Its number.
  public let number: Int
  /// Its name.
  public let name: String
  /// Which of its checks refused, from 0.
  public let check: Int

  /// A rule by its number and name, and one of its checks.
  public init(number: Int, name: String, check: Int) {
    self.number = number
    self.name = name
    self.check = check
  }
}
