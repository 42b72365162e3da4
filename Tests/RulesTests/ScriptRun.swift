import Commands
import Errors
import Foundation
import Interchange
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
  let shelf = Shelf()

  init() {
    let transcript = Transcript()
    self.transcript = transcript
    var output = Session.Output(
      write: { transcript.output += $0 }, writeError: { transcript.errors += $0 }, isInterrupted: { false },
      load: { path, confinement, world in
        Result { () throws(Refusal) in
          try Interchange.load(try confinement.allowed(path), into: world).files.map(\.name)
        }
      },
      read: { path, other, _ in
        let file = other.folder.map { "\($0)/\(path)" } ?? path
        guard let text = try? String(contentsOfFile: file, encoding: .utf8) else {
          return .failure(Refusal(.cannotRead, "\(path) cannot be read"))
        }
        let folder = (file as NSString).deletingLastPathComponent
        return .success(Source(name: path, path: file, folder: folder, text: Array(text.utf8)))
      })
    output.scripts = shelf.writing
    session = Session(renderer: Renderer(), options: Session.Options(), output: output)
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

extension Session.Confinement {
  /// Where a path leads, in the folder of a script that stays below it.
  func allowed(_ path: String) throws(Refusal) -> String {
    let full = folder.map { "\($0)/\(path)" as NSString }?.standardizingPath ?? path
    guard !isConfined || folder.map({ full.hasPrefix($0 + "/") }) ?? true else {
      throw Refusal(.outsideAllowedFolders, "\(path)")
    }
    return full
  }
}
