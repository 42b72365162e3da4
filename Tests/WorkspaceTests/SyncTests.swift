import Testing
import Workspace

@Suite("The background sync") struct SyncTests {
  private let world = Workspace()

  private func put(_ code: String, _ description: String = "") {
    world.put(Phase(group: world.name("1"), code: world.name(code), description: description, costTypes: CostTypeSet()))
  }

  private func remove(_ code: String) { world.remove(Phase.self, at: Key(world.name("1"), world.name(code))) }

  private func row(_ code: String) -> StandardCode? {
    world.procore.standardCodes[Key(world.name("1"), world.name(code))]
  }

  /// How many events a sync makes.
  private func eventsOfSync() -> Int {
    let start = world.position
    world.sync()
    return world.position - start
  }

  @Test("A sync reads what changed, and makes an event for that and for its own state")
  func readsChanges() {
    for number in 1...100 { put("\(number)") }
    #expect(eventsOfSync() == 101)
    put("7", "changed")
    #expect(eventsOfSync() == 2)
    #expect(row("7")?.description == "changed")
  }

  @Test("A sync that finds nothing notes only how far it read")
  func findsNothing() {
    put("1")
    world.sync()
    for _ in 0..<3 { #expect(eventsOfSync() <= 1) }
    #expect(world.connector.syncState.lastSync == world.now)
  }

  @Test("What was changed and changed back in between is not read")
  func changedBack() {
    put("1")
    world.sync()
    let start = world.position
    remove("1")
    world.closeStep(since: start)
    #expect(world.undo())
    #expect(eventsOfSync() == 1)
    #expect(row("1")?.isMissing == false)
  }

  @Test("A sync goes on reading from where it stopped")
  func position() {
    put("1")
    world.sync()
    let read = world.connector.syncState.position
    #expect(read > 0 && read <= world.position)
    put("2")
    world.sync()
    #expect(world.connector.syncState.position > read)
  }

  @Test("A sync that was undone is made up for by the next one")
  func undoneSync() {
    put("1")
    let start = world.position
    world.sync()
    world.closeStep(since: start)
    #expect(world.undo())
    #expect(row("1") == nil && world.connector.syncState.lastSync == nil)
    world.sync()
    #expect(row("1")?.isMissing == false)
  }

  @Test("A change that is undone after the sync is undone in the list by the next sync")
  func undoneChange() {
    var start = world.position
    put("1")
    world.closeStep(since: start)
    start = world.position
    world.sync()
    world.closeStep(since: start)
    remove("1")
    world.sync()
    #expect(row("1")?.isMissing == true)
    put("1")
    world.sync()
    #expect(row("1")?.isMissing == false)
  }

  @Test("A snapshot from before a sync and a removal leads back to both")
  func restoredSync() throws {
    put("1")
    world.takeSnapshot(named: "before")
    world.sync()
    remove("1")
    world.sync()
    let snapshot = try #require(world.history.snapshot("before"))
    world.restore(snapshot)
    #expect(row("1") == nil)
    world.sync()
    #expect(row("1")?.isMissing == false)
    #expect(eventsOfSync() <= 1)
  }

  @Test("Rolling back a sync lets the next one read the same again")
  func rolledBackSync() {
    put("1")
    let start = world.mark
    world.sync()
    world.takeBack(to: start)
    #expect(row("1") == nil)
    #expect(eventsOfSync() == 2)
  }

  @Test("Hours that pass one by one lead to the same list as a day at once")
  func hours() {
    let other = Workspace()
    put("1")
    other.put(Phase(group: other.name("1"), code: other.name("1"), description: "", costTypes: CostTypeSet()))
    for _ in 0..<24 { world.advance(to: world.now.nextHour) }
    other.advance(to: Moment(seconds: other.now.seconds + 24 * Moment.hour))
    #expect(world.now == other.now)
    #expect(world.connector.syncState.lastSync == other.connector.syncState.lastSync)
    #expect(world.connector.syncState.lastCompliance == other.connector.syncState.lastCompliance)
    #expect(world.procore.standardCodes.records.count == other.procore.standardCodes.records.count)
  }

  @Test("Only the company's own phase group reaches the list")
  func otherGroup() {
    world.put(Phase(group: world.name("2"), code: world.name("1"), description: "", costTypes: CostTypeSet()))
    world.sync()
    #expect(world.procore.standardCodes.count == 0)
  }

  @Test("After a load there is nothing left to read")
  func loaded() {
    put("1")
    world.skipLoadedChanges()
    #expect(eventsOfSync() <= 1)
    #expect(row("1") == nil)
  }
}
