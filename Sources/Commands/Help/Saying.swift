import Errors
import Rules
import Text
import Workspace

/// A text that a person may have read somewhere, with what it is about.
struct Saying: Hashable {
  let subject: Subject
  let text: String

  /// Those that hold a text. Where it is the whole of some of them, they are meant. Where none holds it, it is a message
  /// about somebody's own job: those that it says with the names put in, else what the words of tickets in it mean, else
  /// those that have the longest row of words with it in common.
  static func found(by text: String) -> [Saying] {
    let wanted = Phrase(text)
    guard wanted.count >= fewestCharacters else { return [] }
    let called = CommonWords.errors(called: wanted)
    if !called.isEmpty { return called }
    let whole = all.filter { $0.phrase == wanted }
    if !whole.isEmpty { return whole.map(\.saying) }
    let holding = all.filter { $0.phrase.holds(wanted) }
    if !holding.isEmpty { return holding.map(\.saying) }
    let filled = all.filter { $0.phrase.isFilled(by: wanted) }
    if !filled.isEmpty { return filled.map(\.saying) }
    let meant = CommonWords.errors(in: wanted)
    if !meant.isEmpty { return meant }
    let overlaps = all.map { ($0.saying, $0.phrase.overlap(with: wanted)) }
    guard let longest = overlaps.map(\.1).max(by: { $0 < $1 }), longest.words >= fewestLikeWords,
      longest.count >= fewestLikeCharacters
    else { return [] }
    return overlaps.filter { $0.1 == longest }.map(\.0)
  }

  /// The messages that hold a text.
  static func messages(holding text: String) -> [Saying] {
    let wanted = Phrase(text)
    return KnownMessage.all.filter { Phrase($0.pattern).holds(wanted) }.map {
      Saying(subject: .error($0.error), text: $0.pattern)
    }
  }

  /// Fewer than so many stand in every other text.
  private static let fewestCharacters = 3
  /// What of a text must be the same where not all of it is.
  private static let (fewestLikeWords, fewestLikeCharacters) = (2, 8)

  /// All of them, each once: messages first, as they are what people read.
  private static let all: [(saying: Saying, phrase: Phrase)] = {
    var sayings: [Saying] = ErrorName.allCases.flatMap { error in
      error.page.documentedMessages.map { Saying(subject: .error(error), text: $0) }
    }
    sayings += KnownMessage.all.map { Saying(subject: .error($0.error), text: $0.pattern) }
    for error in ErrorName.allCases {
      sayings += [error.page.meaning, error.page.cure].map { Saying(subject: .error(error), text: $0) }
    }
    sayings += Rule.all.map { Saying(subject: .rule($0.number), text: $0.sentence) }
    for setting in Setting.all {
      let texts = [setting.question] + setting.readings.map(\.meaning)
      sayings += texts.map { Saying(subject: .setting(setting.name), text: $0) }
    }
    sayings += Term.all.map { Saying(subject: .term($0.name), text: $0.sentence) }
    var seen: Set<Saying> = []
    return sayings.filter { seen.insert($0).inserted }.map { ($0, Phrase($0.text)) }
  }()
}
