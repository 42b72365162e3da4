import CaseRunner
import Errors
import Files

/// Which cases failed the last time that they ran: one absolute path a line, in the state folder of the XDG base directory
/// specification.
struct FailedCases {
  private let file: PersonalFile?
  private var paths: Set<String>

  /// What is remembered; nothing without a home folder.
  init() {
    file = PersonalFile("failed-cases", of: "vsh", for: .state)
    guard let file, case .file(let text) = try? RegularFile.read(file.path) else {
      paths = []
      return
    }
    paths = Set(String(decoding: text, as: UTF8.self).split(separator: "\n").map(String.init))
  }

  /// Whether a case failed the last time.
  func contains(_ path: String) -> Bool {
    !paths.isEmpty && Paths.resolved(path).map(paths.contains) ?? false
  }

  /// Remembers what came of some cases. Throws `cannot-write`.
  mutating func remember(_ suite: SuiteResult) throws(Refusal) {
    let before = paths
    // Most cases pass, and bear the name of none that failed: to look for where they lie would take longer than they did.
    let names = Set(paths.map(Self.name))
    for result in suite.cases where result.outcome.isFailure || names.contains(Self.name(result.path)) {
      // A name with a line end in it cannot be remembered a line.
      guard let path = Paths.resolved(result.path), !path.contains("\n") else { continue }
      if result.outcome.isFailure { paths.insert(path) } else { paths.remove(path) }
    }
    guard paths != before, let file, file.makeFolder() else { return }
    try NamedFile(file.path, shown: file.shown).write(Array(paths.sorted().map { $0 + "\n" }.joined().utf8))
  }

  private static func name(_ path: String) -> Substring {
    path.utf8.lastIndex(of: UInt8(ascii: "/")).map { path[path.utf8.index(after: $0)...] } ?? path[...]
  }
}
