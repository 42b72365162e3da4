import Errors
import Language
import Text

/// What is suspicious about a script that can be understood: a variable that nothing uses, a statement that is never
/// reached, an expectation that has nothing to speak of.
struct Lint {
  private let script: Script
  private var found: [Diagnostic] = []

  /// What is suspicious, in the order of the text.
  static func findings(in script: Script) -> [Diagnostic] {
    var lint = Lint(script: script)
    lint.findUnusedVariables()
    lint.look(at: 0..<script.program.statements.count)
    return lint.found.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  private init(script: Script) { self.script = script }

  private var program: Program { script.program }

  private func text(_ word: Word) -> String { program.source.string(word.valueRange) }

  // MARK: Variables

  private mutating func findUnusedVariables() {
    let used = Self.variables(usedIn: script)
    for statement in program.statements.indices {
      for word in script.variables(namedBy: statement) where !word.form.isComposed && !used.contains(text(word)) {
        found.append(
          Diagnostic(
            .unusedVariable, "nothing uses $\(text(word))", at: word.range,
            help: "take it out, or write $\(text(word)) where it is meant"))
      }
    }
  }

  /// The variables that a script and those that it sources refer to.
  private static func variables(usedIn script: Script) -> Set<String> {
    var used: Set<String> = []
    var seen: Set<ObjectIdentifier> = []
    var waiting = [script]
    while let next = waiting.popLast() {
      // One script may be sourced at many places.
      guard seen.insert(ObjectIdentifier(next)).inserted else { continue }
      for word in next.program.words where word.form.isComposed {
        // What an escape makes of the rest does not matter here.
        _ = try? next.program.value(of: word) { name in
          used.insert(name)
          return ""
        }
      }
      waiting += next.sourced.values
    }
    return used
  }

  // MARK: Statements

  /// Looks at the statements of one level, and at those of their blocks.
  private mutating func look(at statements: Range<Int>) {
    var index = statements.lowerBound
    var before: Int?
    while index < statements.upperBound {
      let statement = program.statements[index]
      if let before, script.command(of: before).trace == .thisRun(ends: true) {
        found.append(
          Diagnostic(
            .unreachable, "this is never reached: quit ends the script before it",
            at: program.range(of: statement), help: "take out what follows quit, or the quit"))
        return
      }
      if before == nil, script.isAboutCommand(index) {
        found.append(
          Diagnostic(
            .unreachable, "this expectation has no command before it to speak of",
            at: program.range(of: statement), help: "put it behind the command that it is about"))
      }
      lookForUnknownError(index)
      if statement.hasBlock { look(at: index + 1..<Int(statement.end)) }
      before = index
      index = Int(statement.end)
    }
  }

  private mutating func lookForUnknownError(_ index: Int) {
    guard script.isErrorExpectation(index), let place = script.arguments(of: index).last else { return }
    let word = program.words[place]
    guard !word.form.isComposed else { return }
    let wanted = text(word)
    if let error = ErrorName(rawValue: wanted) {
      guard !error.canBeExpected else { return }
      found.append(
        Diagnostic(
          .unreachable, "no script can expect \(wanted)", at: word.range,
          help: "it is found before a script runs, or stops it for good"))
      return
    }
    guard !wanted.contains(" "), wanted.contains("-") else { return }
    found.append(
      Diagnostic(
        .unreachable, "there is no error \(shortened(wanted))", at: word.range,
        help: Nearest.match(wanted, among: ErrorName.allCases.map(\.name)).map { "did you mean \($0)?" }
          ?? "help errors lists them"))
  }
}

extension Script {
  /// What is suspicious about it, in the order of the text; only for a script without diagnostics.
  public var suspicions: [Diagnostic] { Lint.findings(in: self) }
}
