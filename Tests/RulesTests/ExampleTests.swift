import Commands
import Rules
import Support
import Testing

@Suite("The examples of the help") struct ExampleTests {
  /// An example with its command.
  struct Line: Sendable, CustomTestStringConvertible {
    let command: String
    let line: String
    let setup: String

    var testDescription: String { line }

    static let all = Catalogue.standard.commands.flatMap { command in
      command.examples.map { Line(command: command.name, line: $0.line, setup: $0.setup) }
    }
  }

  @Test("An example runs in a fresh workspace after what it says must have happened", arguments: Line.all)
  func runs(_ example: Line) {
    let bench = Bench()
    #expect(bench.run(example.setup), "the setup of \(example.line): \(bench.transcript.errors)")
    #expect(bench.run(example.line), "\(bench.transcript.errors)")
  }

  @Test("An example shows the command that it belongs to", arguments: Line.all)
  func showsItsCommand(_ example: Line) {
    #expect(example.line == example.command || example.line.hasPrefix(example.command + " "))
  }

  @Test("Every command that works without files has an example", arguments: Catalogue.standard.commands.map(\.name))
  func hasExample(_ name: String) throws {
    let command = try #require(Catalogue.standard.commands.first { $0.name == name })
    #expect(!command.examples.isEmpty || ["load", "source"].contains(name))
  }

  @Test(
    "A rule is named by a command, so that its help and explain lead there",
    arguments: Rule.all.map(\.number))
  func ruleHasCommand(_ number: Int) {
    #expect(Catalogue.standard.commands.contains { $0.rules.contains { $0.number == number } })
  }
}
