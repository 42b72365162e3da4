import Testing

/// `expect changes` in its failing direction; Tests/Cases/language/expect-changes.vsh shows what holds.
@Suite struct ExpectChangesTests {
  @Test(
    "Another number, and another operator, fail with what was found",
    arguments: [("= 2", "  1"), ("> 1", "1"), ("!= 1", "1"), ("= 0", "  1")])
  func otherNumber(condition: String, found: String) {
    let transcript = Transcript("add-phase 03-300 Concrete\nexpect changes \(condition)")
    #expect(transcript.error == "expectation-failed")
    #expect(transcript.errors.contains("expected  \(condition)"))
    #expect(transcript.errors.contains("found     \(found)"))
    #expect(transcript.errors.contains("+ vista phase 03-300"))
  }

  @Test("What is missing and what is too much are both shown")
  func otherChanges() {
    let transcript = Transcript("add-phase 1\nexpect changes <<END\n+ vista phase 2\nEND")
    #expect(transcript.error == "expectation-failed")
    #expect(transcript.errors.contains("expected  + vista phase 2"))
    #expect(transcript.errors.contains("found     + vista phase 1"))
  }

  @Test(
    "Its form is looked at before anything runs",
    arguments: ["expect changes", "expect changes == 1", "expect changes = 1 2"])
  func forms(line: String) {
    let transcript = Transcript("echo on\n\(line)")
    #expect(transcript.misunderstood.count == 1)
    #expect(transcript.output.isEmpty)
  }

  @Test("A number is a number")
  func notANumber() {
    #expect(Transcript("add-phase 1\nexpect changes = x").error == "bad-value")
  }
}
