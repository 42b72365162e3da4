import Support
import Testing
import Workspace

@Suite("What the connector answered stays, and nothing else of what failed") struct AnswerTests {
  private static let refused =
    "add-phase 01-100 a; advance-to-sync; add-project 123 x; add-costcode 123 01-100; send project 123; "
    + "remove-phase 01-100; sync; add-phase 05-500 e"

  private func bench() -> Bench {
    let bench = Bench()
    #expect(bench.run(Self.refused))
    return bench
  }

  @Test(
    "A block that ends in it is taken back around it",
    arguments: [
      "for x in 1 { undo; snapshot s; add-phase 7 q; let y = 1; export job 123 }",
      "as support { add-phase 7 q; for x in 1 { add-phase 8 r; set format json; export job 123 } }",
      "define mend { add-phase 7 q; remove-phase 05-500; export job 123 }; mend",
    ])
  func block(_ line: String) {
    let bench = bench()
    let before = ["list phases", "snapshots", "list budgetlines"].map(bench.says)
    #expect(!bench.run(line))
    #expect(["list phases", "snapshots", "list budgetlines"].map(bench.says) == before)
    #expect(bench.run("expect job 123 status = failed"), "\(bench.transcript.errors)")
    #expect(bench.run("undo; expect job 123 status = ready-to-export"), "\(bench.transcript.errors)")
    #expect(["list phases", "snapshots", "list budgetlines"].map(bench.says) == before)
  }

  @Test("What was tried leaves no answer, and what is around it is taken back")
  func tried() {
    let bench = bench()
    let before = bench.says("list phases; list requests; status")
    #expect(!bench.run("for x in 1 { add-phase 7 q; try { export job 123 } }"))
    #expect(bench.says("list phases; list requests; status") == before)
  }
}
