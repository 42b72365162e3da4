import Commands
import Errors
import Language
import Rendering
import Support
import Testing
import Workspace

@Suite("Ctrl-C in the midst of a command") struct InterruptionTests {
  private static let size = 60

  /// A world in which each of the commands below has something to do.
  private static let world = """
    for n in 1..\(size) { add-phase $n "Phase $n" }
    sync
    add-project 1 Tower
    for n in 1..\(size) { add-costcode 1 $n }
    snapshot before
    for n in 1..\(size) { add-budgetline 1 $n M $n.00 }
    for n in 1001..\(1000 + size) { add-phase $n "Phase $n" }
    undo
    redo
    send project 1

    """

  @Test(
    "Whenever it is pressed, the command ends and everything is as it was",
    arguments: [
      "list phases", "list phases --format csv", "list phases --format json", "list phases --format markdown",
      "list phases --sort description", "list costcodes --where 'description contains 1'",
      "count phases --where 'code > 4'",
      "find phase", "tab costcodes", "tab jobs", "sync", "refresh costcodes", "advance 3h", "undo", "undo 3",
      "restore before",
      "export job 1", "try { sync; undo 2 }", "for n in 1..20 { add-phase x$n }", "status", "save case.vsh",
      "load \(CaseFile.repository)/scripts/cases/ticket-4711",
    ])
  func leavesNothing(_ line: String) {
    let desk = Desk()
    #expect(desk.run(Self.world))
    let other = Desk()
    #expect(other.run(Self.world))
    let steps = other.steps(of: line)
    let before = Fingerprint(desk.session)
    let moments = [0, 1, 2, 3, steps / 4, steps / 2, steps * 3 / 4, steps - 2, steps - 1]
    for last in Set(moments.filter((0..<steps).contains)) {
      desk.stops(after: last)
      #expect(!desk.run(line) && desk.error == .interrupted, "after \(last) of \(steps) steps")
      #expect(Fingerprint(desk.session) == before, "after \(last) of \(steps) steps")
    }
    desk.stops(after: .max)
    #expect(desk.run(line), "\(line)")
  }

  @Test(
    "It is heard at each row, and at each object that a sync brings",
    arguments: [
      ("list phases", 2), ("list phases --format csv", 2), ("find phase", 1), ("tab costcodes", 2), ("sync", 1),
      ("undo 3", 1), ("count phases --where 'code > 4'", 1),
    ])
  func isHeard(_ line: String, _ times: Int) {
    let desk = Desk()
    #expect(desk.run(Self.world))
    #expect(desk.steps(of: line) >= times * Self.size)
  }
}

/// A session whose person presses Ctrl-C when it has asked so many times.
private final class Desk {
  private(set) var session = Session(
    renderer: Renderer(), options: Session.Options(), outside: CaseFiles(), output: Session.Output())
  private(set) var error: ErrorName?
  private var asked = 0
  private var last = Int.max

  init() {
    session.output.isInterrupted = { [unowned self] in
      asked += 1
      return asked > last
    }
    session.output.failed = { [unowned self] in error = $0.refusal.error }
  }

  func stops(after last: Int) { self.last = last }

  func run(_ text: String) -> Bool {
    (asked, error) = (0, nil)
    let script = session.prepare(Source(name: "line", text: Array(text.utf8)), isConfined: false)
    for diagnostic in script.program.diagnostics { Issue.record("\(diagnostic.message)") }
    return script.program.diagnostics.isEmpty && session.run(script)
  }

  /// How many times a line asks.
  func steps(of line: String) -> Int {
    #expect(run(line), "\(line): \(String(describing: error))")
    return asked
  }
}
