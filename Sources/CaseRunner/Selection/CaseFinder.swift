import Errors
import Files

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
      switch Listing.Kind.of(path) {
      case .folder: try finder.look(in: path)
      case .file: finder.add(path)
      case nil:
        throw Refusal(
          .cannotRead, "\(path: path.isEmpty ? "“”" : path) cannot be read: nothing is there",
          Explanation("name .vsh files, or folders that hold some"))
      }
    }
    return finder.found
  }

  private mutating func add(_ path: String) { if seen?.insert(path).inserted ?? true { found.append(path) } }

  private mutating func look(in folder: String) throws(Refusal) {
    for (path, kind) in try Listing.paths(in: folder) {
      if kind == .folder { try look(in: path) } else if path.hasSuffix(".vsh") { add(path) }
    }
  }
}
