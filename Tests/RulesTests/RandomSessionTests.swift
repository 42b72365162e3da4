import Commands
import Language
import Rules
import Support
import Testing
import Workspace

@Suite("Random sessions") struct RandomSessionTests {
  static let seeds: [UInt64] = Array(1...6)
  private static let length = 340

  @Test("A command that fails changes nothing, but for the answer of the connector", arguments: seeds.prefix(4))
  func failureChangesNothing(_ seed: UInt64) {
    var writer = RandomCommands(seed: seed)
    let bench = Bench()
    var before = bench.world.dump
    for _ in 0..<Self.length {
      let line = writer.next()
      let position = bench.world.position
      bench.transcript.errors = ""
      let wentWell = bench.run(line)
      let after = bench.world.dump
      if !wentWell, !Self.isBlock(line) {
        if bench.world.position == position {
          expectSame(after.description, before.description, line)
        } else {
          #expect(Self.isRequest(line), "\(line) failed and left events: \(bench.transcript.errors)")
          expectSame(after.vista, before.vista, line)
        }
      }
      before = after
    }
  }

  @Test("Undoing everything leads to a fresh workspace, and redoing it back", arguments: seeds)
  func undoLeadsBack(_ seed: UInt64) {
    var writer = RandomCommands(seed: seed)
    let bench = Bench()
    for _ in 0..<Self.length { _ = bench.run(writer.next()) }
    let full = bench.world.dump
    var steps = 0
    while bench.world.undo() { steps += 1 }
    expectSame(bench.world.dump.description, Workspace().dump.description)
    for _ in 0..<steps { #expect(bench.world.redo()) }
    expectSame(bench.world.dump.description, full.description)
  }

  @Test("Every step can be undone and redone by itself", arguments: seeds.prefix(2))
  func stepsAreReversible(_ seed: UInt64) {
    var writer = RandomCommands(seed: seed)
    let bench = Bench()
    for _ in 0..<Self.length {
      let before = bench.world.dump
      let steps = bench.world.history.undoable
      let line = writer.next()
      _ = bench.run(line)
      guard bench.world.history.undoable == steps + 1, !["undo", "redo"].contains(line) else { continue }
      let after = bench.world.dump
      #expect(bench.world.undo())
      expectSame(bench.world.dump.description, before.description, line)
      #expect(bench.world.redo())
      expectSame(bench.world.dump.description, after.description, line)
    }
  }

  @Test("A second sync changes nothing", arguments: seeds)
  func secondSyncChangesNothing(_ seed: UInt64) {
    var writer = RandomCommands(seed: seed)
    let bench = Bench()
    for number in 1...Self.length {
      _ = bench.run(writer.next())
      guard number.isMultiple(of: 10) else { continue }
      bench.world.sync()
      let once = bench.world.dump
      bench.world.sync()
      expectSame(bench.world.dump.description, once.description)
    }
  }

  @Test("After a sync the ERP list mirrors JC Phases", arguments: seeds)
  func listMirrorsPhases(_ seed: UInt64) {
    // The connector on App Xchange reads other codes than are written (rule 169).
    var writer = RandomCommands(seed: seed, forms: RandomCommands.forms.filter { $0 != "set SETTING" })
    let bench = Bench()
    for _ in 0..<Self.length { _ = bench.run(writer.next()) }
    let world = bench.world
    world.sync()
    let group = world.vista.company.phaseGroup
    for phase in world.vista.phases.records(of: group) {
      let row = world.procore.standardCodes[phase.key]
      #expect(row?.isMissing == false && row?.description == phase.description && row?.costTypes == phase.costTypes)
    }
    for row in world.procore.standardCodes.records(of: group) {
      #expect(row.isMissing == !world.vista.phases.contains(row.key), "\(world.text(row.code))")
    }
  }

  @Test("The same commands give the same words and the same world", arguments: seeds.prefix(2))
  func isReproducible(_ seed: UInt64) {
    let runs = (0..<2).map { _ in
      var writer = RandomCommands(seed: seed)
      let bench = Bench()
      for _ in 0..<Self.length { _ = bench.run(writer.next()) }
      return [bench.transcript.output, bench.transcript.errors, bench.world.dump.description]
    }
    for (second, first) in zip(runs[1], runs[0]) { expectSame(second, first) }
  }

  @Test("The random commands reach most parts of the world and most errors of the rules")
  func commandsReachFar() {
    var held = 0
    var nouns: Set<String> = []
    var errors: Set<String> = []
    for seed in Self.seeds {
      var writer = RandomCommands(seed: seed)
      let bench = Bench()
      for _ in 0..<Self.length where bench.run(writer.next()) { held += 1 }
      nouns.formUnion(Noun.all.filter { !$0.slots(bench.world, nil).isEmpty }.map(\.name))
      errors.formUnion(bench.transcript.errors.matches(of: /\[([a-z-]+)\]/).map { String($0.1) })
    }
    #expect(held > Self.seeds.count * Self.length / 4, "\(held) held")
    #expect(
      nouns.isSuperset(of: [
        "jobphase", "costcode", "budgetline", "sovline", "contractitem", "request", "vista-job", "cco", "ccoline",
        "pcco",
        "invoice", "prime", "vista-commitment", "phasecost", "jobcost", "directcost", "staged-record",
        "email", "ap-invoice",
      ]),
      "\(nouns)")
    #expect(errors.count > 25, "\(errors.sorted())")
  }

  private static func isBlock(_ line: String) -> Bool { line.contains("{") }

  /// Whether a failure of it is an answer that the connector gave and that stays on record.
  private static func isRequest(_ line: String) -> Bool {
    ["export ", "accept ", "update ", "send ", "unlink ", "remove-costcode", "unassign-costtype"]
      .contains { line.hasPrefix($0) }
  }
}
