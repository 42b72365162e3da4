import Errors
import Workspace

/// One documented fact of the integration (integration.md 10): number, name, sentence, source, stated or inferred, and
/// where it refuses something, the check that finds what violates it.
///
/// What somebody is about to do is an ``Act``, which the world is asked to permit: `try world.permit(PhaseRemoval(phase:
/// phase))`. What is done to an item on its way to Vista is a ``Deed``: `try world.permit(.removal, of: commitment)`. Rules
/// examine acts and deeds with their checks, or are about them; so a command knows its rules by what it does.
///
/// The rules lie in lists, a file a topic: in `Procore`, in `Vista`, and in `Connector`, the way between the two. Each of
/// these folders says what is done there in its files of acts.
///
/// ## In this folder
/// - What somebody does: `Act.swift`, `Deed.swift`; to which items: `GovernedItem.swift`, and all seven in
///   `GovernedItems.swift`.
/// - What refuses it: `Rule.swift`, how one is written in `DeclaringRules.swift`, with its `Check.swift` and
///   `Citation.swift`.
/// - How they find one another: `Topics.swift` lists all rules, `ItemRules.swift` those of an item by its deeds.
/// - `Glossary`: the words of the field, which rules and commands take for granted.
/// - `Screen.swift`: where a person does in the real systems what a command does.
/// - `Permission.swift`: who lacks a privilege, which is no rule but the command's own `needs:`.
public struct Rule: Sendable {
  /// Its number, for ever.
  public let number: Int
  /// Its name, for ever.
  public let name: String
  /// Whether a source states it.
  public let basis: Basis
  /// The fact.
  public let sentence: String
  /// Where it comes from.
  public let sources: [Citation]
  /// The setting that chooses another reading, if there is one.
  public let setting: String?
  /// What it is about without refusing it.
  let subjects: [Subject]
  /// How it finds what it refuses, in the order of its sentence.
  var checks: [any AnyCheck]

  /// What a refusal by one of its checks cites.
  func cited(by check: Int) -> CitedRule { CitedRule(number: number, name: name, check: check) }

  /// What its checks examine, and with which errors they refuse, in the order of its sentence.
  public var examinations: [(act: String, error: ErrorName)] {
    checks.map { ($0.subject.words, $0.error) }
  }

  /// What it examines or tells of: acts, and items by what is done to them.
  public var types: [Any.Type] { subjects.map(\.type) + checks.map(\.subject.type) }

  /// The errors with which it refuses; none for a rule that says how something works.
  public var refuses: [ErrorName] {
    checks.reduce(into: []) { errors, check in if !errors.contains(check.error) { errors.append(check.error) } }
  }

  /// All rules, by number.
  public static let all: [Rule] = topics.flatMap(\.rules).sorted { $0.number < $1.number }

  /// The rule with a name or a number.
  public static func named(_ text: String) -> Rule? { all.first { $0.name == text || String($0.number) == text } }
}

/// What a rule found: that it is violated, by what, and how to say so.
public struct Finding: Sendable {
  /// The objects that violate it.
  public let offenders: [Key]
  /// Another message than the error's own: its documented one, or its meaning.
  let message: Message?
  /// The words, found only when somebody reads them.
  let explain: @Sendable (Workspace) -> Explanation

  /// A violation by one object or a few.
  init(_ message: Message? = nil, _ offenders: [Key] = [], _ explain: @escaping @Sendable (Workspace) -> Explanation) {
    self.message = message
    self.offenders = offenders
    self.explain = explain
  }

  /// A violation with words that need no looking up.
  init(_ message: Message, _ explanation: Explanation = Explanation()) {
    self.init(message, []) { _ in explanation }
  }
}
