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
  public func refusals(in world: Workspace) -> [Refusal] {
    Self.rules.obstacles(to: self, in: world).map { $0.refusal(in: world) }
  }
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
      if let finding = find(act, world) { return obstacle(number, finding).refusal(in: world) }
      number += 1
    }
    return nil
  }

  /// All that stands in its way, in the order of the rules' numbers.
  func obstacles(to act: A, in world: Workspace) -> [Obstacle] {
    var (number, found) = (0, [Obstacle]())
    for find in finds {
      if let finding = find(act, world) { found.append(obstacle(number, finding)) }
      number += 1
    }
    return found
  }

  private func obstacle(_ number: Int, _ finding: Finding) -> Obstacle {
    Obstacle(error: refusing[number].error, rule: refusing[number].citing, finding: finding)
  }
}

/// What stands in the way of an act: by which rule, with which error it will be refused, and what violates it. The words are
/// found when it becomes a refusal.
public struct Obstacle: Sendable {
  /// With which error it refuses.
  public let error: ErrorName
  /// The rule, with the check that found it.
  public let rule: CitedRule
  /// What it found.
  public let finding: Finding

  /// It in words.
  public func refusal(in world: Workspace) -> Refusal {
    Refusal(
      error, finding.message ?? Message(known: error.page.documentedMessage ?? error.page.meaning),
      world.wordsAreRead ? world.effort.uncounted { finding.explain(world) } : Explanation(), rule: rule)
  }
}
