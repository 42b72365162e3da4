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
  /// What a check finds.
  typealias Find = @Sendable (A, Workspace) -> Finding?
  /// What each check finds, and with what it then refuses.
  private let finds: [Find]
  private let refusing: [(error: ErrorName, citing: CitedRule)]

  /// Collects those of an act.
  public init() where A: Act {
    self.init(among: Rule.about(A.self), where: { $0.type == A.self }, reading: { ($0 as? Check<A>)?.find })
  }

  /// Collects them from some rules, by number: those that concern it, with what their checks find of it.
  init(among some: [Rule], where isMeant: (Subject) -> Bool, reading: (any AnyCheck) -> Find?) {
    rules = some.filter { rule in
      rule.subjects.contains(where: isMeant) || rule.checks.contains { isMeant($0.subject) }
    }
    let found = rules.flatMap { rule in
      rule.checks.filter { isMeant($0.subject) }.compactMap { check in
        reading(check).map { (find: $0, error: check.error, citing: rule.cited(by: check.number)) }
      }
    }
    finds = found.map(\.find)
    refusing = found.map { ($0.error, $0.citing) }
  }

  func first(_ act: A, in world: Workspace) -> Refusal? {
    var number = 0
    for find in finds {
      if let finding = find(act, world) { return refusal(number, finding, in: world) }
      number += 1
    }
    return nil
  }

  func all(_ act: A, in world: Workspace) -> [Refusal] {
    var (number, refusals) = (0, [Refusal]())
    for find in finds {
      if let finding = find(act, world) { refusals.append(refusal(number, finding, in: world)) }
      number += 1
    }
    return refusals
  }

  func findings(_ act: A, in world: Workspace) -> [Finding] {
    var findings: [Finding] = []
    for find in finds {
      if let finding = find(act, world) { findings.append(finding) }
    }
    return findings
  }

  private func refusal(_ number: Int, _ finding: Finding, in world: Workspace) -> Refusal {
    let (error, rule) = refusing[number]
    return Refusal(
      error, finding.message ?? Message(known: error.page.documentedMessage ?? error.page.meaning),
      world.wordsAreRead ? world.effort.uncounted { finding.explain(world) } : Explanation(), rule: rule)
  }
}
