import Support
import Testing

@testable import Commands

/// What a person who begins reads at the prompt.
@Suite struct NewcomerTests {
  private func shown(_ script: String) -> String {
    var options = Session.Options()
    options.isInteractive = true
    return Transcript(script, options: options).output
  }

  @Test("An export says first what was achieved, then what changed, where a person sees changes")
  func exports() {
    let script = "add-phase 1 x; sync; add-project 123 Tower; add-costcode 123 1; send project 123; export job 123"
    #expect(shown(script).contains("exported: job 123 is in Vista now\n+ vista contract 123\n"))
    let update = "add-phase 2 y; sync; add-costcode 123 2; send project 123; update job 123"
    #expect(shown("\(script); \(update)").contains("updated: what was new about job 123 is in Vista now\n+ vista"))
    #expect(shown("\(script)\nexport job 123\nexpect error already-synced").matches(of: #/exported: /#).count == 1)
    #expect(!Transcript(script).output.contains("exported"))
  }

  @Test("reset says what went, where a person sees changes")
  func reset() {
    let script = "add-phase 1 x; let a = 1; snapshot s; reset"
    #expect(shown(script).hasSuffix("a fresh workspace; gone: 1 event, 1 variable, 1 snapshot\n"))
    #expect(Transcript(script).output.isEmpty)
  }

  @Test("A command that changes nothing says so to a person; one that was given nothing to change says it to everybody")
  func nothingChanged() {
    let prime = "add-project 123 Tower; add-prime 123 PC-1 Owner\n"
    #expect(shown(prime + "edit-prime PC-1 --status draft").hasSuffix("nothing changed\n"))
    #expect(!shown(prime + "edit-prime PC-1 --status approved").contains("nothing changed"))
    #expect(Transcript(prime + "edit-prime PC-1 --status draft").output.isEmpty)
    let bare = Transcript(prime + "edit-prime PC-1").errors
    #expect(bare.contains("nothing is to be changed: help edit-prime lists what can be"))
  }

  @Test("A list of what lies within something says where none does that others have some")
  func listOfNone() {
    let phase = "add-phase 1 x; sync; add-project 123 Tower; add-costcode 123 1\n"
    #expect(shown(phase + "list costcodes --project 124").hasSuffix("no costcodes of project 124; others have 1\n"))
    #expect(shown("list costcodes --project 124") == "no costcodes\n")
  }

  @Test("A snapshot without a name lists those that have one")
  func snapshots() {
    #expect(shown("snapshot a; add-phase 1; snapshot").contains("a     2026-01-05 08:00      0"))
    #expect(shown("snapshot") == "no snapshots\n")
  }

  @Test("A condition without blanks is shown with them")
  func condition() {
    let errors = Transcript("list commitments --where status>=approved").errors
    #expect(errors.contains("--where 'status >= approved'"))
  }

  @Test("Help is given by the other system's word, too")
  func helpByMeaning() {
    #expect(shown("help export company").hasPrefix("export vendor NAME"))
    #expect(shown("help send job").hasPrefix("send project PROJECT"))
    #expect(!shown("help export vendor").contains("accounting-date-chosen"))
    #expect(Transcript("help export banana").error == "not-found")
  }

  @Test("What lies within another is named in full where its own name is not enough")
  func namedInFull() {
    let person = TypedSession(
      "add-project 123 Tower", "add-company Solid",
      "add-commitment 123 SC-001 Footings --kind subcontract --company Solid --status approved",
      "add-cco SC-001 001 Deeper")
    func help(_ line: String) -> String {
      person.type(line)
      return person.help
    }
    #expect(help("show cco 001").contains("type: show cco SC-001 001"))
    #expect(help("edit-cco 001 --title Wider").contains("type: edit-cco SC-001 001 --title Wider"))
    #expect(help("show cco 009").contains("for example: cco COMMITMENT NUMBER"))
    #expect(help("edit-ccoline SC-001 001 1 --amount 5").contains("type: edit-ccoline SC-001 001.1 --amount 5"))
    #expect(help("edit-budgetchange 123 1 --amount 5").contains("its lines have it: edit-budgetchangeline"))
  }

  @Test("A phase that is put back without a description says that Procore's will be emptied")
  func emptiedDescription() {
    let gone = "add-phase 1 Concrete; sync; remove-phase 1; sync\n"
    let said = "the next sync empties Procore's, “Concrete”"
    #expect(Transcript(gone + "add-phase 1").errors.contains(said))
    #expect(!Transcript(gone + "add-phase 1 Slab").errors.contains(said))
    #expect(!Transcript("add-phase 1").errors.contains("empties"))
  }

  @Test("A variable that a definition has no parameter for is told how to become one")
  func missingParameter() {
    #expect(Transcript("define x a { echo $a $p }\nx 1").errors.contains("x takes no argument p: define x a p { … }"))
    #expect(Transcript("echo $p").errors.contains("give it a value first: let p = …"))
    #expect(Transcript("define x { sync }\nx; echo $p").errors.contains("give it a value first"))
  }

  @Test("An expectation of an error before any command is told where it belongs")
  func expectationBefore() {
    let hint = "put it behind the one that is to fail"
    #expect(Transcript("expect error not-found\nadd-phase 1").errors.contains(hint))
    #expect(!Transcript("add-phase 1\nexpect error not-found").errors.contains(hint))
  }
}
