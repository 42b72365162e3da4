import ArgumentParser
import Language
import Text

/// The command line as it is understood, once `run` is put where no subcommand stands: ``Arguments`` describes the same, but
/// would take an option of its own that stands behind another subcommand.
struct CalledArguments: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "vsh", usage: Arguments.usage, version: Program.version, subcommands: Subcommand.invocations)

  /// Does what a command line says, or says what is wrong with it.
  static func run(_ arguments: [String]) -> Int32 {
    let output = Output()
    defer { output.flush() }
    do {
      return try status(of: arguments, output).rawValue
    } catch {
      let isRequested = exitCode(for: error) == .success
      // What was typed may hold the name of a file that came from a stranger.
      let message = fullMessage(for: error).split(separator: "\n", omittingEmptySubsequences: false)
        .map { Quoting.visible(String($0)) + "\n" }.joined()
      if isRequested { output.write(message) } else { output.writeError(message) }
      return (isRequested ? Program.Status.allWell : .notUnderstood).rawValue
    }
  }

  private static func status(of arguments: [String], _ output: Output) throws -> Program.Status {
    let first = arguments[0]
    if arguments.count == 1, ["help", "--help", "-h"].contains(first) {
      output.write(Arguments.helpMessage() + "\n")
      return .allWell
    }
    let isNamed = ["help", "---completion"].contains(first) || Subcommand(rawValue: first) != nil
    var command = try parseAsRoot(isNamed ? arguments : [Subcommand.run.rawValue] + arguments)
    switch command {
    case var run as RunArguments:
      var saysRun = isNamed
      // Options may stand before the word, too.
      if !isNamed, run.files.first == Subcommand.run.rawValue {
        run.files.removeFirst()
        saysRun = true
      }
      guard !saysRun || run.options.commands != nil || !run.files.isEmpty else {
        throw ValidationError("run needs the scripts that it is to run: vsh run FILE…")
      }
      return run.status()
    case let invocation as any Invocation: return invocation.status()
    default:
      try command.run()
      return .allWell
    }
  }
}
