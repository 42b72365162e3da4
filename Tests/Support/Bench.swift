import Commands
import Errors
import Language
import Rendering
import Workspace

/// A session whose words can be read afterwards.
public final class Bench {
  /// The session.
  public private(set) var session: Session
  /// What it printed.
  public let transcript: Paper
  /// The scripts that it wrote.
  public let shelf = CaseFiles()

  /// A session in a fresh workspace, which may have been another one's.
  public init(in world: Workspace = Workspace()) {
    let transcript = Paper()
    self.transcript = transcript
    session = Session(
      renderer: Renderer(), options: Session.Options(), outside: shelf,
      output: transcript.sessionOutput, world: world)
    session.output.isInterrupted = { [unowned self] in isStopped() }
    session.coverage = Coverage(keepsRefusals: true)
    session.output.failed = { [unowned self] failure in
      failedByAnswer = failure.refusal.isRecorded
      transcript.errors += failure.text(by: Renderer())
    }
  }

  /// After how many looks a person wants to stop; nil for never.
  public var looksUntilStopped: Int?

  private func isStopped() -> Bool {
    guard let looks = looksUntilStopped else { return false }
    looksUntilStopped = max(0, looks - 1)
    return looks == 0
  }

  /// The workspace.
  public var world: Workspace { session.world }

  /// Whether the newest command failed by an answer of the connector, which stays on record.
  public private(set) var failedByAnswer = false

  /// Runs a source; false when it cannot be understood, or when it fails.
  @discardableResult
  public func run(_ source: Source) -> Bool {
    let script = session.prepare(source, isConfined: source.folder != nil)
    for diagnostic in script.program.diagnostics {
      transcript.errors += session.renderer.text(of: diagnostic, in: source)
    }
    return script.program.diagnostics.isEmpty && session.run(script)
  }

  /// Does something, looks at what came of it, and takes it back with everything that the session keeps.
  public func trying<Result>(_ body: (Bench) -> Result) -> Result {
    let (kept, mark) = (session, world.mark)
    defer {
      session = kept
      world.takeBack(to: mark)
    }
    return body(self)
  }

  /// What a line prints, or the errors where it fails.
  public func says(_ line: String) -> String {
    transcript.output = ""
    transcript.errors = ""
    _ = run(line)
    return transcript.output + transcript.errors
  }

  /// Runs one line, as typed.
  @discardableResult
  public func run(_ line: String) -> Bool { run(Source(name: "line", text: Array(line.utf8))) }
}
