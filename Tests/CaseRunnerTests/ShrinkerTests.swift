import CaseRunner
import Errors
import Language
import Rules
import Support
import Synchronization
import Testing

/// `vsh shrink`: the smallest script that still ends in an error.
@Suite struct ShrinkerTests {
  @Test("A script of 20,000 commands is left with the few that the error needs")
  func large() throws {
    let phases = (0..<19_990).map { "add-phase \(10_000 + $0) \"Phase \($0)\" --cost-types L,M" }
    let end = [
      "sync", "add-project 123 'River Tower' --address Quay", "add-costcode 123 10007 10008 --cost-types L",
      "add-budgetline 123 10008 L 100", "send project 123", "remove-phase 10007", "sync",
      "export job 123 --job-id 123-",
    ]
    let smallest = try shrunk((phases + end).joined(separator: "\n"), .missingPhaseRelationships)
    #expect(
      smallest == """
        add-phase 10007
        sync
        add-project 123 'River Tower'
        add-costcode 123 10007
        send project 123
        remove-phase 10007
        sync
        export job 123
        expect error missing-phase-relationships

        """)
  }

  @Test(
    "Commands, blocks, options, arguments and ranges go, and the error stays",
    arguments: [
      ("add-phase 1 One\nadd-phase 2\necho hi\nadd-phase 1\nadd-phase 3\nadd-phase 3", "add-phase 1\nadd-phase 1"),
      ("# why\nadd-phase 1; expect phase 1; add-phase 1 # again", "add-phase 1\nadd-phase 1"),
      ("as support { try { add-phase 2 }; add-phase 1; add-phase 1 }", "add-phase 1\nadd-phase 1"),
      ("for n in 1..30 { add-phase $n; add-phase 7 }", "for n in 1..2 {\n  add-phase 7\n}"),
      ("for n in 10..99 { add-phase \"$n\" }\nadd-phase 60", "for n in 60 {\n  add-phase \"$n\"\n}\nadd-phase 60"),
      ("for n in a 1..9 b { add-phase 7 }", "for n in a 1 {\n  add-phase 7\n}"),
      (
        "define two p q { add-phase $p; add-phase $q }\ntwo 5 6\ntwo 5 7",
        "define two p q {\n  add-phase $p\n}\ntwo 5 6\ntwo 5 7"
      ),
      ("let x = 4\nadd-phase $x\nadd-phase \"$x\" --cost-types L", "let x = 4\nadd-phase $x\nadd-phase \"$x\""),
      ("add-phase 1\nexpect changes <<END\n+ vista phase 1\nEND\nadd-phase 1", "add-phase 1\nadd-phase 1"),
      ("echo <<A <<B\nadd-phase 1\nA\n}\nB\nadd-phase 1\nadd-phase 1", "add-phase 1\nadd-phase 1"),
      ("add-phase <<A\n1\nA\nadd-phase <<B --cost-types L\n1\nB", "add-phase <<A\n1\nA\nadd-phase <<B\n1\nB"),
    ])
  func pieces(script: String, smallest: String) throws {
    #expect(try shrunk(script, .alreadyExists) == smallest + "\nexpect error already-exists\n")
  }

  @Test(
    "An error may be expected by its name or its message, at the top or in a block",
    arguments: [
      "add-phase 1\nadd-phase 1\nexpect error already-exists", "add-phase 1\nadd-phase 1\nexpect error \"x\"",
      "as support {\n add-phase 1\n add-phase 1\n expect error already-exists\n}",
      "try {\n as support {\n  add-phase 1\n  add-phase 1\n  expect error already-exists\n }\n}",
    ])
  func expected(script: String) throws {
    #expect(try shrunk(script, .alreadyExists) == "add-phase 1\nadd-phase 1\nexpect error already-exists\n")
  }

  @Test("The error that stops a script goes before one that is expected")
  func unexpectedFirst() throws {
    let script = "remove-phase 1\nexpect error not-found\nadd-phase 2\nremove-job 7"
    #expect(try shrunk(script, .notFound) == "remove-job 7\nexpect error not-found\n")
  }

  @Test("An expectation of an error that does not come goes, and its command stays where it is needed")
  func failsToFail() throws {
    let script = "remove-phase 9\nadd-phase 1\nexpect error bad-value\nadd-phase 1"
    #expect(try shrunk(script, .alreadyExists) == "add-phase 1\nadd-phase 1\nexpect error already-exists\n")
  }

  @Test("An expectation of another error than the one that comes does not keep the rest from going")
  func failsOtherwise() throws {
    let script = "add-phase 1\nexpect error bad-value\nremove-phase 9\nexpect error \"x\"\nsync\nadd-phase 1"
    #expect(try shrunk(script, .alreadyExists) == "add-phase 1\nadd-phase 1\nexpect error already-exists\n")
  }

  @Test("A sourced script counts as the command that sources it, and its words can go")
  func sourced() throws {
    let files = ["part.vsh": "add-phase $1\nadd-phase 8\nadd-phase $1"]
    let smallest = try shrunk("add-phase 9\nsource part.vsh 7 6\nadd-phase 7", .alreadyExists, files)
    #expect(smallest == "source part.vsh 7\nexpect error already-exists\n")
  }

  @Test("What it writes is in canonical layout and passes as a case")
  func canonical() throws {
    let script = "for  n in 1..3 {as support {  add-phase $n;add-phase 3 }}"
    let smallest = try shrunk(script, .alreadyExists)
    let program = Parser.parse(Source(name: "small.vsh", text: Array(smallest.utf8)))
    #expect(Array(smallest.utf8) == Formatter.format(program))
    try passes(smallest)
  }

  @Test(
    "What cannot be kept is refused, with the reason",
    arguments: [
      ("add-phase 1", ErrorName.notFound, "not-found", "no command of case.vsh ends in not-found"),
      ("", .notFound, "not-found", "no command of case.vsh ends in not-found"),
      ("add-phase 1\nad-phase 1", .notFound, "bad-format", "there is no command ad-phas"),
      ("try {", .notFound, "bad-format", "case.vsh cannot be understood"),
      ("expect phase 1", .expectationFailed, "bad-value", "expectation-failed cannot be kept"),
      ("ad-phase 1", .unknownCommand, "bad-value", "unknown-command cannot be kept"),
    ])
  func refused(script: String, error: ErrorName, name: String, message: String) throws {
    let refusal = #expect(throws: Refusal.self) { _ = try shrunk(script, error) }
    #expect(refusal?.error.name == name)
    #expect(refusal?.message.contains(message) == true, "\(refusal?.message ?? "")")
  }

  @Test("Ctrl-C keeps the best so far, which still ends in the error")
  func interrupted() throws {
    let script = (0..<2000).map { "add-phase \($0)" }.joined(separator: "\n") + "\nadd-phase 7"
    let isInterrupted = Mutex(false)
    let shelf = MemorySurroundings(["case.vsh": script], isInterrupted: { isInterrupted.withLock { $0 } })
    let source = try #require(shelf.source("case.vsh"))
    let shrinker = try Shrinker(source, keeping: .alreadyExists, in: shelf) { progress in
      if progress.now < 600 { isInterrupted.withLock { $0 = true } }
    }
    shrinker.shrink()
    let smallest = String(decoding: shrinker.text, as: UTF8.self)
    #expect((3..<600).contains(smallest.split(separator: "\n").count))
    try passes(smallest)
  }

  @Test("Ctrl-C before the script was seen to end in the error says so")
  func interruptedAtOnce() throws {
    let shelf = MemorySurroundings(["case.vsh": "add-phase 1\nadd-phase 1"], isInterrupted: { true })
    let source = try #require(shelf.source("case.vsh"))
    let refusal = #expect(throws: Refusal.self) {
      _ = try Shrinker(source, keeping: .alreadyExists, in: shelf) { _ in }
    }
    #expect(refusal?.error == .interrupted)
  }

  private func shrunk(_ script: String, _ error: ErrorName, _ files: [String: String] = [:]) throws -> String {
    let shelf = MemorySurroundings(files.merging(["case.vsh": script]) { $1 })
    let source = try #require(shelf.source("case.vsh"))
    let shrinker = try Shrinker(source, keeping: error, in: shelf) { _ in }
    shrinker.shrink()
    return String(decoding: shrinker.text, as: UTF8.self)
  }

  private func passes(_ script: String) throws {
    let run = CaseRun.of("case.vsh", in: MemorySurroundings(["case.vsh": script]), CaseRun.Wishes())
    #expect(run.result.outcome == .passed, "\(script)\(run.messages.joined())")
  }
}
