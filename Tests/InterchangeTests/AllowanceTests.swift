import Errors
import Files
import Support
import Testing
import Workspace

@testable import Interchange

@Suite("A load can be stopped, and is bounded") struct AllowanceTests {
  private func item(_ name: String, _ text: String) throws -> RegularFile.Item {
    let folder = try TemporaryFolder()
    return try withExtendedLifetime(folder) { try RegularFile.read(try folder.write(text, to: name)) }
  }

  private func rows(_ count: Int) -> String {
    "PhaseGroup,Phase,Description\n" + (1...count).map { "1,\($0),phase \($0)\n" }.joined()
  }

  /// How often a load asks whether it may go on.
  private func asks(_ name: String, _ text: String) throws -> Int {
    let world = Workspace()
    var asked = 0
    world.effort.isInterrupted = {
      asked += 1
      return false
    }
    _ = try Interchange.load(try item(name, text), named: name, into: world)
    return asked
  }

  @Test(
    "Whenever a person stops it, nothing of it is there", arguments: [0, 1, 2, 50, 99, 101, 150, 190, 250, 400, 450])
  func isStopped(_ after: Int) throws {
    let world = Workspace()
    var asked = 0
    world.effort.isInterrupted = {
      asked += 1
      return asked > after
    }
    let item = try item("JCPM.csv", rows(100))
    let refusal = try #require(throws: Refusal.self) { try Interchange.load(item, named: "JCPM.csv", into: world) }
    #expect(refusal.error == .interrupted)
    #expect(world.position == 0 && world.vista.phases.count == 0 && world.names.find("100") == nil)
  }

  @Test("One that nobody stops asks for each of its rows and values, and for each that it places and syncs")
  func asks() throws {
    #expect(try asks("JCPM.csv", rows(100)) >= 400)
    let codes = (1...100).map {
      "{\"id\":\($0),\"full_code\":\"c\($0)\",\"name\":\"Code\",\"standard_cost_code_list_id\":1}"
    }
    #expect(try asks("codes.json", "[\(codes.joined(separator: ","))]") >= 500)
  }

  @Test("More rows, values or bytes than it may have are refused before anything is there")
  func isBounded() throws {
    let codes = (1...10).map { "{\"full_code\":\"c\($0)\",\"standard_cost_code_list_id\":1}" }.joined(separator: ",")
    let cases: [(String, String, (inout LoadLimit, Int) -> Void, Int)] = [
      ("JCPM.csv", rows(10), { $0.rows = $1 }, 10), ("JCPM.csv", rows(10), { $0.bytes = $1 }, rows(10).utf8.count),
      ("codes.json", "[\(codes)]", { $0.values = $1 }, 31),
    ]
    for (name, text, set, enough) in cases {
      for most in [enough, enough - 1] {
        var limit = LoadLimit()
        set(&limit, most)
        let world = Workspace()
        let item = try item(name, text)
        func load() throws { _ = try Interchange.load(item, named: name, into: world, limit: limit) }
        if most == enough {
          try load()
        } else {
          let refusal = try #require(throws: Refusal.self) { try load() }
          #expect(refusal.error == .limitReached && world.position == 0, "\(refusal.message)")
        }
      }
    }
  }

  @Test("More events than the journal may hold are refused, those of the sync too", arguments: [5, 15, 22])
  func hasNoRoom(_ most: Int) throws {
    let world = Workspace()
    world.mostEvents = most
    let item = try item("JCPM.csv", rows(10))
    let refusal = try #require(throws: Refusal.self) { try Interchange.load(item, named: "JCPM.csv", into: world) }
    #expect(refusal.error == .limitReached && world.position == 0)
    world.mostEvents = 50
    _ = try Interchange.load(item, named: "JCPM.csv", into: world)
    #expect(world.vista.phases.count == 10)
  }

  @Test(
    "A text is as long as a record holds it, and its place is told where it is longer", arguments: [65_535, 65_536])
  func longTexts(_ length: Int) throws {
    let text = String(repeating: "x", count: length)
    let answer = "[{\"id\":1,\"full_code\":\"01\",\"name\":\"\(text)\",\"standard_cost_code_list_id\":1}]"
    let world = Workspace()
    let item = try item("codes.json", answer)
    func load() throws { _ = try Interchange.load(item, named: "codes.json", into: world) }
    if length <= TextLimit.bytes { return try load() }
    let refusal = try #require(throws: Refusal.self) { try load() }
    #expect(refusal.error == .badFormat && refusal.message.contains("the text is 65536 bytes long"))
    #expect(refusal.message.contains("[0].name") && world.position == 0)
  }
}
