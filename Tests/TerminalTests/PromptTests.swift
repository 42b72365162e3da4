import Testing

@Suite("The prompt, at a terminal", .serialized, .timeLimit(.minutes(1)))
struct PromptTests {
  private let shell: Shell

  init() throws { shell = try Shell() }

  @Test("A typed command runs at Enter")
  func commandRuns() throws {
    let terminal = try shell.start()
    try terminal.send("echo hello\r")
    try terminal.wait(forLine: "hello")
    try terminal.wait(for: Shell.prompt)
  }

  @Test("quit ends the shell with status 0")
  func quitEnds() throws {
    let terminal = try shell.start()
    try terminal.send("quit\r")
    #expect(try terminal.exitStatus() == 0)
  }

  @Test("Ctrl-D on an empty line ends the shell with status 0")
  func controlDEnds() throws {
    let terminal = try shell.start()
    try terminal.send("\u{04}")
    #expect(try terminal.exitStatus() == 0)
  }

  @Test("Ctrl-D on a line that is not empty ends nothing")
  func controlDOnText() throws {
    let terminal = try shell.start()
    try terminal.send("echo stay")
    try terminal.wait(for: "echo stay")
    try terminal.send("\u{04}ed\r")
    try terminal.wait(forLine: "stayed")
  }

  @Test("Ctrl-C drops a half typed line, and the shell goes on")
  func controlCDropsLine() throws {
    let terminal = try shell.start()
    try terminal.send("echo half")
    try terminal.wait(for: "echo half")
    try terminal.send("\u{03}")
    try terminal.wait(for: "^C\n\(Shell.prompt)")
    try terminal.send("echo whole\r")
    try terminal.wait(forLine: "whole")
    #expect(!terminal.text.contains("\nhalf"))
  }

  @Test("Ctrl-C in a block drops the whole block")
  func controlCDropsBlock() throws {
    let terminal = try shell.start()
    try terminal.send("try {\r")
    try terminal.wait(for: Shell.continuation)
    try terminal.send("\u{03}")
    try terminal.wait(for: "^C\n\(Shell.prompt)")
    try terminal.send("echo outside\r")
    try terminal.wait(forLine: "outside")
  }

  @Test("A block goes on until its brace closes")
  func blockContinues() throws {
    let terminal = try shell.start()
    try terminal.send("try {\r")
    try terminal.wait(for: Shell.continuation)
    try terminal.send("}\r")
    try terminal.wait(for: "\n\(Shell.prompt)")
  }

  @Test("Letters of every script are read and shown", arguments: ["C.UTF-8", "C"])
  func unicode(locale: String) throws {
    let terminal = try shell.start(locale: locale)
    try terminal.send("echo \"é日本🏗️\"\r")
    try terminal.wait(forLine: "é日本🏗️")
  }

  @Test("Bytes that are no text are dropped, and nothing after them")
  func invalidBytes() throws {
    let terminal = try shell.start()
    try terminal.send([0xFF, 0x00, 0xC3] + Array("echo sound".utf8) + [0xE6, 0x97, 0x0D])
    try terminal.wait(forLine: "sound")
  }

  @Test("A line may be longer than a terminal's own buffer")
  func longLine() throws {
    let terminal = try shell.start()
    let word = String(repeating: "x", count: 6_000)
    try terminal.send("echo \(word)\r")
    try terminal.wait(forLine: word)
  }

  @Test("Arrows, Home, End and Delete edit the line")
  func editing() throws {
    let terminal = try shell.start()
    let (left, home, end, delete, wordLeft) = ("\u{1B}[D", "\u{1B}[H", "\u{1B}[F", "\u{1B}[3~", "\u{1B}[1;5D")
    try terminal.send("Xcho on three\(home)\(delete)e\(end)\(wordLeft)\(left)e\r")
    try terminal.wait(forLine: "one three")
  }

  @Test("A resize keeps the line that is being typed")
  func resizeKeepsLine() throws {
    let terminal = try shell.start(columns: 80)
    try terminal.send("echo before the resize")
    try terminal.wait(for: "before the resize")
    terminal.resize(rows: 24, columns: 20)
    try terminal.wait(forRows: "\(Shell.prompt)echo befo", "re the resize")
    try terminal.send(" and after\r")
    try terminal.wait(forLine: "before the resize and after")
  }

  @Test("A terminal that shrinks below where the cursor was harms nothing")
  func resizeBelowCursor() throws {
    let terminal = try shell.start(columns: 250)
    for _ in 0..<10 {
      try terminal.send("echo before the resize")
      try terminal.wait(for: "echo before the resize")
      terminal.resize(rows: 24, columns: 20)
      try terminal.wait(forRows: "\(Shell.prompt)echo befo", "re the resize")
      try terminal.send(", after\r")
      try terminal.wait(for: Shell.prompt)
      terminal.resize(rows: 24, columns: 250)
    }
    try terminal.send("echo alive\r")
    try terminal.wait(forLine: "alive")
  }

  @Test("Ctrl-Z keeps the line that is being typed")
  func suspensionKeepsLine() throws {
    // Nobody could continue a stopped leader of a session, so the system does not stop it: only the way there and back
    // is seen here.
    let terminal = try shell.start()
    try terminal.send("echo put")
    try terminal.wait(for: "echo put")
    try terminal.send("\u{1A}")
    try terminal.wait(for: "\n\(Shell.prompt)echo put")
    try terminal.send(" aside\r")
    try terminal.wait(forLine: "put aside")
  }

  @Test("After Ctrl-Z the other shell has its terminal back; fg brings the line back")
  func suspension() throws {
    let terminal = try shell.startFromBash()
    try terminal.send("echo put")
    try terminal.wait(for: "echo put")
    try terminal.send("\u{1A}")
    try terminal.wait(for: "Stopped")
    try terminal.wait(for: "bash> ")
    try terminal.send("stty -a | grep -o -- ' -\\?icanon'; echo between\r")
    try terminal.wait(for: "\n icanon\nbetween\nbash> ")
    terminal.resize(rows: 24, columns: 30)
    try terminal.send("fg\r")
    try terminal.wait(for: "\(Shell.prompt)echo put")
    try terminal.send(" aside\r")
    try terminal.wait(forLine: "put aside")
    try terminal.send("quit\r")
    try terminal.wait(for: "bash> ")
    try terminal.send("stty -a | grep -o -- ' -\\?echo '\r")
    try terminal.wait(for: "\n echo \n")
  }
}
