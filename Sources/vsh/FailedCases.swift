import CaseRunner
import Glibc
import Interchange
import LineEditor
import Rules

/// Which cases failed the last time that they ran: one absolute path a line, in the state folder of the XDG base directory
/// specification.
struct FailedCases {
  private let file: String?
  private var paths: Set<String>

  /// What is remembered; nothing without a home folder.
  init() {
    file = StateFolder.path(environment: { getenv($0).map { String(cString: $0) } }).map { "\($0)/vsh/failed-cases" }
    guard let file, case .file(let text) = try? RegularFile.read(file) else {
      paths = []
      return
    }
    paths = Set(String(decoding: text, as: UTF8.self).split(separator: "\n").map(String.init))
  }

  /// Whether a case failed the last time.
  func contains(_ path: String) -> Bool {
    var places = Places()
    return !paths.isEmpty && places.of(path).map(paths.contains) ?? false
  }

  /// Remembers what came of some cases. Throws `cannot-write`.
  mutating func remember(_ suite: SuiteResult) throws(Refusal) {
    let before = paths
    var places = Places()
    for result in suite.cases where result.outcome.isFailure || !paths.isEmpty {
      // A name with a line end in it cannot be remembered a line.
      guard let path = places.of(result.path), !path.contains("\n") else { continue }
      if result.outcome.isFailure { paths.insert(path) } else { paths.remove(path) }
    }
    guard paths != before, let file, StateFolder.make(at: StateFolder.parent(of: file)) else { return }
    try WholeFile.write(Array(paths.sorted().map { $0 + "\n" }.joined().utf8), to: file)
  }

  /// The absolute paths of files, of which many lie in few folders.
  private struct Places {
    private var folders: [String: String?] = [:]

    mutating func of(_ path: String) -> String? {
      let name = path.lastIndex(of: "/").map { path[path.index(after: $0)...] } ?? path[...]
      let folder = String(path[..<name.startIndex])
      let resolved = folders[folder] ?? Folder.resolved(folder.isEmpty ? "." : folder)
      folders[folder] = .some(resolved)
      return resolved.map { "\($0 == "/" ? "" : $0)/\(name)" }
    }
  }
}
