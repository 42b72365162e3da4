import Commands
import Errors
import Language
import Rendering
import Text

/// One case while it runs in a session of its own, and what came of it.
///
/// ## In this folder
/// Running cases. What the cases may reach is for the program around it to say.
/// - `CaseRun.swift`: one case, in a session of its own, in this process. `Surroundings.swift`: what it needs from
///   outside.
/// - `OneWorkspace.swift`: the workspace that those get which follow one another.
/// - `ParallelRun.swift`: many, in processes of their own (see `Workers/`), told in their order by `OrderedRuns.swift`.
/// - `ReadingsRun.swift`: scripts under each other reading of what the sources leave open.
/// - `Watch.swift`: when to run them again.
public struct CaseRun: Sendable {
  /// How it ended.
  public let result: CaseResult
  /// The words of what failed, as they are shown.
  public let messages: [String]
  /// What it exercised; nil where nobody asked.
  public let coverage: Coverage?
  /// What would make its failed expectations hold, where that was asked.
  public let repairs: [Repair]
  /// Whether a person stopped it.
  public let isInterrupted: Bool

  /// What is asked of a run besides its result.
  public struct Wishes: Sendable {
    /// Whether it goes on after a failure.
    public var keepGoing = false
    /// Whether what it exercises is kept.
    public var coverage = false
    /// Whether what would make failed expectations hold is kept.
    public var repairs = false
    /// What writes the messages that are shown.
    public var renderer = Renderer()

    /// Only the result.
    public init() {}
  }

  /// Where a case stops and a person may look around: the session as it is, and what has just failed.
  public typealias Stop = (inout Session, Failure) -> Void

  /// Runs a case, in the workspace of those before it where there is one. Before its first command `announce` gets what it says of itself, where that is anything.
  public static func of(
    _ path: String, in surroundings: any Surroundings, _ wishes: Wishes, _ workspace: OneWorkspace = OneWorkspace(),
    announce: (CaseResult) -> Void = { _ in },
    write: @escaping (String) -> Void = { _ in }, writeError: @escaping (String) -> Void = { _ in },
    stopped: Stop? = nil
  ) -> CaseRun {
    let start = ContinuousClock.now
    let renderer = wishes.renderer
    let outside = surroundings.outside()
    let source: Source
    do throws(Refusal) {
      source = try outside.read(path, for: .person)
    } catch {
      let failure = CaseFailure(
        error: error.error.name, message: error.message, file: path, line: 0, column: 0,
        text: Renderer().text(of: error, at: nil))
      return CaseRun(
        CaseResult(path: path, outcome: .unreadable, failures: [failure], seconds: start.elapsed),
        messages: [renderer.text(of: error, at: nil)])
    }
    var session = surroundings.session(
      outside, Session.Output(write: write, writeError: writeError), in: workspace.take())
    defer { workspace.giveBack(session.world) }
    let script = session.prepare(source, isConfined: true)
    let headings = script.program.headings
    func result(
      _ outcome: CaseResult.Outcome, _ reason: String? = nil, _ failures: [CaseFailure] = [], _ tally: Tally? = nil
    ) -> CaseResult {
      CaseResult(
        path: path, title: headings.title, ticket: headings.ticket, tags: headings.tags, outcome: outcome,
        reason: reason, held: tally?.held ?? 0, failed: tally?.failed ?? 0,
        notRun: tally?.unreachedPlaces.map(\.quotation) ?? [],
        failures: failures, seconds: start.elapsed)
    }
    guard script.program.diagnostics.isEmpty else {
      let failures = script.program.diagnostics.map { CaseFailure($0, in: source) }
      return CaseRun(
        result(.broken, nil, failures),
        messages: script.program.diagnostics.map { renderer.text(of: $0, in: source) })
    }
    if let reason = headings.skip { return CaseRun(result(.skipped, reason), messages: []) }

    if headings.title != nil || headings.ticket != nil || !headings.tags.isEmpty { announce(result(.stopped)) }
    var failures: [Failure] = []
    session.output.failed = { failures.append($0) }
    // What is to fail is neither looked into nor mended.
    session.output.stopped = headings.xfail == nil ? stopped : nil
    session.coverage = wishes.coverage ? Coverage() : nil
    session.repairs = wishes.repairs && headings.xfail == nil ? Repairs() : nil
    let wentWell = session.run(script) && session.repairs?.all.isEmpty ?? true
    if wentWell { session.coverage?.add(tags: headings.tags) }
    let outcome: CaseResult.Outcome =
      headings.xfail == nil ? (wentWell ? .passed : .failed) : wentWell ? .unexpectedPass : .expectedFailure
    return CaseRun(
      result(outcome, headings.xfail, failures.map(CaseFailure.init), session.tally),
      messages: failures.map { $0.text(by: renderer) }, coverage: session.coverage, repairs: session.repairs?.all ?? [],
      isInterrupted: failures.contains { $0.refusal.error == .interrupted })
  }

  init(
    _ result: CaseResult, messages: [String], coverage: Coverage? = nil, repairs: [Repair] = [],
    isInterrupted: Bool = false
  ) {
    self.result = result
    self.messages = messages
    self.coverage = coverage
    self.repairs = repairs
    self.isInterrupted = isInterrupted
  }
}

extension CaseFailure {
  fileprivate init(_ failure: Failure) {
    self.init(failure.refusal, at: failure.place, text: failure.text(by: Renderer()))
  }

  fileprivate init(_ diagnostic: Diagnostic, in source: Source) {
    let place = Place(source, diagnostic.range)
    self.init(
      error: diagnostic.error.name, message: diagnostic.message, file: source.name, line: place.line,
      column: place.column,
      text: Renderer().text(of: diagnostic, in: source))
  }

  private init(_ refusal: Refusal, at place: Place, text: String) {
    self.init(
      error: refusal.error.name, message: refusal.message, file: place.source.name, line: place.line,
      column: place.column, text: text)
  }
}

extension Place {
  /// The place with what stands there: `case.vsh:14:1  expect job 123`.
  fileprivate var quotation: String { "\(citation)  \(Quoting.visible(source.string(range)))" }
}

extension ContinuousClock.Instant {
  /// The seconds since then.
  fileprivate var elapsed: Double { (ContinuousClock.now - self).inSeconds }
}

extension Duration {
  var inSeconds: Double { Double(components.seconds) + Double(components.attoseconds) / 1e18 }
}
