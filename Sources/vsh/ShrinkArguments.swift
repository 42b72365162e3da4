import ArgumentParser
import Language
import Rules

/// The options of `vsh shrink`.
struct ShrinkArguments: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "vsh shrink",
    abstract: "Writes the smallest script that still ends in an error.",
    discussion: """
      Commands, blocks, options and arguments are taken away as long as the script ends in the same error; what is left is \
      written in canonical layout, with the error as its expectation. Ctrl-C ends it and keeps the smallest so far.

      Exit status: 0 done; 1 the script does not end in the error; 2 it or this command line could not be understood; 3 a file \
      could not be read or written; 130 interrupted.
      """)

  @Option(help: ArgumentHelp("The error to keep, by its name: missing-phase-relationships.", valueName: "error"))
  var keep: String

  @Option(name: .customShort("o"), help: ArgumentHelp("Where to write; else to standard output.", valueName: "out"))
  var out: String?

  @Option(
    help: ArgumentHelp("Let the script read below this folder too; may be given several times.", valueName: "dir"))
  var allowRead: [String] = []

  @Option(
    help: ArgumentHelp(
      "Take it that the script may write below this folder; nothing is written while it is tried.", valueName: "dir"))
  var allowWrite: [String] = []

  @Argument(help: "The script.")
  var file: String

  mutating func validate() throws {
    if ErrorName.named(keep) == nil {
      let nearest = Nearest.match(keep, among: ErrorName.all.map(\.name)).map { "; did you mean \($0)?" }
      throw ValidationError("there is no error \(keep)" + (nearest ?? "; vsh -c 'help errors' lists them"))
    }
  }

  static func run(_ arguments: [String]) -> Int32 {
    do {
      let parsed = try ShrinkArguments.parse(arguments)
      // What is no error was refused above.
      guard let error = ErrorName.named(parsed.keep) else { return Program.Status.notUnderstood.rawValue }
      return Shrinking(
        parsed.file, keeping: error, to: parsed.out, readableFolders: parsed.allowRead,
        writableFolders: parsed.allowWrite
      ).run().rawValue
    } catch {
      return Program.report(error, as: ShrinkArguments.self)
    }
  }
}
