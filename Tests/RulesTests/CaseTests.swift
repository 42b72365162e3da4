import Commands
import Foundation
import Language
import Rendering
import Rules
import Support
import Testing
import Workspace

@Suite("The cases") struct CaseTests {
  @Test("A case runs through in a fresh workspace, and every expectation holds", arguments: CaseFile.all)
  func runsThrough(_ file: CaseFile) throws {
    let headings = try file.headings()
    guard headings.skip == nil else { return }
    let run = ScriptRun(try file.text(), named: file.name, in: file.folder)
    #expect(run.wentWell == (headings.xfail == nil), "\(run.errors)\n\(run.tally.summary)")
    #expect(headings.xfail != nil || (run.tally.failed == 0 && run.tally.notRun == 0), "\(run.tally.summary)")
  }

  @Test("A case says what it shows", arguments: CaseFile.all)
  func hasTitle(_ file: CaseFile) throws {
    #expect(try file.headings().title?.isEmpty == false)
  }

  @Test("The folders of the cases are found")
  func foldersAreFound() {
    #expect(CaseFile.all.contains { $0.name == "scripts/cases/the-hour.vsh" })
    #expect(CaseFile.ofRules.count >= Rule.all.count)
  }
}

@Suite("What the cases show") struct CoverageTests {
  // Nothing is added from other tests: what cases show of `save` and `record` are their refusals, which write nothing, so
  // that running a suite leaves its folder as it is. That both write is shown by the tests of the program, in folders of
  // their own.
  @Test("Every check of a rule is shown refusing, every rule letting pass, every command and error by a case")
  func areShown() throws {
    let gaps = try Self.ofAllCases.get().gaps.rows.map { row in row.map(\.text).joined(separator: " ") }
    #expect(gaps.isEmpty, "\(gaps.joined(separator: "\n"))")
  }

  /// What all cases show together.
  static let ofAllCases = Result {
    var all = Coverage(keepsRefusals: true)
    for file in CaseFile.all where try file.headings().skip == nil {
      let run = ScriptRun(try file.text(), named: file.name, in: file.folder)
      var coverage = run.coverage
      if run.wentWell { coverage.add(tags: try file.headings().tags) }
      all.add(coverage)
    }
    return all
  }
}

@Suite("The cases of the rules") struct RuleCaseTests {
  @Test("Every rule has a case with its tag", arguments: Rule.all.map(\.number))
  func hasCase(_ number: Int) throws {
    #expect(try Self.cases(of: number).isEmpty == false, "no case is tagged rule-\(number)")
  }

  @Test("A rule's case is named after the rule", arguments: CaseFile.ofRules)
  func isNamedAfterRule(_ file: CaseFile) throws {
    let tag = try #require(try file.headings().tags.first)
    let rule = try #require(tag.hasPrefix("rule-") ? Rule.named(String(tag.dropFirst(5))) : nil)
    let number = rule.number < 10 ? "0\(rule.number)" : "\(rule.number)"
    #expect(file.name == "Tests/Cases/rules/\(number)-\(rule.name).vsh")
  }

  @Test("A rule with a setting has a case that sets it", arguments: Rule.all.filter { $0.setting != nil }.map(\.number))
  func settingIsTried(_ number: Int) throws {
    let rule = try #require(Rule.named(String(number)))
    let setting = try #require(rule.setting)
    #expect(try Self.cases(of: number).contains { try $0.text().contains("\nset \(setting) ") })
  }

  private static func cases(of rule: Int) throws -> [CaseFile] {
    try CaseFile.all.filter { try $0.headings().tags.contains("rule-\(rule)") }
  }
}
