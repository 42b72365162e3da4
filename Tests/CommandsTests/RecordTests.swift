import Commands
import Testing

/// `record`: a session as a regression test.
@Suite struct RecordTests {
  @Test("A statement is followed by its error and by what it changed")
  func expectations() {
    let person = TypedSession(
      "record a.vsh", "add-phase 01-100 General", "add-phase 01-100", "count phases", "echo hi", "record off", "sync")
    #expect(
      person.statements(of: "/desk/a.vsh") == [
        "add-phase 01-100 General", "expect changes <<END", "+ vista phase 01-100", "END", "add-phase 01-100",
        "expect error already-exists", "count phases", "echo hi",
      ])
    #expect(person.output.contains("recorded 4 statements in a.vsh"))
  }

  @Test("A failed export is followed by both its error and what is on record of it")
  func recordedFailure() throws {
    let person = TypedSession()
    for line in missingPhase.split(separator: "\n") { person.type(String(line)) }
    person.type("record a.vsh")
    person.type("export job 123")
    let statements = try #require(person.statements(of: "/desk/a.vsh"))
    let export = try #require(statements.firstIndex(of: "export job 123"))
    #expect(statements[export + 1] == "expect error missing-phase-relationships")
    #expect(statements[(export + 2)...].contains("+ connector request 1"))
    passes(person, "a.vsh")
  }

  @Test("A block in which an expectation fails is left out, since no script can expect that")
  func failedExpectationInBlock() {
    let person = TypedSession(
      "record a.vsh", "add-phase 1", "try { expect phase 2 }", "for n in 2 3 { expect changes = 7 }")
    #expect(
      person.statements(of: "/desk/a.vsh") == ["add-phase 1", "expect changes <<END", "+ vista phase 1", "END"])
    passes(person, "a.vsh")
  }

  @Test("Many changes are expected by their number")
  func manyChanges() {
    let person = TypedSession("record a.vsh", "for n in 10..40 { add-phase $n }")
    #expect(person.statements(of: "/desk/a.vsh")?.last == "expect changes = 31")
    passes(person, "a.vsh")
  }

  @Test(
    "A recording passes",
    arguments: [
      ["try { add-phase 1; remove-phase 1 }", "try {\n  # why\n  add-phase 1\n\n}"],
      ["for n in 1 2 {\n add-phase \"a$n\"; }", "as support { add-phase 3 }", "for n in x { }"],
      [
        "define two a {\n  add-phase $a\n  add-phase \"$a-2\"\n}", "two 1", "two 1", "define two a { echo $a }",
        "two 3",
      ],
      ["let x = 'a b'", "add-phase \"$x\" '$x'", "let x = \"$x\\$\"", "edit-phase 'a b' --description=$x"],
      ["add-user pat", "as pat", "add-phase 1", "as support", "add-phase 2"],
      ["add-phase 1", "add-phase 2", "undo 2", "redo", "redo", "redo", "undo", "add-phase 3", "undo 9"],
      ["snapshot a", "add-phase 1", "snapshot b", "restore a", "restore b", "restore c", "undo"],
      [
        "add-phase \"a\\u{1B}b\" \"tab\\tnew\\nline \\\"quoted\\\" \\u{202E}\"",
        "edit-phase \"a\\u{1B}b\" --description 'x '",
      ],
      ["add-phase 'blank '", "remove-phase 'blank '", "add-phase '{;}' '#'", "add-phase é 日本"],
      ["load data", "load none", "source s.vsh one", "load data/deep"],
      ["sync; add-phase 1; add-phase 1; add-phase 2", "expect no phase 2", "expect ok", "expect error not-found"],
      ["add-phase 1", "expect changes <<END; add-phase 2\n+ vista phase 1\nEND", "expect changes = 1", "echo $none"],
      [
        "try { add-phase 1; expect changes <<END }\n+ vista phase 1\nEND", "count phases",
        "expect output <<END\n0\nEND",
      ],
      ["set phase-check live", "set phase-check", "set nothing", "set format json", "count phases", "expect ok"],
      ["nonsense", "add-phase 1 2 3", "try {", "reset", "add-phase 1", "reset", "undo"],
      ["let x = 1; remove-phase 9", "for y in 1 { let x = 5; remove-phase 9 }", "add-phase $x"],
      ["add-phase 1 \\\n  One", "add-phase --cost-types L,M -- 2 --x", "add-phase 3 # three"],
      ["later", "remove-phase 9; define later { sync }", "later", "define later { add-phase 1 }", "later"],
    ], [false, true])
  func isReplayed(_ lines: [String], _ beginsLater: Bool) {
    let person = TypedSession(files: [
      "/desk/data": "", "/desk/data/deep": "",
      "/desk/s.vsh": "add-phase $1\nlet y = $1\ndefine ours { add-phase ours }",
    ])
    if !beginsLater { person.type("record a.vsh") }
    for line in lines { person.type(line) }
    if beginsLater { person.type("record a.vsh") }
    for line in lines { person.type(line) }
    person.type("record off")
    passes(person, "a.vsh")
    #expect(
      person.shows("list phases; snapshots; status")
        == person.replay("/desk/a.vsh").shows("list phases; snapshots; status"))
  }

  @Test("Expectations that failed are left out, and so are those about commands that are left out")
  func failedExpectations() {
    let person = TypedSession(
      "record a.vsh", "expect ok", "expect phase 9", "expect count phases = 0", "save b.vsh", "expect ok", "sync",
      "expect changes = 5", "expect changes = 1")
    #expect(person.statements(of: "/desk/a.vsh")?.contains("expect phase 9") == false)
    #expect(person.statements(of: "/desk/a.vsh")?.contains("expect ok") == false)
    passes(person, "a.vsh")
  }

  @Test("Every statement stands in the file at once; quit in a block ends the script there")
  func writtenAtOnce() {
    let person = TypedSession("record a.vsh")
    for number in 1...3 {
      person.type("add-phase \(number)")
      #expect(person.statements(of: "/desk/a.vsh")?.contains("+ vista phase \(number)") == true)
    }
    person.type("as support { add-phase 4; quit }")
    #expect(person.statements(of: "/desk/a.vsh")?.last == "as support { add-phase 4; quit }")
    passes(person, "a.vsh")
  }

  @Test("A script file can record its statements at the top")
  func inScript() {
    let text =
      "add-phase 1\nrecord out.vsh\ndefine x { add-phase 2 }\nx\nremove-phase 9\nexpect error not-found\nrecord off\nsync"
    let person = TypedSession(files: ["/desk/case.vsh": text])
    #expect(person.run(file: "/desk/case.vsh"))
    #expect(person.statements(of: "/desk/out.vsh")?.prefix(3) == ["add-phase 1", "define x { add-phase 2 }", "x"])
    #expect(person.statements(of: "/desk/out.vsh")?.contains("sync") == false)
    passes(person, "out.vsh")
  }

  @Test(
    "What cannot be is refused",
    arguments: [
      ("record off", "nothing is being recorded"), ("record a.vsh; record b.vsh", "a.vsh is being recorded already"),
      ("try { record a.vsh }", "put it outside the block"), ("record old.vsh", "there is old.vsh"),
      ("record a.vsh; save a.vsh --replace", "a.vsh is being recorded"),
    ])
  func isRefused(line: String, message: String) {
    let person = TypedSession(files: ["/desk/old.vsh": "sync"])
    #expect(!person.type(line))
    #expect(person.errors.contains(message), "\(person.errors)")
    #expect(person.statements(of: "/desk/old.vsh") == [])
    #expect(person.type("record old.vsh --replace") != line.hasPrefix("record a"))
  }

  @Test("A recording ends where it cannot be written on, and where one script cannot hold the rest")
  func ends() {
    let full = TypedSession("record full", "add-phase 1", "sync", "record off", files: ["/full": ""])
    #expect(full.errors.contains("the recording full ends here: the disk is full"))
    #expect(full.errors.contains("nothing is being recorded"))
    let redefined = TypedSession("record a.vsh", "define x a { echo $a }", "x 1", "define x { sync }", "x")
    #expect(redefined.errors.contains("one script cannot know x with other arguments"))
    passes(redefined, "a.vsh")
  }

  private func passes(_ person: TypedSession, _ path: String) {
    let replay = person.replay("/desk/\(path)")
    #expect(
      replay.hasEndedWell && replay.missed == 0, "\(replay.errors)\n\(person.statements(of: "/desk/\(path)") ?? [])")
  }
}
