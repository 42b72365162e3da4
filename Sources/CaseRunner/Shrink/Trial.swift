import Commands
import Language
import Rules

/// Runs scripts to see whether they still end in an error.
struct Trial {
  /// The error that is to be kept.
  let error: ErrorName
  /// The script that is made smaller: candidates go by its name and read beside it.
  let source: Source
  let surroundings: Surroundings

  /// What came of a candidate.
  enum Outcome: Equatable {
    /// Its last command ends in the error; these commands before it failed, by their positions at the top.
    case keeps(failed: Set<Int>)
    /// It ends otherwise.
    case loses
  }

  /// A candidate with more failures than this has lost what the others rest on, and each failure takes its time.
  private static let mostFailures = 50

  /// Runs a candidate in a fresh workspace.
  func outcome(of tree: ScriptTree) -> Outcome {
    guard let last = tree.commands.indices.last else { return .loses }
    var failed: Set<Int> = []
    var endsInError = false
    run(tree, isEnough: { failed.count > Self.mostFailures }) { position, found in
      failed.insert(position)
      if position == last { endsInError = found == error }
    }
    guard endsInError, failed.count <= Self.mostFailures, !surroundings.isInterrupted() else { return .loses }
    return .keeps(failed: failed.subtracting([last]))
  }

  /// The first command at the top that ends in the error, expected or not; nil where none does.
  func firstToFail(in tree: ScriptTree) -> Int? {
    let unexpected = ScriptTree(
      tree.commands.map { command in
        var copy = command
        copy.error = nil
        return copy
      })
    var first: Int?
    run(unexpected, isEnough: { first != nil }) { position, found in
      if first == nil, found == error { first = position }
    }
    return first
  }

  /// Runs a script to its end, failures or not.
  private func run(
    _ tree: ScriptTree, isEnough: @escaping () -> Bool, failed: @escaping (_ position: Int, ErrorName) -> Void
  ) {
    let (bytes, starts) = tree.text()
    var session = surroundings.session({ _ in }, { _ in })
    session.options.quiet = true
    session.options.keepGoing = true
    session.output.isInterrupted = { surroundings.isInterrupted() || isEnough() }
    session.output.failed = { failure in
      failed(starts.lastIndex { $0 <= failure.outermostRange.lowerBound } ?? 0, failure.refusal.error)
    }
    let script = session.prepare(
      Source(name: source.name, path: source.path, folder: source.folder, text: bytes), isConfined: true)
    if script.program.diagnostics.isEmpty { _ = session.run(script) }
  }
}
