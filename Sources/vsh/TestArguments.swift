import ArgumentParser
import CaseRunner
import Glibc
import Rendering

/// The options of `vsh test`.
struct TestArguments: Invocation {
  static let configuration = CommandConfiguration(
    commandName: Subcommand.test.rawValue,
    abstract: "Runs cases, each in a fresh workspace, and says which went well.",
    discussion: """
      A PATH is a .vsh file, or a folder: then every .vsh file below it is a case. What a case writes below its own folder \
      lies in memory: it finds it again, no other case does, and nothing of it is left. What is told on standard output is the same \
      for the same cases; the bar and the times go to standard error.

      Exit status: 0 all well; 1 a case failed, crashed or took too long, or passed that was to fail; 2 a case or this command line could not be \
      understood, or no case is selected; 3 a file could not be read or written; 130 interrupted.
      """)

  @Option(
    name: .customShort("j"),
    help: ArgumentHelp("Run so many cases at once, at most one a core; else one a core.", valueName: "n"))
  var workers: Int?

  @Option(help: ArgumentHelp("Only cases with this text in path, title or ticket.", valueName: "text"))
  var filter: String?

  @Option(
    help: ArgumentHelp("Only cases with this tag; may be given several times.", valueName: "tag"),
    completion: .custom { words, _, _ in CaseTags.known(to: words) })
  var tag: [String] = []

  @Option(help: ArgumentHelp("Only part I of N equal parts, for several machines: 2/8.", valueName: "i/n"))
  var shard: CaseSelection.Shard?

  @Option(
    help: ArgumentHelp("Run in an order that looks like chance; the same seed gives the same one.", valueName: "seed"))
  var shuffle: UInt64?

  @Flag(help: "Begin with the cases that failed the last time.")
  var failedFirst = false

  @Flag(help: "Stop after the first failure.")
  var failFast = false

  @Option(help: ArgumentHelp("Stop after so many failures.", valueName: "n"))
  var maxFailures: Int?

  @Option(
    help: ArgumentHelp(
      "Stop a case that runs longer than so many seconds; it has failed. Without this a case may take as long as it does.",
      valueName: "seconds"))
  var timeout: Double?

  @Flag(help: "Go on within a case after a failure, and count.")
  var keepGoing = false

  @Flag(help: "Write what was found into the expectations that failed, and show the difference; not where CI is set.")
  var update = false

  @Flag(help: "Say at the end which rules, commands and errors the cases exercise, and which they do not.")
  var coverage = false

  @Option(
    help: ArgumentHelp(
      "Write a report: tap (to standard output, instead of words), junit=FILE, json=FILE or html=FILE; may be given several times.",
      valueName: "report"),
    completion: .list(["tap", "junit=", "json=", "html="]))
  var report: [ReportRequest] = []

  @Flag(
    help:
      "Run nothing: the paths are json reports of other runs, such as those of shards, to be told and reported as one.")
  var merge = false

  @Flag(help: "Where a case fails, open a prompt there, with everything as it is.")
  var promptOnFailure = false

  @Flag(help: "Run again whenever a file below the paths changes, until Ctrl-C.")
  var watch = false

  @Flag(
    help:
      "Run each case under each other reading of what the sources leave open, and name those that rest on an inferred one."
  )
  var readings = false

  @Flag(help: "Name only what failed.")
  var quiet = false

  @Option(help: ArgumentHelp("When colours are used.", valueName: "when"))
  var color = Program.Colour.auto

  @Option(
    help: ArgumentHelp("Let cases read below this folder too; may be given several times.", valueName: "dir"),
    completion: .directory)
  var allowRead: [String] = []

  @Option(
    help: ArgumentHelp(
      "Take it that cases may write below this folder too; all they write is dropped after them.", valueName: "dir"),
    completion: .directory)
  var allowWrite: [String] = []

  @Argument(
    help: ArgumentHelp("Cases, and folders of cases.", valueName: "path"), completion: .file(extensions: ["vsh"]))
  var paths: [String]

  mutating func validate() throws {
    if let workers, workers < 1 { throw ValidationError("-j needs a number from 1 on") }
    if let maxFailures, maxFailures < 1 { throw ValidationError("--max-failures needs a number from 1 on") }
    if let timeout, !(timeout > 0 && timeout <= Self.longestTimeout) {
      throw ValidationError("--timeout needs a number of seconds above 0, and at most a week")
    }
    if timeout != nil, promptOnFailure {
      throw ValidationError(
        "--timeout and --prompt-on-failure cannot be given together: at a prompt nobody is in a hurry; leave one out")
    }
    if promptOnFailure, isatty(STDIN_FILENO) == 0 || isatty(STDOUT_FILENO) == 0 {
      throw ValidationError("--prompt-on-failure needs a terminal: leave it out in a pipe or a job")
    }
    let files = report.map { $0.file ?? "standard output" }
    if let twice = files.first(where: { file in files.count { $0 == file } > 1 }) {
      throw ValidationError("two reports cannot go to \(twice): give each a file of its own")
    }
    if update, getenv("CI") != nil {
      throw ValidationError(
        "--update is refused where the environment variable CI is set: a build must not change what it checks. "
          + "Run it on your own machine and look at the difference")
    }
    if readings, update || watch || merge || promptOnFailure || coverage || !report.isEmpty {
      throw ValidationError(
        "--readings tells what cases rest on and nothing else: leave --update, --watch, --merge, --prompt-on-failure, "
          + "--coverage and --report out")
    }
    if update, watch { throw ValidationError("--update and --watch cannot be given together: leave one of them out") }
  }

  private static let longestTimeout = 7.0 * 24 * 60 * 60

  func status() -> Program.Status {
    Tester(request).run()
  }

  private var request: Tester.Request {
    var request = Tester.Request(paths: paths)
    request.selection.filter = filter
    request.selection.tags = tag
    request.selection.shard = shard
    request.selection.shuffleSeed = shuffle
    request.wishes.keepGoing = keepGoing
    request.wishes.coverage = coverage
    request.wishes.repairs = update
    request.wishes.renderer = Renderer(colour: Terminal.usesColour(color))
    request.wishes.renderer.width = Terminal.isWatched ? Terminal.width : nil
    request.workers = promptOnFailure ? 1 : min(workers ?? Tester.cores, Tester.cores)
    request.timeout = timeout.map(Duration.seconds)
    request.failedFirst = failedFirst
    request.mostFailures = failFast ? 1 : maxFailures
    request.opensPrompt = promptOnFailure
    request.watches = watch
    request.asksReadings = readings
    request.quiet = quiet
    request.reports = report
    request.merges = merge
    request.readableFolders = allowRead
    request.writableFolders = allowWrite
    return request
  }
}

extension CaseSelection.Shard: ExpressibleByArgument {
  public init?(argument: String) { self.init(argument) }
}
