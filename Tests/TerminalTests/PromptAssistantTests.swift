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
