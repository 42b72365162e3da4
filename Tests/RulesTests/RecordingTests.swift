import Commands
import Errors
import Language
import Support
import Testing
import Workspace

@Suite("Random sessions, kept as scripts") struct RecordingTests {
  static let seeds: [UInt64] = Array(11...22)
  private static let length = 250
  /// The forms without those that only a telling of everything, what was undone included, gets right.
  private static let plainForms = RandomCommands.forms.filter { form in
    !["restore", "snapshot", "add-user", "as USER", "as support"].contains { form.hasPrefix($0) } || form.contains("{")
  }

  @Test("A recording passes and leads to the same workspace, wherever it began", arguments: seeds, [0, 100])
  func recordingPasses(_ seed: UInt64, _ beginning: Int) throws {
    var writer = RandomCommands(seed: seed)
    let bench = Bench()
    for _ in 0..<beginning { _ = bench.run(writer.next()) }
    #expect(bench.run("record case.vsh"))
    for _ in 0..<Self.length { _ = bench.run(writer.next()) }
    #expect(bench.run("record off"))
    let replay = try Self.replay(bench)
    expectSame(replay.dump.description, bench.world.dump.description)
  }

  @Test("What was saved leads to the same workspace, undo, redo and restore included", arguments: seeds)
  func savedIsTheSame(_ seed: UInt64) throws {
    var writer = RandomCommands(seed: seed)
    let bench = Bench()
    for _ in 0..<Self.length { _ = bench.run(writer.next()) }
    #expect(bench.run("save case.vsh"))
    try Self.compare(bench)
  }

  @Test("What was saved without what was undone leads to the same workspace", arguments: seeds)
  func savedWithoutUndone(_ seed: UInt64) throws {
    var writer = RandomCommands(seed: seed, forms: Self.plainForms + ["undo", "undo 2", "undo", "redo"])
    let bench = Bench()
    for _ in 0..<Self.length { _ = bench.run(writer.next()) }
    #expect(bench.run("save case.vsh"))
    let text = try #require(bench.shelf.scripts["case.vsh"])
    #expect(!text.contains("\nundo") && !text.contains("\nredo"))
    try Self.compare(bench)
  }

  /// What concerns the session more than the workspace.
  private static let sessionForms = [
    "let x = <1|2|3>", "let x = \"$x$x\"; let x = 4", "add-phase 9$x", "remove-phase 9$x",
    "edit-phase 9$x --description $x",
    "as <pat|kim|support|nobody>", "add-user <pat|kim>", "grant pat vista-admin",
    "define own { add-phase 8$x; let x = 7 }",
    "own", "own", "define both a { add-phase $a; remove-phase 9$x }", "both 6", "for x in 1 2 { add-phase 5$x }",
    "for y in 1 2 { let x = $y; remove-phase 5$y }", "try { own; undo }", "try { let x = 9; add-phase 3 }", "undo",
    "undo", "redo",
    "undo 2", "undo $x", "snapshot s", "restore s", "reset", "set phase-check <live|synced>", "set format <json|table>",
    "set format", "expect phase <91|92|51>", "expect ok", "expect changes = <0|1|2>",
    "expect error <not-found|bad-value>",
    "remove-phase 9$x; add-phase 9$x", "remove-phase none; expect error not-found", "as pat { add-phase 4$x; undo }",
    "add-phase 1; expect error already-exists; count phases", "count phases", "count phases; expect ok", "sync",
    "advance 1h",
    "list phases; expect output <<END\nno phases\nEND", "nonsense", "export job 1", "add-project 1 One",
    "send project 1",
    "add-costcode 1 91", "unknown $y", "echo $y", "let y = 2",
  ]

  @Test("Variables, users, definitions and expectations are kept as well", arguments: UInt64(1)...40)
  func sessionIsKept(_ seed: UInt64) throws {
    // Some forms in each session, so that not every one has what only a telling of everything gets right.
    let rare = ["restore", "reset", "list phases;", "as ", "for y", "define", "redo", "undo $x"]
    let forms = Self.sessionForms.filter { form in
      guard let number = rare.firstIndex(where: form.hasPrefix) else { return true }
      return seed.isMultiple(of: 2) && seed &* 0x9E37_79B9 >> (number + 16) & 1 == 1
    }
    var writer = RandomCommands(seed: seed, opening: ["let x = 1", "add-user pat"], forms: forms)
    let bench = Bench()
    for _ in 0..<20 { _ = bench.run(writer.next()) }
    #expect(bench.run("record recorded.vsh"))
    for _ in 0..<60 { _ = bench.run(writer.next()) }
    #expect(bench.run("record off"))
    let recorded = try #require(bench.shelf.scripts["recorded.vsh"])
    let saves = bench.run("save case.vsh")
    for text in [recorded, saves ? bench.shelf.scripts["case.vsh"] : nil].compactMap({ $0 }) {
      let replay = Bench()
      #expect(replay.run(text), "\(replay.transcript.errors)\n\(text)")
      #expect(replay.session.tally.failed == 0 && replay.session.tally.notRun == 0)
      expectSame(replay.world.dump.sorted, bench.world.dump.sorted, text)
      #expect(bench.says("echo $x $y") == replay.says("echo $x $y"), "\(text)")
      #expect(
        bench.says("status --format csv").contains("user,pat")
          == replay.says("status --format csv").contains("user,pat"))
    }
  }

  @Test("A case passes again as it was recorded, and as it is saved", arguments: CaseFile.all)
  func caseIsKept(_ file: CaseFile) throws {
    guard try file.headings().skip == nil, try file.headings().xfail == nil else { return }
    // One that is about recordings, or leaves, would end this one.
    guard try !file.text().contains(/\n(record|quit)\b/) else { return }
    let bench = Bench()
    bench.shelf.folder = file.folder
    #expect(bench.run("record recorded.vsh"))
    #expect(bench.run(Source(name: file.name, folder: file.folder, text: Array(try file.text().utf8))))
    #expect(bench.run("record off; save saved.vsh"), "\(bench.transcript.errors)")
    for name in ["recorded.vsh", "saved.vsh"] {
      let text = try #require(bench.shelf.scripts[name])
      let replay = Bench()
      #expect(
        replay.run(Source(name: name, folder: file.folder, text: Array(text.utf8))),
        "\(replay.transcript.errors)\n\(text)")
      #expect(replay.session.tally.failed == 0 && replay.session.tally.notRun == 0)
      expectSame(replay.world.dump.sorted, bench.world.dump.sorted, name)
    }
  }

  private static func compare(_ bench: Bench) throws {
    let replay = try replay(bench)
    if bench.shelf.scripts["case.vsh"]?.contains("\nrestore") == true {
      expectSame(replay.dump.description, bench.world.dump.description)
    } else {
      // What was undone or refused may have given objects their places in lists.
      expectSame(replay.dump.sorted, bench.world.dump.sorted)
    }
  }

  /// Runs what was written in a fresh workspace.
  private static func replay(_ bench: Bench) throws -> Workspace {
    let text = try #require(bench.shelf.scripts["case.vsh"])
    let replay = Bench()
    #expect(replay.run(text), "\(replay.transcript.errors)")
    #expect(replay.session.tally.failed == 0 && replay.session.tally.notRun == 0)
    return replay.world
  }
}
