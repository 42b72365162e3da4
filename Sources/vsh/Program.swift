import Glibc
import LineEditor
import Rendering

/// The program: what its arguments ask for, and the exit status that comes of it.
enum Program {
  /// Exit statuses (language.md 7).
  enum Status: Int32 {
    case allWell = 0
    case failed = 1
    case notUnderstood = 2
    /// A file could not be read or written.
    case unreadable = 3
    case interrupted = 130
  }

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
    var writableFolders: [String] = []
  }

  /// When answers are coloured.
  enum Colour: String, CaseIterable {
    case auto, always, never
  }

  static func run(_ arguments: [String]) -> Int32 {
    Interrupt.install()
    switch arguments.first {
    case "check": return CheckArguments.run(Array(arguments.dropFirst()))
    case "format": return FormatArguments.run(Array(arguments.dropFirst()))
    case "shrink": return ShrinkArguments.run(Array(arguments.dropFirst()))
    case "test": return TestArguments.run(Array(arguments.dropFirst()))
    default: break
    }
    guard let request = plainRequest(arguments) else { return Arguments.run(arguments) }
    return run(request)
  }

  static func run(_ request: Request) -> Int32 {
    let runner = Runner(request)
    let status: Status =
      if let commands = request.commands { runner.run(commands: commands) } else if !request.files.isEmpty {
        runner.run(files: request.files)
      } else if isatty(STDIN_FILENO) != 0 { Prompt(runner).run() } else { runner.runStandardInput() }
    runner.output.flush()
    return status.rawValue
  }

  /// The request of the main ways to call vsh: nothing, `-c COMMANDS`, `FILE…`, `run FILE…`. Everything else is for the
  /// argument parser, which takes longer to start than a short script to run (findings.md 6).
  private static func plainRequest(_ arguments: [String]) -> Request? {
    var request = Request()
    if arguments.count == 2, arguments[0] == "-c" {
      request.commands = arguments[1]
      return request
    }
    guard !arguments.contains(where: { $0.hasPrefix("-") || $0.isEmpty }) else { return nil }
    request.files = arguments.first == "run" ? Array(arguments.dropFirst()) : arguments
    return request.files.isEmpty && !arguments.isEmpty ? nil : request
  }
}
