import Testing
import Text

@Suite("Completion, at a terminal", .serialized, .timeLimit(.minutes(1)))
struct EditorCompletionTests {
  private let shell: Shell

  init() throws { shell = try Shell() }

  @Test("Tab completes what is the only one, with a blank behind it")
  func onlyOne() throws {
    let terminal = try shell.startProbe()
    try terminal.send("ban\tapp\t\r")
    try terminal.wait(forLine: "got banana apple ")
  }

  @Test("Within a line no second blank is added")
  func withinLine() throws {
    let terminal = try shell.startProbe()
    try terminal.send("ban x\u{1B}[D\u{1B}[D\t!\r")
    try terminal.wait(forLine: "got banana! x")
  }

  @Test("The first Tab goes as far as all agree, the second lists them, and the line is drawn again below")
  func twoTabs() throws {
    let terminal = try shell.startProbe(["-", "plain"])
    try terminal.send("apple b\t")
    try terminal.wait(forRows: "> apple b")
    try terminal.send("\t")
    try terminal.wait(forRows: "> apple b", "banana      is bent   blackberry  is black", "> apple b")
    try terminal.send("\u{15}ap\t")
    try terminal.wait(forRows: "> ap")
    try terminal.send("r\t")
    try terminal.wait(forRows: "> apricot ")
  }

  @Test("A list is fitted to the width", arguments: [50, 30, 20])
  func narrow(columns: UInt16) throws {
    let terminal = try shell.startProbe(["-", "plain"], columns: columns)
    try terminal.send("\t\t")
    try terminal.wait { $0.visible.count > 2 && $0.visible.last == "> " }
    #expect(terminal.screen.visible.allSatisfy { $0.count < columns })
    let rows = terminal.screen.visible
    switch columns {
    case 50: #expect(rows.contains("apple       is orange   blackberry  is black") || rows.count == 5)
    default: #expect(rows.contains(columns == 30 ? "日本梨      is a pear" : "日本梨      is a p…"))
    }
  }

  @Test("More than a screenful waits for a key; what is left out is counted")
  func manyCandidates() throws {
    let terminal = try shell.startProbe(["-", "plain"], rows: 10)
    try terminal.send("man")
    try terminal.send("y\t\t")
    try terminal.wait(forRows: "64 of 1,204 (Space: more, q: enough)")
    #expect(terminal.screen.visible.count == 10)
    try terminal.send(" ")
    try terminal.wait(forRows: "128 of 1,204 (Space: more, q: enough)")
    try terminal.send("q")
    try terminal.wait(forRows: "> many-")
    try terminal.send("\t")
    try terminal.wait(forRows: "64 of 1,204 (Space: more, q: enough)")
    for _ in 1...4 { try terminal.send(" ") }
    try terminal.wait(forRows: "300 of 1,204", "> many-")
    try terminal.send("\t")
    try terminal.wait(forRows: "64 of 1,204 (Space: more, q: enough)")
    try terminal.send("\u{3}")
    try terminal.wait(forRows: "> many-")
    try terminal.send("1\r")
    try terminal.wait(forLine: "got many-1")
  }

  @Test("Ctrl-D lists at the end of a line, and deletes within it")
  func controlD() throws {
    let terminal = try shell.startProbe(["-", "plain"])
    try terminal.send("b\u{4}")
    try terminal.wait(forRows: "> b", "banana      is bent   blackberry  is black", "> b")
    try terminal.send("x\u{1}\u{4}\r")
    try terminal.wait(forLine: "got x")
  }
}
