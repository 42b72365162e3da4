/// A session whose cost is measured at two sizes: what makes the world, and then the commands that are swept.
///
/// ## In this folder
/// Nothing may grow faster than its work: a sweep over every command whose cost can depend on the world.
/// - `Scenario.swift`: a session as a few lines of text. `Scenarios.swift` lists all of them, and says of the commands
///   that are in none why; `Growth.swift` measures each at two sizes.
/// - A line a session, by what it is about: `VistaScenarios.swift`, `ProcoreScenarios.swift`,
///   `IntegrationScenarios.swift`, `SessionScenarios.swift`.
struct Scenario: Sendable {
  let name: String
  /// Whether expectations in it miss, so that the script fails.
  private(set) var misses = false
  private let setUp: [Step]
  private let swept: [Step]

  /// Lines of a script: once, or once for each of n objects.
  struct Step: Sendable {
    fileprivate let text: String
    fileprivate let isRepeated: Bool
  }

  init(_ name: String, after setUp: [Step] = [], _ swept: Step...) {
    (self.name, self.setUp, self.swept) = (name, setUp, swept)
  }

  /// The same, of a script in which expectations miss.
  var missing: Scenario {
    var scenario = self
    scenario.misses = true
    return scenario
  }

  /// The lines that make a world of a size.
  func setUp(_ count: Int) -> [String] { setUp.flatMap { $0.lines(count) } }

  /// The lines that are measured in it.
  func swept(_ count: Int) -> [String] { swept.flatMap { $0.lines(count) } }
}

/// Lines that stand in a script once: `@` is n.
func once(_ text: String) -> Scenario.Step { Scenario.Step(text: text, isRepeated: false) }

/// Lines that stand in a script n times: `#` is a code such as 0000001, `@` a number from 1, `~` one from n down.
func each(_ text: String) -> Scenario.Step { Scenario.Step(text: text, isRepeated: true) }

extension Scenario.Step {
  fileprivate func lines(_ count: Int) -> [String] {
    guard isRepeated else { return [text.replacing("@", with: String(count))] }
    return (1...count).map { number in
      text.replacing("#", with: code(number)).replacing("@", with: String(number))
        .replacing("~", with: String(count + 1 - number))
    }
  }
}
