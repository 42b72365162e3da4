import Errors
import Language
import Rendering
import Text

/// A refusal with the statement that met it.
public struct Failure: Error {
  /// What was refused, and why.
  public private(set) var refusal: Refusal
  /// The calls of definitions and sourced scripts that led there, the innermost first.
  public internal(set) var callers: [Place] = []
  /// The script that the statement stands in.
  let script: Script
  /// The statement, or the word of it that is to blame.
  let range: Range<Int>
  /// Whether somebody was told already.
  let isReported: Bool

  init(_ refusal: Refusal, _ script: Script, _ statement: Int) {
    self.refusal = refusal
    self.script = script
    range = refusal.range ?? script.program.range(of: script.program.statements[statement])
    isReported = false
  }

  init(_ failure: Failure, isReported: Bool) {
    refusal = failure.refusal
    script = failure.script
    range = failure.range
    callers = failure.callers
    self.isReported = isReported
  }

  /// An answer of the connector that it was did not stay.
  mutating func answerWasTakenBack() { if refusal.isRecorded { refusal = refusal.afterTakingBack } }

  /// Where it happened.
  public var place: Place { Place(script.program.source, range) }

  /// The bytes of the statement of the script that was run, where that calls the one that failed.
  public var outermostRange: Range<Int> { callers.last?.range ?? range }

  /// How many calls are shown that led to a failure.
  private static let mostCallers = 8

  /// In full: what happened, where, why, what to do, and the calls that led there.
  public func text(by renderer: Renderer) -> String {
    let text = renderer.text(of: refusal, at: place)
    guard renderer.format != .json else { return text }
    let calls = callers.prefix(Self.mostCallers).map { caller in
      "  called by \(caller.citation)  \(shortened(Quoting.visible(caller.source.string(caller.range)), to: 80))\n"
    }
    let rest = callers.count - Self.mostCallers
    return text + calls.joined() + (rest > 0 ? "  and \(rest) more calls\n" : "")
  }
}
