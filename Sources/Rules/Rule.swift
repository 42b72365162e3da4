import Errors
import Workspace

/// One documented fact of the integration (integration.md 10): number, name, sentence, source, stated or inferred, and
/// where it refuses something, the check that finds what violates it.
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
  private let checks: [any AnyCheck]

  /// What a refusal by one of its checks cites.
  func cited(by check: Int) -> CitedRule { CitedRule(number: number, name: name, check: check) }

  /// What its checks examine, and with which errors they refuse, in the order of its sentence.
  public var examinations: [(act: String, error: ErrorName)] {
    checks.map { (inWords($0.examined), $0.error) }
  }

  /// The errors with which it refuses; none for a rule that says how something works.
  public var refuses: [ErrorName] {
    checks.reduce(into: []) { errors, check in if !errors.contains(check.error) { errors.append(check.error) } }
  }

  /// A rule that says how something works; the code that makes it so names it.
  init(
    _ number: Int, _ name: String, _ basis: Basis, _ sentence: String, from sources: [Citation], setting: String? = nil
  ) {
    self.init(number, name, basis, sentence, sources, setting, [])
  }

  /// A rule that refuses an act.
  init<A>(
    _ number: Int, _ name: String, _ basis: Basis, _ sentence: String, from sources: [Citation], setting: String? = nil,
    refuses error: ErrorName, when find: @escaping @Sendable (A, Workspace) -> Finding?
  ) {
    self.init(number, name, basis, sentence, sources, setting, [Check(error: error, number: 0, find: find)])
  }

  private init(
    _ number: Int, _ name: String, _ basis: Basis, _ sentence: String, _ sources: [Citation], _ setting: String?,
    _ checks: [any AnyCheck]
  ) {
    self.number = number
    self.name = name
    self.basis = basis
    self.sentence = sentence
    self.sources = sources
    self.setting = setting
    self.checks = checks
  }

  /// The same rule, refusing another act as well, or another part of its sentence with another error.
  func and<A>(
    refuses error: ErrorName, when find: @escaping @Sendable (A, Workspace) -> Finding?
  ) -> Rule {
    Rule(
      number, name, basis, sentence, sources, setting, checks + [Check(error: error, number: checks.count, find: find)])
  }

  /// How it examines one kind of act, in the order of its sentence.
  ///
  /// The types are compared as numbers first: a cast looks through the whole program for conformances.
  func checks<A>(of act: A.Type) -> [Check<A>] {
    checks.filter { $0.examined == act }.compactMap { $0 as? Check<A> }
  }

  /// All rules, by number.
  public static let all: [Rule] = topics.flatMap(\.rules).sorted { $0.number < $1.number }

  /// The rules with these numbers.
  public static func numbered(_ numbers: Int...) -> [Rule] { all.filter { numbers.contains($0.number) } }

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

protocol AnyCheck: Sendable {
  var error: ErrorName { get }
  var examined: Any.Type { get }
}

struct Check<A>: AnyCheck {
  let error: ErrorName
  /// Which of its rule's checks it is.
  let number: Int
  let find: @Sendable (A, Workspace) -> Finding?
  var examined: Any.Type { A.self }
}

/// Something that a person or the connector is about to do, which rules may refuse.
public protocol Act: Sendable {
  /// The rules that examine it, by number: always `static let rules = Governing<Self>()`.
  static var rules: Governing<Self> { get }
}

/// The rules that examine one kind of act.
public struct Governing<A>: Sendable {
  /// The rules themselves, one for each of its checks.
  public let rules: [Rule]
  private let checks: [Check<A>]

  /// Collects them from all rules.
  public init() { self.init { rule in rule.checks(of: A.self) } }

  /// Collects them from all rules, with those that the act shares with others of its kind.
  init<Shared>(sharing shared: Shared.Type, _ widen: @escaping @Sendable (A) -> Shared) {
    self.init { rule in
      rule.checks(of: A.self)
        + rule.checks(of: shared).map { check in
          Check(error: check.error, number: check.number) { act, world in check.find(widen(act), world) }
        }
    }
  }

  private init(_ collect: (Rule) -> [Check<A>]) {
    let governing = Rule.all.flatMap { rule in collect(rule).map { (rule, $0) } }
    rules = governing.map(\.0)
    checks = governing.map(\.1)
  }

  func first(_ act: A, in world: Workspace) -> Refusal? {
    for number in checks.indices {
      if let finding = checks[number].find(act, world) { return refusal(number, finding, in: world) }
    }
    return nil
  }

  func all(_ act: A, in world: Workspace) -> [Refusal] {
    checks.indices.compactMap { number in checks[number].find(act, world).map { refusal(number, $0, in: world) } }
  }

  func findings(_ act: A, in world: Workspace) -> [Finding] { checks.compactMap { $0.find(act, world) } }

  private func refusal(_ number: Int, _ finding: Finding, in world: Workspace) -> Refusal {
    let error = checks[number].error
    return Refusal(
      error, finding.message ?? Message(known: error.page.documentedMessage ?? error.page.meaning),
      finding.explain(world),
      rule: rules[number].cited(by: checks[number].number))
  }
}

extension Act {
  /// The first refusal, in the order of the rules' numbers.
  public func refusal(in world: Workspace) -> Refusal? { Self.rules.first(self, in: world) }

  /// All refusals, in the order of the rules' numbers.
  public func refusals(in world: Workspace) -> [Refusal] { Self.rules.all(self, in: world) }

  /// What violates the rules, without words: for checking many at once.
  public func findings(in world: Workspace) -> [Finding] { Self.rules.findings(self, in: world) }
}

extension Workspace {
  /// Lets an act pass that no rule refuses; throws the first refusal otherwise.
  public func permit<A: Act>(_ act: A) throws(Refusal) {
    if let refusal = act.refusal(in: self) { throw refusal }
  }
}
