import Errors
import Language
import Text

/// How many expectations of the scripts held, failed and were never reached.
public struct Tally: Sendable {
  /// How often one held.
  public internal(set) var held = 0
  /// How often one failed.
  public internal(set) var failed = 0
  /// How many stand in the scripts and were never reached.
  public var notRun: Int { missed.count }
  private var missed: [(script: Script, statement: Int)] = []
  private var unreached: Set<Standing> = []
  private var begun: [Script] = []

  /// Where an expectation stands.
  private struct Standing: Hashable {
    let script: ObjectIdentifier
    let statement: Int
  }

  /// Whether there were any.
  public var isEmpty: Bool { held + failed + notRun == 0 }

  /// As it is printed at the end: `9 expectations held, 1 failed, 2 did not run`.
  public var summary: String {
    "\(counted(held, "expectation")) held, \(failed) failed, \(notRun) did not run"
  }

  /// Where those stand that were never reached, in the order of their scripts.
  public var unreachedPlaces: [Place] { missed.map { Place($0.script, $0.statement) } }

  /// A script begins, by itself or sourced by another one. One that was sourced before has begun already.
  mutating func begin(_ script: Script) {
    begun.append(script)
    let (statements, commands) = (script.program.statements, script.commands)
    for index in statements.indices where commands[Int(statements[index].command)].isExpectation {
      unreached.insert(Standing(script: ObjectIdentifier(script), statement: index))
    }
  }

  mutating func reach(_ call: Call) {
    unreached.remove(Standing(script: ObjectIdentifier(call.script), statement: call.statement))
  }

  /// A block was run in trials, where nothing is counted.
  mutating func reach(blockOf call: Call) {
    for statement in call.statement + 1..<Int(call.script.program.statements[call.statement].end) {
      unreached.remove(Standing(script: ObjectIdentifier(call.script), statement: statement))
    }
  }

  /// The script that began first is over.
  mutating func finish() {
    if !unreached.isEmpty {
      for script in begun {
        let statements = script.program.statements.indices.filter {
          unreached.remove(Standing(script: ObjectIdentifier(script), statement: $0)) != nil
        }
        missed += statements.map { (script, $0) }
      }
    }
    begun = []
  }
}
