import Support
import Testing

@Suite("What the prompt looks like", .serialized, .timeLimit(.minutes(1)))
struct PromptLookTests {
  private let shell: Shell

  init() throws { shell = try Shell() }

  @Test("The prompt says the time, who acts if it is not support, and what is open")
  func prompt() throws {
    let terminal = try shell.start()
    try terminal.send("advance 30m\r")
    try terminal.wait(for: "\n08:30 vsh> ")
    try terminal.send("add-user pat; as pat\r")
    try terminal.wait(for: "\npat 08:30 vsh> ")
    try terminal.send("snapshot before\r")
    try terminal.wait(for: "\npat [before] 08:30 vsh> ")
    try terminal.send("record \(shell.home.path)/case.vsh\r")
    try terminal.wait(for: "\npat [before] rec 08:30 vsh> ")
    try terminal.send("record off; as support; reset; advance 1d\r")
    try terminal.wait(for: "\n2026-01-06 08:00 vsh> ")
  }

  @Test("The startup file runs before the first prompt; a bad line is told with its place, and the rest goes on")
  func startupFile() throws {
    try shell.home.write(
      "set limit 2\nsnyc\nremove-phase 7\nfor c in 1..3 {\n  add-phase $c\n}\n", to: "config/vsh/startup.vsh")
    let terminal = try shell.start()
    #expect(terminal.text.contains("there is no command snyc"))
    #expect(terminal.text.contains("  $XDG_CONFIG_HOME/vsh/startup.vsh:2:1\n"))
    #expect(terminal.text.contains("  $XDG_CONFIG_HOME/vsh/startup.vsh:3:14\n"))
    #expect(!terminal.text.contains(shell.home.path))
    #expect(!terminal.text.contains("+ vista phase"))
    try terminal.send("list phases\r")
    try terminal.wait(for: "2 of 3 rows are shown")
    try terminal.send("sync\r")
    try terminal.wait(for: "+ procore standard-code 1")
  }

  @Test("Scripts do not read the startup file")
  func scriptsDoNot() throws {
    try shell.home.write("add-phase 1\n", to: "config/vsh/startup.vsh")
    let terminal = try shell.run(["-c", "count phases"])
    #expect(try terminal.exitStatus() == 0)
    #expect(terminal.text == "0\n")
  }

  @Test(
    "Tables fit the width, with numbers at the right; so many rows as were asked for; the time, where it is wanted",
    arguments: [40, 80])
  func answers(columns: UInt16) throws {
    try shell.home.write(
      """
      add-phase 03-300 \"\(String(repeating: "Concrete ", count: 6))\"; sync; add-project 123 Tower; add-costcode 123 03-300
      add-budgetline 123 03-300 M 5; add-budgetline 123 03-300 L 1234.5
      """, to: "config/vsh/startup.vsh")
    let terminal = try shell.start(columns: columns)
    try terminal.send("list phases\r")
    try terminal.wait { $0.currentRow == Shell.prompt && $0.visible.contains { $0.contains("Concrete Concrete") } }
    #expect(terminal.screen.rows.allSatisfy { !$0.isWrapped })
    try terminal.send("list budgetlines\r")
    try terminal.wait { screen in
      guard let five = screen.visible.first(where: { $0.contains("   5.00") }),
        let thousand = screen.visible.first(where: { $0.contains("1234.50") })
      else { return false }
      return five.prefix(while: { $0 != "." }).count == thousand.prefix(while: { $0 != "." }).count
    }
    try terminal.send("set limit 1; list budgetlines\r")
    try terminal.wait(for: "1 of 2 rows are shown")
    try terminal.send("set timing on; count phases\r")
    try terminal.wait(for: "\n1\ntime: ")
  }

  @Test("The tabs of the ERP Integrations tool have the colours of its ribbons")
  func ribbons() throws {
    try shell.home.write(
      "add-phase 1 X; sync; add-project 9 Tower; add-costcode 9 1; send project 9; export job 9",
      to: "config/vsh/startup.vsh")
    let terminal = try shell.start()
    try terminal.send("tab jobs\r")
    try terminal.wait { $0.text(inStyle: "32").contains("green") }
  }

  @Test("An answer of more rows than the terminal has is shown a screenful at a time")
  func pager() throws {
    let terminal = try shell.start()
    try terminal.send("for n in 101..160 { add-phase $n }\r")
    try terminal.wait(for: "+ vista phase 160")
    try terminal.wait(for: Shell.prompt)
    try terminal.send("list phases\r")
    try terminal.wait(
      for: "122                L,M,S,E,O\n-- 23 of 61 lines · Space goes on, Enter by a line, q ends --")
    try terminal.send("\r")
    try terminal.wait(for: "123                L,M,S,E,O\n-- 24 of 61 lines")
    // An arrow means nothing there.
    try terminal.send("\u{1B}[A")
    try terminal.send(" ")
    try terminal.wait(for: "-- 47 of 61 lines")
    try terminal.send("q")
    try terminal.wait(for: Shell.prompt)
    #expect(!terminal.text.contains("\n160  "))
    try terminal.send("list phases --limit 5\r")
    try terminal.wait(for: "105                L,M,S,E,O\n")
    try terminal.wait(for: Shell.prompt)
  }

  @Test("The line that is typed while a page waits is the next one, whole", arguments: ["echo it is $x", "quit"])
  func typedBehindPage(line: String) throws {
    let terminal = try shell.start()
    try terminal.send("let x = here; for n in 101..160 { add-phase $n }\r")
    try terminal.wait(for: "+ vista phase 160")
    try terminal.wait(for: Shell.prompt)
    try terminal.send("list phases\r")
    try terminal.wait(for: "q ends --")
    try terminal.send("\(line)\r")
    if line == "quit" { return #expect(try terminal.exitStatus() == 0) }
    try terminal.wait(for: "\nit is here\n")
    #expect(!terminal.text.contains("\n160  "))
  }

  @Test("The first prompt says how to begin, unless it is to be quiet")
  func beginning() throws {
    let terminal = try shell.start()
    #expect(terminal.text.contains("Begin with help, "))
    let quiet = try shell.start(["--quiet"])
    #expect(!quiet.text.contains("Begin with"))
  }
}
