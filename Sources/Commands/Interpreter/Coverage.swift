import Errors
import Rendering
import Rules
import Workspace

/// What some cases exercise: rules in both directions, check by check, commands, and errors. A rule that refuses nothing is
/// shown by a case that is tagged with it, runs a command that names it, and goes well.
public struct Coverage: Sendable {
  /// By how many cases each thing is shown.
  private var cases: [Subject: Int] = [:]

  private enum Subject: Hashable {
    /// One check of a rule refused.
    case refusal(Int, check: Int)
    /// A rule let pass what a command did that names it.
    case pass(Int)
    /// A case is about a rule.
    case tag(Int)
    /// A command ran, well or not.
    case command(String)
    /// An error came.
    case error(ErrorName)

    init?(_ words: ArraySlice<String>) {
      let words = Array(words)
      switch (words.first, words.count) {
      case ("refusal", 3):
        guard let rule = Int(words[1]), let check = Int(words[2]) else { return nil }
        self = .refusal(rule, check: check)
      case ("pass", 2), ("tag", 2):
        guard let rule = Int(words[1]) else { return nil }
        self = words[0] == "pass" ? .pass(rule) : .tag(rule)
      case ("command", 2): self = .command(words[1])
      case ("error", 2):
        guard let error = ErrorName(rawValue: words[1]) else { return nil }
        self = .error(error)
      default: return nil
      }
    }
  }

  /// The refusals that commands met, where somebody wants to look at them.
  public private(set) var met: [Met]?

  /// A refusal and the command that met it, or that foresaw it.
  public struct Met: Sendable {
    /// The command.
    public let command: Command
    /// The refusal.
    public let refusal: Refusal
  }

  /// Nothing shown yet; `keepsRefusals` if somebody wants to look at them.
  public init(keepsRefusals: Bool = false) { met = keepsRefusals ? [] : nil }

  // MARK: Gathering

  /// A case with these tags went well.
  public mutating func add(tags: [String]) {
    for tag in tags where tag.hasPrefix("rule-") {
      guard let rule = Rule.named(String(tag.dropFirst(5))), cases[.pass(rule.number)] != nil else { continue }
      cases[.tag(rule.number)] = 1
    }
  }

  /// All that another case showed.
  public mutating func add(_ other: Coverage) {
    cases.merge(other.cases, uniquingKeysWith: +)
    met?.append(contentsOf: other.met ?? [])
  }

  mutating func add(_ refusal: Refusal, of command: Command) {
    cases[.command(command.name)] = 1
    cases[.error(refusal.error)] = 1
    if let rule = refusal.rule { cases[.refusal(rule.number, check: rule.check)] = 1 }
    met?.append(Met(command: command, refusal: refusal))
  }

  mutating func add(_ answer: Answer, of command: Command) {
    cases[.command(command.name)] = 1
    if case .reasons(let objects) = answer {
      for refusal in objects.flatMap(\.refusals) { add(refusal, of: command) }
    } else {
      for rule in command.rules { cases[.pass(rule.number)] = 1 }
    }
  }

  // MARK: To another process

  /// What is shown, a line each: `3`, `refusal`, `47`, `not-found`, with tabs between them.
  public var lines: [String] {
    cases.map { subject, count in
      let words: [String] =
        switch subject {
        case .refusal(let rule, let check): ["refusal", String(rule), String(check)]
        case .pass(let rule): ["pass", String(rule)]
        case .tag(let rule): ["tag", String(rule)]
        case .command(let name): ["command", name]
        case .error(let error): ["error", error.name]
        }
      return ([String(count)] + words).joined(separator: "\t")
    }
  }

  /// What such lines say; nil where one of them says nothing.
  public init?(lines: [String]) {
    self.init()
    for line in lines {
      let words = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard let count = words.first.flatMap({ Int($0) }), let subject = Subject(words.dropFirst()) else { return nil }
      cases[subject] = count
    }
  }

  // MARK: Telling

  /// What is shown and by how many cases, rule by rule, command by command, error by error.
  public var shown: Answer.Table {
    let rules = Rule.all.compactMap { rule -> [Value]? in
      let checks = rule.examinations.indices
      let refused = checks.compactMap { cases[.refusal(rule.number, check: $0)] }.max()
      let parts = [
        refused.map { "\($0) where it refuses" },
        checks.isEmpty
          ? cases[.tag(rule.number)].map(String.init) : cases[.pass(rule.number)].map { "\($0) where it lets pass" },
      ]
      let words = parts.compactMap { $0 }.joined(separator: ", ")
      return words.isEmpty ? nil : [.text("rule"), .text("\(rule.number) \(rule.name)"), .text(words)]
    }
    let commands = Self.commands.compactMap { name in row("command", name, cases[.command(name)]) }
    let errors = ErrorName.allCases.compactMap { error in row("error", error.name, cases[.error(error)]) }
    return Answer.Table(
      columns: ["kind", "name", "cases"], rows: rules + commands + errors, emptyMessage: "nothing was exercised")
  }

  private func row(_ kind: String, _ name: String, _ count: Int?) -> [Value]? {
    count.map { [.text(kind), .text(name), .text(String($0))] }
  }

  /// What is not shown; empty when everything is.
  public var gaps: Answer.Table {
    let commands = Self.commands.filter { cases[.command($0)] == nil }
    let errors = ErrorName.allCases.filter { $0.canBeExpected && cases[.error($0)] == nil }
    return Answer.Table(
      columns: ["kind", "name", "not-shown"],
      rows: ruleGaps + commands.map { [.text("command"), .text($0), .text("a case")] }
        + errors.map { [.text("error"), .text($0.name), .text("a case")] },
      emptyMessage: "every rule is shown in both directions, and every command and error by a case")
  }

  /// The rows of ``gaps`` that are about rules.
  public var ruleGaps: [[Value]] {
    Rule.all.flatMap { rule in
      missing(of: rule).map { [.text("rule"), .text("\(rule.number) \(rule.name)"), .text($0)] }
    }
  }

  private func missing(of rule: Rule) -> [String] {
    let checks = rule.examinations.enumerated()
    guard rule.refuses.isEmpty else {
      return checks.filter { cases[.refusal(rule.number, check: $0.offset)] == nil }
        .map { "that it refuses: \($0.element.error.name), for \($0.element.act)" }
        + (cases[.pass(rule.number)] == nil ? ["that it lets pass"] : [])
    }
    return cases[.tag(rule.number)] == nil ? ["a case"] : []
  }

  private static let commands = Catalogue.standard.commands.map(\.name)
}
