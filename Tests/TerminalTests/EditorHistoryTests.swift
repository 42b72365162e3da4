import Support
import Testing

@Suite("The editor's history, at a terminal", .serialized, .timeLimit(.minutes(1)))
struct EditorHistoryTests {
  private static let (up, down, right) = ("\u{1B}[A", "\u{1B}[B", "\u{1B}[C")
  private static let entries = ["add one", "remove Two", "{\\n  add three\\n}", "send four", "add five"]
  private let shell: Shell

  init() throws {
    shell = try Shell()
    try shell.home.write(Self.entries.map { $0 + "\n" }.joined(), to: "history")
  }

  private func start() throws -> Terminal { try shell.startProbe(["\(shell.home.path)/history", "plain"]) }

  @Test("Up and Down go through the entries, and back to what was typed")
  func upAndDown() throws {
    let terminal = try start()
    try terminal.send(Self.up + Self.up)
    try terminal.wait(forRows: "> send four")
    try terminal.send(Self.down)
    try terminal.wait(forRows: "> add five")
    try terminal.send(Self.down)
    try terminal.wait(forRows: "> ")
  }

  @Test("With something typed, Up finds what begins with it, and Down comes back to it")
  func byBeginning() throws {
    let terminal = try start()
    try terminal.send("add\(Self.up)")
    try terminal.wait(forRows: "> add five")
    try terminal.send(Self.up)
    try terminal.wait(forRows: "> add one")
    try terminal.send(Self.up)
    try terminal.send(Self.down + Self.down)
    try terminal.wait(forRows: "> add")
  }

  @Test("An entry of several rows comes back as one")
  func severalRows() throws {
    let terminal = try start()
    try terminal.send("{\(Self.up)")
    try terminal.wait(forRows: "> {", ".   add three", ". }")
    try terminal.send("\(Self.up) more\r")
    try terminal.wait(for: "got {⏎  more add three⏎}")
  }

  @Test("Ctrl-R finds what holds the text, whatever its case; again goes on; Enter runs it")
  func search() throws {
    let terminal = try start()
    try terminal.send("\u{12}")
    try terminal.wait(forRows: "(search: ) ")
    try terminal.send("ADD")
    try terminal.wait(forRows: "(search: ADD) add five")
    try terminal.send("\u{12}")
    try terminal.wait(forRows: "(search: ADD) {", ".   add three", ". }")
    try terminal.send("\u{12}")
    try terminal.wait(forRows: "(search: ADD) add one")
    try terminal.send("\u{12}")
    try terminal.wait { $0.visible.last == "(search: ADD) add one  no older one" }
    try terminal.send("\u{7F}\u{7F}\u{7F}two")
    try terminal.wait(forRows: "(search: two) remove Two")
    try terminal.send("\r")
    try terminal.wait(for: "got remove Two\n> ")
  }

  @Test("A search from which a character is taken back begins anew at the newest entry")
  func searchAnew() throws {
    let terminal = try start()
    try terminal.send("\u{12}add o")
    try terminal.wait(forRows: "(search: add o) add one")
    try terminal.send("\u{7F}")
    try terminal.wait(forRows: "(search: add ) add five")
  }

  @Test("Escape and Right take what was found for editing; other keys do what they do", arguments: ["\u{1B}", right])
  func takenForEditing(key: String) throws {
    let terminal = try start()
    try terminal.send("\u{12}two")
    try terminal.wait(forRows: "(search: two) remove Two")
    try terminal.send(key)
    try terminal.wait(forRows: "> remove Two")
    try terminal.send("!\r")
    try terminal.wait(for: "got remove !Two\n> ")
    try terminal.send("\u{12}four\u{1B}[F!\r")
    try terminal.wait(for: "got send four!\n> ")
    try terminal.send("\u{12}five\u{1}!\r")
    try terminal.wait(for: "got !add five")
  }

  @Test("Ctrl-G and Ctrl-C give a search up, not what was typed before", arguments: ["\u{7}", "\u{3}"])
  func givenUp(key: String) throws {
    let terminal = try start()
    try terminal.send("typed\u{12}two")
    try terminal.wait(forRows: "(search: two) remove Two")
    try terminal.send(key)
    try terminal.wait(forRows: "> typed")
    try terminal.send("!\r")
    try terminal.wait(forLine: "got typed!")
  }

  @Test("The program can ask for the entries; equal ones are kept once")
  func entries() throws {
    let terminal = try start()
    try terminal.send("send four\r")
    try terminal.wait(for: "got send four\n> ")
    try terminal.send("entries\r")
    try terminal.wait(for: "add one|remove Two|{")
    try terminal.wait(for: "}|add five|send four\n> ")
    #expect(try shell.home.text(of: "history").hasSuffix("send four\nadd five\nsend four\n"))
  }
}
