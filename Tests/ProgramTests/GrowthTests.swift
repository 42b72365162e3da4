import Commands
import Testing

@testable import Bench

/// What `scripts/bench growth` sweeps. How long it takes is not measured here.
@Suite("The sweep over what may grow") struct GrowthTests {
  private static let names = Catalogue.standard.commands.map(\.name)

  @Test("Every command is swept, or it is told why its cost cannot depend on the world", arguments: names)
  func isSwept(_ name: String) {
    let isSwept = Self.swept.contains(name)
    #expect(isSwept != (Scenario.unswept[name] != nil), "\(name) is in \(isSwept ? "both" : "neither")")
  }

  @Test("Only commands that there are have a reason not to be swept")
  func reasonsAreOfCommands() {
    #expect(Set(Scenario.unswept.keys).isSubset(of: Self.names))
    #expect(Scenario.unswept.values.allSatisfy { !$0.isEmpty })
  }

  @Test("Scenarios have names of their own, and as many lines more as they are larger")
  func scenariosGrow() {
    #expect(Set(Scenario.all.map(\.name)).count == Scenario.all.count)
    for scenario in Scenario.all {
      let work = { (count: Int) in scenario.setUp(count).count + scenario.swept(count).count }
      let (one, two, three) = (work(1), work(2), work(3))
      #expect(two > one && three - two == two - one, "\(scenario.name)")
    }
  }

  /// The commands whose cost is measured, blocks and the lines of one step included.
  private static let swept: Set<String> = {
    let statements = Scenario.all.flatMap { $0.swept(1) }.joined(separator: "\n")
      .split { "\n;{}".contains($0) }.map { $0.split(separator: " ").map(String.init) }
    return Set(
      statements.flatMap { words in
        [words.prefix(1).joined(), words.prefix(2).joined(separator: " ")].filter(names.contains)
      })
  }()
}
