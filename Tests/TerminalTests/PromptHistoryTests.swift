import Glibc
import Support
import Testing

@Suite("The history, at a terminal", .serialized, .timeLimit(.minutes(1)))
struct PromptHistoryTests {
  private static let up = "\u{1B}[A"
  private let shell: Shell

  init() throws { shell = try Shell() }

  @Test("Up brings the last line back")
  func upRecalls() throws {
    let terminal = try shell.start()
    try terminal.send("echo again\r")
    try terminal.wait(forLine: "again")
    try terminal.wait(for: Shell.prompt)
    try terminal.send("\(Self.up)\r")
    try terminal.wait(forLine: "again")
  }

  @Test("Ctrl-R finds an older line")
  func searchFinds() throws {
    let terminal = try shell.start()
    for word in ["first", "second"] {
      try terminal.send("echo \(word)\r")
      try terminal.wait(forLine: word)
      try terminal.wait(for: Shell.prompt)
    }
    try terminal.send("\u{12}fir")
    try terminal.wait(for: "echo first")
    try terminal.send("\r")
    try terminal.wait(forLine: "first")
  }

  @Test("Ctrl-C leaves a search")
  func interruptedSearch() throws {
    let terminal = try shell.start()
    try terminal.send("\u{12}zzz")
    try terminal.wait(forRows: "(search: zzz) not found")
    try terminal.send("\u{03}")
    try terminal.wait(forRows: Shell.prompt)
    try terminal.send("echo free\r")
    try terminal.wait(forLine: "free")
  }

  @Test("The next session knows the lines of this one, and nobody else may read them")
  func historyIsKept() throws {
    let first = try shell.start()
    try first.send("echo \"é日本\"\r")
    try first.wait(forLine: "é日本")
    try first.wait(for: Shell.prompt)
    try first.send("\u{04}")
    #expect(try first.exitStatus() == 0)

    #expect(try shell.home.text(of: "state/vsh/history") == "echo \"é日本\"\n")
    #expect(try shell.home.mode(of: "state/vsh/history") == 0o600)
    #expect(try shell.home.mode(of: "state/vsh") == 0o700)

    let second = try shell.start()
    try second.send("\(Self.up)\r")
    try second.wait(forLine: "é日本")
  }

  @Test("A block is one entry")
  func blockIsOneEntry() throws {
    let terminal = try shell.start()
    try terminal.send("try {\r")
    try terminal.wait(for: Shell.continuation)
    try terminal.send("}\r")
    try terminal.wait(for: Shell.prompt)
    #expect(try shell.home.text(of: "state/vsh/history") == "try {\\n}\n")
    try terminal.send(Self.up)
    try terminal.wait(for: "try {\n\(Shell.continuation)}")
    try terminal.send("\r")
    try terminal.wait(for: "\n\(Shell.prompt)")
  }

  @Test("A line that starts with a blank is kept neither in the file nor for Up")
  func blankIsNotKept() throws {
    let terminal = try shell.start()
    for line in ["echo open", " echo secret"] {
      try terminal.send("\(line)\r")
      try terminal.wait(forLine: String(line.split(separator: " ")[1]))
      try terminal.wait(for: Shell.prompt)
    }
    try terminal.send("\(Self.up)")
    try terminal.wait(forRows: "\(Shell.prompt)echo open")
    #expect(try shell.home.text(of: "state/vsh/history") == "echo open\n")
  }

  @Test("--private neither reads the file nor writes it")
  func privateSession() throws {
    try shell.home.write("echo before\n", to: "state/vsh/history")
    let terminal = try shell.start(["--private"])
    try terminal.send("\(Self.up)echo now\r")
    try terminal.wait(forLine: "now")
    try terminal.wait(for: Shell.prompt)
    try terminal.send(Self.up)
    try terminal.wait(forRows: "\(Shell.prompt)echo now")
    #expect(try shell.home.text(of: "state/vsh/history") == "echo before\n")
  }

  @Test("history lists what was typed, all or what holds a text")
  func historyCommand() throws {
    try shell.home.write("echo Éclair\nadd-phase 1\n", to: "state/vsh/history")
    let terminal = try shell.start()
    try terminal.send("history ÉC\r")
    try terminal.wait(for: "number  entry\n     1  echo Éclair\n     3  history ÉC\n\(Shell.prompt)")
    try terminal.send("history\r")
    try terminal.wait(for: "     2  add-phase 1\n     3  history ÉC\n     4  history\n\(Shell.prompt)")
    try terminal.send("history nothing-like-it --format json\r")
    try terminal.wait(for: "history nothing-like-it")
  }

  @Test("What runs at the prompt stops at Ctrl-C, and all of it is taken back")
  func interruptedCommand() throws {
    let terminal = try shell.start()
    try terminal.send("add-phase 1\r")
    try terminal.wait(for: "+ vista phase 1\n\(Shell.prompt)")
    try terminal.send("for n in 2..19000000 { add-phase $n }\r")
    // The line was entered, and the changes of a block are told at its end.
    try terminal.wait { _ in terminal.written.suffix(8) == Array("\u{1B}[?2004l".utf8)[...] }
    try terminal.send("\u{3}")
    try terminal.wait(for: "stopped by Ctrl-C")
    try terminal.wait(for: "\n\(Shell.prompt)")
    try terminal.send("count phases\r")
    try terminal.wait(forLine: "1")
  }

  @Test("A history that cannot be kept is told once, and the session goes on")
  func fault() throws {
    try shell.home.write("", to: "state/vsh/history/occupied")
    let terminal = try shell.start()
    #expect(terminal.text.contains("note: the history file: it is no ordinary file"))
    try terminal.send("echo on\r")
    try terminal.wait(forLine: "on")
    try terminal.wait(for: Shell.prompt)
    #expect(terminal.text.split(separator: "history file").count == 2)
  }

  @Test("A history that another program has locked is told once, and holds nothing up")
  func lockedHistory() throws {
    try shell.home.write("echo old\n", to: "state/vsh/history")
    let other = open("\(shell.home.path)/state/vsh/history", O_RDWR | O_CLOEXEC)
    defer { close(other) }
    #expect(flock(other, LOCK_EX) == 0)
    let terminal = try shell.start()
    for word in ["first", "second", "third"] {
      try terminal.send("echo \(word)\r")
      try terminal.wait(forLine: word)
      try terminal.wait(for: Shell.prompt)
    }
    try terminal.send("\(Self.up)\(Self.up)\(Self.up)\(Self.up)")
    try terminal.wait(forRows: "\(Shell.prompt)echo old")
    #expect(terminal.text.split(separator: "another program holds its lock").count == 2, "\(terminal.text)")
  }
}
