import ArgumentParser

/// What follows one of the program's subcommands, and what is done with it.
protocol Invocation: ParsableCommand {
  func status() -> Program.Status
}

extension Subcommand {
  /// The declaration of what it takes.
  var invocation: any Invocation.Type {
    switch self {
    case .run: RunArguments.self
    case .test: TestArguments.self
    case .check: CheckArguments.self
    case .format: FormatArguments.self
    case .shrink: ShrinkArguments.self
    case .readings: ReadingsArguments.self
    case .completions: CompletionsArguments.self
    case .manual: ManualArguments.self
    }
  }

  static var invocations: [any ParsableCommand.Type] { allCases.map(\.invocation) }
}

/// The command line as it is described: in the help, to shells that complete it, in the manual. The options of `run` may
/// stand without that word.
struct Arguments: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "vsh",
    abstract: "A shell for the integration between Procore and Viewpoint Vista.",
    usage: usage,
    discussion: about + "\n\n" + Program.Status.help,
    version: Program.version, subcommands: Subcommand.invocations)

  /// What it does, for the help and the manual.
  static let about = """
    Without FILE it shows a prompt, or runs standard input when that is no terminal. How files are run is safe without an \
    option: a script reads below its own folder only, and writes nothing. At the prompt, help shows what can be typed; \
    record FILE writes it as a test, and save FILE what was done.
    """

  static let usage = """
    vsh [<options>] [<file> ...]
    vsh [<options>] -c <commands>
    vsh <subcommand> ...
    """

  @OptionGroup var options: RunOptions
}
