import ArgumentParser

/// The options of `vsh check`.
struct CheckArguments: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "vsh check",
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

  @Option(help: "How findings are written: text, json (one object a line) or gnu (file:line:column).")
  var errorFormat = ErrorFormat.text

  @Option(help: ArgumentHelp("Let scripts read below this folder too; may be given several times.", valueName: "dir"))
  var allowRead: [String] = []

  @Argument(help: "The scripts to look at; - for standard input.")
  var files: [String]

  static func run(_ arguments: [String]) -> Int32 {
    do {
      let parsed = try CheckArguments.parse(arguments)
      return Checker(parsed.errorFormat, readableFolders: parsed.allowRead).run(parsed.files).rawValue
    } catch {
      return Program.report(error, as: CheckArguments.self)
    }
  }
}
