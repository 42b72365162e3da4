import Testing

/// Missing, surplus and malformed arguments are found before anything runs.
@Suite struct ArgumentTests {
  @Test(
    "The wrong number of arguments is refused with the usage",
    arguments: [
      ("add-phase", "missing-argument 2:1 add-phase needs CODE"),
      ("add-phase 1 2 3", "unexpected-argument 2:15 add-phase takes no further argument"),
      ("sync now", "unexpected-argument 2:6 sync takes no argument"),
      ("add-phase 1 --cost-types", "missing-argument 2:13 --cost-types needs a value"),
      ("add-job 1 x --lock-phases=yes", "unexpected-argument 2:13 --lock-phases takes no value"),
      ("add-commitment 1 2 3", "missing-argument 2:1 add-commitment needs --kind"),
      ("show costcode 123", "missing-argument 2:6 a costcode is named by PROJECT CODE"),
      ("show phase 1 2", "unexpected-argument 2:14 a phase is named by CODE alone"),
      ("let x 5", "missing-argument 2:7 let needs the word = here"), ("let x", "missing-argument 2:1 let needs"),
      ("for n of 1 { }", "missing-argument 2:7 for needs the word in here"),
      ("for n in { }", "missing-argument 2:1 for needs WORD…"),
      ("for n in 1", "missing-argument 2:1 for needs a block"),
      ("sync { }", "unexpected-argument 2:1 sync takes no block"),
      ("try", "missing-argument 2:1 try needs a block"), ("expect", "missing-argument 2:1 expect needs WHAT…"),
      ("expect ok now", "unexpected-argument 2:11"), ("expect error", "missing-argument 2:8"),
      ("expect no", "missing-argument 2:8"),
      ("expect error a b", "missing-argument 2:8"), ("expect count phases", "missing-argument 2:8"),
      ("expect output", "missing-argument 2:8"),
      ("expect job 1 status =", "missing-argument 2:21"), ("expect job 1 status = a b", "unexpected-argument 2:25"),
      ("expect no job 1 status = a", "unexpected-argument 2:17"),
      ("$x 1", "unknown-command 2:1 a command's name cannot come from a variable"),
      ("'' 1", "unknown-command 2:1"),
    ])
  func counts(line: String, expected: String) {
    let transcript = Transcript("echo began\n\(line)")
    #expect(transcript.misunderstood.count == 1, "\(transcript.misunderstood)")
    #expect(transcript.misunderstood.first?.hasPrefix(expected) == true, "\(transcript.misunderstood)")
    #expect(transcript.output.isEmpty)
  }

  @Test("Options stand anywhere behind the verb, as two words or one")
  func options() {
    for line in [
      "add-phase 1 --cost-types L,M A", "add-phase --cost-types L,M 1 A", "add-phase --cost-types=L,M 1 A",
      "add-phase 1 A --cost-types L,M --",
    ] {
      let transcript = Transcript("\(line)\nshow phase 1")
      #expect(transcript.output == "phase 1\n  description  A\n  cost-types   L,M\n")
    }
  }

  @Test("Behind -- a word that begins with -- is an argument, and so it is in quotes")
  func optionsEnd() {
    #expect(Transcript("add-phase -- --x --y\nlist phases --format").misunderstood.first?.contains("--format") == true)
    #expect(
      Transcript("add-phase -- --x --y\nshow phase -- --x").output.hasPrefix("phase \"--x\"\n  description  --y\n"))
    #expect(Transcript("add-phase '--x'\nshow phase '--x'").output.hasPrefix("phase \"--x\"\n"))
  }

  @Test(
    "An option's value behind = may be in quotes or a variable",
    arguments: [#"--name="North Clinic""#, "--name='North Clinic'", "--name=$n"])
  func quotedOption(option: String) {
    let transcript = Transcript(
      "let n = 'North Clinic'\nadd-project 7 x\nedit-project 7 \(option)\nexpect project 7 name = 'North Clinic'")
    #expect(transcript.isWell, "\(transcript.misunderstood)")
  }
}
