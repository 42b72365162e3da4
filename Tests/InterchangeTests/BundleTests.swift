import Errors
import Rules
import Support
import Testing
import Workspace

@testable import Interchange

/// The customer's bundle of ticket 4711.
@Suite struct BundleTests {
  private static func loaded() throws -> Workspace {
    let world = Workspace.forACommand()
    _ = try Interchange.load(bundlePath, into: world)
    return world
  }

  @Test("Every file of the bundle is recognised")
  func recognition() throws {
    let world = Workspace.forACommand()
    let summary = try Interchange.load(bundlePath, into: world)
    #expect(summary.files.map(\.name).count == 14)
    #expect(
      summary.files.first { $0.name == "JCPM.csv" }
        == LoadedFile(name: "JCPM.csv", content: "JC Phases (JCPM)", rows: 81))
    #expect(summary.files.first { $0.name == "project.json" }?.rows == 1)
    #expect(summary.notes.isEmpty, "\(summary.notes)")
  }

  @Test("The export of 24-107 names exactly the three phases that are gone, and the look-alike of one")
  func flagship() throws {
    let world = try Self.loaded()
    let project = try #require(world.procore.projects[Key(world.name(of: "24-107"))])
    let box = Deed.Box(of: project, erpID: "24107", date: nil, in: world)
    let refusals = project.answers(to: box, in: world).map { $0.refusal(in: world) }
    #expect(refusals.map(\.error) == [.missingPhaseRelationships])
    let objects = try #require(refusals.first).explanation.objects
    #expect(objects.map(\.first) == ["03-300", "07-900", "09-300"])
    #expect(try #require(objects.last?.last).contains("JC Phases holds “ 09-300”, with a leading blank"))
  }

  @Test("Blanks in a code are kept")
  func blanks() throws {
    let world = try Self.loaded()
    #expect(world.phase(" 09-300") != nil)
    #expect(world.phase("09-300") == nil)
  }

  @Test("Both systems are as the files have them")
  func contents() throws {
    let world = try Self.loaded()
    let project = world.name(of: "24-107")
    let job = try #require(world.vista.jobs[Key(world.name(of: "24098"))])
    #expect(job.status == .hardClosed && job.locksPhases)
    #expect(world.vista.phases.count == 81)
    #expect(world.vista.jobPhases.count == 31)
    #expect(world.phase("01-500")?.costTypes == CostTypeSet([1, 4]))
    #expect(world.vista.contractItems[Key(world.name(of: "24107"), world.name(of: "1"))] != nil)
    #expect(world.vista.vendors[Key(world.name(of: "3310"))]?.vendorName == "Solid Ground LLC")
    #expect(world.procore.companies[Key(world.name(of: "Solid Ground LLC"))]?.vendor == world.name(of: "3310"))
    let codes = world.costCodes(of: project)
    #expect(codes.count { !$0.isSynced } == 6)
    #expect(codes.allSatisfy { $0.isSynced ? $0.syncedCostTypes == $0.costTypes : $0.syncedCostTypes.isEmpty })
    #expect(world.procore.projects[Key(project)]?.erp.stage == .synced)
    let line = try #require(world.procore.budgetLines[Key(project, world.name(of: "1"))])
    #expect(world.text(line.code) == "03-300" && line.type == 2 && line.amount == Money("48250"))
    let commitment = try #require(world.procore.commitments.records.first)
    #expect(commitment.kindOfContract == .subcontract && commitment.status == .approved && !commitment.isSynced)
    let sov = try #require(world.procore.sovLines.records.first)
    #expect(world.text(sov.code) == "03-300" && sov.amount == Money("31000"))
  }

  @Test("The connector has seen everything: another sync changes nothing")
  func nothingLeftToSync() throws {
    let world = try Self.loaded()
    let before = world.portrait
    world.advance(to: world.now.nextHour)
    #expect(world.portrait == before)
  }

  @Test("Loading twice is loading once")
  func twice() throws {
    let world = try Self.loaded()
    let before = world.portrait
    _ = try Interchange.load(bundlePath, into: world)
    #expect(world.portrait == before)
  }

  @Test(
    "Single files in any order in which they are accepted end in the same world as the folder",
    arguments: UInt64(0)..<40)
  func permutations(seed: UInt64) throws {
    try expectSameWorld(as: try TemporaryFolder(copying: bundlePath), seed: seed)
  }

  @Test("Nor does a sync after the load was undone and done again")
  func redo() throws {
    let world = try Self.loaded()
    let before = world.portrait
    world.closeStep(since: 0)
    let didBoth = world.undo() && world.redo()
    #expect(didBoth)
    world.advance(to: world.now.nextHour)
    #expect(Set(world.portrait).symmetricDifference(before) == [])
  }

  @Test("A load takes one undo")
  func undo() throws {
    let world = Workspace.forACommand()
    let before = world.portrait
    _ = try Interchange.load(bundlePath, into: world)
    world.closeStep(since: 0)
    let didUndo = world.undo()
    #expect(didUndo)
    #expect(world.portrait == before)
  }
}

/// Loads the files of a folder one by one, in an order that a seed decides, each again for as long as it is refused.
func expectSameWorld(as folder: TemporaryFolder, seed: UInt64) throws {
  let whole = Workspace.forACommand()
  _ = try Interchange.load(folder.path, into: whole)
  var random = Random(seed: seed)
  var waiting = try folder.files().shuffled(using: &random)
  let order = waiting
  let world = Workspace.forACommand()
  while !waiting.isEmpty {
    var refused: [String] = []
    for file in waiting {
      do { _ = try Interchange.load(file, into: world) } catch { refused.append(file) }
    }
    try #require(refused.count < waiting.count, "none of \(refused) is accepted")
    waiting = refused
  }
  let (single, together) = (Set(world.portrait), Set(whole.portrait))
  #expect(single.subtracting(together).sorted().prefix(5) == [], "\(order)")
  #expect(together.subtracting(single).sorted().prefix(5) == [], "\(order)")
}
