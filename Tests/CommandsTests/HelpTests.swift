import Commands
import Errors
import Rules
import Testing
import Workspace

/// The help knows everything.
@Suite struct HelpTests {
  @Test("What is not defined yet, or was only tried, has no help")
  func definedOnly() {
    let transcript = Transcript(
      "try { define zork { echo 1 } }\nhelp zork\nexpect error not-found\nhelp later\nexpect error not-found\n"
        + "define later { echo 2 }\nhelp later")
    #expect(transcript.isWell, "\(transcript.errors)")
    #expect(transcript.output.contains("A command of your own."))
  }

  @Test("The first screen fits 80 columns and 24 rows, with the prompt and commands of one's own")
  func overview() {
    let own = (1...60).map { "define own-\($0) { sync }" }.joined(separator: "; ")
    for text in [Transcript("help").output, Transcript("\(own); help").output] {
      #expect(text.fits, "\(text.tooLong)")
      #expect(text.split(separator: "\n", omittingEmptySubsequences: false).count <= 24)
    }
  }

  @Test("The first screen names verbs of every topic, and the page with the rest")
  func topicsOfOverview() {
    let lines = Transcript("help").output.split(separator: "\n")
    for group in Command.Group.allCases where group != .own {
      #expect(lines.contains { $0.hasPrefix(group.title) && $0.count > group.title.count })
      #expect(lines.contains { $0.hasPrefix("  help \(group.rawValue)") })
    }
  }

  @Test("Every command stands on one page of a topic, in one line that says what it is for")
  func pages() {
    let pages = Command.Group.allCases.filter { $0 != .own }.map { Transcript("help \($0.rawValue)").output }
    for page in pages { #expect(page.fits, "\(page.tooLong)") }
    let entries: [[String]] = pages.joined(separator: "\n").split(separator: "\n").map { line in
      line.split(separator: "  ").map { String($0.drop { $0 == " " }) }
    }
    for command in Catalogue.standard.commands {
      #expect(entries.count { $0 == [command.name, command.gist] } == 1, "\(command.name): \(command.gist)")
    }
  }

  @Test("Every command is found by its words, and no other is")
  func foundByWords() {
    let catalogue = Catalogue.standard
    #expect(catalogue.verbs == Set(catalogue.commands.map(\.verb)).sorted())
    for verb in catalogue.verbs {
      let named = catalogue.commands.filter { $0.verb == verb }.map(\.name)
      let found = catalogue.commands(named: verb).map(\.name)
      #expect(found.sorted() == named.sorted())
      #expect(found.first == verb || !named.contains(verb))
    }
    for word in ["", "add", "add-phas", "add-phasee", "export job", "job"] {
      #expect(catalogue.commands(named: word).isEmpty, "\(word)")
    }
  }

  @Test("No verb hides a topic")
  func topicsAreNoVerbs() {
    let verbs = Catalogue.standard.verbs
    for word in Command.Group.allCases.map(\.rawValue) + ["errors"] { #expect(!verbs.contains(word)) }
  }

  @Test("What a person defined is on the first screen and on a page of its own, and has help")
  func ownCommands() {
    let text = Transcript("define b X Y { sync }; define a { sync }; help; help own; help b").output
    #expect(text.contains("\nYour own              a, b\n  help own\n"))
    #expect(text.contains("\n  b X Y  A command of your own\n"))
    #expect(text.contains("\nb X Y\n  A command of your own.\n"))
    #expect(Transcript("help own").output.contains("none yet; define NAME"))
  }

  @Test(
    "Every command has help with its usage, its arguments, its rules and its examples, in 80 columns",
    arguments: Catalogue.standard.commands.map(\.name))
  func everyCommand(name: String) throws {
    let command = try #require(Catalogue.standard.commands.first { $0.name == name })
    let transcript = Transcript("help \(name)")
    #expect(transcript.isWell)
    let text = transcript.output
    #expect(text.fits, "\(text.tooLong)")
    #expect(text.bare.hasPrefix(command.usage.bare + command.summary.bare))
    for parameter in command.parameters + command.options { #expect(text.bare.contains(parameter.meaning.bare)) }
    if let needs = command.needs.text { #expect(text.bare.contains("needs" + needs.bare)) }
    for rule in command.rules {
      #expect(text.contains("    \(rule.number) ") && text.bare.contains(rule.name + rule.basis.rawValue))
    }
    for example in command.examples {
      #expect(text.replacing(" \\\n", with: " ").bare.contains(example.line.bare))
      #expect(text.bare.contains("#" + example.remark.bare))
    }
    #expect(text.hasSuffix("\n") && !text.hasSuffix("\n\n"))
  }

  @Test("An example that is longer than a line can be typed as it stands")
  func longExample() throws {
    let long = try #require(
      Catalogue.standard.commands.flatMap(\.examples).first { $0.line.count > 76 && !$0.line.contains("  ") })
    let command = try #require(Catalogue.standard.commands.first { $0.examples.contains { $0.line == long.line } })
    let lines = Transcript("help \(command.name)").output.split(separator: "\n")
    let start = try #require(lines.firstIndex { $0.hasSuffix(" \\") })
    let end = try #require(lines[start...].firstIndex { !$0.hasSuffix(" \\") })
    #expect(Transcript("\(long.setup)\n\(lines[start...end].joined(separator: "\n"))").isWell)
  }

  @Test("A verb alone shows all that it can be followed by")
  func verb() {
    let text = Transcript("help check").output
    #expect(text.contains("check job PROJECT") && text.contains("check commitment COMMITMENT"))
  }

  @Test("help errors lists every error with its meaning")
  func errors() {
    let text = Transcript("help errors").output
    for error in ErrorName.allCases {
      #expect(text.contains("\n  \(error.name)") && text.bare.contains(error.page.meaning.bare), "\(error.name)")
    }
    #expect(text.fits, "\(text.tooLong)")
  }

  @Test(
    "Every example runs as it stands",
    arguments: Catalogue.standard.commands.flatMap { command in command.examples.map { "\($0.setup)\n\($0.line)" } })
  func example(script: String) {
    let transcript = Transcript(script)
    #expect(transcript.isWell, "\(transcript.misunderstood) \(transcript.errors)")
  }

  @Test("Every error can be explained", arguments: ErrorName.allCases.map(\.name))
  func explainError(name: String) throws {
    let error = try #require(ErrorName(rawValue: name))
    let text = Transcript("explain \(name)").output
    for part in [name, error.page.meaning, error.page.cure] + error.page.documentedMessages {
      #expect(text.contains(part))
    }
  }

  @Test("Every rule can be explained by its name and its number", arguments: Rule.all.map(\.number))
  func explainRule(number: Int) throws {
    let rule = try #require(Rule.named(String(number)))
    let text = Transcript("explain \(number)").output
    #expect(text.hasPrefix("rule \(number), \(rule.name)  [\(rule.basis.rawValue)]\n"))
    #expect(text.contains(rule.sentence))
    for citation in rule.sources { #expect(text.contains(citation.key)) }
    let byName = Transcript("explain \(rule.name)").output
    #expect(ErrorName(rawValue: rule.name) == nil ? byName == text : byName.contains(rule.sentence))
  }

  @Test("explain rules lists every rule")
  func rules() {
    let text = Transcript("explain rules").output
    for rule in Rule.all { #expect(text.contains(rule.name) && text.contains(rule.sentence)) }
    #expect(text.split(separator: "\n").count == Rule.all.count + 1)
  }
}

extension String {
  /// Its lines that are longer than a screen is wide.
  fileprivate var tooLong: [Substring] { split(separator: "\n").filter { $0.count > 80 } }
  fileprivate var fits: Bool { tooLong.isEmpty }

  /// Without blanks and ends of lines, which differ where it was broken into lines.
  fileprivate var bare: String { filter { !$0.isWhitespace } }
}
