import Testing

@testable import Workspace

@Suite("Taking back leaves nothing behind") struct TakingBackTests {
  private let world = Workspace()

  private func phase(_ code: String) -> Phase {
    Phase(group: world.name("1"), code: world.name(code), description: code, costTypes: CostTypeSet())
  }

  private var codes: [String] { world.vista.phases.records.map { world.text($0.code) } }

  @Test("Names that came up are forgotten, and those before them are found as before", arguments: 1...8)
  func names(_ seed: Int) {
    let names = Names()
    var kept: [String] = []
    var number = seed * 1_000_003
    for round in 0..<60 {
      for _ in 0..<round {
        number = (number &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407) & .max
        let text = "name \(number % 400)"
        if names.find(text) == nil { kept.append(text) }
        _ = names.intern(text)
      }
      let left = kept.count * 2 / 3
      names.truncate(to: left + 1)
      let forgotten = kept[left...]
      kept.removeLast(kept.count - left)
      #expect(forgotten.allSatisfy { names.find($0) == nil })
      #expect(kept.enumerated().allSatisfy { names.find($1) == Name(id: UInt32($0 + 1)) })
    }
  }

  @Test("Slots that were given are given anew, and all others are found as before")
  func slots() {
    var kept = 0
    for round in 1...40 {
      for number in kept..<kept + 10 { world.put(phase("k\(number)")) }
      kept += 10
      let mark = world.mark
      let count = world.vista.phases.slotCount
      for number in 0..<round * 7 { world.put(phase("t\(number)")) }
      for number in stride(from: 0, to: kept, by: 3) { world.remove(Phase.self, at: phase("k\(number)").key) }
      _ = world.reference(StandardCode.self, Key(world.name("1"), world.name("far")))
      world.takeBack(to: mark)
      #expect(world.vista.phases.slotCount == count)
      #expect(codes == (0..<kept).map { "k\($0)" })
      #expect((0..<kept).allSatisfy { world.vista.phases.contains(phase("k\($0)").key) })
      #expect(world.names.find("far") == nil && world.names.find("t0") == nil)
    }
  }

  @Test("Records come in the order in which they were added, wherever their slots are")
  func order() {
    for code in ["3", "2", "1"] { _ = world.reference(Phase.self, phase(code).key) }
    for code in ["1", "2", "3"] { world.put(phase(code)) }
    #expect(codes == ["1", "2", "3"])
    #expect(world.vista.phases.records(of: world.name("1")).map { world.text($0.code) } == codes)
    #expect(world.vista.phases.first { _ in true }.map { world.text($0.code) } == "1")
    world.remove(Phase.self, at: phase("1").key)
    world.put(phase("1"))
    #expect(codes == ["2", "3", "1"])
    var altered = phase("2")
    altered.description = "other"
    world.put(altered)
    #expect(codes == ["2", "3", "1"])
  }

  @Test("What is undone and added again stands where it would stand had it never been there")
  func orderAfterUndo() {
    let start = world.position
    world.put(phase("2"))
    world.closeStep(since: start)
    #expect(world.undo())
    world.put(phase("1"))
    world.put(phase("2"))
    #expect(codes == ["1", "2"])
  }

  @Test("A removed record that is brought back stands where it stood")
  func orderAfterRemovalUndone() {
    for code in ["1", "2"] { world.put(phase(code)) }
    let start = world.position
    world.remove(Phase.self, at: phase("1").key)
    world.put(phase("1"))
    world.closeStep(since: start)
    #expect(codes == ["2", "1"])
    #expect(world.undo())
    #expect(codes == ["1", "2"])
    #expect(world.redo())
    #expect(codes == ["2", "1"])
  }

  @Test("Returning to a snapshot again and again costs what changed in between")
  func restoring() throws {
    world.takeSnapshot(named: "a")
    for number in 0..<200 {
      world.put(phase("\(number)"))
      world.restore(try #require(world.history.snapshot("a")))
    }
    #expect(world.position == 400)
    #expect(codes.isEmpty)
  }

  @Test("A number that was taken off is not given again; one that was tried or undone is")
  func numbers() {
    let project = world.name("1")
    func add() -> String {
      let line = world.nextNumber(of: BudgetLine.self, in: project)
      world.put(BudgetLine(project: project, line: line, code: line, type: 1, amount: .zero))
      return world.text(line)
    }
    #expect(add() == "1")
    let mark = world.mark
    #expect(add() == "2" && add() == "3")
    world.takeBack(to: mark)
    #expect(add() == "2")
    let start = world.position
    #expect(add() == "3")
    world.closeStep(since: start)
    #expect(world.undo())
    #expect(add() == "3")
    world.removeNumbered(BudgetLine.self, at: Key(project, world.name("3")))
    #expect(add() == "4")
    world.removeNumbered(BudgetLine.self, at: Key(project, world.name("1")))
    #expect(add() == "5")
  }
}
