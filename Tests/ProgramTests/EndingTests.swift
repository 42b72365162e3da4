import Glibc
import Testing

/// Programs that do not end by themselves.
@Suite struct EndingTests {
  @Test(
    "Ctrl-C ends a loop at once, with status 130",
    arguments: ["for n in 1..9000000 { sync }", "for n in 1..9000000 { try { for m in 1..9000000 { add-phase $m } } }", "for n in 1..9000000 { remove-phase 1\nexpect error interrupted }"])
  func interrupt(loop: String) throws {
    let running = try RunningVsh(["-c", "for n in 1..3000 { echo 0123456789012345678901234567890123456789 }\n\(loop)"])
    try running.waitForOutput()
    let pressed = ContinuousClock.now
    running.interrupt()
    let ending = try running.ending()
    #expect(ending.status == 130)
    #expect(ending.names.isEmpty || ending.names == ["interrupted"])
    #expect(ContinuousClock.now - pressed < .seconds(5))
  }

  @Test("Ctrl-C ends a loop without a command in it, too")
  func interruptEmptyLoop() throws {
    withKnownIssue("an empty block runs no command, and only a command looks whether it may go on") {
      let running = try RunningVsh(["-c", "for n in 1..3000 { echo 0123456789012345678901234567890123456789 }\nfor n in 1..300000000000 { }"])
      try running.waitForOutput()
      running.interrupt()
      #expect(try running.ending().status == 130)
    }
  }

  @Test("Ctrl-C stops the files that would follow")
  func interruptFiles() throws {
    let folder = try Folder()
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

  @Test("A script that runs too many commands is stopped", .disabled("20 million commands take too long in a debug build"))
  func limit() throws {
    #expect(try vsh("-c", "for n in 1..9000000000000 { sync }").names == ["limit-reached"])
  }
}
