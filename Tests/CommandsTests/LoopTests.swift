import Testing

/// `for`, its ranges, and variables.
@Suite struct LoopTests {
  @Test(
    "A range counts the digits at its end",
    arguments: [
      ("1..3", "1 2 3"), ("8..11", "8 9 10 11"), ("01-100..01-103", "01-100 01-101 01-102 01-103"),
      ("90-1..90-3", "90-1 90-2 90-3"),
      ("08..11", "08 09 10 11"), ("a9..a11", "a9 a10 a11"), ("5..5", "5"), ("001..003", "001 002 003"),
      ("98..102", "98 99 100 101 102"),
      ("é1..é2", "é1 é2"), ("1..2 x 7", "1 2 x 7"), ("0..2", "0 1 2"),
    ])
  func ranges(word: String, values: String) {
    let transcript = Transcript("for n in \(word) { echo $n }")
    #expect(transcript.output == values.split(separator: " ").map { $0 + "\n" }.joined())
  }

  @Test(
    "What is no range is a word", arguments: ["a..b", "1..x", "..", "..3", "1..", "a1..b3", "1...3", "a..3", "1..2..3"])
  func words(word: String) {
    let transcript = Transcript("for n in \(word) { echo $n }")
    #expect(transcript.output == word + "\n", "\(transcript.errors)")
  }

  @Test("A range that runs backwards is refused", arguments: ["3..1", "01-103..01-100", "10..9", "a2..a1"])
  func backwards(word: String) {
    let transcript = Transcript("for n in \(word) { echo $n }")
    #expect(transcript.error == "bad-value")
    #expect(transcript.errors.contains("runs backwards"))
    #expect(transcript.output.isEmpty)
  }

  @Test("A range of numbers too large to count is a word")
  func huge() {
    let word = "99999999999999999999..99999999999999999999"
    #expect(Transcript("for n in \(word) { echo $n }").output == word + "\n")
    #expect(
      Transcript("for n in 9223372036854775806..9223372036854775807 { echo $n }").output.contains(
        "9223372036854775807\n"))
  }

  @Test("The variable has its old value behind the loop, or none", arguments: [("let n = x", "x\n"), ("", "")])
  func scope(before: String, output: String) {
    let transcript = Transcript("\(before)\nfor n in 1 2 { sync }\necho $n")
    #expect(transcript.output == output)
    #expect(transcript.error == (before.isEmpty ? "unknown-variable" : nil))
  }

  @Test("The variable has its old value behind a loop that failed, too")
  func scopeAfterFailure() {
    let transcript = Transcript("let n = x\nfor n in 1 2 { remove-phase $n }\nexpect error not-found\necho $n")
    #expect(transcript.output == "x\n")
  }

  @Test("Loops in loops see both variables, and each round its own values")
  func nested() {
    #expect(Transcript("for a in 1..2 { for b in x y { echo $a$b } }").output == "1x\n1y\n2x\n2y\n")
  }

  @Test("A variable is one word, whatever is in it")
  func oneWord() {
    let transcript = Transcript(
      "let v = \"a b; 'c' $$ \\u{1B} {\"\nadd-phase $v\nexpect count phases = 1\nexpect phase $v")
    #expect(transcript.isWell, "\(transcript.errors)")
    #expect(Transcript("let v = 1..3\nfor n in $v { echo $n }").output == "1\n2\n3\n")
    #expect(Transcript("let v = '--zzz'\necho $v").output == "--zzz\n")
  }

  @Test("An unknown variable is found when its command runs, at its own place")
  func unknown() {
    let transcript = Transcript("echo began\necho é \"x${nope}\"")
    #expect(transcript.output == "began\n")
    #expect(transcript.error == "unknown-variable")
    #expect(transcript.places == ["2:10"])
    #expect(Transcript("echo $nope\nexpect error unknown-variable").isWell)
  }

  @Test("A variable's name has letters, digits and underscores", arguments: ["a-b", "é", "''", "'a b'"])
  func names(name: String) {
    #expect(Transcript("let \(name) = 1").error == "bad-value")
    #expect(Transcript("for \(name) in 1 { }").error == "bad-value")
  }
}
