import Errors
import Language
import Rendering
import Rules
import Support
import Testing

@testable import Commands

@Suite("The refusals that commands meet") struct RefusalTests {
  @Test("The rule that refuses a command is one that the command names, so that its help and explain lead there")
  func rulesAreNamed() throws {
    let met = try Self.ofCases()
    #expect(met.count { $0.refusal.rule != nil } > Rule.all.count)
    let strays = met.filter { met in
      met.refusal.rule.map { rule in !met.command.rules.contains { $0.number == rule.number } } ?? false
    }
    let words = Set(strays.map { "\($0.command.name) does not name rule \($0.refusal.rule?.name ?? "")" })
    #expect(words.isEmpty, "\(words.sorted().joined(separator: "\n"))")
  }

  @Test("Every command of every way out can be pasted: it is understood, and holds no placeholder")
  func waysOutCanBePasted() throws {
    let steps = try Self.steps()
    #expect(steps.count > 100)
    let faults = steps.compactMap { step in Self.fault(of: step).map { "\(step.line): \($0)" } }
    #expect(faults.isEmpty, "\(faults.sorted().joined(separator: "\n"))")
  }

  @Test("What a way out asks for is what its command lacks: with a value for each it is understood")
  func whatIsAskedIsLacking() throws {
    var asked = 0
    for case .ask(let fields, let words) in try Self.steps() {
      asked += 1
      let known = Self.command(of: words).map { ($0.parameters.map(\.name), $0.options.map { "--" + $0.name }) }
      for field in fields {
        #expect(known.map { $0.contains(field) || $1.contains(field) } == true, "\(words) has no \(field)")
      }
      let answered = words + fields.flatMap { $0.hasPrefix("--") ? [$0, "1"] : ["1"] }
      #expect(Self.diagnosis(of: WayOut.Step.run(answered).line) == nil, "\(answered)")
    }
    #expect(asked >= 6)
  }

  // MARK: What is met

  private static func ofCases() throws -> [Coverage.Met] { try CoverageTests.ofAllCases.get().met ?? [] }

  /// The steps of all ways out that the cases meet, and random sessions besides.
  private static func steps() throws -> Set<WayOut.Step> {
    let random = RandomSessionTests.seeds.flatMap { seed in
      var writer = RandomCommands(seed: seed)
      let bench = Bench()
      for _ in 0..<300 { _ = bench.run(writer.next()) }
      return bench.session.coverage?.met ?? []
    }
    return Set((try ofCases() + random).flatMap(\.refusal.explanation.waysOut).flatMap(\.steps))
  }

  // MARK: How it is judged

  private static func fault(of step: WayOut.Step) -> String? {
    if let placeholder = step.words.first(where: { isPlaceholder($0, of: command(of: step.words)) }) {
      return "\(placeholder) is a placeholder"
    }
    if case .ask = step { return nil }
    return diagnosis(of: step.line)
  }

  /// Whether a word stands for a value, as in the usage of its command.
  private static func isPlaceholder(_ word: String, of command: Command?) -> Bool {
    (command.map { $0.parameters + $0.options } ?? []).contains { $0.name.uppercased() == word }
  }

  private static func command(of words: [String]) -> Command? {
    Catalogue.standard.commands(named: words[0]).first { $0.noun == nil || words.count > 1 && $0.noun == words[1] }
  }

  private static func diagnosis(of line: String) -> String? {
    // Bound and not prepared: what it sources or loads need not be there.
    let program = Parser.parse(Source(name: "way out", text: Array(line.utf8)))
    return Binder.bind(program, .standard).program.diagnostics.first?.message
  }
}
