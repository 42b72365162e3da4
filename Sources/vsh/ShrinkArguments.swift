import ArgumentParser
import Rules

/// The options of `vsh shrink`.
struct ShrinkArguments: Invocation {
  static let configuration = CommandConfiguration(
    commandName: Subcommand.shrink.rawValue,
    abstract: "Writes the smallest script that still ends in an error.",
    discussion: """
      Commands, blocks, options and arguments are taken away as long as the script ends in the same error; what is left is \
      written in canonical layout, with the error as its expectation. Ctrl-C ends it and keeps the smallest so far.

      Exit status: 0 done; 1 the script does not end in the error; 2 it or this command line could not be understood; 3 a file \
      could not be read or written; 130 interrupted.
      """)

  @Option(
    help: ArgumentHelp("The error to keep, by its name: missing-phase-relationships.", valueName: "error"),
    completion: .list(ErrorName.all.map(\.name)))
  var keep: ErrorName

  @Option(
    name: .customShort("o"), help: ArgumentHelp("Where to write; else to standard output.", valueName: "out"),
    completion: .file())
  var out: String?

  @Option(
    help: ArgumentHelp("Let the script read below this folder too; may be given several times.", valueName: "dir"),
    completion: .directory)
  var allowRead: [String] = []

  @Argument(help: "The script.", completion: .file(extensions: ["vsh"]))
  var file: String

  func status() -> Program.Status {
    Shrinking(file, keeping: keep, to: out, readableFolders: allowRead).run()
  }
}

extension ErrorName: ExpressibleByArgument {
  public init?(argument: String) {
    guard let error = ErrorName.named(argument) else { return nil }
    self = error
  }
}
