import Commands
import Testing

/// `save`: what was done, as a script.
@Suite struct SaveTests {
  @Test(
    "What is still in effect is saved, and what later statements need",
    arguments: [
      (["add-phase 1", "count phases", "help sync", "echo hi", "set", "check job 1"], ["add-phase 1"]),
      (["remove-phase 9", "add-phase 1 ''", "as pat", "set nothing"], ["add-phase 1 ''"]),
      (["add-phase 1; add-phase 2; remove-phase 9; add-phase 3"], ["add-phase 1", "add-phase 2"]),
      (["add-phase 1", "add-phase 2", "undo", "add-phase 3"], ["add-phase 1", "add-phase 3"]),
      (["add-phase 1", "add-phase 2", "undo 2", "redo"], ["add-phase 1"]),
      (["for n in 1..3 { add-phase $n }", "undo", "sync"], ["sync"]),
      (["add-phase 1", "set limit 5", "undo", "add-phase 2"], ["set limit 5", "add-phase 2"]),
      (["set format", "set missing-phase", "set limit 5", "reset", "sync"], ["set limit 5", "sync"]),
      (["define f { sync }", "add-phase 1", "reset", "add-phase 2"], ["define f { sync }", "add-phase 2"]),
      (["define f { sync }", "f", "reset", "sync"], ["define f { sync }", "sync"]),
      (
        ["define f { set limit 5 }", "f", "reset", "sync"],
        ["define f { set limit 5 }", "f", "reset", "sync"]
      ),
      (["add-phase 1", "let x = 2", "undo", "add-phase $x"], ["let x = 2", "add-phase $x"]),
      (["add-phase 1", "expect phase 1", "undo", "expect no phase 1"], ["expect no phase 1"]),
      (["try { add-phase 1 }", "expect phase 9"], []),
      (["add-phase 1", "reset", "add-phase 2"], ["add-phase 2"]),
      (["count phases", "expect output <<END\n0\nEND"], ["count phases", "expect output <<END", "0", "END"]),
      (["remove-phase 9", "expect error not-found"], ["remove-phase 9", "expect error not-found"]),
      (["remove-phase 9; expect error bad-value", "add-phase 1"], ["add-phase 1"]),
      (
        ["snapshot a", "add-phase 1", "undo", "restore a"],
        ["snapshot a", "add-phase 1", "undo", "restore a"]
      ),
      (
        ["add-user pat", "add-phase 1", "as pat", "undo 2"],
        ["add-user pat", "add-phase 1", "as pat"]
      ),
      (
        ["let x = 1", "sync; let x = 2", "add-phase $x", "undo", "let x = 3", "redo"],
        ["let x = 1", "sync", "let x = 2", "add-phase $x", "undo", "let x = 3", "redo"]
      ),
    ] as [([String], [String])])
  func isSaved(_ lines: [String], _ expected: [String]) {
    let person = TypedSession()
    for line in lines { person.type(line) }
    #expect(person.type("save a.vsh"), "\(person.errors)")
    #expect(person.statements(of: "/desk/a.vsh") == expected)
    let replay = person.replay("/desk/a.vsh")
    #expect(replay.hasEndedWell && replay.missed == 0, "\(replay.errors)")
    #expect(person.shows("list phases; list users") == replay.shows("list phases; list users"))
  }

  @Test("A script that was sourced before a reset is gone with it, unless it left commands or settings of the session")
  func sourcedBeforeReset() {
    let files = [
      "/desk/plain.vsh": "add-phase 1\n", "/desk/outer.vsh": "source plain.vsh\n",
      "/desk/kept.vsh": "define f { sync }\n", "/desk/set.vsh": "set limit 5\n",
    ]
    func saved(_ file: String) -> [Substring]? {
      let person = TypedSession("source \(file)", "reset", "add-phase 2", files: files)
      #expect(person.type("save a.vsh"), "\(person.errors)")
      return person.statements(of: "/desk/a.vsh").map { $0.map { Substring($0) } }
    }
    #expect(saved("plain.vsh") == ["add-phase 2"])
    #expect(saved("outer.vsh") == ["add-phase 2"])
    #expect(saved("kept.vsh") == ["source kept.vsh", "reset", "add-phase 2"])
    #expect(saved("set.vsh") == ["source set.vsh", "reset", "add-phase 2"])
  }

  @Test("What a rule refuses is what a case is about: it is saved with its error")
  func refusal() {
    let person = TypedSession()
    for line in missingPhase.split(separator: "\n") { person.type(String(line)) }
    person.type("export job 123")
    person.type("export job 124")
    person.type("as nobody")
    person.type("save a.vsh")
    #expect(
      person.statements(of: "/desk/a.vsh")?.suffix(2) == ["export job 123", "expect error missing-phase-relationships"])
  }

  @Test("A script says what has run so far, and with --keep-going what came behind a failure")
  func inScript() {
    let files = ["/desk/case.vsh": "#: title The case\nadd-phase 1\nremove-phase 9\nadd-phase 2\nsave out.vsh\nsync"]
    let person = TypedSession(files: files, keepGoing: true)
    #expect(!person.run(file: "/desk/case.vsh"))
    #expect(person.statements(of: "/desk/out.vsh") == ["add-phase 1", "add-phase 2"])
    #expect(person.text(of: "/desk/out.vsh")?.hasPrefix("#: title The case\n") == true)
    let stopped = TypedSession(files: files)
    stopped.run(file: "/desk/case.vsh")
    #expect(stopped.text(of: "/desk/out.vsh") == nil)
    stopped.type("save out.vsh")
    #expect(stopped.statements(of: "/desk/out.vsh") == ["add-phase 1"])
  }

  @Test("Paths are written relative to the folder of the script")
  func paths() {
    let person = TypedSession(files: [
      "/desk/data": "", "/desk/sub/s.vsh": "sync", "/else": "", "/desk/sub/it's": "", "/desk/sub/a b.vsh": "sync",
    ])
    for line in [
      "load data", "source sub/s.vsh", "source 'sub/a b.vsh'", "load /desk/sub/s", "load \"sub/it's\"", "load /else",
      "let x = data", "load $x", "define again { load data }", "as support { load data }",
    ] { person.type(line) }
    person.type("save sub/a.vsh")
    #expect(
      person.statements(of: "/desk/sub/a.vsh") == [
        "load ../data", "source s.vsh", "source 'a b.vsh'", #"load "it's""#, "load ../../else", "let x = data",
        "load $x", "define again { load ../data }", "as support { load ../data }",
      ])
    #expect(
      person.errors.contains(
        "data lies outside the script's folder: to run the script, allow it with --allow-read data\n"))
    #expect(person.errors.contains("--allow-read /else\n"))
    #expect(
      person.errors.contains("$x stays as it is, since a variable is in it: it was relative to the current folder\n"))
    person.type("save b.vsh")
    #expect(
      person.statements(of: "/desk/b.vsh")?.prefix(3) == ["load data", "source sub/s.vsh", "source 'sub/a b.vsh'"])
    #expect(person.statements(of: "/desk/b.vsh")?.contains("load sub/it's") == false)
  }

  @Test("What cannot be one script is refused, and a file that is there stays")
  func isRefused() {
    let redefined = TypedSession("define x a { echo $a }", "x 1", "define x { sync }", "x")
    #expect(!redefined.type("save a.vsh"))
    #expect(redefined.errors.contains("cannot be written as one script: x takes no argument"))
    let person = TypedSession("save a.vsh", "add-phase 1")
    #expect(!person.type("save a.vsh"))
    #expect(person.statements(of: "/desk/a.vsh") == [])
    #expect(person.type("save a.vsh --replace"))
    #expect(person.statements(of: "/desk/a.vsh") == ["add-phase 1"])
    #expect(!person.type("try { save b.vsh }"))
  }

  @Test("load of a script says how a script is run")
  func loadOfScript() {
    let person = TypedSession("load a.vsh")
    #expect(person.errors.contains("way out  run the script:  source a.vsh"), "\(person.errors)")
  }

  @Test(
    "What a shell would run is written such that it would not",
    arguments: [
      (#"add-phase "`x`""#, #"add-phase '`x`'"#), ("add-phase a`x`", "add-phase 'a`x`'"),
      ("add-phase R&D", "add-phase 'R&D'"),
      ("add-phase $(x)", "add-phase '$(x)'"), (#"add-phase "$(x)""#, "add-phase '$(x)'"),
      (#"add-phase "R&D <1>""#, #"add-phase "R&D <1>""#),
      (#"add-phase a\'b\'"#, #"add-phase 'a\b\'"#), (#"add-phase "it's `x`""#, #"add-phase "it's \u{60}x\u{60}""#),
      (#"add-phase "$v `x`""#, #"add-phase "$v \u{60}x\u{60}""#), ("add-phase $v`x`", "add-phase $v'`x`'"),
      ("add-phase 1 --cost-types=`L`", "add-phase 1 --cost-types='`L`'"),
      (#"add-phase "1\$ \\""#, #"add-phase "1\$ \\""#),
      ("expect count phases < 3", "expect count phases '<' 3"),
      ("add-phase 03-300 Concrete", "add-phase 03-300 Concrete"),
      ("define f { add-phase `x` }", "define f { add-phase '`x`' }"),
      ("echo <<END\n`x` $(x)\nEND", #"echo "\u{60}x\u{60} \$(x)\n""#),
      ("try { echo <<END\n`x`\nEND\n}", "try { echo \"\\u{60}x\\u{60}\\n\"\n}"),
      ("echo <<END\nplain\nEND", "echo <<END\nplain\nEND"),
      ("try { echo <<END # `x`\r\na\r\nEND\r\n}", "try { echo \"a\\u{D}\\n\" # `x`\r\n}"),
      ("for x in 1 {# `x`\nsync\n}# `y`", "for x in 1 { # `x`\nsync\n}"),
    ])
  func forShells(line: String, written: String) {
    let person = TypedSession("let v = 1", "record r.vsh")
    person.type(line)
    let statements = person.text(of: "/desk/r.vsh")?.split(separator: "\n").drop {
      $0.hasPrefix("#:") || $0.hasPrefix("let")
    }
    let text = (statements ?? []).prefix { !$0.hasPrefix("expect error") && !$0.hasPrefix("expect changes") }.joined(
      separator: "\n")
    #expect(text == written)
  }

  @Test("Changes that a shell would run something in are counted")
  func changesForShells() {
    let person = TypedSession("record r.vsh", "add-phase 1", #"edit-phase 1 --description "`x`""#)
    #expect(
      person.statements(of: "/desk/r.vsh")
        == [
          "add-phase 1", "expect changes <<END", "+ vista phase 1", "END", "edit-phase 1 --description '`x`'",
          "expect changes = 1",
        ])
  }
}
