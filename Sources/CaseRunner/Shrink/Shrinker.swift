import Commands
import Language
import Rules

/// Makes a script smaller as long as its last command ends in the same error (delta debugging): it takes away commands in
/// large pieces and then in small ones, then commands within blocks and blocks around commands, then options and arguments.
public final class Shrinker {
  /// How far it is.
  public struct Progress: Sendable {
    /// How many commands there were.
    public let before: Int
    /// How many are left.
    public let now: Int
    /// How many scripts were tried.
    public let trials: Int

    /// As a bar with the numbers behind it.
    public var text: String {
      ProgressLine.bar(done: before - now, of: before, width: 30) + " \(now) of \(before) commands · \(trials) tries"
    }
  }

  private let trial: Trial
  private let tell: (Progress) -> Void
  private var best: ScriptTree
  private let before: Int
  private var trials = 0

  /// Begins with a script that ends in the error, or has a command at the top that does: what follows that is left out.
  ///
  /// Throws `not-found` where no command of it ends in the error, and `bad-format` where it cannot be understood.
  public init(
    _ source: Source, keeping error: ErrorName, in surroundings: Surroundings, tell: @escaping (Progress) -> Void
  ) throws(Refusal) {
    let program = Parser.parse(source)
    if let diagnostic = program.diagnostics.first {
      throw Refusal(
        .badFormat, "\(source.name) cannot be understood: \(diagnostic.message)",
        Explanation("vsh check \(source.name) shows the place"))
    }
    trial = Trial(error: error, source: source, surroundings: surroundings)
    self.tell = tell
    let tree = ScriptTree(program)
    before = tree.count
    best = try Self.ending(tree, trial)
  }

  /// The smallest script that was found, in canonical layout, with the error as its expectation.
  public var text: [UInt8] {
    var commands = best.commands
    if let last = commands.indices.last { commands[last].error = trial.error.name }
    return Formatter.format(Parser.parse(Source(name: "", text: ScriptTree(commands).text().bytes)))
  }

  /// How far it came: `9 of 20000 commands are left, after 412 tries`.
  public var summary: String {
    "\(best.count) of \(before) command\(before == 1 ? "" : "s") \(best.count == 1 ? "is" : "are") left, after \(trials) tries"
  }

  /// Takes away what can be taken away, or until a person stops it; what was found so far is kept.
  public func shrink() {
    var size: Int
    repeat {
      size = best.text().bytes.count
      takeAwayCommands()
      for path in blocks(of: best.commands, at: []) { takeAway(within: path) }
      takeAwayWords()
    } while best.text().bytes.count < size && !trial.surroundings.isInterrupted()
  }

  /// The script up to the first command that ends in the error.
  private static func ending(_ tree: ScriptTree, _ trial: Trial) throws(Refusal) -> ScriptTree {
    guard let last = trial.firstToFail(in: tree) else {
      throw Refusal(
        .notFound, "no command of \(trial.source.name) ends in \(trial.error.name)",
        Explanation("vsh \(trial.source.name) shows how it ends"))
    }
    var commands = Array(tree.commands[...last])
    commands[last].error = nil
    return ScriptTree(commands)
  }

  // MARK: Trying

  /// Takes a candidate if it still ends in the error; commands that fail in it, and are not to, are left out too.
  private func accepts(_ commands: [ScriptTree.Piece]) -> Bool {
    guard !trial.surroundings.isInterrupted() else { return false }
    let tree = ScriptTree(commands)
    guard case .keeps(let failed) = outcome(of: tree) else { return false }
    var accepted = tree
    if !failed.isEmpty {
      accepted = ScriptTree(commands.indices.filter { !failed.contains($0) }.map { commands[$0] })
      guard outcome(of: accepted) == .keeps(failed: []) else { return false }
    }
    best = accepted
    tell(Progress(before: before, now: best.count, trials: trials))
    return true
  }

  private func outcome(of tree: ScriptTree) -> Trial.Outcome {
    trials += 1
    return trial.outcome(of: tree)
  }

  // MARK: Commands

  /// Pieces of all sizes from the end on, since what comes later rests on what came before.
  private func takeAwayCommands() {
    var size = max(1, (best.commands.count - 1) / 2)
    while true {
      var end = best.commands.count - 1
      while end > 0 {
        let start = max(0, end - size)
        _ = accepts(Array(best.commands[..<start] + best.commands[end...]))
        end = min(start, best.commands.count - 1)
      }
      guard size > 1 else { return }
      size /= 2
    }
  }

  /// The places of all blocks, the inner ones first.
  private func blocks(of pieces: [ScriptTree.Piece], at path: [Int]) -> [[Int]] {
    pieces.indices.flatMap { index -> [[Int]] in
      guard let block = pieces[index].block else { return [] }
      return blocks(of: block, at: path + [index]) + [path + [index]]
    }
  }

  /// Takes commands out of a block, and the block from around its commands.
  private func takeAway(within path: [Int]) {
    guard let piece = best.commands.piece(at: path) else { return }
    for index in (piece.block ?? []).indices.reversed() {
      guard var smaller = best.commands.piece(at: path), smaller.block?.indices.contains(index) == true else { return }
      smaller.block?.remove(at: index)
      _ = accepts(best.commands.replacing(at: path, with: [smaller]))
    }
    guard let block = best.commands.piece(at: path)?.block else { return }
    _ = accepts(best.commands.replacing(at: path, with: block))
  }

  // MARK: Words

  private func takeAwayWords() {
    for path in best.commands.paths(at: []).reversed() {
      guard let piece = best.commands.piece(at: path) else { continue }
      for index in piece.words.indices.dropFirst().reversed() {
        guard let piece = best.commands.piece(at: path), piece.words.indices.contains(index) else { break }
        for smaller in piece.smaller(at: index) where accepts(best.commands.replacing(at: path, with: [smaller])) {
          break
        }
      }
    }
  }
}

extension ScriptTree.Piece {
  /// The command with less at one of its words: without it and, where it is an option, its value; a range without its end.
  fileprivate func smaller(at index: Int) -> [ScriptTree.Piece] {
    var smaller: [ScriptTree.Piece] = []
    func add(_ words: [String]) {
      var copy = self
      copy.words = words
      smaller.append(copy)
    }
    if words[index].hasPrefix("--"), index + 1 < words.count {
      add(Array(words[..<index] + words[(index + 2)...]))
    }
    add(Array(words[..<index] + words[(index + 1)...]))
    if let dots = words[index].firstRange(of: ".."), !words[index].contains("\"") {
      add(Array(words[..<index]) + [String(words[index][..<dots.lowerBound])] + Array(words[(index + 1)...]))
    }
    return smaller
  }
}

extension [ScriptTree.Piece] {
  /// The command at a place: its position at the top, then within each block.
  fileprivate func piece(at path: [Int]) -> ScriptTree.Piece? {
    guard let first = path.first, indices.contains(first) else { return nil }
    return path.count == 1 ? self[first] : self[first].block?.piece(at: Array<Int>(path.dropFirst()))
  }

  /// The same with other commands at a place.
  fileprivate func replacing(at path: [Int], with pieces: [ScriptTree.Piece]) -> [ScriptTree.Piece] {
    var copy = self
    if path.count == 1 {
      copy.replaceSubrange(path[0]...path[0], with: pieces)
    } else {
      copy[path[0]].block = copy[path[0]].block?.replacing(at: Array<Int>(path.dropFirst()), with: pieces)
    }
    return copy
  }

  /// The places of all commands, those around others first.
  fileprivate func paths(at path: [Int]) -> [[Int]] {
    indices.flatMap { [path + [$0]] + (self[$0].block ?? []).paths(at: path + [$0]) }
  }
}
