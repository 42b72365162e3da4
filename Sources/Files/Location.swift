import Errors
import Glibc

/// Where a file lies or may lie: an opened folder and a name in it. What is read or written there is in that folder,
/// whatever becomes of the path that led to it.
public struct Location: Sendable {
  /// The folder that holds it.
  public let folder: Folder
  /// Its name in the folder, which is not followed where it has become a link; `.` for the folder itself.
  public let name: String
  /// As it was written, for messages.
  public let shown: String

  /// Its absolute path, to compare places by.
  public var path: String { name == "." ? folder.path : Paths.joined(folder.path, name) }

  /// Why a path leads nowhere.
  public enum Lack: Error, Equatable {
    /// It lies below none of the folders that it may lie below.
    case outside
    /// It is hidden, or lies in a folder that is.
    case hidden
    /// It is empty, or holds what no name can.
    case noName
    /// The number of the system's error.
    case system(Int32)
    /// A link stands there, and nothing at its end.
    case danglingLink
  }

  /// The place that a path leads to from a folder, links followed; nil stands for the current folder. The last name need not
  /// be there. Where it is confined, it has to lie there. `shown` is what messages call it, where that is not the path.
  public init(
    _ path: String, from folder: String?, within confinement: Confinement?, shown: String? = nil
  ) throws(Lack) {
    guard !path.isEmpty, !path.utf8.contains(0) else { throw .noName }
    let full = Paths.full(path, from: folder)
    guard let resolved = Paths.resolved(full) else {
      self = try Self.unoccupied(full, errno, within: confinement, shown: shown ?? path)
      return
    }
    self = try Self.place(resolved, within: confinement, shown: shown ?? path)
  }

  /// A name in a folder; `shown` is what messages call it.
  public init(_ folder: Folder, _ name: String, shown: String) {
    self.folder = folder
    self.name = name
    self.shown = shown
  }

  /// What stands there; nil where nothing does. Throws ``Lack/system(_:)``.
  public var occupant: Occupant? {
    get throws(Lack) {
      var status = stat()
      guard fstatat(folder.descriptor, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else {
        guard errno == ENOENT else { throw .system(errno) }
        return nil
      }
      return switch status.st_mode & S_IFMT {
      case S_IFREG: .file
      case S_IFDIR: .folder
      default: .special
      }
    }
  }

  /// What stands at a place.
  public enum Occupant: Sendable {
    /// A regular file.
    case file
    /// A folder.
    case folder
    /// A pipe, a socket or a device.
    case special
  }

  private static func place(
    _ path: String, within confinement: Confinement?, shown: String
  ) throws(Lack) -> Location {
    guard let confinement else {
      let parts = Paths.split(path)
      guard let folder = Folder(parts.folder) else { throw .system(errno) }
      return Location(folder, parts.name.isEmpty ? "." : parts.name, shown: shown)
    }
    let (root, way) = try confinement.way(to: path)
    let parts = Paths.split(way)
    guard let folder = root.folder(at: parts.folder) else { throw .system(errno) }
    return Location(folder, parts.name.isEmpty ? "." : parts.name, shown: shown)
  }

  /// A place where nothing is yet; `reason` is why nothing was found.
  private static func unoccupied(
    _ full: String, _ reason: Int32, within confinement: Confinement?, shown: String
  ) throws(Lack) -> Location {
    let parts = Paths.split(full)
    guard reason == ENOENT, !["", ".", ".."].contains(parts.name), let folder = Paths.resolved(parts.folder) else {
      // What is not there has no links either: whether it would lie outside is told by its words alone.
      _ = try confinement?.way(to: Paths.plain(full))
      throw .system(reason)
    }
    let place = try place(Paths.joined(folder, parts.name), within: confinement, shown: shown)
    var status = stat()
    guard fstatat(place.folder.descriptor, place.name, &status, AT_SYMLINK_NOFOLLOW) != 0 else { throw .danglingLink }
    return place
  }
}
