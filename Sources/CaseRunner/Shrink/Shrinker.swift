import Commands
import Errors
import Language
import Text
import Workspace

/// Makes a script smaller as long as its last command ends in the same error (delta debugging): it takes away commands in
/// large pieces and then in small ones, then commands within blocks and blocks around commands, then options and arguments.
///
/// ## In this folder
/// `vsh shrink`, as far as it is about scripts: `Shrinker.swift` says what to leave out next, `ScriptTree.swift` leaves
/// it out, `Goal.swift` says how the rest is to end, `Trial.swift` runs the rest to see whether the error is still the same.
public final class Shrinker {
  /// How far it is.
  public struct Progress: Sendable {
    /// How many commands there were.
    public let before: Int
    /// How many are left.
    public let now: Int
    /// How many scripts were tried.
    public let trials: Int

    /// As a bar with the numbers behind it, in so many columns.
    public func text(width: Int) -> String {
      let counts = " \(now) of \(before) commands · \(trials) tries"
      return ProgressLine.bar(done: before - now, of: before, width: max(10, min(40, width - counts.count - 1)))
        + counts
    }
  }

  private let trial: Trial
  private let tell: (Progress) -> Void
  private var best: ScriptTree
  private let before: Int
  private var trials = 0
  /// Whether something was taken away since the pass began.
  private var hasChanged = false

  /// Begins with a script that ends in the error, or has a command at the top that does: what follows that is left out.
  ///
  /// Throws `bad-value` where no script can expect the error, `bad-format` where the script cannot be understood,
  /// `not-found` where no command of it ends in the error, and `interrupted`.
  public convenience init(
    _ source: Source, keeping error: ErrorName, in surroundings: any Surroundings, tell: @escaping (Progress) -> Void
  ) throws(Refusal) {
    try self.init(source, keeping: .error(error), in: surroundings, tell: tell)
  }

  /// The same with a script of which a command at the top ends as wanted.
  public init(
    _ source: Source, keeping goal: Goal, in surroundings: any Surroundings,
    tell: @escaping (Progress) -> Void = { _ in }
  ) throws(Refusal) {
    if let error = goal.error, !error.canBeExpected {
      throw Refusal(
        .badValue, "\(error.name) cannot be kept: no script can expect it",
        Explanation("it is found before a script runs, or stops it for good; name the error that a command ends in"))
    }
    let script = surroundings.session(surroundings.outside(), in: Workspace()).prepare(source, isConfined: true)
    if let diagnostic = script.program.diagnostics.first {
      throw Refusal(
        .badFormat, "\(path: source.name) cannot be understood: \(known: diagnostic.message)",
        Explanation("vsh check \(source.name) shows the place"))
    }
    trial = Trial(goal, source: source, surroundings: surroundings)
    self.tell = tell
    let tree = ScriptTree(script)
    before = tree.count
    best = try Self.ending(tree, trial)
    best = settled(best, mostFailures: best.commands.count) ?? best
  }

  /// The smallest script that was found, in canonical layout, with the error as its expectation.
  public var text: [UInt8] {
    var commands = best.commands
    if let last = commands.indices.last { commands[last].error = trial.goal.error?.name }
    return Formatter.format(Parser.parse(Source(name: "", text: ScriptTree(commands).text().bytes)))
  }

  /// The smallest script, once it was seen to end in the error as it will be written. Throws `cannot-write` where it does not.
  public func checkedText() throws(Refusal) -> [UInt8] {
    let text = text
    guard trial.passes(text) else {
      throw Refusal(
        .cannotWrite, "what is left of \(trial.source.name) does not end in \(trial.ending) as it would be written",
        Explanation("this is a defect in vsh; nothing is written"))
    }
    return text
  }

  /// How far it came: `9 of 20000 commands are left, after 412 tries`.
  public var summary: String {
    "\(best.count) of \(counted(before, "command")) \(best.count == 1 ? "is" : "are") left, after \(trials) tries"
  }

  /// Whether the smallest script ends in the error where it lies in another folder, too.
  public func holds(inFolder folder: String) -> Bool {
    let source = Source(name: trial.source.name, folder: folder, text: [])
    let other = Trial(trial.goal, source: source, surroundings: trial.surroundings)
    return other.outcome(of: best) == .keeps(failed: [:])
  }

  /// Takes away what can be taken away, or until a person stops it; what was found so far is kept.
  public func shrink() {
    repeat {
      hasChanged = false
      takeAwayCommands()
      for path in blocks(of: best.commands, at: []) { takeAway(within: path) }
      takeAwayWords()
    } while hasChanged && !trial.surroundings.isInterrupted
  }

  /// The script up to the first command that ends in the error; one that nothing expects goes before one that is expected,
  /// and this before one that is expected within a block.
  private static func ending(_ tree: ScriptTree, _ trial: Trial) throws(Refusal) -> ScriptTree {
    var trees = [tree]
    if let error = trial.goal.error {
      trees += [tree.expectingNothing, tree.expectingNothing.expectingNowhere(error)]
    }
    for tree in trees {
      if let last = trial.first(in: tree) { return ScriptTree(Array(tree.commands[...last])) }
    }
    guard !trial.surroundings.isInterrupted else {
      throw Refusal(
        .interrupted, "stopped before \(trial.source.name) was seen to end in \(trial.ending)",
        Explanation("nothing is written"))
    }
    throw Refusal(
      .notFound, "no command of \(trial.source.name) ends in \(trial.ending)",
      Explanation("vsh \(trial.source.name) shows how it ends"))
  }

  // MARK: Trying

  /// Takes a candidate if it still ends in the error and takes no more room.
  private func accepts(_ commands: [ScriptTree.Piece]) -> Bool {
    guard !trial.surroundings.isInterrupted, let tree = settled(ScriptTree(commands)), tree.size <= best.size else {
      return false
    }
    best = tree
    hasChanged = true
    tell(Progress(before: before, now: best.count, trials: trials))
    return true
  }

  /// A script that ends in the error without the commands that fail in it and are not to; where others rest on those, with
  /// their errors expected.
  private func settled(_ tree: ScriptTree, mostFailures: Int = Trial.mostFailures) -> ScriptTree? {
    guard case .keeps(let failed) = outcome(of: tree, mostFailures) else { return nil }
    guard !failed.isEmpty else { return tree }
    let without = tree.without(failed)
    if outcome(of: without, 0) == .keeps(failed: [:]) { return without }
    // Behind an expectation of another error stands the error that the command does end in.
    var expecting = tree.expecting(failed)
    for _ in 1...2 {
      guard case .keeps(let others) = outcome(of: expecting, mostFailures) else { return nil }
      guard !others.isEmpty else { return expecting }
      expecting = expecting.expecting(others)
    }
    return nil
  }

  private func outcome(of tree: ScriptTree, _ mostFailures: Int) -> Trial.Outcome {
    trials += 1
    return trial.outcome(of: tree, mostFailures: mostFailures)
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
    let kept = trial.goal.error == nil ? best.commands.indices.last.map { [$0] } : nil
    for path in best.commands.paths(at: []).reversed() where path != kept {
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
  /// The command with less at one of its words: without it and, where it is an option, its value; a shorter range.
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
    for shorter in [[]] + shorterRanges(words[index]).map({ [$0] }) {
      add(Array(words[..<index] + shorter + words[(index + 1)...]))
    }
    return smaller
  }

  /// Words for less of a range: one of its ends, and a part of it where it is of numbers.
  private func shorterRanges(_ word: String) -> [String] {
    guard let dots = word.firstRange(of: ".."), !word.contains("\"") else { return [] }
    let (first, last) = (String(word[..<dots.lowerBound]), String(word[dots.upperBound...]))
    guard let start = Int(first), let end = Int(last), start < end else { return [first, last] }
    let middle = start + (end - start) / 2
    return [
      first, last, "\(start)..\(middle)", "\(middle + 1)..\(last)", "\(start + 1)..\(last)", "\(start)..\(end - 1)",
    ]
    .filter { $0 != word }
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
