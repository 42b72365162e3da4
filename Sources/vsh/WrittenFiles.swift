import CaseRunner
import Glibc
import Synchronization

/// The files that cases have written. The process that runs a case hands them on with its result.
final class WrittenFiles: Sendable {
  private let paths = Mutex<Set<String>>([])

  func add(_ path: String) { paths.withLock { _ = $0.insert(path) } }

  func add(_ paths: [String]) { self.paths.withLock { $0.formUnion(paths) } }

  /// The files since the last time.
  func taken() -> [String] {
    paths.withLock { paths in
      defer { paths = [] }
      return Array(paths)
    }
  }

  /// The files as they are now, with others, and with those that the program's own output goes to.
  func identities(with others: [String]) -> Set<Watch.Identity> {
    let written = paths.withLock { $0 }.union(others).compactMap { Watch.Identity(of: $0) }
    return Set(written + [STDOUT_FILENO, STDERR_FILENO].compactMap { Watch.Identity(of: $0) })
  }
}
