import ArgumentParser
import Rendering

/// The options of `vsh readings`.
struct ReadingsArguments: Invocation {
  static let configuration = CommandConfiguration(
    commandName: Subcommand.readings.rawValue,
    abstract: "Runs scripts under each other reading of what the sources leave open.",
    discussion: """
      The public sources leave questions open; each is a setting with a usual reading (vsh -c set lists them). The scripts are \
      run once for each other reading, each script in a fresh workspace, and vsh tells which statement first comes out \
      differently, and how. With --fit they say what a customer saw: it finds the fewest readings under which all of it holds.

      Exit status: 0 done; 1 with --fit: under no reading does everything hold; 2 a script or this command line could not be \
      understood; 3 a file could not be read; 130 interrupted.
      """)

  @Flag(help: "Try two other readings at once, too.")
  var pairs = false

  @Flag(help: "Find the fewest other readings, up to three, under which everything that the scripts expect holds.")
  var fit = false

  @Option(help: "How the answer is written.")
  var format = OutputFormat.table

  @Option(
    help: ArgumentHelp("Let scripts read below this folder too; may be given several times.", valueName: "dir"),
    completion: .directory)
  var allowRead: [String] = []

  @Argument(
    help: ArgumentHelp("The scripts.", valueName: "file"), completion: .file(extensions: ["vsh"]))
  var files: [String]

  func status() -> Program.Status {
    ReadingsOfFiles(files, pairs: pairs, fits: fit, format, readableFolders: allowRead).run()
  }
}
