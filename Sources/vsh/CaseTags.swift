import CaseRunner
import Language

/// The tags of cases, for shells that complete `--tag`.
enum CaseTags {
  /// How many cases are looked at: whoever presses Tab waits.
  private static let most = 1000

  /// The tags of the cases that a command line names, else of those below the current folder.
  static func known(to commandLine: [String]) -> [String] {
    let named = commandLine.dropFirst(2).flatMap { (try? CaseFinder.cases(at: [$0])) ?? [] }
    let cases = named.isEmpty ? (try? CaseFinder.cases(at: ["."])) ?? [] : named
    let tags = cases.prefix(most).flatMap { (try? ScriptFile.read($0)).map { Parser.parse($0).headings.tags } ?? [] }
    return Set(tags).sorted()
  }
}
