import Errors
import Files
import Interchange
import Support
import Synchronization
import Testing
import Workspace

@Suite("A load can be stopped") struct AllowanceTests {
  @Test("Whenever a person stops it, nothing of it is there", arguments: [0, 1, 2, 50, 99, 101, 150, 190])
  func isStopped(_ after: Int) throws {
    let rows = (1...100).map { "1,\($0),phase \($0)\n" }.joined()
    let folder = try TemporaryFolder()
    let file = try folder.write("PhaseGroup,Phase,Description\n" + rows, to: "JCPM.csv")
    let world = Workspace()
    let asked = Mutex(0)
    let allowance = Allowance {
      asked.withLock {
        $0 += 1; return $0 > after
      }
    }
    let item = try RegularFile.read(file)
    let refusal = try #require(throws: Refusal.self) {
      try Interchange.load(item, named: file, into: world, allowance: allowance)
    }
    #expect(refusal.error == .interrupted)
    #expect(world.position == 0 && world.vista.phases.count == 0 && world.names.find("100") == nil)
  }

  @Test("One that nobody stops asks for each of its rows")
  func asks() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("PhaseGroup,Phase,Description\n1,1,one\n1,2,two\n", to: "JCPM.csv")
    let asked = Mutex(0)
    let allowance = Allowance {
      asked.withLock {
        $0 += 1; return false
      }
    }
    _ = try Interchange.load(try RegularFile.read(file), named: file, into: Workspace(), allowance: allowance)
    #expect(asked.withLock { $0 } >= 5)
  }
}
