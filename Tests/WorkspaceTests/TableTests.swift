import Testing
import Workspace

@Suite("Tables and names") struct TableTests {
  private func phase(_ code: String, _ world: Workspace, _ description: String = "") -> Phase {
    Phase(group: world.name("1"), code: world.name(code), description: description, costTypes: CostTypeSet())
  }

  @Test("Equal texts are one name, byte for byte")
  func names() {
    let world = Workspace()
    #expect(world.name("03-300") == world.name("03-300"))
    #expect(world.name("é") != world.name("e\u{301}"))
    #expect(world.name("a") != world.name("A"))
    #expect(world.name("x") != world.name("x "))
    #expect(world.name("").isNone && world.text(.none).isEmpty)
    #expect(world.names.find("never named") == nil)
    #expect(world.text(world.name("03-300")) == "03-300")
  }

  @Test("Names sort by value where both are numbers, else byte by byte")
  func nameOrder() {
    let world = Workspace()
    func precedes(_ left: String, _ right: String) -> Bool { world.names.precedes(world.name(left), world.name(right)) }
    #expect(precedes("9", "10") && !precedes("10", "9"))
    #expect(precedes("01-100", "02-100") && precedes("10", "9a") && precedes("", "0"))
    #expect(!precedes("7", "7") && precedes("07", "7") != precedes("7", "07"))
    #expect(precedes("1", "99999999999999999999999999"))
  }

  @Test("A hundred thousand keys are found again, and no other")
  func manyKeys() {
    let world = Workspace()
    for number in 0..<100_000 { world.put(phase("k\(number)", world)) }
    let table = world.vista.phases
    #expect(table.count == 100_000)
    #expect((0..<100_000).allSatisfy { table.contains(Key(world.name("1"), world.name("k\($0)"))) })
    #expect((0..<1000).allSatisfy { !table.contains(Key(world.name("2"), world.name("k\($0)"))) })
    #expect((100_000..<101_000).allSatisfy { !table.contains(Key(world.name("1"), world.name("k\($0)"))) })
    #expect(world.text(table.records[77_777].code) == "k77777")
  }

  @Test(
    "Records keep their order and their values across the borders of the pieces",
    arguments: [4095, 4096, 4097, 8192, 8193])
  func borders(_ count: Int) {
    let world = Workspace()
    let fresh = world.mark
    for number in 0..<count { world.put(phase("\(number)", world, "first")) }
    for number in stride(from: 0, to: count, by: 3) { world.put(phase("\(number)", world, "second")) }
    for number in stride(from: 1, to: count, by: 3) {
      world.remove(Phase.self, at: Key(world.name("1"), world.name("\(number)")))
    }
    let records = world.vista.phases.records
    #expect(records.count == world.vista.phases.count)
    #expect(records.map { world.text($0.code) } == (0..<count).filter { $0 % 3 != 1 }.map(String.init))
    #expect(
      records.allSatisfy { $0.description == (Int(world.text($0.code)).map { $0 % 3 } == 0 ? "second" : "first") })
    world.takeBack(to: fresh)
    #expect(world.vista.phases.count == 0 && world.position == 0)
    world.put(phase("again", world))
    #expect(world.vista.phases.records.map(\.code) == [world.name("again")])
  }

  @Test("Writing what is there already, and removing what is not, is no change")
  func noChange() {
    let world = Workspace()
    world.put(phase("1", world))
    world.put(phase("1", world))
    #expect(world.position == 1)
    world.remove(Phase.self, at: Key(world.name("1"), world.name("2")))
    #expect(world.position == 1)
    world.remove(Phase.self, at: Key(world.name("1"), world.name("1")))
    world.remove(Phase.self, at: Key(world.name("1"), world.name("1")))
    #expect(world.position == 2)
  }

  @Test("A reference stays with its key while the record goes and comes")
  func references() {
    let world = Workspace()
    let key = Key(world.name("1"), world.name("03-300"))
    let slot = world.reference(Phase.self, key)
    #expect(world.vista.phases[slot] == nil && !world.vista.phases.contains(key) && world.vista.phases.count == 0)
    world.put(phase("03-300", world))
    #expect(world.vista.phases[slot]?.code == key.name)
    world.remove(Phase.self, at: key)
    #expect(world.vista.phases[slot] == nil && world.vista.phases.key(of: slot) == key)
    world.put(phase("03-300", world, "again"))
    #expect(world.vista.phases.slot(of: key) == slot && world.vista.phases[slot]?.description == "again")
  }

  @Test("The records of a parent are its own, in the order of their first naming")
  func parents() {
    let world = Workspace()
    for (group, code) in [("1", "b"), ("2", "x"), ("1", "a"), ("2", "b"), ("1", "c")] {
      world.put(Phase(group: world.name(group), code: world.name(code), description: "", costTypes: CostTypeSet()))
    }
    world.remove(Phase.self, at: Key(world.name("1"), world.name("a")))
    #expect(world.vista.phases.records(of: world.name("1")).map { world.text($0.code) } == ["b", "c"])
    #expect(world.vista.phases.records(of: world.name("2")).map { world.text($0.code) } == ["x", "b"])
    #expect(world.vista.phases.records(of: world.name("3")).isEmpty)
  }
}
