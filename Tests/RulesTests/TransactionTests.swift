import Commands
import Language
import Rules
import Support
import Testing
import Workspace

@Suite("A statement is all or nothing") struct TransactionTests {
  private static let length = 200

  /// Fixed seeds, and a new one each run.
  static let seeds: [UInt64] = [1, 2, 3, .random(in: 1_000 ... .max)]

  /// Statements that change all that a session keeps and fail in the end, around what is given.
  private static func failing(_ line: String) -> String {
    "for x in 1 { let y = 2; as support; define f { add-phase 9 }; snapshot s; snapshot t; set format json; set limit 3; "
      + "set timing on; \(line)\nundo; redo; remove-phase nowhere }"
  }

  @Test("A failure leaves everything as it was, to the last name", arguments: seeds)
  func failureLeavesNothing(_ seed: UInt64) {
    var writer = RandomCommands(seed: seed)
    let bench = Bench()
    #expect(bench.run("snapshot s"))
    for _ in 0..<Self.length {
      let before = Fingerprint(bench.session)
      #expect(!bench.run(Self.failing(writer.next())))
      let after = Fingerprint(bench.session)
      // What the connector answered to a request stays.
      if !bench.failedByAnswer { expectSame(after.description, before.description, "seed \(seed)") }
      _ = bench.run(writer.next())
    }
  }

  @Test("What is tried leaves everything as it was, to the last name", arguments: seeds)
  func tryLeavesNothing(_ seed: UInt64) {
    var writer = RandomCommands(seed: seed)
    let bench = Bench()
    #expect(bench.run("snapshot s"))
    for _ in 0..<Self.length {
      let before = Fingerprint(bench.session)
      _ = bench.run("try { let y = 2; define f { add-phase 9 }; snapshot s; \(writer.next())\nundo; quit }")
      expectSame(Fingerprint(bench.session).description, before.description, "seed \(seed)")
      _ = bench.run(writer.next())
    }
  }

  @Test("A session says the same with something tried before each of its commands", arguments: seeds)
  func tryDoesNotShow(_ seed: UInt64) {
    var (writer, other) = (RandomCommands(seed: seed), RandomCommands(seed: seed &+ 77))
    let (plain, trying) = (Bench(), Bench())
    for _ in 0..<Self.length {
      _ = trying.run("try { \(other.next())\n\(other.next())\n}")
      let line = writer.next()
      let (said, wanted) = (trying.says(line), plain.says(line))
      expectSame(said, wanted, "seed \(seed), \(line)")
    }
    expectSame(trying.world.dump.description, plain.world.dump.description, "seed \(seed)")
  }

  @Test("A case runs through where what it names was named before, the last first", arguments: CaseFile.all)
  func slotsDoNotMatter(_ file: CaseFile) throws {
    let headings = try file.headings()
    guard headings.skip == nil, headings.xfail == nil else { return }
    let first = Bench()
    #expect(first.run(try file.source()))
    let second = Bench()
    second.world.nameFirst(first.world)
    #expect(second.run(try file.source()), "\(second.transcript.errors)")
    expectSame(second.transcript.output, first.transcript.output)
  }
}
