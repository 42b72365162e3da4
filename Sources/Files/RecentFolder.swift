import Glibc
import Synchronization

/// The folder that was opened last, for many files that are read one after the other: most lie in the same one. To look
/// every path up from the root makes those who do it at once wait for one another.
public final class RecentFolder: Sendable {
  private let opened = Mutex<(path: String, folder: Folder)?>(nil)

  /// None was opened yet.
  public init() {}

  /// The folder at a path as it is now; nil where there is none.
  public func folder(at path: String) -> Folder? {
    let recent = opened.withLock { $0.flatMap { $0.path == path ? $0.folder : nil } }
    if let recent, recent.isAt(path) { return recent }
    guard let folder = Folder(path) else { return nil }
    opened.withLock { $0 = (path, folder) }
    return folder
  }
}

extension Folder {
  /// Whether a path leads to it still.
  fileprivate func isAt(_ path: String) -> Bool {
    var (named, own) = (stat(), stat())
    guard stat(path.isEmpty ? "." : path, &named) == 0, fstat(descriptor, &own) == 0 else { return false }
    return named.st_dev == own.st_dev && named.st_ino == own.st_ino
  }
}
