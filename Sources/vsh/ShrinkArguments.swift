import ArgumentParser
import Errors
import Language
import Text

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
    completion: .list(ErrorName.allCases.map(\.name)))
  var keep: String

  @Option(
    name: .customShort("o"), help: ArgumentHelp("Where to write; else to standard output.", valueName: "out"),
    completion: .file())
  var out: String?

  @Option(
    help: ArgumentHelp("Let the script read below this folder too; may be given several times.", valueName: "dir"),
    completion: .directory)
  var allowRead: [String] = []

  @Option(
    help: ArgumentHelp(
      "Take it that the script may write below this folder; nothing is written while it is tried.", valueName: "dir"),
    completion: .directory)
  var allowWrite: [String] = []

  @Argument(help: "The script.", completion: .file(extensions: ["vsh"]))
  var file: String

  mutating func validate() throws {
    if ErrorName(rawValue: keep) == nil {
      let nearest = Nearest.match(keep, among: ErrorName.allCases.map(\.name)).map { "; did you mean \($0)?" }
      throw ValidationError("there is no error \(keep)" + (nearest ?? "; vsh -c 'help errors' lists them"))
    }
  }

  func status() -> Program.Status {
    // What is no error was refused above.
    guard let error = ErrorName(rawValue: keep) else { return .notUnderstood }
    return Shrinking(
      file, keeping: error, to: out, readableFolders: allowRead, writableFolders: allowWrite
    ).run()
  }
}
