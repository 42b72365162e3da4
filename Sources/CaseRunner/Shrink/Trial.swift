import Commands
import Errors
import Language

/// Runs scripts to see whether they still end as wanted.
struct Trial {
  /// What is to be kept.
  let goal: Goal
  /// The script that is made smaller: candidates go by its name and read beside it.
  let source: Source
  let surroundings: any Surroundings
  private let workspace = OneWorkspace()

  /// How the last command is to end, in messages.
  var ending: String { goal.error?.name ?? "what is to be shown" }

  init(_ goal: Goal, source: Source, surroundings: any Surroundings) {
    (self.goal, self.source, self.surroundings) = (goal, source, surroundings)
  }

  /// What came of a candidate.
  enum Outcome: Equatable {
    /// Its last command ends as wanted; these commands before it failed, by their positions at the top.
    case keeps(failed: [Int: ErrorName])
    /// It ends otherwise.
    case loses
  }

  /// A candidate with more failures than this has lost what the others rest on, and each failure takes its time.
  static let mostFailures = 50

  /// Runs a candidate in a fresh workspace.
  func outcome(of tree: ScriptTree, mostFailures: Int = mostFailures) -> Outcome {
    guard let last = tree.commands.indices.last else { return .loses }
    var failed: [Int: ErrorName] = [:]
    var ending: Refusal?
    let ran = run(tree, isEnough: { failed.count > mostFailures + 1 }) { position, refusal in
      failed[position] = refusal.error
      if position == last { ending = refusal }
    }
    guard ran, goal.isMet(by: ending, tree.commands[last]), failed.count <= mostFailures + 1,
      !surroundings.isInterrupted
    else { return .loses }
    failed[last] = nil
    return .keeps(failed: failed)
  }

  /// The first command at the top that ends as wanted; nil where none does.
  func first(in tree: ScriptTree) -> Int? {
    var failed: [Int: Refusal] = [:]
    let isError = goal.error != nil
    var first: Int?
    let ran = run(tree, isEnough: { first != nil }) { position, refusal in
      failed[position] = refusal
      if isError, first == nil, goal.isMet(by: refusal, tree.commands[position]) { first = position }
    }
    guard !isError, ran else { return first }
    return tree.commands.indices.first {
      failed[$0] == nil && tree.commands[$0].error == nil && goal.isMet(by: nil, tree.commands[$0])
    }
  }

  /// Whether a script does what it says, its expectations included. Nobody stops it: what a search that was stopped leaves is
  /// looked at as well.
  func passes(_ text: [UInt8]) -> Bool {
    var session = surroundings.session(surroundings.outside(), in: workspace.take())
    defer { workspace.giveBack(session.world) }
    session.options.keepGoing = false
    session.output.isInterrupted = { false }
    let script = session.prepare(
      Source(name: source.name, path: source.path, folder: source.folder, text: text), isConfined: true)
    return script.program.diagnostics.isEmpty && session.run(script)
  }

  /// Runs a script to its end, failures or not; false where it cannot be understood.
  private func run(
    _ tree: ScriptTree, isEnough: @escaping () -> Bool, failed: @escaping (_ position: Int, Refusal) -> Void
  ) -> Bool {
    let (bytes, starts) = tree.text()
    var session = surroundings.session(surroundings.outside(), in: workspace.take())
    defer { workspace.giveBack(session.world) }
    session.options.quiet = true
    session.options.keepGoing = true
    session.output.isInterrupted = { surroundings.isInterrupted || isEnough() }
    session.output.failed = { failure in
      failed(starts.lastIndex { $0 <= failure.outermostRange.lowerBound } ?? 0, failure.refusal)
    }
    let script = session.prepare(
      Source(name: source.name, path: source.path, folder: source.folder, text: bytes), isConfined: true)
    guard script.program.diagnostics.isEmpty else { return false }
    _ = session.run(script)
    return true
  }
}
