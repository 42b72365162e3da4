import Glibc
import Support
import Testing

@Suite("Signals at the prompt", .serialized, .timeLimit(.minutes(1)))
struct PromptSignalTests {
  private let shell: Shell

  init() throws { shell = try Shell() }

  @Test("SIGTERM and SIGHUP give the terminal back, then end the program as they do", arguments: [SIGTERM, SIGHUP])
  func ends(signal: CInt) throws {
    let terminal = try shell.start()
    try terminal.send("echo half")
    try terminal.wait(for: "echo half")
    #expect(!terminal.readsLines)
    terminal.raise(signal)
    #expect(try terminal.exitStatus() == -signal)
    #expect(terminal.readsLines)
    // Pastes are marked no longer, and a row of its own waits for the shell.
    #expect(terminal.written.suffix(11).elementsEqual("\u{1B}[?2004l\r\r\n".utf8))
  }

  @Test("So they do where an answer waits for a key")
  func endsAtPager() throws {
    let terminal = try shell.start()
    try terminal.send("help errors\r")
    try terminal.wait(for: "Space goes on")
    terminal.raise(SIGTERM)
    #expect(try terminal.exitStatus() == -SIGTERM)
    #expect(terminal.readsLines)
  }

  @Test("Ctrl-C at any moment is heard, and all is as it was before the line", arguments: 0..<6)
  func stopped(_ round: Int) throws {
    let terminal = try shell.start()
    let (before, after) = ("\(shell.home.path)/before.vsh", "\(shell.home.path)/after.vsh")
    try terminal.send("let x = 1; add-phase 1 one; save \(before)\r")
    try terminal.wait(for: Shell.prompt)
    try terminal.send("for n in 2..9000000 { add-phase $n; let x = $n; as support; snapshot s }\r")
    // Before it runs, Ctrl-C would be one at the prompt.
    try terminal.wait(forLine: "+ vista phase 2")
    poll(nil, 0, round == 0 ? 0 : .random(in: 0...300))
    terminal.raise(SIGINT)
    try terminal.wait(for: Shell.prompt)
    try terminal.send("echo x is $x; save \(after)\r")
    try terminal.wait(forLine: "x is 1")
    try terminal.wait(for: Shell.prompt)
    #expect(try shell.home.text(of: "after.vsh") == shell.home.text(of: "before.vsh"))
  }

  @Test("Ctrl-\\ ends no session")
  func quit() throws {
    let terminal = try shell.start()
    try terminal.send("add-phase 1\r")
    try terminal.wait(for: "+ vista phase 1\n\(Shell.prompt)")
    terminal.raise(SIGQUIT)
    try terminal.send("\u{1C}count phases\r")
    try terminal.wait(forLine: "1")
  }
}
