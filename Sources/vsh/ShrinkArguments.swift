import ArgumentParser
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
  var keep: ErrorName

  @Option(name: .customShort("o"), help: ArgumentHelp("Where to write; else to standard output.", valueName: "out"))
  var out: String?

  @Option(
    help: ArgumentHelp("Let the script read below this folder too; may be given several times.", valueName: "dir"))
  var allowRead: [String] = []

  @Argument(help: "The script.")
  var file: String

  static func run(_ arguments: [String]) -> Int32 {
    do {
      let parsed = try ShrinkArguments.parse(arguments)
      return Shrinking(parsed.file, keeping: parsed.keep, to: parsed.out, readableFolders: parsed.allowRead).run()
        .rawValue
    } catch {
      return Program.report(error, as: ShrinkArguments.self)
    }
  }
}

extension ErrorName: ExpressibleByArgument {
  public init?(argument: String) {
    guard let error = ErrorName.named(argument) else { return nil }
    self = error
  }
}
