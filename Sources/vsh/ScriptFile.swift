import Commands
import Errors
import Glibc
import Interchange

/// Reads scripts, whole.
enum ScriptFile {
  /// The source of a script file. Throws `cannot-read`.
  static func read(_ path: String, resolve: (String) -> String? = Folder.resolved) throws(Refusal) -> Source {
    switch try RegularFile.read(path) {
    case .file(let text):
      let resolved = resolve(path)
      return Source(name: path, path: resolved, folder: resolved.map(Folder.containing), text: text)
    case .folder:
      throw Refusal(.cannotRead, "\(path) cannot be read: it is a folder", Explanation("name the scripts in it"))
    case .special:
      throw Refusal(
        .cannotRead, "\(path) cannot be read: it is no ordinary file",
        Explanation("pass a stream through standard input: vsh < \(path)"))
    }
  }

  /// The source of a script that another one names. Throws `cannot-read` and `outside-allowed-folders`.
  static func read(_ path: String, from other: Source, _ confinement: Session.Confinement) throws(Refusal) -> Source {
    let source = try read(try confinement.allowed(path, from: other.folder))
    // In messages it goes by a name like the other's, not by its absolute path.
    let beside = other.name.lastIndex(of: "/").map { other.name[...$0] } ?? ""
    return Source(
      name: path.hasPrefix("/") ? path : beside + path, path: source.path, folder: source.folder, text: source.text)
  }

  /// Everything that standard input holds, as a script of the current folder. Throws `cannot-read`.
  static func readStandardInput() throws(Refusal) -> Source {
    let text = try RegularFile.contents(of: STDIN_FILENO, size: 1 << 16, named: "standard input")
    return Source(name: "<stdin>", folder: Folder.current, text: text)
  }
}

/// Folders, as absolute paths without links.
enum Folder {
  static var current: String { resolved(".") ?? "/" }

  /// The folder that an absolute path lies in.
  static func containing(_ path: String) -> String {
    path.lastIndex(of: "/").map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "/"
  }

  /// The path with every link followed; nil when nothing is there.
  static func resolved(_ path: String) -> String? { RegularFile.resolved(path) }

  /// A path without `.` and `..`, by its words alone.
  static func plain(_ path: String) -> String {
    var parts: [Substring] = []
    for part in path.split(separator: "/") where part != "." {
      if part == ".." { _ = parts.popLast() } else { parts.append(part) }
    }
    return "/" + parts.joined(separator: "/")
  }

  static func contains(_ folder: String, _ path: String) -> Bool {
    folder == "/" || path == folder || path.hasPrefix(folder + "/")
  }
}
