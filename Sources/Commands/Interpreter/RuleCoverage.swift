import Language
import Rendering
import Rules
import Workspace

/// Which rules some scripts showed, in both directions: that a rule refuses, with each of its errors, and that it lets pass.
/// A rule that refuses nothing is shown by a case that is tagged with it and goes well.
public struct RuleCoverage: Sendable {
  private var refused: [Int: Set<String>] = [:]
  private var passed: Set<Int> = []

  /// Nothing shown yet.
  public init() {}

  /// A case with these tags went well.
  public mutating func add(tags: [String]) {
    passed.formUnion(
      tags.compactMap { tag in tag.hasPrefix("rule-") ? Rule.named(String(tag.dropFirst(5))) : nil }
        .filter(\.refuses.isEmpty).map(\.number))
  }

  /// All that other scripts showed.
  public mutating func add(_ other: RuleCoverage) {
    passed.formUnion(other.passed)
    refused.merge(other.refused) { $0.union($1) }
  }

  mutating func add(_ refusal: Refusal) {
    guard let rule = refusal.rule else { return }
    refused[rule.number, default: []].insert(refusal.error.name)
  }

  mutating func add(_ answer: Answer, to command: Command) {
    if case .reasons(let objects) = answer {
      for refusal in objects.flatMap(\.refusals) { add(refusal) }
    } else {
      passed.formUnion(command.rules.map(\.number))
    }
  }

  /// What was not shown, rule by rule; empty when everything was.
  public var gaps: Answer.Table {
    Answer.Table(
      columns: ["rule", "name", "not-shown"],
      rows: Rule.all.flatMap { rule in
        missing(of: rule).map { [.number(rule.number), .text(rule.name), .text($0)] }
      }, emptyMessage: "all \(Rule.all.count) rules are shown, in both directions")
  }

  private func missing(of rule: Rule) -> [String] {
    let refusals = rule.refuses.map(\.name).filter { refused[rule.number]?.contains($0) != true }
    let unrefused = Set(refusals).sorted().map { "that it refuses: \($0)" }
    return unrefused + (passed.contains(rule.number) ? [] : [rule.refuses.isEmpty ? "a case" : "that it lets pass"])
  }
}
