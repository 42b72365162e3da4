import Commands
import Errors
import Language
import Rendering
import Rules
import Workspace

/// What a script said and how it ended, run through a session in a fresh workspace.
struct ScriptRun {
  /// Whether it ended well.
  let wentWell: Bool
  /// The data that it printed.
  let output: String
  /// The errors and remarks that it printed.
  let errors: String
  /// What became of its expectations.
  let tally: Tally
  /// Which rules it showed.
  let coverage: Coverage

  /// Runs a text; a folder is where `load` reads.
  init(_ text: String, named name: String = "test", in folder: String? = nil) {
    let bench = Bench()
    let source = Source(name: name, folder: folder, text: Array(text.utf8))
    wentWell = bench.run(source)
    output = bench.transcript.output
    errors = bench.transcript.errors
    tally = bench.session.tally
    coverage = bench.session.coverage ?? Coverage()
  }
}

/// A session whose words can be read afterwards.
final class Bench {
  private(set) var session: Session
  let transcript: Transcript
  /// The scripts that it wrote.
  let shelf = CaseFiles()

  init() {
    let transcript = Transcript()
    self.transcript = transcript
    session = Session(
      renderer: Renderer(), options: Session.Options(), outside: shelf,
      output: Session.Output(write: { transcript.output += $0 }, writeError: { transcript.errors += $0 }))
    session.coverage = Coverage(keepsRefusals: true)
    session.output.failed = { [unowned self] failure in
      failedByAnswer = failure.refusal.isRecorded
      transcript.errors += failure.text(by: Renderer())
    }
  }

  var world: Workspace { session.world }

  /// Whether the newest command failed by an answer of the connector, which stays on record.
  private(set) var failedByAnswer = false

  /// Runs a source; false when it cannot be understood, or when it fails.
  func run(_ source: Source) -> Bool {
    let script = session.prepare(source, isConfined: source.folder != nil)
    for diagnostic in script.program.diagnostics {
      transcript.errors += session.renderer.text(of: diagnostic, in: source)
    }
    return script.program.diagnostics.isEmpty && session.run(script)
  }

  /// What a line prints, or the errors where it fails.
  func says(_ line: String) -> String {
    transcript.output = ""
    transcript.errors = ""
    _ = run(line)
    return transcript.output + transcript.errors
  }

  /// Runs one line, as typed.
  func run(_ line: String) -> Bool { run(Source(name: "line", text: Array(line.utf8))) }
}

/// What a session printed.
final class Transcript {
  var output = ""
  var errors = ""
}
