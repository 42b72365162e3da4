import Support
import Testing

@Suite("vsh test, at a terminal", .serialized, .timeLimit(.minutes(1)))
struct TestRunTests {
  private let shell: Shell

  init() throws { shell = try Shell() }

  private func write(_ cases: [String: String]) throws {
    for (name, text) in cases { try shell.home.write(text, to: name) }
  }

  @Test("There is a bar while it runs; cases that went well are not named, failures are")
  func bar() throws {
    try write(["a.vsh": "sync\n", "b.vsh": "expect phase 1\n", "c.vsh": "sync\n"])
    let terminal = try shell.run(["test", shell.home.path])
    #expect(try terminal.exitStatus() == 1)
    #expect(terminal.text.contains("░ 1/3"))
    #expect(terminal.text.contains("FAILED      \(shell.home.path)/b.vsh"))
    #expect(!terminal.text.contains("passed      "))
    #expect(terminal.text.contains("\n3 cases: 2 passed, 1 failed\n"))
  }

  @Test("Ctrl-C ends the run, and what was finished is told")
  func interrupt() throws {
    try write(["a.vsh": "expect phase 1\n", "b.vsh": "for n in 1..9000000 {\n  sync\n}\n", "c.vsh": "sync\n"])
    let terminal = try shell.run(["test", "-j", "1", shell.home.path])
    try terminal.wait(for: "FAILED      \(shell.home.path)/a.vsh")
    try terminal.send("\u{03}")
    try terminal.wait(for: "1 case: 1 failed")
    #expect(try terminal.exitStatus() == 130)
    #expect(terminal.text.contains("\nstopped; 2 of 3 cases were not run\n"))
  }

  @Test("--prompt-on-failure opens a prompt where the case failed, with everything as it is, and goes on afterwards")
  func promptOnFailure() throws {
    try write([
      "a.vsh": "for c in 1..3 {\n  add-phase $c\n  expect no phase 2\n}\n", "b.vsh": "expect phase 1\n",
      "c.vsh": "sync\n",
    ])
    let terminal = try shell.run(["test", "--prompt-on-failure", shell.home.path])
    try terminal.wait(for: "there is a phase 2")
    try terminal.wait(for: Shell.prompt)
    try terminal.send("count phases\r")
    try terminal.wait(forLine: "2")
    try terminal.send("echo $c is it; remove-phase 2; expect no phase 2\r")
    try terminal.wait(forLine: "2 is it")
    // While a command runs, the terminal would take Ctrl-D for itself.
    try terminal.wait(for: "\n\(Shell.prompt)")
    try terminal.send("\u{04}")
    try terminal.wait(for: "FAILED      \(shell.home.path)/a.vsh\n  again: ")
    try terminal.wait(for: "there is no phase 1")
    try terminal.wait(for: Shell.prompt)
    try terminal.send("count phases\r")
    try terminal.wait(forLine: "0")
    try terminal.send("quit\r")
    try terminal.wait(for: "3 cases: 1 passed, 2 failed\n1 expectation held, 2 failed")
    #expect(try terminal.exitStatus() == 1)
  }

  @Test("Above the prompt stand the calls that led to the failure")
  func callsAbovePrompt() throws {
    try write(["a.vsh": "source b.vs\n"])
    try shell.home.write("define f c {\n  add-phase $c\n  add-phase $c\n}\nfor c in 1 2 { f $c }\n", to: "b.vs")
    let terminal = try shell.run(["test", "--prompt-on-failure", shell.home.path])
    try terminal.wait(
      for: "\(shell.home.path)/b.vs:5:16  f $c\n  called by \(shell.home.path)/a.vsh:1:1  source b.vs\n")
    try terminal.wait(for: Shell.prompt)
    try terminal.send("quit\r")
    #expect(try terminal.exitStatus() == 1)
  }

  @Test("An error that the case expects opens no prompt, be it within a block or by an xfail")
  func expectedErrors() throws {
    try write(["b.vsh": "#: xfail ticket 12\nexpect phase 1\n"])
    try write(["a.vsh": "remove-phase 1\nexpect error not-found\ntry { remove-phase 1 }\nexpect error not-found\n"])
    let terminal = try shell.run(["test", "--prompt-on-failure", shell.home.path])
    #expect(try terminal.exitStatus() == 0)
    #expect(!terminal.text.contains(Shell.prompt))
  }
}
