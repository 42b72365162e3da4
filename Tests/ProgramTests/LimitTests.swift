import Foundation
import Support
import Testing

/// The options that hold a script in, and the one that loads files before it.
@Suite struct LimitTests {
  @Test("A script that runs more commands, or makes more objects, than it may is stopped")
  func limits() throws {
    let folder = try TemporaryFolder()
    try folder.write("for n in 1..1000 { add-phase $n }\n")
    let commands = try vsh("--limit-commands", "500", "case.vsh", in: folder.path)
    #expect(commands.status == 1 && commands.names == ["limit-reached"])
    #expect(commands.errors.contains("the script has run 500 commands and goes on"))
    #expect(commands.errors.contains("--limit-commands N lets it run more"))
    let objects = try vsh("--limit-objects", "100", "case.vsh", in: folder.path)
    #expect(objects.status == 1 && objects.names == ["limit-reached"])
    #expect(objects.errors.contains("the workspace would hold more than 100 objects"))
    #expect(try vsh("--limit-commands", "5000", "--limit-objects", "5000", "case.vsh", in: folder.path).status == 0)
    #expect(try vsh("--limit-objects", "0", "case.vsh", in: folder.path).status == 2)
  }

  @Test("A script that looks, or writes, more than it may is stopped")
  func workAndOutput() throws {
    let folder = try TemporaryFolder()
    try folder.write("for n in 1..100 { add-phase $n }\nfor n in 1..200 { list phases }\n")
    let work = try vsh("--limit-work", "10000", "case.vsh", in: folder.path)
    #expect(work.status == 1 && work.names == ["limit-reached"])
    #expect(work.errors.contains("the script has taken 10000 steps of work and goes on"))
    let output = try vsh("--limit-output", "1", "case.vsh", in: folder.path)
    #expect(output.status == 0 && output.output.utf8.count < 1 << 20)
    try folder.write("for n in 1..100 { add-phase $n }\nfor n in 1..2000 { list phases }\n")
    let more = try vsh("--limit-output", "1", "case.vsh", in: folder.path)
    #expect(more.status == 1 && more.names == ["limit-reached"])
    #expect(more.errors.contains("the script has written more than 1 MiB and goes on"))
    #expect(more.output.utf8.count > 1 << 20 && more.output.hasSuffix("\n"))
    #expect(try vsh("--limit-work", "0", "case.vsh", in: folder.path).status == 2)
    #expect(try vsh("--limit-output", "9223372036854775807", "-c", "echo 1").status == 0)
  }

  @Test("Blocks and calls as deep as they may be need no more stack than there is, whatever the shell gives")
  func deepCalls() throws {
    let folder = try TemporaryFolder()
    let deep = "define f { for a in 1 2 { for a in 1 2 { for a in 1 2 { for a in 1 2 { f } } } } }\nf\n"
    for name in ["one.vsh", "two.vsh"] { try folder.write(deep + "expect error too-deep\n", to: name) }
    for stack in ["unlimited", "8192", "128"] {
      let process = Process()
      process.executableURL = URL(filePath: "/bin/sh")
      process.arguments = [
        "-c", "ulimit -s \(stack) && exec \"$0\" test -j 2 --quiet one.vsh two.vsh", try RunningVsh.executable(),
      ]
      process.currentDirectoryURL = URL(filePath: folder.path)
      let output = Pipe()
      (process.standardOutput, process.standardError) = (output, output)
      try process.run()
      let said = try output.fileHandleForReading.readToEnd() ?? Data()
      process.waitUntilExit()
      #expect(process.terminationStatus == 0, "\(stack): \(String(decoding: said, as: UTF8.self))")
    }
  }

  @Test("A limit refuses what would grow, and never a look, a step back or the end")
  func looksAreFree() throws {
    let folder = try TemporaryFolder()
    try folder.write(
      """
      add-phase 1
      for n in 2..1000 { add-phase $n }
      expect error limit-reached
      expect count phases = 1
      list phases
      find 1
      undo
      expect count phases = 0
      redo
      remove-phase 1
      status
      quit
      """)
    let ending = try vsh("--limit-objects", "20", "case.vsh", in: folder.path)
    #expect(ending.status == 0, "\(ending.errors)")
  }

  @Test("Files that --load names are there when the script begins")
  func loads() throws {
    let folder = try TemporaryFolder()
    try folder.write("PhaseGroup,Phase,Description\n1,03-300,Concrete\n", to: "files/JCPM.csv")
    try folder.write("expect phase 03-300 description = Concrete\n", to: "cases/case.vsh")
    let ending = try vsh("--load", "files/JCPM.csv", "cases/case.vsh", in: folder.path)
    #expect(ending.status == 0, "\(ending.errors)")
    let missing = try vsh("--load", "files/none.csv", "cases/case.vsh", in: folder.path)
    #expect(missing.status == 3 && missing.names == ["cannot-read"])
  }
}
