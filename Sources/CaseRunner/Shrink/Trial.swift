import Commands
import Errors
import Language

/// Runs scripts to see whether they still end in an error.
struct Trial {
  /// The error that is to be kept.
  let error: ErrorName
  /// The script that is made smaller: candidates go by its name and read beside it.
  let source: Source
  let surroundings: any Surroundings
  private let workspace = OneWorkspace()

  init(error: ErrorName, source: Source, surroundings: any Surroundings) {
    (self.error, self.source, self.surroundings) = (error, source, surroundings)
  }

  /// What came of a candidate.
  enum Outcome: Equatable {
    /// Its last command ends in the error; these commands before it failed, by their positions at the top.
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
    run(tree, isEnough: { failed.count > mostFailures + 1 }) { failed[$0] = $1 }
    guard failed[last] == error, failed.count <= mostFailures + 1, !surroundings.isInterrupted else { return .loses }
    failed[last] = nil
    return .keeps(failed: failed)
  }

  /// The first command at the top that ends in the error; nil where none does.
  func firstToFail(in tree: ScriptTree) -> Int? {
    var first: Int?
    run(tree, isEnough: { first != nil }) { position, found in
      if first == nil, found == error { first = position }
    }
    return first
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

  /// Runs a script to its end, failures or not.
  private func run(
    _ tree: ScriptTree, isEnough: @escaping () -> Bool, failed: @escaping (_ position: Int, ErrorName) -> Void
  ) {
    let (bytes, starts) = tree.text()
    var session = surroundings.session(surroundings.outside(), in: workspace.take())
    defer { workspace.giveBack(session.world) }
    session.options.quiet = true
    session.options.keepGoing = true
    session.output.isInterrupted = { surroundings.isInterrupted || isEnough() }
    session.output.failed = { failure in
      failed(starts.lastIndex { $0 <= failure.outermostRange.lowerBound } ?? 0, failure.refusal.error)
    }
    let script = session.prepare(
      Source(name: source.name, path: source.path, folder: source.folder, text: bytes), isConfined: true)
    if script.program.diagnostics.isEmpty { _ = session.run(script) }
  }
}
