import Glibc

/// Paths as texts, and what the system makes of them.
public enum Paths {
  /// The current folder, as an absolute path without links.
  public static var current: String { resolved(".") ?? "/" }

  /// A path with every link followed; nil when nothing is there, with the system's reason in `errno`.
  public static func resolved(_ path: String) -> String? {
    guard let full = realpath(path, nil) else { return nil }
    defer { free(full) }
    return String(cString: full)
  }

  /// Where an opened file lies.
  static func ofDescriptor(_ descriptor: Int32) -> String? {
    var bytes = [CChar](repeating: 0, count: Int(PATH_MAX))
    let length = readlink("/proc/self/fd/\(descriptor)", &bytes, bytes.count)
    guard length > 0, length < bytes.count else { return nil }
    return String(decoding: bytes[..<length].map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// The absolute path of one that is relative to a folder; nil stands for the current one.
  public static func full(_ path: String, from folder: String?) -> String {
    isAbsolute(path) ? path : joined(folder ?? current, path)
  }

  /// Whether a path begins at the root. By its first byte: a mark that combines with the slash changes nothing.
  public static func isAbsolute(_ path: String) -> Bool { path.utf8.first == UInt8(ascii: "/") }

  /// A path below a folder.
  public static func joined(_ folder: String, _ path: String) -> String {
    folder.hasSuffix("/") ? folder + path : "\(folder)/\(path)"
  }

  /// A path as the folder that holds it and its last name; the folder is empty where the path names none.
  public static func split(_ path: String) -> (folder: String, name: String) {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return ("", path) }
    let folder = slash == path.utf8.startIndex ? "/" : String(path[..<slash])
    return (folder, String(path[path.utf8.index(after: slash)...]))
  }

  /// A path without `.` and `..`, by its words alone.
  public static func plain(_ path: String) -> String {
    var parts: [String] = []
    for part in path.utf8.split(separator: UInt8(ascii: "/")).map({ String(decoding: $0, as: UTF8.self) })
    where part != "." {
      if part == ".." { _ = parts.popLast() } else { parts.append(part) }
    }
    return "/" + parts.joined(separator: "/")
  }
}
