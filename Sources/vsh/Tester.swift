import CaseRunner
import Commands
import Errors
import Files
import Glibc
import Language
import LineEditor
import Rendering

/// `vsh test`: finds cases, runs them, tells what came of them.
final class Tester {
  /// What is asked for.
  struct Request {
    var paths: [String]
    var selection = CaseSelection()
    var wishes = CaseRun.Wishes()
    var workers = 1
    /// How long a case may run.
    var timeout: Duration?
    var failedFirst = false
    var mostFailures: Int?
    var opensPrompt = false
    var watches = false
    /// Whether it is asked what the cases rest on, instead of whether they hold.
    var asksReadings = false
    var quiet = false
    var reports: [ReportRequest] = []
    /// Whether the paths are reports of other runs, which are made one; nothing is run then.
    var merges = false
    var readableFolders: [String] = []
    var writableFolders: [String] = []
  }

  /// How many cases this machine can run at once.
  static var cores: Int { max(1, sysconf(Int32(clamping: _SC_NPROCESSORS_ONLN))) }

  let request: Request
  let output: Output
  let surroundings: CaseSurroundings
  let runner: Runner
  /// Those of the reports that grow while the cases run, by their places among them.
  var growing: [Int: GrowingReportFile] = [:]
  private var failedCases: FailedCases
  /// Whether an update could not be written.
  var hasFailedToWrite = false
  /// Whether a person sits at a prompt where a case failed.
  var isPrompting = false

  init(_ request: Request) {
    self.request = request
    runner = Runner(Program.Request())
    output = runner.output
    failedCases = FailedCases()
    surroundings = CaseSurroundings(
      readableFolders: request.readableFolders, writableFolders: request.writableFolders,
      keepGoing: request.wishes.keepGoing)
  }

  func run() -> Program.Status {
    defer { output.flush() }
    do throws(Refusal) {
      // Not only when the cases have run.
      for report in request.reports { if let file = report.file { try checkReport(file) } }
      if request.merges { return try merge() }
      if request.asksReadings { return try tellReadings() }
      if request.watches { return try watch() }
      return try runOnce()
    } catch {
      output.writeError(renderer.text(of: error, at: nil))
      return error.error == .notFound ? .notUnderstood : .unreadable
    }
  }

  /// Refuses a report that cannot be written, or that would replace a case that was named, whatever its name ends in.
  private func checkReport(_ file: String) throws(Refusal) {
    let report = try NamedFile.result(file)
    guard request.merges || !request.paths.contains(where: { Paths.resolved($0) == report.path }) else {
      throw WholeFile.refusal(file, "it is one of the cases", "name another file")
    }
    try report.check()
  }

  /// Runs the cases, and again whenever something changes, until a person stops it.
  private func watch() throws(Refusal) -> Program.Status {
    // What changes while the cases run is a change too.
    var watch = Watch(request.paths)
    _ = try runOnce()
    while true {
      output.write("watching; Ctrl-C ends it\n")
      output.flush()
      watch.wait(
        passingOver: ownFiles, orUntil: { Interrupt.isPending })
      guard !Interrupt.isPending else { return .interrupted }
      watch = Watch(request.paths)
      do throws(Refusal) {
        _ = try runOnce()
      } catch {
        // An editor may be writing just now, or a person moving files.
        output.writeError(renderer.text(of: error, at: nil))
      }
    }
  }

  /// The files that the reports and the program's own output go to, as they are now.
  private var ownFiles: Set<Watch.Identity> {
    Set(
      request.reports.compactMap { $0.file.flatMap { Watch.Identity(of: $0) } }
        + [STDOUT_FILENO, STDERR_FILENO].compactMap { Watch.Identity(of: $0) })
  }

  // MARK: One run

  private func runOnce() throws(Refusal) -> Program.Status {
    let start = ContinuousClock.now
    let cases = try selected()
    try beginReports(of: cases.count)
    var runs = try run(cases)
    if request.wishes.repairs { runs = try updated(runs) }
    let suite = SuiteResult(runs.map(\.result))
    tell(suite.ending)
    if suite.cases.count < cases.count {
      tell("stopped; \(cases.count - suite.cases.count) of \(cases.count) cases were not run\n")
    }
    remember(suite)
    if request.wishes.coverage { tellCoverage(of: runs) }
    try report(suite.completed(of: cases))
    if !request.quiet {
      output.writeError(suite.timing(ContinuousClock.now - start, workers: min(request.workers, cases.count)))
    }
    if Interrupt.isPending { return .interrupted }
    return hasFailedToWrite ? .unreadable : suite.status
  }

  /// Makes one result of the reports of several runs, such as those of shards.
  private func merge() throws(Refusal) -> Program.Status {
    let suite = try Self.merged(request.paths)
    guard !suite.cases.isEmpty else {
      throw Refusal(
        .notFound, "no case is in the reports",
        Explanation("vsh test writes one for each case", waysOut: [WayOut("name other reports", [])]))
    }
    for result in suite.cases { tell(CaseText.of(result, namesAll: !request.quiet && !Terminal.isWatched)) }
    tell(suite.ending)
    try report(suite)
    return suite.status
  }

  /// Whether standard output is for people, and for no report.
  var speaks: Bool { !request.reports.contains { $0.file == nil } }

  func tell(_ text: String) { if speaks { output.write(text) } }

  /// The cases in the order in which they run. Throws `cannot-read`, and `not-found` where none is selected.
  func selected() throws(Refusal) -> [String] {
    let found = try CaseFinder.cases(at: request.paths)
    var selection = request.selection
    if request.failedFirst { selection.first = Set(found.filter(failedCases.contains)) }
    return try selection.cases(of: found) { path in (try? ScriptFile.read(path)).map { Parser.parse($0).headings } }
  }

  var renderer: Renderer { request.wishes.renderer }

  // MARK: The ending

  /// A home that cannot be written to is no reason to fail.
  private func remember(_ suite: SuiteResult) {
    do throws(Refusal) {
      try failedCases.remember(suite)
    } catch {
      output.writeError(renderer.note("which cases failed is not remembered: \(error.message)"))
    }
  }

  private func tellCoverage(of runs: [CaseRun]) {
    var coverage = Coverage()
    for shown in runs.compactMap(\.coverage) { coverage.add(shown) }
    tell("\nexercised\n" + renderer.text(of: .table(coverage.shown)))
    tell("\nnot exercised\n" + renderer.text(of: .table(coverage.gaps)))
  }
}

extension SuiteResult {
  /// The program's exit status for it: that of the worst case.
  fileprivate var status: Program.Status {
    if count(.unreadable) > 0 { return .unreadable }
    if count(.broken) > 0 { return .notUnderstood }
    return failures.isEmpty ? .allWell : .failed
  }
}
