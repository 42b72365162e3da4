import Support
import Testing

@Suite("What the prompt knows, at a terminal", .serialized, .timeLimit(.minutes(1)))
struct PromptAssistantTests {
  private let shell: Shell

  init() throws { shell = try Shell() }

  @Test("Objects are completed, hinted at and coloured as the session knows them", arguments: [80, 50])
  func knowsTheSession(columns: UInt16) throws {
    let terminal = try shell.start(columns: columns)
    try terminal.send("add-phase 01-100 General\r")
    try terminal.wait(for: "+ vista phase 01-100\n\(Shell.prompt)")
    try terminal.send("remove-phase 0")
    try terminal.wait(forRows: "\(Shell.prompt)remove-phase 01-100  General")
    #expect(terminal.screen.text(inStyle: "90").hasSuffix("1-100  General"))
    #expect(terminal.screen.text(inStyle: "1").hasSuffix("remove-phase"))
    try terminal.send("\t\r")
    try terminal.wait(for: "- vista phase 01-100")
  }

  private static let world = """
    add-phase 03-300 "Concrete, cast in place"; sync; add-project 123 Tower; add-project 124 Garage; add-project 99 Hall
    for p in 123 124 99 { add-costcode $p 03-300 }
    add-company Solid; add-budgetline 123 03-300 M 500
    add-commitment 123 SC-001 Footings --kind subcontract --company Solid; add-sovline SC-001 03-300 S 31000
    send project 124
    """

  private func shellWithWorld(columns: UInt16) throws -> Terminal {
    try shell.home.write(Self.world, to: "config/vsh/startup.vsh")
    return try shell.start(columns: columns)
  }

  @Test("Why a line would fail stands behind it before it runs", arguments: [60, 80, 120])
  func reasons(columns: UInt16) throws {
    let terminal = try shellWithWorld(columns: columns)
    try terminal.send("remove-costcode 123 03-300")
    try terminal.wait {
      $0.visible.last?.hasPrefix("\(Shell.prompt)remove-costcode 123 03-300  held by budget l") == true
    }
    #expect(terminal.screen.text(inStyle: "33").hasPrefix("  held by budget l"))
    try terminal.send("\u{15}")
    try terminal.wait(forRows: Shell.prompt)
    try terminal.send("send project 123")
    try terminal.wait(forRows: "\(Shell.prompt)send project 123")
  }

  @Test("The objects that a command waits for are listed first, with what they are", arguments: [50, 100])
  func ready(columns: UInt16) throws {
    let terminal = try shellWithWorld(columns: columns)
    try terminal.send("export job \t\t")
    try terminal.wait { screen in
      screen.visible.contains { $0.hasPrefix("124  Garage · ready-to-export") }
    }
    try terminal.send("\u{15}remove-costcode 123 \t")
    try terminal.wait { $0.currentRow.hasPrefix("\(Shell.prompt)remove-costcode 123 03-300 ") }
  }

  @Test("A verb, an option and an object that are not there are red before Enter")
  func red() throws {
    let terminal = try shellWithWorld(columns: 120)
    for (line, wrong) in [
      ("snyc now", "snyc"), ("edit-project 123 --titel X", "--titel"), ("show project 999 ", "999"),
    ] {
      try terminal.send(line)
      try terminal.wait { $0.currentRow.contains(line) && $0.rows[$0.cursor.row].cells.contains { $0.style == "31" } }
      let row = terminal.screen.rows[terminal.screen.cursor.row]
      #expect(row.cells.filter { $0.style == "31" }.map(\.text).joined() == wrong)
      try terminal.send("\u{15}")
      try terminal.wait(forRows: Shell.prompt)
    }
  }

  @Test("? shows the help of the argument that comes, within a quote it is a ?")
  func help() throws {
    let terminal = try shell.start()
    try terminal.send("add-phase ?")
    try terminal.wait { $0.visible.count > 3 && $0.visible.last?.hasPrefix("\(Shell.prompt)add-phase ") == true }
    #expect(terminal.screen.visible.contains { $0.hasPrefix("add-phase CODE") })
    try terminal.send("\u{15}echo '?'\r")
    try terminal.wait(forLine: "?")
  }
}
