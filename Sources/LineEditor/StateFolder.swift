import Glibc

/// The folder for what a program remembers from one session to the next, as the XDG base directory specification has it.
public enum StateFolder {
  /// `$XDG_STATE_HOME`, or `~/.local/state`; a relative one counts as not set.
  public static func path(environment: (String) -> String?) -> String? {
    if let path = environment("XDG_STATE_HOME"), path.hasPrefix("/") { return path }
    return environment("HOME").flatMap { $0.hasPrefix("/") ? "\($0)/.local/state" : nil }
  }

  /// Makes a folder and those above it, for their owner only. Those that exist stay as they are.
  public static func make(at path: String) -> Bool {
    if mkdir(path, 0o700) == 0 || errno == EEXIST { return true }
    guard errno == ENOENT else { return false }
    let above = parent(of: path)
    return above != path && make(at: above) && (mkdir(path, 0o700) == 0 || errno == EEXIST)
  }

  /// The folder that holds a path.
  public static func parent(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// The path of what exists, without symbolic links.
  static func resolve(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }
}
