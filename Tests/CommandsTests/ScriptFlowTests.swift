import Commands
import Testing

/// What runs, in which order, and what is taken back.
@Suite struct ScriptFlowTests {
  @Test(
    "A mistake on the last line leaves nothing done",
    arguments: [
      "add-pahse 2", "echo 'x", "try {", "}", "add-phase", "list phasse", "expect phas 1", "echo \"\\q\"", "echo <<END",
    ])
  func parsedFirst(mistake: String) {
    let transcript = Transcript("add-phase 1\necho began\n\(mistake)")
    #expect(transcript.misunderstood.count == 1)
    #expect(transcript.output.isEmpty)
    #expect(transcript.errors.isEmpty)
  }

  @Test("With keep-going a script goes on after failures, and fails in the end")
  func keepGoing() {
    var options = Session.Options()
    options.keepGoing = true
    let transcript = Transcript(
      "remove-phase 1\nexpect phase 1\nexpect no phase 1\nfor n in 1 { remove-phase 2; echo no }\necho end",
      options: options)
    #expect(!transcript.isWell)
    #expect(transcript.output == "end\n")
    #expect(transcript.places == ["1:14", "2:1", "4:27"])
    #expect(transcript.tally.summary == "1 expectation held, 1 failed, 0 did not run")
  }

  @Test("quit ends a script, and what stands behind it did not run")
  func quit() {
    let transcript = Transcript("echo a\nquit\necho b\nexpect ok")
    #expect(transcript.isWell)
    #expect(transcript.output == "a\n")
    #expect(transcript.tally.notRun == 1)
  }

  @Test("What is tried is shown and taken back")
  func attempt() {
    let transcript = Transcript(
      """
      add-phase 1 A --cost-types none
      try { remove-phase 1; add-phase 2 B --cost-types none; expect no phase 1 }
      expect phase 1
      expect no phase 2
      """
    )
    #expect(transcript.isWell, "\(transcript.errors)")
    #expect(transcript.output.hasPrefix("tried and taken back: 2 changes\n"), "\(transcript.output)")
  }

  @Test("What is tried is shown once, also where each command shows what it changed")
  func shownOnce() {
    let person = TypedSession()
    person.type("try { add-phase 2 --cost-types none; sync }")
    #expect(person.output == "tried and taken back: 2 changes\n+ vista phase 2\n+ procore standard-code 2\n")
  }

  @Test("A failure inside try is taken back too, and its error is that of the command inside")
  func failingAttempt() {
    let transcript = Transcript(
      """
      let x = 1
      try { let x = 2; add-phase 1; remove-phase 2; echo no }
      expect error not-found
      expect no phase 1
      echo $x
      """
    )
    #expect(transcript.isWell, "\(transcript.errors)")
    #expect(transcript.output == "1\n")
    #expect(Transcript("try {\n  remove-phase 2\n}").places == ["2:16"])
  }

  @Test("as with a block gives the user back, however the block ends")
  func actAs() {
    let start = "add-user pat\n"
    let outcome = Transcript(
      start + "as pat { add-phase 1 }\nexpect error not-permitted\nadd-phase 1\nas pat { list phases }\nadd-phase 2")
    #expect(outcome.isWell, "\(outcome.errors)")
    #expect(Transcript(start + "as pat\nadd-phase 1").error == "not-permitted")
    #expect(Transcript(start + "try { as pat }\nadd-phase 1").isWell)
    #expect(Transcript(start + "as support { as pat }\nadd-phase 1").isWell)
  }

  @Test("A block is undone and redone as one step")
  func undo() {
    let transcript = Transcript(
      """
      add-phase 1
      for n in 2..5 { add-phase $n }
      expect count phases = 5
      undo
      expect count phases = 1
      redo
      expect count phases = 5
      undo 2
      expect count phases = 0
      undo
      expect error bad-value
      redo 3
      expect error bad-value
      redo 2
      expect count phases = 5
      """)
    #expect(transcript.isWell, "\(transcript.errors)")
  }

  @Test("A block that fails leaves nothing behind")
  func failingBlock() {
    let transcript = Transcript(
      "for n in 1 2 { add-phase 0$n; remove-phase 3 }\nexpect error not-found\nexpect count phases = 0")
    #expect(transcript.isWell, "\(transcript.errors)")
  }

  @Test("reset forgets the world, the history and the variables")
  func reset() {
    #expect(Transcript("add-phase 1\nreset\nexpect count phases = 0\nundo\nexpect error bad-value").isWell)
    #expect(Transcript("let x = 1\nreset\necho $x").error == "unknown-variable")
    var options = Session.Options()
    options.echo = true
    #expect(
      Transcript("add-phase 1\nreset", options: options).output.hasSuffix("> reset\na fresh workspace; gone: 1 event\n")
    )
  }

  @Test(
    "reset cannot stand in a block",
    arguments: ["try { reset }", "as support { sync; reset }", "for n in 1 { try { reset } }"])
  func resetInBlock(line: String) {
    let transcript = Transcript("add-phase 1\n\(line)\nexpect error bad-value\nexpect phase 1")
    #expect(transcript.isWell, "\(transcript.errors)")
  }

  @Test("Echoed statements stand before their answers, and edits show what they changed")
  func echo() {
    var options = Session.Options()
    options.echo = true
    let transcript = Transcript("echo  a   'b'\nadd-phase 1 A --cost-types none", options: options)
    #expect(
      transcript.output.hasPrefix("> echo  a   'b'\na b\n> add-phase 1 A --cost-types none\n+ "), "\(transcript.output)"
    )
  }

  @Test(
    "What a block changes is shown once, command by command", arguments: ["for n in 1 2", "define f", "as support"])
  func echoOfBlock(block: String) {
    var options = Session.Options()
    options.echo = true
    let script = block.hasPrefix("define") ? "\(block) { add-phase 7 }\nf" : "\(block) { add-phase 7; remove-phase 7 }"
    let transcript = Transcript(script, options: options)
    let added = transcript.output.ranges(of: "+ vista phase 7\n").count
    #expect(added == transcript.output.ranges(of: "> add-phase 7\n").count, "\(transcript.output)")
  }

  @Test("A statement over several lines is echoed on one")
  func echoOfContinuation() {
    var options = Session.Options()
    options.echo = true
    #expect(Transcript("echo a \\\r\n   'b  c'", options: options).output == "> echo a 'b  c'\na b  c\n")
  }

  @Test("Remarks are left out when vsh is to be quiet", arguments: [true, false])
  func quiet(isQuiet: Bool) {
    var options = Session.Options()
    options.quiet = isQuiet
    let transcript = Transcript("add-phase 1\nremove-phase 1", options: options)
    #expect(transcript.isWell)
    #expect(transcript.errors.isEmpty == isQuiet)
  }
}
