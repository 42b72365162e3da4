import ArgumentParser
import Glibc

/// The options of `vsh format`.
struct FormatArguments: Invocation {
  static let configuration = CommandConfiguration(
    commandName: Subcommand.format.rawValue,
    abstract: "Writes scripts in their one canonical layout.",
    discussion: """
      One statement a line, blocks indented by two blanks, comments kept and aligned; words stay as they were written. A \
      file is replaced as a whole, and only if something changes. A script that cannot be understood is left alone. \
      Without FILE, or for -, standard input is formatted to standard output.

      Exit status: 0 all well; 1 with --check, a script is not in canonical layout; 2 a script or this command line could \
      not be understood; 3 a file could not be read or written.
      """)

  @Flag(help: "Write nothing; name the scripts that are not in canonical layout.")
  var check = false

  @Argument(
    help: ArgumentHelp("The scripts to format; - for standard input.", valueName: "file"),
    completion: .file(extensions: ["vsh"]))
  var files: [String] = []

  mutating func validate() throws {
    if files.isEmpty, isatty(STDIN_FILENO) != 0 {
      throw ValidationError("format needs the scripts that it is to write: vsh format FILE…")
    }
  }

  func status() -> Program.Status {
    Formatting(isCheck: check).run(files.isEmpty ? ["-"] : files)
  }
}
