import Errors
import Workspace

/// Something that a person or the connector is about to do, which rules may refuse or tell of. One that no rule refuses is
/// an `enum` without cases.
public protocol Act: Sendable {
  /// The rules that examine it or tell of it, by number: always `static let rules = Governing<Self>()`.
  static var rules: Governing<Self> { get }
}

extension Act {
  /// The first refusal, in the order of the rules' numbers.
  public func refusal(in world: Workspace) -> Refusal? { Self.rules.first(self, in: world) }

  /// All refusals, in the order of the rules' numbers.
  public func refusals(in world: Workspace) -> [Refusal] { Self.rules.all(self, in: world) }
}

extension Workspace {
  /// Lets an act pass that no rule refuses; throws the first refusal otherwise.
  public func permit<A: Act>(_ act: A) throws(Refusal) {
    if let refusal = act.refusal(in: self) { throw refusal }
  }
}

/// The rules that govern one kind of act.
public struct Governing<A>: Sendable {
  /// Those that examine it or tell of it, by number.
  public let rules: [Rule]
  private let checks: [Check<A>]
  /// What a refusal by each check cites.
  private let citing: [CitedRule]

  /// Collects those of an act.
  public init() where A: Act {
    self.init(among: Rule.about(A.self), where: { $0.type == A.self }, reading: { $0 as? Check<A> })
  }

  /// Collects them from some rules, by number: those that concern it, with what their checks are for it.
  init(among some: [Rule], where isMeant: (Subject) -> Bool, reading: (any AnyCheck) -> Check<A>?) {
    rules = some.filter { rule in
      rule.subjects.contains(where: isMeant) || rule.checks.contains { isMeant($0.subject) }
    }
    let found = rules.flatMap { rule in
      rule.checks.filter { isMeant($0.subject) }.compactMap(reading).map { (rule.cited(by: $0.number), $0) }
    }
    citing = found.map(\.0)
    checks = found.map(\.1)
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
      world.wordsAreRead ? world.effort.uncounted { finding.explain(world) } : Explanation(), rule: citing[number])
  }
}
