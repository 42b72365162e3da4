import Commands
import Testing
import Text

/// Every form of `expect` holds where it should and fails with what was found.
@Suite struct ExpectationTests {
  private static let world = """
    add-phase 03-300 "Concrete" --cost-types L,M
    sync
    add-project 123 "Riverside Tower"
    add-costcode 123 03-300
    add-budgetline 123 03-300 M 100.50

    """

  @Test(
    "What is so holds",
    arguments: [
      "ok", "phase 03-300", "no phase 03-301", "no costcode 123 01-100", "no costcode 9 03-300",
      "phase 03-300 description = Concrete",
      "phase 03-300 description != concrete", "phase 03-300 description contains cret",
      "phase 03-300 description ~ C*t?",
      "phase 03-300 cost-types = L,M", "phase 03-300 cost-types contains M", "phase 03-300 description > Cat",
      "phase 03-300 description <= Concrete",
      "budgetline 123 1 amount = 100.5", "budgetline 123 1 amount >= 100.50", "budgetline 123 1 amount < 1000",
      "budgetline 123 1 amount > 20",
      "job 123 status = not-sent", "job 123 synced = no", "standard-code 03-300 missing = no", "count phases = 1",
      "count phases < 10",
      "count costcodes --project 123 = 1", "count costcodes --project 9 = 0",
      "count phases --where 'description ~ C*' = 1",
      "count phases != 2", "'phase' \"03-300\" description '=' 'Concrete'",
    ])
  func holds(expectation: String) {
    let transcript = Transcript(Self.world + "expect \(expectation)")
    #expect(transcript.isWell, "\(transcript.misunderstood) \(transcript.errors)")
    #expect(transcript.tally.held == 1 && transcript.tally.failed == 0)
    #expect(transcript.output.isEmpty)
  }

  @Test(
    "What is not so fails with what was expected, what was found and who wrote it",
    arguments: [
      ("phase 03-301", "there is no phase 03-301", "phase 03-301", "nothing of that name", nil),
      ("no phase 03-300", "there is a phase 03-300", "no phase 03-300", "it exists", "case.vsh:1:1"),
      ("phase 03-300 description = Steel", "another description", "= Steel", "Concrete", "case.vsh:1:1"),
      ("phase 03-300 description ~ S*", "another description", "~ S*", "Concrete", "case.vsh:1:1"),
      ("phase 03-300 cost-types = L", "another cost-types", "= L", "L,M", "case.vsh:1:1"),
      ("budgetline 123 1 amount = 100.51", "another amount", "= 100.51", "100.50", "case.vsh:5:1"),
      ("project 123 address = x", "another address", "= x", "nothing", "case.vsh:3:1"),
      ("job 123 status = synced", "another status", "= synced", "not-sent", nil),
      ("count phases = 2", "the number of phases is another", "= 2", "1", nil),
      ("count phases > 1", "the number of phases is another", "> 1", "1", nil),
      ("error not-found", "the command before did not fail", "error not-found", "no error", nil),
    ])
  func fails(expectation: String, message: String, expected: String, found: String, writer: String?) {
    let transcript = Transcript(Self.world + "expect \(expectation)\necho behind")
    #expect(transcript.error == "expectation-failed")
    #expect(transcript.errors.contains(message), "\(transcript.errors)")
    #expect(transcript.row("expected") == expected)
    #expect(transcript.row("found") == found)
    #expect(
      transcript.row("last written").map { $0.contains(writer ?? "?") } ?? (writer == nil), "\(transcript.errors)")
    #expect(transcript.places == ["6:1"])
    #expect(transcript.tally.failed == 1)
    #expect(transcript.output.isEmpty)
  }

  @Test("The writer is the command that last changed that very field, also inside a block and a sync")
  func writer() {
    let edited = Transcript(
      Self.world
        + """
        for d in Steel Wood {
          edit-phase 03-300 --description $d
        }
        edit-phase 03-300 --cost-types L
        expect phase 03-300 description = x
        """
    )
    #expect(edited.row("last written") == "by case.vsh:7:3  edit-phase 03-300 --description $d")
    let synced = Transcript(Self.world + "remove-phase 03-300\nadvance 1h\nexpect standard-code 03-300 missing = no")
    #expect(synced.row("last written") == "the background sync of 09:00, during case.vsh:7:1  advance 1h")
  }

  @Test("An expectation with a word for a number is a bad value")
  func noNumber() {
    #expect(Transcript("expect count phases = many").error == "bad-value")
  }

  @Test(
    "What a variable makes of an operator or a field is looked at when it runs",
    arguments: [
      ("let op = like; expect count phases $op 1", "bad-value"), ("let op = like; expect changes $op 1", "bad-value"),
      ("let op = '<'; expect count phases $op 2", nil), ("let f = colour; expect phase 03-300 $f = x", "bad-value"),
      ("let f = description; expect phase 03-300 $f = Concrete", nil),
    ])
  func composed(expectation: String, error: String?) {
    #expect(Transcript("add-phase 03-300 Concrete\nadd-phase 2; undo\n" + expectation).error == error)
  }

  @Test("Expectations are counted: held, failed, not run")
  func counting() {
    let transcript = Transcript("expect ok\nexpect no phase 1\nexpect phase 1\nexpect ok\ntry { expect ok }")
    #expect(transcript.tally.summary == "2 expectations held, 1 failed, 2 did not run")
  }
}

extension Transcript {
  /// What stands behind a word in the explanation of an error.
  fileprivate func row(_ name: String) -> String? {
    errors.split(separator: "\n").first { $0.hasPrefix("    \(name)") }
      .map { String($0.dropFirst(4 + name.count).drop { $0 == " " }) }
  }
}
