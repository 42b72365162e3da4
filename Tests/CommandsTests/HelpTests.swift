import Commands
import Rules
import Testing
import Workspace

/// The help knows everything.
@Suite struct HelpTests {
  @Test("The overview names every command")
  func overview() {
    let text = Transcript("help").output
    for command in Catalogue.standard.commands {
      let word = command.noun ?? command.name
      #expect(text.contains(" \(word),") || text.contains(" \(word)\n"), "\(command.name)")
      #expect(text.contains("\n  \(command.verb) ") || command.noun == nil, "\(command.name)")
    }
    #expect(text.split(separator: "\n").dropLast().map(\.count).max() ?? 0 <= 100)
  }

  @Test(
    "Every command has help with its usage, its arguments and its examples",
    arguments: Catalogue.standard.commands.map(\.name))
  func everyCommand(name: String) throws {
    let command = try #require(Catalogue.standard.commands.first { $0.name == name })
    let transcript = Transcript("help \(name)")
    #expect(transcript.isWell)
    #expect(transcript.output.hasPrefix(command.usage + "\n  \(command.summary)\n"))
    for parameter in command.parameters + command.options { #expect(transcript.output.contains(parameter.meaning)) }
    for example in command.examples { #expect(transcript.output.contains(example.line)) }
    #expect(transcript.output.hasSuffix("\n") && !transcript.output.hasSuffix("\n\n"))
  }

  @Test("A verb alone shows all that it can be followed by")
  func verb() {
    let text = Transcript("help check").output
    #expect(text.contains("check job PROJECT") && text.contains("check commitment COMMITMENT"))
  }

  @Test("help errors lists every error with its meaning")
  func errors() {
    let text = Transcript("help errors").output
    for error in ErrorName.all {
      #expect(text.contains("  \(error.name) ") && text.contains(error.meaning), "\(error.name)")
    }
  }

  @Test(
    "Every example runs as it stands",
    arguments: Catalogue.standard.commands.flatMap { command in command.examples.map { "\($0.setup)\n\($0.line)" } })
  func example(script: String) {
    let transcript = Transcript(script)
    #expect(transcript.isWell, "\(transcript.misunderstood) \(transcript.errors)")
  }

  @Test("Every error can be explained", arguments: ErrorName.all.map(\.name))
  func explainError(name: String) throws {
    let error = try #require(ErrorName.named(name))
    let text = Transcript("explain \(name)").output
    for part in [name, error.meaning, error.cure, error.documentedMessage ?? name] { #expect(text.contains(part)) }
  }

  @Test("Every rule can be explained by its name and its number", arguments: Rule.all.map(\.number))
  func explainRule(number: Int) throws {
    let rule = try #require(Rule.named(String(number)))
    let text = Transcript("explain \(number)").output
    #expect(text.hasPrefix("rule \(number), \(rule.name)  [\(rule.basis.rawValue)]\n"))
    #expect(text.contains(rule.sentence))
    for citation in rule.sources { #expect(text.contains(citation.key)) }
    let byName = Transcript("explain \(rule.name)").output
    #expect(ErrorName.named(rule.name) == nil ? byName == text : byName.contains(rule.sentence))
  }

  @Test("explain rules lists every rule")
  func rules() {
    let text = Transcript("explain rules").output
    for rule in Rule.all { #expect(text.contains(rule.name) && text.contains(rule.sentence)) }
    #expect(text.split(separator: "\n").count == Rule.all.count + 1)
  }
}
