import Errors
import Language
import Support
import Testing
import Workspace

@testable import Commands

/// The words of the tool, and of other shells, lead to the command.
@Suite struct MeaningTests {
  @Test(
    "A statement that is none is answered with what to type, the person's own words in it, and runs nothing",
    arguments: [
      ("remove costcode 123 03-300", "remove-costcode 123 03-300"),
      ("add phase 03-300", "add-phase 03-300"),
      (#"add a phase 03-300 "Cast in place" --cost-types L"#, #"add-phase 03-300 "Cast in place" --cost-types L"#),
      ("delete phase $x", "remove-phase $x"),
      ("delete-phase 03-300", "remove-phase 03-300"),
      ("new_project 1 Tower", "add-project 1 Tower"),
      ("create cost code 123 03-300", "add-costcode 123 03-300"),
      ("create prime contract change order 123 1 Title", "add-pcco 123 1 Title"),
      ("edit phase 03-300 --description x", "edit-phase 03-300 --description x"),
      ("update phase 03-300 --description x", "edit-phase 03-300 --description x"),
      ("lock budget 123", "lock-budget 123"),
      ("export project 123", "export job 123"),
      ("send job 123", "send project 123"),
      (#"export company "Acme Inc""#, #"export vendor "Acme Inc""#),
      ("approve project 123", "accept job 123"),
      ("reset project 123", "reset job 123"),
      ("refresh companies", "refresh vendors"),
      ("show 123", "find 123"),
      ("show phases", "list phases"),
      ("show me project 123", "show project 123"),
      ("ls", "status"), ("dir", "status"), ("ls phases", "list phases"), ("ls cost codes", "list costcodes"),
      ("cat phase 03-300", "show phase 03-300"), ("cat 03-300", "find 03-300"),
      ("exit", "quit"), ("quit?", "quit"), ("exit now", "quit"), ("bye", "quit"),
      ("?", "help"), ("? export", "help export"), ("man export", "help export"),
      ("run x.vsh", "source x.vsh"), ("run", "help source"),
      ("remove costcode", "help remove-costcode"),
      ("search concrete", "find concrete"),
      ("rename job 123", "edit-job 123 --name NAME"),
      ("rename phase 03-300", "edit-phase 03-300 --description DESCRIPTION"),
      ("renumber invoice SC-1 1", "edit-invoice SC-1 1 --description DESCRIPTION"),
      ("rename company Solid --name Other", "edit-company Solid --name Other"),
      (#"show "Name With Blanks""#, #"find "Name With Blanks""#),
    ])
  func saysWhatToType(line: String, suggestion: String) {
    let transcript = Transcript("echo began\n\(line)")
    #expect(transcript.misunderstood.count == 1)
    #expect(transcript.misunderstood.first?.hasSuffix("type: \(suggestion)") == true, "\(transcript.misunderstood)")
    #expect(transcript.output.isEmpty)
    #expect(understands(suggestion))
  }

  @Test("A tab is found by the other system's word, when the command runs")
  func tabs() {
    let transcript = Transcript("tab companies")
    #expect(transcript.error == "bad-value" && transcript.errors.contains("type: tab vendors"))
    #expect(Transcript("tab bananas").errors.contains("it takes jobs, "))
  }

  @Test("What is like a word that is known, or means nothing, is answered as ever")
  func others() {
    for (line, help) in [
      ("frobnicate", "help lists the commands"), ("show phas 1", "did you mean phase?"),
      ("list phasse", "did you mean phases?"), ("add-pahse 1", "did you mean add-phase?"),
      ("export banana 1", "it knows budget, "), ("show phase 1 2", "a phase is named by CODE alone"),
      ("delete { sync }", "help lists the commands"),
    ] {
      #expect(
        Transcript(line).misunderstood.first?.contains(help) == true, "\(line): \(Transcript(line).misunderstood)")
    }
  }

  @Test("What is there is shown by all its nouns, at a prompt that knows the world")
  func objects() {
    let bench = Bench()
    #expect(bench.run("add-phase 03-300 Concrete; sync; add-project 123 Tower"))
    #expect(bench.says("show 123").contains("type: show project 123, or: show job 123"))
    #expect(bench.says("show 03-300").contains("type: show phase 03-300, or: show standard-code 03-300"))
    #expect(bench.says("rm 03-300").contains("type: remove-phase 03-300"))
    #expect(bench.says("show 124").contains("type: find 124"))
  }

  @Test("Whatever is suggested for any synonym of a verb and a noun is understood when it is pasted")
  func everySuggestion() {
    let objects = [[], ["123", "03-300"], ["123", "03-300", "L", "5"]]
    var suggested = 0
    for verb in Synonyms.allVerbs {
      for noun in [""] + Synonyms.allNouns {
        for object in objects {
          let words = [verb] + (noun.isEmpty ? [] : [noun]) + object
          for line in Meaning(.standard, in: nil).lines(for: words) {
            suggested += 1
            #expect(understands(line), "\(words): \(line)")
          }
          let last = Meaning(.standard, in: nil).lastResort(for: words) ?? ""
          if last.hasPrefix("type: ") { #expect(understands(String(last.dropFirst(6))), "\(words): \(last)") }
        }
      }
    }
    #expect(suggested > 500)
  }

  @Test("A synonym of a verb means a verb that there is, and a noun's a noun of some command")
  func synonymsMeanSomething() {
    let names = Catalogue.standard.names
    for verb in Synonyms.allMeantVerbs {
      #expect(names.contains { $0 == verb || $0.hasPrefix(verb + "-") || $0.hasPrefix(verb + " ") }, "\(verb)")
    }
  }

  private func understands(_ line: String) -> Bool {
    Binder.bind(Parser.parse(Source(name: "", text: Array(line.utf8))), .standard).program.diagnostics.isEmpty
  }
}
