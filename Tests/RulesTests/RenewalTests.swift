import Support
import Testing
import Workspace

@Suite("A workspace is made fresh again") struct RenewalTests {
  @Test("A session in it leads to the same as in one that was just made", arguments: TransactionTests.seeds)
  func isLikeNew(_ seed: UInt64) {
    var (past, writer) = (RandomCommands(seed: seed), RandomCommands(seed: seed &+ 5))
    let bench = Bench()
    for _ in 0..<200 { _ = bench.run("\(past.next())\nsnapshot s") }
    bench.world.renew()
    #expect(bench.world.position == 0 && bench.world.history.snapshots.isEmpty)
    let (renewed, new) = (Bench(in: bench.world), Bench())
    for _ in 0..<200 {
      let line = writer.next()
      let (said, wanted) = (renewed.says(line), new.says(line))
      #expect(said == wanted, "seed \(seed), \(line)")
    }
    expectSame(Fingerprint(renewed.session).description, Fingerprint(new.session).description)
  }
}
