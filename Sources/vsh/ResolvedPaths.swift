import Glibc
import Synchronization

/// Absolute paths without links, of many files in few folders: each folder is asked once. To ask for every file made cases
/// that run at once wait for one another, since the system counts who looks at a folder.
final class ResolvedPaths: Sendable {
  private let folders = Mutex<[String: String?]>([:])

  /// The path of what is there, or nil.
  func of(_ path: String) -> String? {
    var status = stat()
    guard lstat(path, &status) == 0 else { return nil }
    guard status.st_mode & S_IFMT != S_IFLNK else { return Folder.resolved(path) }
    let name = path.lastIndex(of: "/").map { path[path.index(after: $0)...] } ?? path[...]
    // What ends so is a folder, which nobody has many of.
    guard !["", ".", ".."].contains(name) else { return Folder.resolved(path) }
    return folder(String(path[..<name.startIndex])).map { "\($0 == "/" ? "" : $0)/\(name)" }
  }

  private func folder(_ folder: String) -> String? {
    if let known = folders.withLock({ $0[folder] }) { return known }
    let resolved = Folder.resolved(folder.isEmpty ? "." : folder)
    folders.withLock { $0[folder] = .some(resolved) }
    return resolved
  }
}
