import Testing

@testable import Workspace

@Suite("What there is no room for") struct RoomTests {
  private let world = Workspace()

  private func put(_ codes: ClosedRange<Int>) {
    for code in codes {
      world.put(Phase(group: world.name("1"), code: world.name("\(code)"), description: "", costTypes: CostTypeSet()))
    }
  }

  @Test("Events beyond the limit are let drop, whatever makes them, and taking back makes room again")
  func events() {
    let before = world.mark
    world.mostEvents = world.position + 10
    put(1...10)
    #expect(world.hasRoom && world.vista.phases.count == 10)
    put(11...1000)
    #expect(!world.hasRoom && world.vista.phases.count == 11)
    world.remove(Phase.self, at: Key(world.name("1"), world.name("1")))
    world.sync()
    #expect(world.position == world.mostEvents + 1 && world.vista.phases.count == 11)
    world.takeBack(to: before)
    #expect(world.hasRoom && world.vista.phases.count == 0)
    put(1...10)
    #expect(world.hasRoom && world.vista.phases.count == 10)
  }

  @Test("What can be undone is undone where there is no more room")
  func undoing() {
    let start = world.position
    put(1...10)
    world.closeStep(since: start)
    world.mostEvents = world.position - 1
    #expect(!world.hasRoom && world.undo() && world.vista.phases.count == 0)
  }

  @Test("Names beyond the limit are none, and taking back makes room again")
  func names() {
    let before = world.mark
    world.names.mostBytes = world.names.bytes.count + 4
    #expect(!world.name("1234").isNone && world.hasRoom)
    #expect(world.name("z").isNone && !world.hasRoom)
    #expect(!world.name("1234").isNone)
    world.takeBack(to: before)
    #expect(world.hasRoom && !world.name("z").isNone)
  }

  @Test("All tables count what is looked at in them")
  func tables() {
    let tables = world.tables.joined()
    #expect(tables.count == RecordKind.allCases.count)
    #expect(Set(tables.map { ObjectIdentifier($0) }).count == RecordKind.allCases.count)
    put(1...100)
    let steps = world.effort.steps
    _ = world.vista.phases.records
    _ = world.vista.phases.records(of: world.name("1"))
    _ = world.vista.phases.first { $0.description == "nowhere" }
    #expect(world.effort.steps == steps + 300)
  }
}
