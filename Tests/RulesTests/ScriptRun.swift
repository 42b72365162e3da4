import Commands
import Errors
import Language
import Rendering
import Rules
import Support
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
