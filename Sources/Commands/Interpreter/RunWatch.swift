import Errors
import Language
import Story
import Workspace

/// Follows a run statement by statement: to keep what came of each, or to find the first of which something else came than in
/// a run that was kept.
final class RunWatch {
  /// What was kept of the run to compare with; nil where this one is kept.
  private let kept: [Happened]?
  private(set) var happened: [Happened] = []
  /// How many statements ran.
  private var count = 0
  /// The newest statement that was refused.
  private(set) var refused: Happened?
  /// The first statement of which something else came: as it was then, and as it is now.
  private(set) var first: (before: Happened?, after: Happened?)?
  private var printed = ""

  /// After more changes than this of one statement only their number is compared.
  private static let mostChanges = 1_000

  /// A statement with what came of it.
  struct Happened {
    let script: Script
    let statement: Int
    let refusal: Refusal?
    let message: String
    let output: String
    let changes: [Difference]
    let changeCount: Int

    func isLike(_ other: Happened) -> Bool {
      statement == other.statement && script === other.script && refusal?.error == other.refusal?.error
        && message == other.message && output == other.output && changeCount == other.changeCount
        && changes == other.changes
    }
  }

  init(comparedWith kept: [Happened]? = nil) { self.kept = kept }

  func print(_ text: String) { printed += text }

  /// A statement is over.
  func add(_ script: Script, _ statement: Int, _ refusal: Refusal?, since start: Int, in world: Workspace) {
    let isOwn = refusal == nil && !script.program.statements[statement].hasBlock && world.position > start
    let changeCount = isOwn ? world.position - start : 0
    let changes = isOwn && changeCount <= Self.mostChanges ? world.differences(since: start) : []
    let now = Happened(
      script: script, statement: statement, refusal: refusal, message: refusal?.message ?? "", output: printed,
      changes: changes, changeCount: changes.isEmpty ? changeCount : changes.count)
    printed = ""
    if refusal != nil { refused = now }
    defer { count += 1 }
    guard let kept else { return happened.append(now) }
    guard first == nil else { return }
    let before = kept.indices.contains(count) ? kept[count] : nil
    if before?.isLike(now) != true { first = (before, now) }
  }

  /// The run is over: where it ended sooner than the other one, that is a difference too.
  func finish() {
    guard let kept, first == nil, count < kept.count else { return }
    first = (kept[count], nil)
  }
}

extension Readings.Step {
  init(_ happened: RunWatch.Happened) {
    let rest = happened.changeCount - happened.changes.count
    self.init(
      place: Place(happened.script, happened.statement), error: happened.refusal?.error, message: happened.message,
      output: happened.output,
      changes: happened.changes.map(\.text) + (rest > 0 ? ["\(rest) changes"] : []))
  }
}
