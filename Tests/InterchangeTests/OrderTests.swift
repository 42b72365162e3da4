import Errors
import Rules
import Support
import Testing
import Workspace

@testable import Interchange

/// Bundles that make it hard to load files one by one.
@Suite struct OrderTests {
  private static let procore = [
    "types": """
    [{"id": "1", "code": "SVC", "name": "Services", "origin_id": "a"},
       {"id": "2", "code": "L", "name": "Labour", "origin_id": "b"}]
    """,
    "project": """
    {"data": {"id": "70", "name": "Mill", "project_number": "500", "origin_id": "x", "origin_code": "500",
      "is_erp_integrated": true}}
    """,
    "codes": """
    {"data": [
      {"id": "9", "full_code": "01-100", "biller": "Mill", "biller_id": "70", "biller_type": "Project",
       "origin_id": "y", "line_item_types": [{"id": "1", "code": "SVC", "name": "Services"},
         {"id": "2", "code": "L", "name": "Labour"}]},
      {"id": "10", "full_code": "09-900", "biller": "Mill", "biller_id": "70", "biller_type": "Project",
       "origin_id": null, "line_item_types": [{"id": "2", "code": "L", "name": "Labour"}]}]}
    """,
    "standard": """
    [{"id": 1, "standard_cost_code_list_id": 3, "full_code": "01-100", "name": "Mobilisation", "origin_id": "z"},
     {"id": 2, "standard_cost_code_list_id": 3, "full_code": "09-900", "name": "Paint", "origin_id": "z"}]
    """,
    "contracts": """
    [{"number": "PO-1", "title": "Paint", "status": "Approved", "ship_via": null, "vendor": {"company": "Hue"},
      "project": {"id": "70", "name": "Mill"}, "line_items": [
        {"amount": 12.5, "position": 2, "cost_code": {"full_code": "09-900"},
           "line_item_type": {"code": "L", "name": "Labour"}},
        {"amount": "3.00", "position": 1, "cost_code": {"full_code": "01-100"},
           "line_item_type": {"code": "SVC", "name": "Services"}}]}]
    """,
    "vendors": #"[{"name": "Hue", "is_active": true, "origin_id": "q", "origin_code": "12"}]"#,
  ]

  private static let vista = [
    "JCCT": "PhaseGroup,CostType,Description,Abbreviation\n2,1,Services,SVC\n2,4,Labour,L\n2,7,Material,M\n",
    "JCPM": "PhaseGroup,Phase,Description\n2,01-100,Mobilization\n2,02-200,Sitework\n",
    "JCJM": "JCCo,Job,Description,Contract\n1,500,Mill,C9\n",
    "JCJP": "Job,PhaseGroup,Phase,Item\n500,2,01-100,3\n500,2,09-900,\n",
    "APVM": "Vendor,SortName\n12,HUE\n",
    "JCCO": "JCCo,ValidPhaseChars\n1,2\n",
  ]

  private static func folder(_ files: [String: String]...) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    for (name, text) in files.joined() { try folder.write(text, to: name) }
    return folder
  }

  @Test("Another phase group, other numbers for the cost types, and no phase cost types", arguments: UInt64(0)..<60)
  func otherNumbers(seed: UInt64) throws {
    try expectSameWorld(as: try Self.folder(Self.procore, Self.vista), seed: seed)
  }

  @Test("The same with phase cost types", arguments: UInt64(0)..<60)
  func otherNumbersWithPhaseCostTypes(seed: UInt64) throws {
    let jcpc = ["JCPC": "PhaseGroup,Phase,CostType\n2,01-100,7\n2,01-100,1\n"]
    try expectSameWorld(as: try Self.folder(Self.procore, Self.vista, jcpc), seed: seed)
  }

  @Test("The company's group stated by HQCO among two", arguments: UInt64(0)..<60)
  func statedGroup(seed: UInt64) throws {
    var vista = Self.vista
    vista["JCPM"]? += "1,01-100,Other\n1,03-300,Third\n"
    vista["HQCO"] = "HQCo,PhaseGroup\n1,2\n"
    try expectSameWorld(as: try Self.folder(Self.procore, vista), seed: seed)
  }

  @Test("What those files say is understood")
  func contents() throws {
    let world = Workspace.forACommand()
    let folder = try Self.folder(Self.procore, Self.vista)
    let summary = try Interchange.load(folder.path, into: world)
    #expect(summary.notes == ["all phases are in phase group 2, so it is taken to be the company's"])
    #expect(world.text(world.vista.company.phaseGroup) == "2")
    #expect(world.vista.company.validPhaseCharacters == 2)
    #expect(world.typeCodes(CostTypeSet([1, 4, 7])) == ["SVC", "L", "M"])
    #expect(world.procore.lineItemTypes.count == 3)
    let project = world.name(of: "500")
    let code = try #require(world.procore.costCodes[Key(project, world.name(of: "01-100"))])
    #expect(code.costTypes == CostTypeSet([1, 4]) && !world.isMissing(code))
    #expect(world.isMissing(try #require(world.procore.costCodes[Key(project, world.name(of: "09-900"))])))
    let order = try #require(world.procore.commitments.records.first)
    #expect(order.kindOfContract == .po)
    #expect(world.procore.sovLines.records.map(\.amount) == [Money(cents: 300), Money(cents: 1250)])
    #expect(world.vista.contractItems.contains(Key(world.name(of: "C9"), world.name(of: "3"))))
    #expect(world.phase("02-200", group: "2")?.costTypes == CostTypeSet([1, 4, 7]))
  }

  @Test("A file of which nothing has a place is refused when it was named itself, and says what to load first")
  func nothingHasAPlace() throws {
    let rows = try refusal(of: "PhaseGroup,Phase,CostType\n1,01-100,1\n")
    #expect(rows.error == .badFormat)
    #expect(rows.explanation.reason?.contains("without a phase in JC Phases, such as 01-100") == true)
    let codes = try refusal(of: Self.procore["codes"] ?? "")
    #expect(codes.explanation.reason?.contains("of unknown projects, such as Mill") == true)
  }

  @Test("In a folder, and among rows that have one, rows without a place are left out with a note")
  func someHaveNoPlace() throws {
    let world = Workspace.forACommand()
    let folder = try Self.folder(["a": "Phase\n01-100\n", "b": "Phase,CostType\n01-100,1\n01-200,1\n"])
    let summary = try Interchange.load(folder.path, into: world)
    #expect(summary.notes.count == 1)
    #expect(summary.notes.first?.contains("1 row of JC Phase Cost Types (JCPC)") == true)
    #expect(world.phase("01-100")?.costTypes == CostTypeSet([1]))
  }

  @Test("A job phase that somebody edited keeps its cost types")
  func editedJobPhase() throws {
    let world = Workspace.forACommand()
    try load("Phase\n01-100\n", into: world)
    try load("Job,Phase\n500,01-100\n", into: world)
    let key = Key(world.name("500"), world.name("01-100"))
    var phase = try #require(world.vista.jobPhases[key])
    #expect(phase.costTypes == CostTypeSet([1, 2, 3, 4, 5]))
    try load("Phase,CostType\n01-100,2\n", into: world)
    phase = try #require(world.vista.jobPhases[key])
    #expect(phase.costTypes == CostTypeSet([2]))
    phase.costTypes = CostTypeSet([3])
    world.put(phase)
    try load("Phase,CostType\n01-100,1\n", into: world)
    #expect(world.vista.jobPhases[key]?.costTypes == CostTypeSet([3]))
  }

  @Test("Job phases that came with a load put no codes on their project, not even those of a later load")
  func jobPhasesStay() throws {
    let world = Workspace.forACommand()
    _ = try Interchange.load(bundlePath, into: world)
    let count = world.procore.costCodes.count
    try load("Job,Phase\n24107,16-900\n", into: world)
    world.advance(to: world.now.nextHour)
    #expect(world.procore.costCodes.count == count)
  }
}
