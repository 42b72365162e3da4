import Commands
import Errors
import Language
import Rendering
import Rules
import Support

/// A script that ran in a fresh session, and all that came of it.
struct Transcript {
  /// Whether it was understood and all went well.
  let isWell: Bool
  /// What was not understood, as `name line:column message`.
  let misunderstood: [String]
  /// What it printed.
  let output: String
  /// Its errors and remarks.
  let errors: String
  /// What became of its expectations.
  let tally: Tally

  /// Runs a script as the file `case.vsh`, beside other files.
  init(
    _ script: String, format: OutputFormat = .table, options: Session.Options = Session.Options(), colour: Bool = false,
    width: Int? = nil, files: [String: String] = [:]
  ) {
    let paper = Paper()
    var renderer = Renderer(format: format, colour: colour)
    renderer.width = width
    var session = Session(renderer: renderer, options: options, outside: Memory(files), output: paper.sessionOutput)
    let program = session.prepare(
      Source(name: "case.vsh", path: "/desk/case.vsh", folder: "/desk", text: Array(script.utf8)), isConfined: true)
    let source = program.program.source
    misunderstood = program.program.diagnostics.map { diagnostic in
      let (line, column) = source.position(of: diagnostic.range.lowerBound)
      return "\(diagnostic.error.name) \(line):\(column) \(diagnostic.message)"
        + (diagnostic.help.map { "; \($0)" } ?? "")
    }
    isWell = misunderstood.isEmpty && session.run(program)
    output = paper.output
    errors = paper.errors
    tally = session.tally
  }

  /// The `[name]` of the first error that was printed.
  var error: String? {
    errors.split(separator: "\n").first { $0.hasPrefix("error:") }.flatMap { line in
      line.lastIndex(of: "[").map { String(line[line.index(after: $0)...].dropLast()) }
    }
  }

  /// The places of the errors that were printed, as `line:column`.
  var places: [String] {
    errors.split(separator: "\n").filter { $0.hasPrefix("  case.vsh:") }.map { String($0.dropFirst(11)) }
  }
}

/// A project with two cost codes, one of whose phases is gone from Vista, ready to be exported.
let missingPhase = """
  add-phase 01-100 "General conditions"
  add-phase 03-300 "Concrete"
  sync
  add-project 123 "Riverside Tower"
  add-costcode 123 01-100 03-300
  send project 123
  remove-phase 03-300
  sync

  """
