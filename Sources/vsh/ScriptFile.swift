import Commands
import Errors
import Files
import Glibc

/// Reads scripts, whole.
enum ScriptFile {
  /// The source of a script file that a person named. Throws `cannot-read`.
  static func read(_ path: String) throws(Refusal) -> Source { try Disk(Rights()).read(path, for: .person) }

  /// Everything that standard input holds, as a script of the current folder. Throws `cannot-read`.
  static func readStandardInput() throws(Refusal) -> Source {
    let text = try RegularFile.contents(of: STDIN_FILENO, size: 1 << 16, named: "standard input")
    return Source(name: standardInput, folder: Paths.current, text: text)
  }

  /// What standard input goes by in messages.
  static let standardInput = "<stdin>"
}
