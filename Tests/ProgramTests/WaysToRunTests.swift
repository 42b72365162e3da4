import Foundation
import Glibc
import Support
import Testing
import Text

/// Files, lines, standard input, and the status that comes of them.
@Suite struct WaysToRunTests {
  @Test("A line, a file, run and a file, standard input")
  func ways() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("add-phase 1\ncount phases\n")
    for ending in [
      try vsh("-c", "add-phase 1; count phases"), try vsh(file), try vsh("run", file), try vsh(input: file),
      try vsh("--quiet", "run", file),
    ] {
      #expect(ending.status == 0)
      #expect(ending.output == "1\n")
      #expect(ending.errors.isEmpty)
    }
  }

  @Test("A script can be executable")
  func executable() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("#!\(try RunningVsh.executable())\necho hi")
    // The file that runs is written by a process of its own: one that this process has open may be held open by the
    // child of another test for a moment, and a file that is open for writing is not run.
    let output = Pipe()
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", #"cp "$1" "$1.copy" && chmod 700 "$1.copy" && exec "$1.copy""#, "sh", file]
    process.standardOutput = output
    try process.run()
    let data = try output.fileHandleForReading.readToEnd()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    #expect(data == Data("hi\n".utf8))
  }

  @Test("Several files run each in a fresh workspace; the first that is not well gives the status")
  func several() throws {
    let folder = try TemporaryFolder()
    let well = try folder.write("add-phase 1\ncount phases", to: "well.vsh")
    let failing = try folder.write("remove-phase 1", to: "failing.vsh")
    let wrong = try folder.write("remove-phsae 1", to: "wrong.vsh")
    #expect(try vsh(well, well).output == "1\n1\n")
    #expect(try vsh(well, failing, wrong, well).status == 1)
    #expect(try vsh(well, wrong, failing).status == 2)
    let all = try vsh("run", failing, wrong, "\(folder.path)/none", well)
    #expect(all.status == 1)
    #expect(all.names == ["not-found", "unknown-command", "cannot-read"])
    #expect(all.output == "1\n")
  }

  @Test(
    "The status says what came of it",
    arguments: [
      ("", 0), ("  ", 0), ("sync", 0), ("expect ok", 0), ("quit", 0), ("remove-phase 1", 1), ("expect phase 1", 1),
      ("expect error not-found", 1), ("echo $x", 1),
      ("nonsense", 2), ("'", 2), ("remove-phase 1\nexpect error not-found", 0),
      ("remove-phase 1\nexpect error bad-value", 1),
      ("for n in 3..1 { sync }", 1), ("try { remove-phase 1 }", 1), ("quit; remove-phase 1", 0),
    ])
  func status(line: String, status: Int32) throws { #expect(try vsh("-c", line).status == status) }

  @Test("The end says how many expectations held, unless there were none or vsh is to be quiet")
  func summary() throws {
    let line = "expect ok; expect ok; expect phase 1; expect ok"
    #expect(try vsh("-c", line).errors.hasSuffix("\n-c: 2 expectations held, 1 failed, 1 did not run\n"))
    #expect(try vsh("-c", "expect ok").errors == "-c: 1 expectation held, 0 failed, 0 did not run\n")
    #expect(try vsh("-c", "sync").errors.isEmpty)
    let quiet = try vsh("--quiet", "-c", "add-phase 1; remove-phase 1; expect ok")
    #expect(quiet.status == 0 && quiet.errors.isEmpty)
    #expect(try vsh("--quiet", "-c", "remove-phase 1").names == ["not-found"])
  }

  @Test("With --keep-going all failures are shown and counted")
  func keepGoing() throws {
    let ending = try vsh(
      "--keep-going", "-c", "expect phase 1; remove-phase 1; expect no phase 1; expect phase 2; echo end")
    #expect(ending.status == 1)
    #expect(ending.output == "end\n")
    #expect(ending.names == ["expectation-failed", "not-found", "expectation-failed"])
    #expect(ending.errors.hasSuffix("-c: 1 expectation held, 2 failed, 0 did not run\n"))
  }

  @Test("With --echo every statement stands before its answer")
  func echo() throws {
    let ending = try vsh("--echo", "-c", "echo a; add-phase \"\\u{1B}\"; for n in 1..2 { echo $n }")
    #expect(ending.output.hasPrefix("> echo a\na\n> add-phase \"\\u{1B}\"\n+ "))
    #expect(ending.output.contains("> for n in 1..2\n> echo $n\n1\n> echo $n\n2\n"))
    #expect(!ending.output.contains("\u{1B}"))
  }
}
