import Commands
import Language
import Rendering
import Rules

/// Looks at scripts without running them, for people and for editors.
final class Checker {
  private let format: CheckArguments.ErrorFormat
  private let output = Output()

  init(_ format: CheckArguments.ErrorFormat) { self.format = format }

  /// Looks at each file; the worst status is the program's.
  func run(_ files: [String]) -> Program.Status {
    defer { output.flush() }
    return files.reduce(.allWell) { worst, file in
      let status = check(file)
      return status.rawValue > worst.rawValue ? status : worst
    }
  }

  private func check(_ file: String) -> Program.Status {
    let source: Source
    do throws(Refusal) {
      source = try ScriptFile.read(file)
    } catch {
      output.writeError(Renderer().text(of: error, at: nil))
      return .unreadable
    }
    let script = Runner(Program.Request()).makeSession(isInteractive: false).prepare(source, isConfined: true)
    let diagnostics = script.program.diagnostics
    for diagnostic in diagnostics { write(diagnostic, .error, in: source) }
    guard diagnostics.isEmpty else { return .notUnderstood }
    let suspicions = script.suspicions
    for suspicion in suspicions { write(suspicion, .warning, in: source) }
    return suspicions.isEmpty ? .allWell : .failed
  }

  private func write(_ diagnostic: Diagnostic, _ severity: Renderer.Severity, in source: Source) {
    switch format {
    case .text: output.write(Renderer().text(of: diagnostic, in: source, as: severity))
    case .json: output.write(Renderer(format: .json).text(of: diagnostic, in: source, as: severity))
    case .gnu:
      let place = Place(source, diagnostic.range)
      let help = diagnostic.help.map { "; \($0)" } ?? ""
      output.write(
        "\(place.citation): \(severity.rawValue): \(Quoting.visible(diagnostic.message + help)) [\(diagnostic.name)]\n")
    }
  }
}
