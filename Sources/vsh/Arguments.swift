import ArgumentParser
import Rendering

/// The program's options, for every call that has some.
struct Arguments: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "vsh",
    abstract: "A shell for the integration between Procore and Viewpoint Vista.",
    discussion: """
      Without FILE it shows a prompt, or runs standard input when that is no terminal. `vsh run FILE…` is the same as \
      `vsh FILE…`. `vsh test PATH…` runs cases and says which went well, `vsh check FILE…` looks at scripts and runs nothing, \
      `vsh format FILE…` writes them in the one canonical layout, `vsh shrink FILE` writes the smallest script that ends in \
      an error; each has its own --help. A script may read and write below its own folder only. At the prompt \
      `record FILE` writes what is typed as a test, and `save FILE` what was done.

      Exit status: 0 all well; 1 a command or an expectation failed; 2 a script or this command line could not be \
      understood; 3 a file could not be read or written; 70 a defect in vsh; 130 interrupted.
      """,
    version: "vsh 0.1.0")

  @Option(name: .customShort("c"), help: ArgumentHelp("Run a line of commands.", valueName: "commands"))
  var commands: String?

  @Option(help: "How answers are written: table, json, csv or markdown.")
  var format = OutputFormat.table

  @Flag(help: "Print every statement before its answer.")
  var echo = false

  @Flag(help: "Leave out remarks and the closing summary.")
  var quiet = false

  @Flag(help: "Go on after a failure, and count.")
  var keepGoing = false

  @Option(help: ArgumentHelp("Use colours: auto, always or never.", valueName: "when"))
  var color = Program.Colour.auto

  @Flag(name: .customLong("private"), help: "At the prompt, neither read nor write the history file.")
  var isPrivate = false

  @Option(help: ArgumentHelp("Let scripts read below this folder too; may be given several times.", valueName: "dir"))
  var allowRead: [String] = []

  @Option(help: ArgumentHelp("Let scripts write below this folder too; may be given several times.", valueName: "dir"))
  var allowWrite: [String] = []

  @Argument(help: "Scripts to run, each in a fresh workspace.")
  var files: [String] = []

  mutating func validate() throws {
    if files == ["run"] { throw ValidationError("run needs the scripts that it is to run: vsh run FILE…") }
    if commands != nil, !files.isEmpty {
      throw ValidationError("-c and files cannot be given together: leave one of them out")
    }
  }

  static func run(_ arguments: [String]) -> Int32 {
    do {
      let parsed = try Arguments.parse(arguments)
      var request = Program.Request()
      request.commands = parsed.commands
      request.files = parsed.files.first == "run" ? Array(parsed.files.dropFirst()) : parsed.files
      request.format = parsed.format
      request.echo = parsed.echo
      request.quiet = parsed.quiet
      request.keepGoing = parsed.keepGoing
      request.colour = parsed.color
      request.isPrivate = parsed.isPrivate
      request.readableFolders = parsed.allowRead
      request.writableFolders = parsed.allowWrite
      return Program.run(request)
    } catch {
      return Program.report(error, as: Arguments.self)
    }
  }
}

extension OutputFormat: ExpressibleByArgument {}
extension Program.Colour: ExpressibleByArgument {}

extension Program {
  /// Says what is wrong with a command line, or answers --help and --version.
  static func report(_ error: any Error, as command: any ParsableCommand.Type) -> Int32 {
    let isRequested = command.exitCode(for: error) == .success
    let output = Output()
    let message = command.fullMessage(for: error) + "\n"
    if isRequested { output.write(message) } else { output.writeError(message) }
    output.flush()
    return isRequested ? Status.allWell.rawValue : Status.notUnderstood.rawValue
  }
}
