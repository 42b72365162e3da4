import ArgumentParser
import Rendering

/// The options of `vsh run`, which are those of `vsh` too.
struct RunOptions: ParsableArguments {
  @Option(
    name: .customShort("c"), parsing: .singleValue,
    help: ArgumentHelp("Run a line of commands.", valueName: "commands"))
  var commandLines: [String] = []

  /// The line of commands; nil where none is given.
  var commands: String? { commandLines.first }

  @Option(help: "How answers are written.")
  var format = OutputFormat.table

  @Flag(help: "Print every statement before its answer.")
  var echo = false

  @Flag(help: "Leave out remarks and the closing summary.")
  var quiet = false

  @Flag(help: "Go on after a failure, and count.")
  var keepGoing = false

  @Option(help: ArgumentHelp("When colours are used.", valueName: "when"))
  var color = Program.Colour.auto

  @Flag(name: .customLong("private"), help: "At the prompt, neither read nor write the file of what was typed.")
  var isPrivate = false

  @Option(
    help: ArgumentHelp("Let scripts read below this folder too; may be given several times.", valueName: "dir"),
    completion: .directory)
  var allowRead: [String] = []

  @Option(
    help: ArgumentHelp(
      "Let scripts write below this folder, but nothing that is hidden in it; may be given several times.",
      valueName: "dir"),
    completion: .directory)
  var allowWrite: [String] = []

  @Option(
    help: ArgumentHelp("Load files of Procore and Vista first, as the command load does.", valueName: "file"),
    completion: .file())
  var load: [String] = []

  @Option(help: ArgumentHelp("Stop a script that runs more commands.", valueName: "n"))
  var limitCommands: Int?

  @Option(help: ArgumentHelp("Stop a script whose workspace holds more objects.", valueName: "n"))
  var limitObjects: Int?

  @Option(help: ArgumentHelp("Stop a script that takes more steps of work.", valueName: "n"))
  var limitWork: Int?

  @Option(help: ArgumentHelp("Stop a script that writes more MiB.", valueName: "n"))
  var limitOutput: Int?

  mutating func validate() throws {
    if commandLines.count > 1 {
      throw ValidationError("-c is given once: put a semicolon or a line end between the commands")
    }
    let limits = [
      ("--limit-commands", limitCommands), ("--limit-objects", limitObjects), ("--limit-work", limitWork),
      ("--limit-output", limitOutput),
    ]
    for (name, limit) in limits {
      if let limit, limit < 1 { throw ValidationError("\(name) needs a number from 1 on") }
    }
  }
}

/// What `vsh run` takes.
struct RunArguments: Invocation {
  static let configuration = CommandConfiguration(
    commandName: Subcommand.run.rawValue,
    abstract: "Runs scripts, each in a fresh workspace; the word run may be left out.",
    usage: "vsh [run] [<options>] [<file> ...]")

  @OptionGroup var options: RunOptions

  @Argument(
    help: ArgumentHelp("Scripts to run, each in a fresh workspace.", valueName: "file"),
    completion: .file(extensions: ["vsh"]))
  var files: [String] = []

  mutating func validate() throws {
    if options.commands != nil, !files.isEmpty {
      throw ValidationError("-c and files cannot be given together: leave one of them out")
    }
  }

  func status() -> Program.Status {
    var request = Program.Request()
    request.commands = options.commands
    request.files = files
    request.format = options.format
    request.echo = options.echo
    request.quiet = options.quiet
    request.keepGoing = options.keepGoing
    request.colour = options.color
    request.isPrivate = options.isPrivate
    request.readableFolders = options.allowRead
    request.writableFolders = options.allowWrite
    request.loads = options.load
    request.mostCommands = options.limitCommands
    request.mostObjects = options.limitObjects
    request.mostWork = options.limitWork
    request.mostOutput = options.limitOutput
    return Program.run(request)
  }
}

extension OutputFormat: ExpressibleByArgument {}
extension Program.Colour: ExpressibleByArgument {}
