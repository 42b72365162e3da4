import Commands
import Errors
import Language
import Rules
import Support
import Testing
import Workspace

@Suite("Rules as they are declared") struct RuleDeclarationTests {
  @Test("Numbers and names of rules are their own")
  func areUnique() {
    #expect(Set(Rule.all.map(\.number)).count == Rule.all.count)
    #expect(Set(Rule.all.map(\.name)).count == Rule.all.count)
    #expect(Rule.all.map(\.number) == Rule.all.map(\.number).sorted())
  }

  @Test("A rule is found by its number and by its name", arguments: Rule.all.map(\.number))
  func isFound(_ number: Int) throws {
    let rule = try #require(Rule.named(String(number)))
    #expect(Rule.named(rule.name)?.number == number)
  }

  @Test(
    "A rule has a name in kebab-case, a sentence, sources and a setting that exists", arguments: Rule.all.map(\.number))
  func isComplete(_ number: Int) throws {
    let rule = try #require(Rule.named(String(number)))
    #expect(isKebabCase(rule.name))
    #expect(rule.sentence.hasSuffix("."))
    #expect(!rule.sources.isEmpty)
    #expect(rule.sources.allSatisfy { !$0.key.isEmpty && !$0.address.isEmpty })
    #expect(rule.setting == nil || rule.setting.flatMap(Setting.named) != nil)
    #expect(Set(rule.refuses).isSubset(of: ErrorName.allCases))
  }

  @Test(
    "A topic says what its rules are about, since acts and items look for theirs only there", arguments: Rule.topics)
  func topicSaysWhatItIsAbout(_ topic: Rule.Topic) {
    func names(_ types: [Any.Type]) -> [String] { Set(types.map { String(describing: $0) }).sorted() }
    #expect(names(topic.types) == names(topic.rules.flatMap(\.types)))
  }

  @Test("Every setting belongs to a rule", arguments: Setting.all.map(\.name))
  func settingHasRule(_ setting: String) {
    #expect(Rule.all.contains { $0.setting == setting })
  }
}

@Suite("Errors as they are declared") struct ErrorNameTests {
  @Test("An error has a name in kebab-case, a meaning and a cure", arguments: ErrorName.allCases)
  func isComplete(_ error: ErrorName) {
    #expect(isKebabCase(error.name))
    #expect(!error.page.meaning.isEmpty && !error.page.cure.isEmpty)
  }

  @Test("Errors of one topic stand together, as the help lists them")
  func topicsStandTogether() {
    let topics = ErrorName.allCases.map(\.page.topic).reduce(into: [Page.Topic]()) { topics, topic in
      if topics.last != topic { topics.append(topic) }
    }
    #expect(topics == Page.Topic.allCases)
  }

  @Test("What cannot be understood says which error it is", arguments: BrokenScript.all)
  func diagnosticsAreNamed(_ script: BrokenScript) throws {
    let diagnostics = Bench().session.prepare(Source(name: "broken", text: script.text), isConfined: false).program
      .diagnostics
    #expect(diagnostics.contains { $0.error == script.error }, "\(diagnostics)")
  }
}

/// A script that cannot be understood, and an error that says so.
struct BrokenScript: Sendable, CustomTestStringConvertible {
  let text: [UInt8]
  let error: ErrorName

  init(_ text: String, _ error: ErrorName) { self.init(Array(text.utf8), error) }

  init(_ text: [UInt8], _ error: ErrorName) {
    self.text = text
    self.error = error
  }

  var testDescription: String { "\(error.name): \(String(decoding: text.prefix(40), as: UTF8.self).debugDescription)" }

  static let all = [
    BrokenScript("add-phasee 01", .unknownCommand),
    BrokenScript("export jobb 123", .unexpectedArgument),
    BrokenScript("export", .missingArgument),
    BrokenScript("sync --fast", .unknownOption),
    BrokenScript("add-phase", .missingArgument),
    BrokenScript("add-project 1 x --list", .missingArgument),
    BrokenScript("add-commitment 1 2 3 --company x", .missingArgument),
    BrokenScript("for x of 1 { sync }", .missingArgument),
    BrokenScript("sync now", .unexpectedArgument),
    BrokenScript("sync { sync }", .unexpectedArgument),
    BrokenScript("try", .missingArgument),
    BrokenScript("expect ok 1", .unexpectedArgument),
    BrokenScript("expect phase 1 colour = red", .unexpectedArgument),
    BrokenScript("expect phase", .missingArgument),
    BrokenScript("list phase-s", .unexpectedArgument),
    BrokenScript("echo \"open", .unclosedQuote),
    BrokenScript("echo 'open", .unclosedQuote),
    BrokenScript("try { sync", .unclosedBlock),
    BrokenScript("sync }", .unclosedBlock),
    BrokenScript(#"echo "\q""#, .badValue),
    BrokenScript(String(repeating: "try { ", count: 2000), .tooDeep),
    BrokenScript([0x65, 0x63, 0x68, 0x6F, 0x20, 0xFF], .badFormat),
    BrokenScript("echo \u{1B}[0m", .badFormat),
    BrokenScript("echo \u{202E}x", .badFormat),
  ]
}

private func isKebabCase(_ text: String) -> Bool { text.wholeMatch(of: /[a-z0-9]+(-[a-z0-9]+)*/) != nil }
