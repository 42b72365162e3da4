import ArgumentParser

/// The options of `vsh check`.
struct CheckArguments: Invocation {
  static let configuration = CommandConfiguration(
    commandName: Subcommand.check.rawValue,
    abstract: "Parses and lints scripts, and runs nothing.",
    discussion: """
      A FILE - is standard input, as a script of the current folder.

      Exit status: 0 nothing found; 1 something is suspicious; 2 a script or this command line could not be understood; \
      3 a file could not be read.
      """)

  /// How findings are written.
  enum ErrorFormat: String, CaseIterable, ExpressibleByArgument {
    case text, json, gnu
  }

  @Option(help: "How findings are written; json is one object a line, gnu file:line:column.")
  var errorFormat = ErrorFormat.text

  @Option(
    help: ArgumentHelp("Let scripts read below this folder too; may be given several times.", valueName: "dir"),
    completion: .directory)
  var allowRead: [String] = []

  @Argument(
    help: ArgumentHelp("The scripts to look at; - for standard input.", valueName: "file"),
    completion: .file(extensions: ["vsh"]))
  var files: [String]

  func status() -> Program.Status {
    Checker(errorFormat, readableFolders: allowRead).run(files)
  }
}
