import Glibc
import Support
import Testing

/// Programs that do not end by themselves.
@Suite struct EndingTests {
  @Test(
    "Ctrl-C ends a loop at once, with status 130",
    arguments: [
      "for n in 1..9000000 { sync }", "for n in 1..9000000 { echo 01234567890123456789 }",
      "for n in 1..9000 { try { for m in 1..9000000 { add-phase $m } } }",
      "try { for n in 1..9000000 { sync } }\nexpect error interrupted",
    ])
  func interrupt(loop: String) throws {
    let ending = try interrupted(loop)
    #expect(ending.status == 130)
    #expect(ending.names == ["interrupted"])
  }

  @Test("Ctrl-C ends a loop without a command in it, too")
  func interruptEmptyLoop() throws {
    let ending = try interrupted("for n in 1..300000000000 { }", patience: .seconds(1))
    #expect(ending.status == 130)
  }

  // Runs a loop behind a remark, and presses Ctrl-C when the remark was seen and the loop has begun.
  private func interrupted(_ loop: String, patience: Duration = .seconds(10)) throws -> Ending {
    let running = try RunningVsh(["-c", "add-phase 1; remove-phase 1\n\(loop)"], patience: patience)
    try running.waitForOutput()
    poll(nil, 0, 50)
    running.interrupt()
    return try running.ending()
  }

  @Test("Ctrl-C at any moment leaves nothing of the statement that ran", arguments: 0..<6)
  func interruptAtAnyMoment(_ round: Int) throws {
    let folder = try TemporaryFolder()
    try folder.write("record r.vsh\nadd-phase 1; remove-phase 1\nfor n in 2..9000000 { add-phase $n; sync }\n")
    let running = try RunningVsh(["--allow-write", ".", "case.vsh"], in: folder.path)
    try running.waitForOutput()
    poll(nil, 0, round == 0 ? 0 : .random(in: 0...300))
    running.interrupt()
    #expect(try running.ending().status == 130)
    #expect(try folder.names() == ["case.vsh", "r.vsh"])
    let recorded = try folder.text(of: "r.vsh")
    #expect(recorded.hasSuffix("\n") && !recorded.contains("for n in"), "\(recorded)")
    #expect(try vsh("--quiet", "r.vsh", in: folder.path).status == 0, "\(recorded)")
  }

  @Test("Ctrl-C stops the files that would follow")
  func interruptFiles() throws {
    let folder = try TemporaryFolder()
    let first = try folder.write("for n in 1..9000000 { echo 01234567890123456789 }", to: "first.vsh")
    let second = try folder.write("echo second", to: "second.vsh")
    let running = try RunningVsh([first, second])
    try running.waitForOutput()
    running.interrupt()
    let ending = try running.ending()
    #expect(ending.status == 130)
    #expect(!ending.output.contains("second"))
  }

  @Test("A reader that goes away ends a program that writes without end")
  func closedPipe() throws {
    let running = try RunningVsh(["-c", "for n in 1..9000000 { echo 0123456789 }"])
    try running.waitForOutput()
    running.closeOutput()
    #expect(try running.ending().status == -SIGPIPE)
  }
}
