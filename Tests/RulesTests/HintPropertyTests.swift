import Commands
import Language
import Support
import Testing
import Workspace

@Suite("Hints for random lines") struct HintPropertyTests {
  @Test(
    "Whatever is asked while typing leaves no trace, not even in the order of a list",
    arguments: RandomSessionTests.seeds.prefix(3))
  func leavesNoTrace(_ seed: UInt64) {
    var writer = RandomCommands(seed: seed)
    let (asked, other) = (Bench(), Bench())
    for round in 0..<200 {
      let line = writer.next()
      let text = Array(line.utf8)
      let (dump, position) = (asked.world.dump, asked.world.position)
      for end in [text.count, round * 7919 % (text.count + 1), round * 104_729 % (text.count + 1)] {
        let cut = Array(text[..<end])
        _ = asked.session.hint(for: cut, at: cut.count)
        _ = asked.session.colouring(of: cut)
        _ = asked.session.help(for: cut, at: cut.count)
        _ = asked.session.completions(of: cut, at: cut.count) { _ in [] }
      }
      #expect(asked.world.dump == dump && asked.world.position == position, "\(line)")
      #expect(asked.run(line) == other.run(line), "\(line)")
    }
    expectSame(asked.world.dump.description, other.world.dump.description)
    expectSame(asked.transcript.output, other.transcript.output)
    expectSame(asked.transcript.errors, other.transcript.errors)
    #expect(asked.world.position == other.world.position && asked.says("help") == other.says("help"))
  }

  @Test(
    "What a hint warns of is what comes of the line, and an edit that fails was warned of",
    arguments: RandomSessionTests.seeds)
  func warningsAreTrue(_ seed: UInt64) {
    var writer = RandomCommands(seed: seed)
    let bench = Bench()
    var warned = 0
    for _ in 0..<300 {
      let line = writer.next()
      let hint = bench.session.hint(for: Array(line.utf8), at: line.utf8.count)
      bench.transcript.errors = ""
      let wentWell = bench.run(line)
      if hint?.isWarning == true {
        warned += 1
        #expect(!wentWell, "\(line) was warned of: \(hint?.text ?? "")")
      }
      let isSession = ["undo", "redo", "restore", "set ", "refresh", "advance", "clock", "sync"].contains {
        line.hasPrefix($0)
      }
      if !wentWell, !line.contains("{"), !line.contains("["), !isSession {
        let isMissing = bench.transcript.errors.contains("[missing-argument]")
        // A word that another begins with is shown as going on.
        let goesOn = hint?.insertion.isEmpty == false
        #expect(hint?.isWarning == true || isMissing || goesOn, "\(line) was not warned of: \(bench.transcript.errors)")
      }
    }
    #expect(warned > 20, "\(warned)")
  }
}
