import Commands
import Foundation
import Language
import Rules
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
    #expect(Set(rule.refuses).isSubset(of: ErrorName.all))
  }

  @Test("Every setting belongs to a rule", arguments: Setting.all.map(\.name))
  func settingHasRule(_ setting: String) {
    #expect(Rule.all.contains { $0.setting == setting })
  }
}

@Suite("Errors as they are declared") struct ErrorNameTests {
  @Test("Names of errors are their own, in kebab-case, with a meaning and a cure")
  func areComplete() {
    #expect(Set(ErrorName.all.map(\.name)).count == ErrorName.all.count)
    for error in ErrorName.all {
      #expect(isKebabCase(error.name))
      #expect(!error.topic.isEmpty && !error.meaning.isEmpty && !error.cure.isEmpty)
      #expect(ErrorName.named(error.name) == error)
    }
  }

  @Test("Errors of one topic stand together, as the help lists them")
  func topicsStandTogether() {
    let topics = ErrorName.all.map(\.topic).reduce(into: [String]()) { topics, topic in
      if topics.last != topic { topics.append(topic) }
    }
    #expect(Set(topics).count == topics.count)
  }

  @Test("What cannot be understood has a declared error", arguments: BrokenScript.all)
  func diagnosticsAreDeclared(_ script: BrokenScript) throws {
    let diagnostics = Bench().session.prepare(Source(name: "broken", text: script.text), isConfined: false).program
      .diagnostics
    #expect(diagnostics.contains { $0.name == script.error }, "\(diagnostics)")
    for diagnostic in diagnostics { #expect(ErrorName.named(diagnostic.name) != nil, "\(diagnostic.name)") }
  }

  @Test("Every error that the language can name is declared")
  func languageNamesAreDeclared() throws {
    let folder = (CaseFile.repository as NSString).appendingPathComponent("Sources/Language")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".swift") }
    let names = try files.flatMap { file in
      try String(contentsOfFile: (folder as NSString).appendingPathComponent(file), encoding: .utf8)
        .matches(of: /(?:Diagnostic|report)\(\s*"([a-z-]+)"/).map { String($0.1) }
    }
    #expect(names.count > 5)
    for name in names { #expect(ErrorName.named(name) != nil, "\(name)") }
  }
}

/// A script that cannot be understood, and an error that says so.
struct BrokenScript: Sendable, CustomTestStringConvertible {
  let text: [UInt8]
  let error: String

  init(_ text: String, _ error: String) { self.init(Array(text.utf8), error) }

  init(_ text: [UInt8], _ error: String) {
    self.text = text
    self.error = error
  }

  var testDescription: String { "\(error): \(String(decoding: text.prefix(40), as: UTF8.self).debugDescription)" }

  static let all = [
    BrokenScript("add-phasee 01", "unknown-command"),
    BrokenScript("export jobb 123", "unexpected-argument"),
    BrokenScript("export", "missing-argument"),
    BrokenScript("sync --fast", "unknown-option"),
    BrokenScript("add-phase", "missing-argument"),
    BrokenScript("add-project 1 x --list", "missing-argument"),
    BrokenScript("add-commitment 1 2 3 --company x", "missing-argument"),
    BrokenScript("for x of 1 { sync }", "missing-argument"),
    BrokenScript("sync now", "unexpected-argument"),
    BrokenScript("sync { sync }", "unexpected-argument"),
    BrokenScript("try", "missing-argument"),
    BrokenScript("expect ok 1", "unexpected-argument"),
    BrokenScript("expect phase 1 colour = red", "unexpected-argument"),
    BrokenScript("expect phase", "missing-argument"),
    BrokenScript("list phase-s", "unexpected-argument"),
    BrokenScript("echo \"open", "unclosed-quote"),
    BrokenScript("echo 'open", "unclosed-quote"),
    BrokenScript("try { sync", "unclosed-block"),
    BrokenScript("sync }", "unclosed-block"),
    BrokenScript(#"echo "\q""#, "bad-value"),
    BrokenScript(String(repeating: "try { ", count: 2000), "too-deep"),
    BrokenScript([0x65, 0x63, 0x68, 0x6F, 0x20, 0xFF], "bad-format"),
    BrokenScript("echo \u{1B}[0m", "bad-format"),
    BrokenScript("echo \u{202E}x", "bad-format"),
  ]
}

private func isKebabCase(_ text: String) -> Bool { text.wholeMatch(of: /[a-z0-9]+(-[a-z0-9]+)*/) != nil }
