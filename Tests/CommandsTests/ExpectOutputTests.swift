import Testing

/// `expect output` compares the text that the command before printed.
@Suite struct ExpectOutputTests {
  @Test(
    "Trailing blanks and empty lines at the end make no difference",
    arguments: [
      "expect output <<END\na b\nEND\n", "expect output <<END\r\na b  \r\n\r\nEND\r\n", "expect output 'a b'",
      "expect output \"a b\\n\"",
    ])
  func holds(expectation: String) {
    let transcript = Transcript("echo a b\n\(expectation)")
    #expect(transcript.isWell, "\(transcript.errors)")
  }

  @Test("The first line that differs is shown")
  func differs() {
    let transcript = Transcript(
      """
      add-phase 1 A --cost-types none
      add-phase 2 B --cost-types L
      list phases
      expect output <<END
      code  description  cost-types
      1     A
      2     C            L
      END
      """
    )
    #expect(transcript.errors.contains("from line 3 on"))
    #expect(transcript.errors.contains("expected  2     C            L"))
    #expect(transcript.errors.contains("found     2     B            L"))
    #expect(transcript.places == ["4:1"])
  }

  @Test("What differs within a line is marked below it")
  func marks() {
    let transcript = Transcript("echo Cast-in-plase\nexpect output Cast-in-place")
    #expect(
      transcript.errors.contains("    found     Cast-in-plase\n                         ^\n"), "\(transcript.errors)")
    let value = Transcript("add-phase 1 \"Cast-in-plase\"\nexpect phase 1 description = Cast-in-place")
    #expect(
      value.errors.contains("found           Cast-in-plase\n                               ^\n"), "\(value.errors)")
  }

  @Test(
    "Missing and surplus lines are told",
    arguments: [("'a\nb'", "expected  b", "found     the end"), ("''", "expected  the end", "found     a")])
  func lines(text: String, expected: String, found: String) {
    let transcript = Transcript("echo a\nexpect output \(text)")
    #expect(transcript.errors.contains(expected) && transcript.errors.contains(found), "\(transcript.errors)")
  }

  @Test("An edit prints nothing, and so does a line with variables in its text")
  func nothing() {
    #expect(Transcript("add-phase 1\nexpect output ''").isWell)
    #expect(Transcript("let x = 5\necho $x\nexpect output $x").isWell)
  }
}
