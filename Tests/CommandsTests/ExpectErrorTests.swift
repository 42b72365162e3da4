import Commands
import Testing

/// Saying that a command fails, and how.
@Suite struct ExpectErrorTests {
  @Test(
    "An error is expected by its name or by the whole of its message",
    arguments: [
      "missing-phase-relationships", "\"Missing Phase Relationships Exist\"", "'Missing Phase Relationships Exist'",
    ])
  func both(error: String) {
    let transcript = Transcript(missingPhase + "export job 123\nexpect error \(error)\necho on")
    #expect(transcript.isWell, "\(transcript.errors)")
    #expect(transcript.output == "on\n")
  }

  @Test(
    "Another error, or a part of its message, is not enough",
    arguments: [
      ("not-found", "another error came"), ("\"Missing Phase\"", "another error came"),
      ("Missing-Phase-Relationships", "another error came"),
      ("mising-phase-relationships", "there is no such error; did you mean missing-phase-relationships?"),
    ])
  func another(error: String, hint: String) {
    let transcript = Transcript(missingPhase + "export job 123\nexpect error \(error)")
    #expect(transcript.error == "expectation-failed")
    #expect(transcript.errors.contains(hint))
    #expect(transcript.errors.contains("missing-phase-relationships: Missing Phase Relationships Exist"))
  }

  @Test("A failing command stops the script unless its error is expected next")
  func stops() {
    let transcript = Transcript("remove-phase 1\necho on\nexpect error not-found")
    #expect(!transcript.isWell)
    #expect(transcript.error == "not-found")
    #expect(transcript.output.isEmpty)
    #expect(transcript.tally.notRun == 1)
  }

  @Test("An expected error is not printed, and an error can be expected twice")
  func twice() {
    let transcript = Transcript("remove-phase 1\nexpect error not-found\nexpect error \"there is no phase 1\"")
    #expect(transcript.isWell)
    #expect(transcript.errors.isEmpty)
  }

  @Test("The error of a command is not that of the next one")
  func next() {
    let transcript = Transcript("remove-phase 1\nexpect error not-found\nsync\nexpect error not-found")
    #expect(transcript.error == "expectation-failed")
    #expect(transcript.places == ["4:1"])
  }

  @Test("expect ok fails behind a command that failed as expected")
  func notOK() {
    let transcript = Transcript("remove-phase 1\nexpect error not-found\nexpect ok")
    #expect(transcript.errors.contains("the command before failed"))
  }

  @Test("A failed expectation is nothing that could be expected")
  func failedExpectation() {
    let transcript = Transcript("expect count phases = 5\nexpect error expectation-failed\necho on")
    #expect(!transcript.isWell)
    #expect(transcript.output.isEmpty)
    let second = Transcript("remove-phase 1\nexpect count phases = 5\nexpect error not-found")
    #expect(second.errors.contains("[not-found]"), "only expect error, at once, awaits an error")
  }

  @Test("A command that fails changes nothing")
  func allOrNothing() {
    let transcript = Transcript(
      """
      add-phase 01-100
      sync
      add-project 123 x
      add-costcode 123 01-100 09-900
      expect error code-not-on-list
      expect no costcode 123 01-100
      add-phase 02-200 --cost-types L,X
      expect error not-found
      expect no phase 02-200
      """)
    #expect(transcript.isWell, "\(transcript.errors)")
  }
}
