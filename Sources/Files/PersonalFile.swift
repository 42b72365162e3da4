import Glibc

/// A file that a program keeps for the person who runs it, in a folder of the XDG base directory specification.
public struct PersonalFile: Sendable {
  /// Its absolute path.
  public let path: String
  /// The path as the manual has it, for messages: where a home lies is nobody else's concern.
  public let shown: String

  /// What it is kept for.
  public enum Purpose: Sendable {
    /// What the person wishes.
    case configuration
    /// What the program remembers from one session to the next.
    case state

    var variable: String { self == .configuration ? "XDG_CONFIG_HOME" : "XDG_STATE_HOME" }
    var usual: String { self == .configuration ? ".config" : ".local/state" }
  }

  /// A program's file; nil without a home folder. A folder that is relative counts as not set.
  public init?(
    _ name: String, of program: String, for purpose: Purpose,
    environment: (String) -> String? = { getenv($0).map { String(cString: $0) } }
  ) {
    func folder(_ variable: String) -> String? {
      environment(variable).flatMap { Paths.isAbsolute($0) ? $0 : nil }
    }
    let end = "/\(program)/\(name)"
    if let folder = folder(purpose.variable) {
      (path, shown) = (folder + end, "$\(purpose.variable)\(end)")
    } else if let home = folder("HOME") {
      (path, shown) = ("\(home)/\(purpose.usual)\(end)", "~/\(purpose.usual)\(end)")
    } else {
      return nil
    }
  }

  /// Makes its folder and those above it, for their owner only. Those that exist stay as they are.
  public func makeFolder() -> Bool { Self.make(at: Paths.split(path).folder) }

  private static func make(at path: String) -> Bool {
    if mkdir(path, 0o700) == 0 || errno == EEXIST { return true }
    guard errno == ENOENT else { return false }
    let above = Paths.split(path).folder
    return !above.isEmpty && above != path && make(at: above) && (mkdir(path, 0o700) == 0 || errno == EEXIST)
  }
}
