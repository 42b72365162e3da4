import Language

/// How many expectations of the scripts held, failed and were never reached.
public struct Tally: Sendable {
  /// How often one held.
  public internal(set) var held = 0
  /// How often one failed.
  public internal(set) var failed = 0
  /// How many stand in the scripts and were never reached.
  public private(set) var notRun = 0
  private var unreached: Set<Int> = []

  /// Whether there were any.
  public var isEmpty: Bool { held + failed + notRun == 0 }

  /// As it is printed at the end: `9 expectations held, 1 failed, 2 did not run`.
  public var summary: String {
    "\(held) expectation\(held == 1 ? "" : "s") held, \(failed) failed, \(notRun) did not run"
  }

  mutating func begin(_ script: Script) -> Set<Int> {
    let outer = unreached
    let statements = script.program.statements
    let catalogue = Catalogue.standard
    unreached = Set(statements.indices.filter { catalogue.commands[Int(statements[$0].command)].isExpectation })
    return outer
  }

  mutating func reach(_ statement: Int) { unreached.remove(statement) }

  mutating func finish(_ outer: Set<Int>) {
    notRun += unreached.count
    unreached = outer
  }
}
