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
