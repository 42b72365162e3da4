import Errors
import Rules
import Testing
import Workspace

@testable import Interchange

/// What is accepted, in all the ways in which exports write it.
@Suite struct FormatTests {
  @Test(
    "Marks, delimiters, line ends, quotes and cases of letters make no difference",
    arguments: [
      "PhaseGroup,Phase,Description\n1,01-100,\"a, \"\"b\"\"\nc\"\n",
      "\u{FEFF}phasegroup;PHASE;Description\r\n1;01-100;\"a, \"\"b\"\"\nc\"",
      " Phase , PhaseGroup ,Description,Notes\r\n\"01-100\",01,\"a, \"\"b\"\"\nc\",x\r\n,,,\r\n\r\n",
    ])
  func tables(text: String) throws {
    let world = Workspace.forACommand()
    #expect(try load(text, into: world).files.map(\.rows) == [1] || text.contains(",,,"))
    #expect(world.vista.phases.count == 1)
    #expect(world.phase("01-100")?.description == "a, \"b\"\nc")
  }

  @Test("A quote in the midst of a bare field is only a quote, and NULL is nothing")
  func bareFields() throws {
    let world = Workspace.forACommand()
    try load("Phase,Description\n01-100,6\" pipe\n01-200,NULL\n", into: world)
    #expect(world.phase("01-100")?.description == "6\" pipe")
    #expect(world.phase("01-200")?.description == "")
  }

  @Test("Codes are kept byte for byte")
  func codes() throws {
    let world = Workspace.forACommand()
    try load("Phase\n 01-100\n01-100 \n01-100-\n\"01-100\"\n01-1é\n01-1e\u{301}\n", into: world)
    #expect(world.vista.phases.count == 6)
    for code in [" 01-100", "01-100 ", "01-100-", "01-100"] { #expect(world.phase(code) != nil, "\(code)") }
  }

  @Test(
    "Files are recognised by their columns",
    arguments: [
      ("jcco,job,phasegroup,phase\n", "JC Job Phases (JCJP)"), ("Phase\n", "JC Phases (JCPM)"),
      ("PhaseGroup,Phase,CostType,UM\n", "JC Phase Cost Types (JCPC)"),
      ("PhaseGroup,CostType,Abbreviation\n", "JC Cost Types (JCCT)"), ("Job,Description\n", "JC Jobs (JCJM)"),
      ("JCCo,ValidPhaseChars\n", "JC Company Parameters (JCCO)"), ("HQCo,Name,PhaseGroup\n", "HQ Company (HQCO)"),
      ("VendorGroup,Vendor,Name\n", "AP Vendors (APVM)"),
    ])
  func recognition(header: String, content: String) throws {
    let world = Workspace.forACommand()
    #expect(try load(header, into: world).files.first?.content == content)
  }

  @Test(
    "Tables that are not simulated are not taken for ones that are",
    arguments: [
      "JCCo,Job,PhaseGroup,Phase,CostType,UM\n", "SLCo,SL,JCCo,Job,Description,Vendor\n",
      "SLCo,SL,SLItem,Job,PhaseGroup,Phase,JCCType\n", "JCCo,Job,PhaseGroup,Phase,CostType,Mth,ActualCost\n",
      "Cost Code,Cost Type,Manual Calculation\n",
    ])
  func foreignTables(header: String) throws {
    #expect(try refusal(of: header).message == "file: the file is not recognised")
  }

  @Test(
    "Codes that a spreadsheet may have changed are told of",
    arguments: [
      (["01-100", "Jan-00", "02-200"], ["Jan-00"]), (["01-100", "02-200", "3-300"], ["3-300"]),
      (["01.10", "02.20", "1.3", "03.30"], ["1.3"]), (["1-100", "2-200"], []), (["01-100", " 02-200", "01-100-"], []),
      (["100", "200", "1000"], []), ([], []),
    ])
  func damage(codes: [String], damaged: [String]) throws {
    let world = Workspace.forACommand()
    let notes = try load("Phase\n" + codes.map { $0 + "\n" }.joined(), into: world).notes
    #expect(notes.isEmpty == damaged.isEmpty)
    for code in damaged { #expect(notes.first?.contains("such as “\(code)”") == true, "\(notes)") }
  }

  @Test("What a file leaves out takes its usual value")
  func defaults() throws {
    let world = Workspace.forACommand()
    try load("Job,Description\n500,Mill\n", into: world)
    let job = try #require(world.vista.jobs.records.first)
    #expect(job.status == .open && job.addsItems && !job.locksPhases && world.text(job.contract) == "500")
    #expect(world.vista.contracts.records.first?.department == Contract.defaultDepartment)
    try load(#"{"name": "Mill", "project_number": null, "id": 3}"#, into: world)
    let project = try #require(world.procore.projects.records.first)
    #expect(world.text(project.number) == "3" && project.list == .erp && !project.isSynced)
    #expect(project.erp.stage == .notSent)
  }

  @Test(
    "Numbers of an answer are read digit for digit",
    arguments: [
      ("1", "1.00"), ("-0.10", "-0.10"), ("1e2", "100.00"), ("12345E-2", "123.45"), ("0.5e1", "5.00"),
      ("999999999.99", "999999999.99"), ("1.10000000000000000000", "1.10"), ("\"7.5\"", "7.50"),
    ])
  func numbers(number: String, amount: String) throws {
    let world = Workspace.forACommand()
    try load(#"{"name": "Mill", "project_number": "500", "id": 3}"#, into: world)
    try load(
      #"[{"cost_code": "1 - a", "category": "Labor", "original_budget_amount": \#(number), "project": "Mill"}]"#,
      into: world)
    #expect(world.procore.budgetLines.records.map(\.amount.description) == [amount])
  }

  @Test("Names and texts of an answer may be escaped, and it may have many members")
  func escapes() throws {
    let world = Workspace.forACommand()
    let more = (0..<40).map { #", "m\#($0)": [\#($0), {}]"# }.joined()
    try load(
      #"{"data": {"n\u0061me": "\u00c9t\u00e9 \ud83c\udfd7\n\"\\\/", "project_number": "5\u0030", "id": 3\#(more)}}"#,
      into: world)
    let project = try #require(world.procore.projects.records.first)
    #expect(project.title == "Été 🏗\n\"\\/" && world.text(project.number) == "50")
    let twice = #"{"name": "Mill", "project_number": "1"\#(more), "m7": 1}"#
    #expect(try refusal(of: twice).message.contains("the name “m7” is there twice"))
  }

  @Test("Lines of commitments keep their unit and quantity; what a line cannot hold is left out and told")
  func measures() throws {
    let world = Workspace.forACommand()
    try load(#"{"name": "Mill", "project_number": "500", "id": 3}"#, into: world)
    func line(_ measure: String) -> String {
      #"{"amount": "1", "cost_code": {"full_code": "1"}, "line_item_type": {"code": "L"}, \#(measure)}"#
    }
    let lines = [
      line(#""uom": "CY", "quantity": "12.50""#), line(#""uom": null, "quantity": 3"#),
      line(#""uom": "CY", "quantity": "1.125""#), line(#""uom": "each", "quantity": "2.0""#),
    ]
    let summary = try load(
      #"[{"number": "S", "vendor": {"company": "C"}, "line_items": [\#(lines.joined(separator: ","))]}]"#, into: world)
    let sov = world.procore.sovLines.records
    #expect(sov.map(\.unit) == ["CY", "", "", "each"])
    #expect(sov.map(\.quantity) == [Money(cents: 1250), Money(cents: 300), .zero, Money(cents: 200)])
    #expect(summary.notes == ["commitment S: “1.125 CY” of line 3 is no quantity that a line holds; left out"])
  }

  @Test("Codes of sub jobs and deleted codes are left out")
  func leftOut() throws {
    let world = Workspace.forACommand()
    try load(#"{"name": "Mill", "project_number": "500", "id": 3}"#, into: world)
    let summary = try load(
      #"""
      [{"full_code": "1", "biller": "Mill", "biller_type": "Project"},
       {"full_code": "1", "biller": "Mill", "biller_type": "Project", "deleted_at": "2026-01-01"},
       {"full_code": "2", "biller": "East", "biller_type": "SubJob"}]
      """#, into: world)
    #expect(world.procore.costCodes.count == 1)
    #expect(summary.notes == ["1 cost code of sub jobs left out: sub jobs are not integrated"])
  }

  @Test("Budget lines and commitment lines are replaced as a whole")
  func replaced() throws {
    let world = Workspace.forACommand()
    try load(#"{"name": "Mill", "project_number": "500", "id": 3}"#, into: world)
    let line =
      #"{"cost_code": "01-100 - Mob - x", "category": "Labor", "original_budget_amount": 5.5, "project": "Mill"}"#
    try load("[\(line), \(line)]", into: world)
    #expect(world.procore.budgetLines.count == 2)
    try load("[\(line)]", into: world)
    let only = try #require(world.procore.budgetLines.records.first)
    #expect(world.procore.budgetLines.count == 1)
    #expect(world.text(only.code) == "01-100" && only.type == 1 && only.amount == Money(cents: 550))
    let items = #"{"amount": "1", "cost_code": {"full_code": "1"}, "line_item_type": {"code": "L"}}"#
    try load(
      #"[{"number": "S", "vendor": {"company": "C"}, "line_items": [\#(items), \#(items), {"cost_code": null}]}]"#,
      into: world)
    #expect(world.procore.sovLines.count == 2)
    try load(
      #"[{"number": "S", "vendor": {"company": "C"}, "status": "Void", "line_items": [\#(items)]}]"#, into: world)
    #expect(world.procore.sovLines.count == 1)
    #expect(world.procore.commitments.records.first?.status == .void)
  }
}
