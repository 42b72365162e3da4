import Commands
import Language
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
    #expect(bench.world.dump == replay.dump, "\(bench.world.dump.difference(to: replay.dump))")
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

  private static func compare(_ bench: Bench) throws {
    let replay = try replay(bench)
    if bench.shelf.scripts["case.vsh"]?.contains("\nrestore") == true {
      #expect(bench.world.dump == replay.dump, "\(bench.world.dump.difference(to: replay.dump))")
    } else {
      // What was undone or refused may have given objects their places in lists.
      let lines = [bench.world.dump, replay.dump].map { $0.description.split(separator: "\n").sorted() }
      #expect(lines[0] == lines[1], "\(lines[1].difference(from: lines[0]))")
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
