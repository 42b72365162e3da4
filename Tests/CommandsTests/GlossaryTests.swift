import Commands
import Errors
import Rules
import Testing
import Workspace

/// The words of the field.
@Suite struct GlossaryTests {
  @Test(
    "A term is one sentence of at most 30 words that ends with a full stop, and has a source",
    arguments: Term.all.map(\.name))
  func isComplete(name: String) throws {
    let term = try #require(Term.named(name))
    #expect(term.name == name)
    #expect(term.sentence.hasSuffix(".") && !term.sentence.dropLast().contains(". "))
    #expect(term.sentence.split(separator: " ").count <= 30)
    #expect(!term.sources.isEmpty && Set(term.sources.map(\.key)).count == term.sources.count)
    #expect(term.absence?.isEmpty != true && term.absence?.hasSuffix(".") != true)
  }

  @Test("No two terms have a name in common, nor two sources a key")
  func areUnique() {
    let names = Term.all.flatMap { [$0.name] + $0.otherNames }
    for name in names { #expect(Term.all.count { Term.named(name)?.name == $0.name } == 1) }
    for term in Term.all { for name in term.otherNames { #expect(Term.named(name)?.name == term.name, "\(name)") } }
    #expect(Set(names.map { $0.lowercased() }).count == names.count)
    let sources = Set((Term.all.flatMap(\.sources) + Rule.all.flatMap(\.sources)).map { "\($0.key) \($0.address)" })
    #expect(Set(sources.map { $0.prefix { $0 != " " } }).count == sources.count)
  }

  @Test("A term is found in capitals or not, in the plural, with a hyphen or a blank")
  func isFound() {
    for text in ["retainage", "RETAINAGE", "Retention", "sub job", "sub-jobs", "wbs", "ribbons", "?"] {
      let explained = Transcript("explain '\(text)'")
      #expect(explained.isWell && explained.output.contains("\n  source "), "\(text)")
      #expect(Transcript("help '\(text)'").output == explained.output)
    }
    #expect(!Transcript("explain ribbonz").isWell)
    #expect(Transcript("explain retainag").errors.contains("did you mean retainage?"))
    #expect(Transcript("help retainag").errors.contains("did you mean retainage?"))
  }

  @Test("What vsh does not model says so, and why")
  func absence() {
    for text in ["retainage", "sub job", "wbs", "segment", "Procore Pay"] {
      #expect(Transcript("explain '\(text)'").output.contains("\n  not here  vsh does not model it: "))
    }
    #expect(!Transcript("explain ribbon").output.contains("not here"))
  }

  @Test("No term hides a command, a topic, an error, a rule or a setting")
  func hidesNothing() {
    for verb in Catalogue.standard.verbs + Command.Group.allCases.map(\.rawValue) + ["errors"] {
      #expect(!Transcript("help \(verb)").output.contains("\n  source    "), "\(verb)")
    }
    let names = ErrorName.allCases.map(\.name) + Rule.all.map(\.name) + Setting.all.map(\.name)
    for name in names {
      guard let term = Term.named(name) else { continue }
      #expect(!Transcript("explain \(name)").output.contains("\n  \(term.sentence)\n"), "\(name)")
      #expect(Transcript("help \(name)").output.contains("\n  \(term.sentence)\n"), "\(name)")
    }
    // A verb may be a term as well: help is about the command, explain about the word.
    #expect(Transcript("help sync").output.hasPrefix("sync [--dry-run]\n"))
    #expect(Transcript("explain sync").output.contains("The connector's hourly look"))
  }

  @Test("All terms are listed, in lines that fit a screen")
  func isListed() {
    let text = Transcript("help glossary").output
    #expect(text == Transcript("explain glossary").output)
    for term in Term.all { #expect(text.contains("\n\(term.name)") || text.hasPrefix(term.name)) }
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 80 })
  }
}
