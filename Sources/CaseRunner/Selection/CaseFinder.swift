import Errors
import Glibc
import Interchange

/// Finds the `.vsh` files that some paths name: a file as it is, a folder with all that lie below it.
public struct CaseFinder {
  private var found: [String] = []
  /// What was found, where a path may lead to it again.
  private var seen: Set<String>?

  /// The cases, path by path in the order in which they were named, below a folder in byte order; each once.
  ///
  /// Names that begin with a dot are passed over, and links to folders are not followed, but for the paths that were named.
  /// Throws `cannot-read` where nothing is at a path, or a folder cannot be read.
  public static func cases(at paths: [String]) throws(Refusal) -> [String] {
    var finder = CaseFinder()
    if paths.count > 1 { finder.seen = [] }
    for path in paths {
      switch FileKind.of(path) {
      case .folder: try finder.look(in: path)
      case .file: finder.add(path)
      case nil:
        throw Refusal(
          .cannotRead, "\(path.isEmpty ? "“”" : path) cannot be read: nothing is there",
          Explanation("name .vsh files, or folders that hold some"))
      }
    }
    return finder.found
  }

  private mutating func add(_ path: String) { if seen?.insert(path).inserted ?? true { found.append(path) } }

  private mutating func look(in folder: String) throws(Refusal) {
    for (path, kind) in try FileKind.contents(of: folder) {
      if kind == .folder { try look(in: path) } else if path.hasSuffix(".vsh") { add(path) }
    }
  }
}

/// What stands at a path.
enum FileKind {
  case folder, file

  /// What a path leads to; nil where nothing is.
  static func of(_ path: String) -> FileKind? { kind(path, 0) }

  /// What a folder holds, in byte order, links to folders left out: they may lead in circles. Throws `cannot-read`.
  static func contents(of folder: String) throws(Refusal) -> [(path: String, kind: FileKind)] {
    let prefix = folder.hasSuffix("/") ? folder : folder + "/"
    return try RegularFile.entries(inFolder: folder).compactMap { entry in
      let path = prefix + entry.name
      switch entry.type {
      case Int(DT_DIR): return (path, .folder)
      case Int(DT_REG): return (path, .file)
      default: return kind(path, AT_SYMLINK_NOFOLLOW).map { (path, $0) }
      }
    }
  }

  private static func kind(_ path: String, _ flags: Int32) -> FileKind? {
    var status = stat()
    guard fstatat(AT_FDCWD, path, &status, flags) == 0 else { return nil }
    switch status.st_mode & S_IFMT {
    case S_IFDIR: return .folder
    case S_IFLNK: return kind(path, 0) == .file ? .file : nil
    default: return .file
    }
  }
}
