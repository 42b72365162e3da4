import Support
import Testing
import Workspace

@Suite("Going back and forth") struct HistoryTests {
  private let world = Workspace()

  /// Does something as a step of its own.
  private func step(_ body: () -> Void) {
    let start = world.position
    body()
    world.closeStep(since: start)
  }

  private func put(_ code: String, _ description: String = "") {
    world.put(Phase(group: world.name("1"), code: world.name(code), description: description, costTypes: CostTypeSet()))
  }

  private var phases: [String] {
    world.vista.phases.records.map {
      "\(world.text($0.code)) \($0.description)".split(separator: " ").joined(separator: " ")
    }
  }

  @Test("Undo takes back a step as a whole, redo brings it again")
  func undoAndRedo() {
    step {
      put("1"); put("2"); put("1", "changed")
    }
    step { put("3") }
    #expect(world.undo())
    #expect(phases == ["1 changed", "2"])
    #expect(world.undo())
    #expect(phases.isEmpty)
    #expect(!world.undo())
    #expect(world.redo() && world.redo())
    #expect(phases == ["1 changed", "2", "3"])
    #expect(!world.redo())
  }

  @Test("A snapshot is returned to from wherever one is", arguments: [1, 2, 3, UInt64.random(in: 4 ... .max)])
  func restoring(_ seed: UInt64) throws {
    var random = Random(seed: seed)
    var states: [[String]] = []
    for number in 0..<40 {
      step { put("\(number % 25)", "is \(number)") }
      world.takeSnapshot(named: "\(number)")
      states.append(phases)
    }
    for way in [Array(states.indices.reversed()), (0..<200).map { _ in Int.random(in: 0..<40, using: &random) }] {
      for number in way {
        let snapshot = try #require(world.history.snapshot("\(number)"))
        step { world.restore(snapshot) }
        #expect(phases == states[number], "seed \(seed)")
        if number % 7 == 0 { step { put("99", "\(number)") } }
        if number % 5 == 0 { _ = world.undo() }
      }
    }
  }

  @Test("A new step ends what can be redone; a step without changes does not")
  func newStepClearsRedo() {
    step { put("1") }
    #expect(world.undo())
    step {}
    #expect(world.history.redoable == 1)
    step { put("2") }
    #expect(world.history.redoable == 0)
    #expect(!world.redo())
    #expect(world.undo())
    #expect(phases.isEmpty && world.history.undoable == 0)
  }

  @Test("Undo and redo alternate as often as one likes")
  func alternate() {
    for number in 1...5 { step { put("\(number)") } }
    for _ in 0..<20 {
      #expect(world.undo() && world.undo() && world.redo() && world.undo() && world.redo() && world.redo())
    }
    #expect(phases == ["1", "2", "3", "4", "5"])
    #expect(world.history.undoable == 5 && world.history.redoable == 0)
  }

  @Test("Taking back forgets the events and the steps behind a moment")
  func takeBack() {
    step { put("1", "kept") }
    let mark = world.mark
    step {
      put("1", "lost"); put("2"); world.remove(Phase.self, at: Key(world.name("1"), world.name("1")))
    }
    world.takeSnapshot(named: "late")
    world.takeBack(to: mark)
    #expect(phases == ["1 kept"])
    #expect(world.position == mark.position)
    #expect(world.history.undoable == 1 && world.history.snapshot("late") == nil)
    step { put("2", "new") }
    #expect(phases == ["1 kept", "2 new"])
    #expect(world.undo() && world.undo())
    #expect(phases.isEmpty)
  }

  @Test("A snapshot means the same state after undo, redo and further steps")
  func snapshots() throws {
    step { put("1", "a") }
    world.takeSnapshot(named: "one")
    step {
      put("1", "b"); put("2")
    }
    #expect(world.undo() && world.undo())
    step { put("3") }
    let first = try #require(world.history.snapshot("one"))
    step { world.restore(first) }
    #expect(phases == ["1 a"])
    #expect(world.undo())
    #expect(phases == ["3"])
    #expect(world.redo())
    #expect(phases == ["1 a"])
    step { put("4") }
    let snapshot = try #require(world.history.snapshot("one"))
    step { world.restore(snapshot) }
    #expect(phases == ["1 a"])
  }

  @Test("A name of a snapshot can be given anew")
  func snapshotAnew() throws {
    world.takeSnapshot(named: "s")
    step { put("1") }
    world.takeSnapshot(named: "s")
    #expect(world.history.snapshots.count == 1)
    step { put("2") }
    let snapshot = try #require(world.history.snapshot("s"))
    step { world.restore(snapshot) }
    #expect(phases == ["1"])
  }

  @Test("Undo takes time and settings back too")
  func timeAndSettings() {
    step { world.advance(to: world.now.nextHour) }
    var settings = world.settings
    settings.phaseCheck = .live
    step { world.put(settings) }
    #expect(world.undo() && world.settings.phaseCheck == .synced)
    #expect(world.undo() && world.now == .start && world.connector.syncState.lastSync == nil)
    #expect(world.redo() && world.now == Moment.start.nextHour)
  }

  @Test("Differences since a position leave out what changed and changed back")
  func differences() {
    put("1", "a")
    put("2")
    let position = world.position
    put("1", "b")
    world.remove(Phase.self, at: Key(world.name("1"), world.name("2")))
    put("3")
    put("4")
    world.remove(Phase.self, at: Key(world.name("1"), world.name("4")))
    #expect(
      world.differences(since: position).map(\.text) == [
        #"* vista phase 1 description "a" → "b""#, "- vista phase 2", "+ vista phase 3",
      ])
    put("1", "a")
    #expect(world.differences(since: position).map(\.text) == ["- vista phase 2", "+ vista phase 3"])
  }

  @Test("An entry of the journal tells who changed what when, and whether the hour did it")
  func journal() throws {
    let pat = world.name("pat")
    world.begin(Origin(source: 3, statement: 7), by: pat)
    put("1")
    let first = world.position - 1
    world.advance(to: world.now.nextHour)
    let last = world.position - 1
    let entry = world.journal.entry(ofEvent: first)
    #expect(
      entry.user == pat && entry.origin == Origin(source: 3, statement: 7) && entry.cause == .command
        && entry.time == .start)
    let slot = try #require(world.procore.standardCodes.slot(of: Key(world.name("1"), world.name("1"))))
    let pulled = try #require(world.journal.newestEvent(of: .standardCode, at: slot))
    #expect(world.journal.entry(ofEvent: pulled).cause == .backgroundSync)
    #expect(world.journal.entry(ofEvent: last).origin == entry.origin)
  }
}
