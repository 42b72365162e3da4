import Language

/// How many expectations of the scripts held, failed and were never reached.
public struct Tally: Sendable {
  /// How often one held.
  public internal(set) var held = 0
  /// How often one failed.
  public internal(set) var failed = 0
  /// How many stand in the scripts and were never reached.
  public private(set) var notRun = 0
  private var unreached: Set<Place> = []

  private struct Place: Hashable {
    let script: ObjectIdentifier
    let statement: Int
  }

  /// Whether there were any.
  public var isEmpty: Bool { held + failed + notRun == 0 }

  /// As it is printed at the end: `9 expectations held, 1 failed, 2 did not run`.
  public var summary: String {
    "\(held) expectation\(held == 1 ? "" : "s") held, \(failed) failed, \(notRun) did not run"
  }

  /// A script begins, by itself or sourced by another one. One that was sourced before has begun already.
  mutating func begin(_ script: Script) {
    let (statements, commands) = (script.program.statements, script.catalogue.commands)
    for index in statements.indices where commands[Int(statements[index].command)].isExpectation {
      unreached.insert(Place(script: ObjectIdentifier(script), statement: index))
    }
  }

  mutating func reach(_ call: Call) {
    unreached.remove(Place(script: ObjectIdentifier(call.script), statement: call.statement))
  }

  /// The script that began first is over.
  mutating func finish() {
    notRun += unreached.count
    unreached = []
  }
}
