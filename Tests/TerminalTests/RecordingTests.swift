import Foundation
import Support
import Testing

@Suite("Recording, at a terminal", .timeLimit(.minutes(1)))
struct RecordingTests {
  @Test("What was typed while it was recorded passes as a test")
  func recordingPasses() throws {
    let shell = try Shell()
    let script = "\(shell.home.path)/case.vsh"
    let terminal = try shell.start()
    for keys in [
      "add-phase 01-100 General\r", "record '\(script)'\r", "add-phase 03-300 \"Con\\tcrete\"\r", "nonsense\r",
      "remove-phase 9\r", "for n in 1..2 {\radd-phase \"9$n\"\r}\r", "undo\r", "count phases\r",
    ] {
      try terminal.send(keys)
    }
    try terminal.wait(forLine: "2")
    // Every statement is on the disk when its answer is shown.
    #expect(try shell.home.text(of: "case.vsh").hasSuffix("\nEND\ncount phases\n"))
    try terminal.send("quit\r")
    #expect(try terminal.exitStatus() == 0)
    #expect(
      try shell.home.text(of: "case.vsh") == """
        #: title A recording: say here what the case shows
        add-phase 01-100 General
        add-phase 03-300 "Con\\tcrete"
        expect changes <<END
        + vista phase 03-300
        END
        remove-phase 9
        expect error not-found
        for n in 1..2 {
        add-phase "9$n"
        }
        expect changes <<END
        + vista phase 91
        + vista phase 92
        END
        undo
        expect changes <<END
        - vista phase 92
        - vista phase 91
        END
        count phases

        """)
    let replay = try shell.run(script)
    #expect(replay.status == 0)
    #expect(replay.errors.contains("4 expectations held, 0 failed, 0 did not run"))
  }
}
