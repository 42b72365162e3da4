import Glibc

/// The folder for what a program remembers from one session to the next, as the XDG base directory specification has it.
public enum StateFolder {
  /// `$XDG_STATE_HOME`, or `~/.local/state`; a relative one counts as not set.
  public static func path(environment: (String) -> String?) -> String? {
    if let path = environment("XDG_STATE_HOME"), path.hasPrefix("/") { return path }
    return environment("HOME").flatMap { $0.hasPrefix("/") ? "\($0)/.local/state" : nil }
  }

  /// The path of a program's file there; nil without a home folder.
  public static func file(
    _ name: String, of program: String, environment: (String) -> String? = { getenv($0).map { String(cString: $0) } }
  ) -> String? {
    path(environment: environment).map { "\($0)/\(program)/\(name)" }
  }

  /// Makes the folder of a path and those above it, for their owner only. Those that exist stay as they are.
  public static func makeFolder(of path: String) -> Bool { make(at: Paths.split(path).folder) }

  private static func make(at path: String) -> Bool {
    if mkdir(path, 0o700) == 0 || errno == EEXIST { return true }
    guard errno == ENOENT else { return false }
    let above = Paths.split(path).folder
    return !above.isEmpty && above != path && make(at: above) && (mkdir(path, 0o700) == 0 || errno == EEXIST)
  }
}
