import Commands
import Glibc
import LineEditor
import Rendering

/// The program: what its arguments ask for, and the exit status that comes of it.
///
/// ## In this folder
/// The program: options, streams, exit statuses. It joins what the other targets do, and does little itself.
/// - `main.swift`, then `Program.swift` with its `Status.swift`. The plain ways to call it need no argument parser; for
///   all others, `Subcommand.swift`, `Arguments.swift` and `CalledArguments.swift`, and a file of options each:
///   `*Arguments.swift`.
/// - To run scripts: `Runner.swift`, `ScriptFile.swift`; at the prompt `Prompt.swift`, `PromptAssistant.swift`,
///   `StartupFile.swift`. To look at them and rewrite them: `Checker.swift`, `Formatting.swift`, `Shrinking.swift`,
///   `ReadingsOfFiles.swift`.
/// - To test: `Tester.swift` with `CaseRunning.swift`, `PromptOnFailure.swift`, `Updating.swift`, `Reporting.swift`,
///   `CaseReadings.swift`,
///   `GrowingReportFile.swift`, `FailedCases.swift`. For shells: `Completions.swift`, `CaseTags.swift`.
/// - Around it: `StandardStreams.swift`, `Terminal.swift`, `Output.swift`, `Pager.swift`, `TypedCommandLine.swift`.
enum Program {
  static let version = "vsh 0.1.0"

  /// What the arguments ask for.
  struct Request {
    var commands: String?
    var files: [String] = []
    var format = OutputFormat.table
    var echo = false
    var quiet = false
    var keepGoing = false
    var colour = Colour.auto
    /// Whether the prompt neither reads nor writes the history file.
    var isPrivate = false
    var readableFolders: [String] = []
    var loads: [String] = []
    var mostCommands: Int?
    var mostObjects: Int?
    var mostWork: Int?
    var mostOutput: Int?
    var writableFolders: [String] = []

    /// Whether a person, or a pipe, says what is to be run.
    var isTyped: Bool { commands == nil && files.isEmpty }
  }

  /// When answers are coloured.
  enum Colour: String, CaseIterable {
    case auto, always, never
  }

  static func run(_ arguments: [String]) -> Int32 {
    Interrupt.install()
    // A file that may not grow on is told like a full disk.
    signal(SIGXFSZ, SIG_IGN)
    // A short script is over before a thread of its own has begun.
    guard let request = plainRequest(arguments), !request.isTyped, OwnStack.isUsualEnough else {
      return OwnStack.run { start(arguments) }
    }
    return run(request).rawValue
  }

  private static func start(_ arguments: [String]) -> Int32 {
    guard let request = plainRequest(arguments) else { return CalledArguments.run(arguments) }
    return run(request).rawValue
  }

  static func run(_ request: Request) -> Status {
    let runner = Runner(request)
    let status: Status =
      if let commands = request.commands { runner.run(commands: commands) } else if !request.files.isEmpty {
        runner.run(files: request.files)
      } else if isatty(STDIN_FILENO) != 0 { Prompt(runner).run() } else { runner.runStandardInput() }
    runner.output.flush()
    return status
  }

  /// The request of the main ways to call vsh: nothing, `-c COMMANDS`, `FILE…`, `run FILE…`. Everything else is for the
  /// argument parser, which takes longer to start than a short script to run (findings.md 6).
  private static func plainRequest(_ arguments: [String]) -> Request? {
    var request = Request()
    if arguments.count == 2, arguments[0] == "-c" {
      request.commands = arguments[1]
      return request
    }
    guard let first = arguments.first else { return request }
    guard !arguments.contains(where: { $0.hasPrefix("-") || $0.isEmpty }), first != "help" else { return nil }
    switch Subcommand(rawValue: first) {
    case nil: request.files = arguments
    case .run: request.files = Array(arguments.dropFirst())
    default: return nil
    }
    return request.files.isEmpty ? nil : request
  }
}
