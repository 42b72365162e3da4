import Commands
import Errors
import Language
import Rendering
import Text

/// Looks at scripts without running them, for people and for editors.
final class Checker {
  private let format: CheckArguments.ErrorFormat
  private let rights: Rights
  private let output = Output()

  init(_ format: CheckArguments.ErrorFormat, readableFolders: [String]) {
    self.format = format
    rights = Rights(readable: readableFolders)
  }

  /// Looks at each file; the worst status is the program's.
  func run(_ files: [String]) -> Program.Status {
    defer { output.flush() }
    return files.reduce(.allWell) { worst, file in
      let status = check(file)
      return status.rawValue > worst.rawValue ? status : worst
    }
  }

  private func check(_ file: String) -> Program.Status {
    let disk = Disk(rights)
    let source: Source
    do throws(Refusal) {
      source = try file == "-" ? ScriptFile.readStandardInput() : disk.read(file, for: .person)
    } catch {
      output.writeError(Renderer().text(of: error, at: nil))
      return .unreadable
    }
    let session = Session(
      renderer: Renderer(), options: Session.Options(), outside: disk, output: Session.Output())
    let script = session.prepare(source, isConfined: true)
    let diagnostics = script.program.diagnostics
    write(diagnostics, .error, in: source)
    guard diagnostics.isEmpty else { return .notUnderstood }
    let suspicions = script.suspicions
    write(suspicions, .warning, in: source)
    return suspicions.isEmpty ? .allWell : .failed
  }

  /// Writes what was found.
  private func write(_ findings: [Diagnostic], _ severity: Renderer.Severity, in source: Source) {
    for finding in findings { output.write(text(of: finding, severity, at: Place(source, finding.range))) }
  }

  private func text(of finding: Diagnostic, _ severity: Renderer.Severity, at place: Place) -> String {
    switch format {
    case .text: return Renderer().text(of: finding, at: place, as: severity)
    case .json: return Renderer(format: .json).text(of: finding, at: place, as: severity)
    case .gnu:
      let help = finding.help.map { "; \($0)" } ?? ""
      return
        "\(place.citation): \(severity.rawValue): \(Quoting.visible(finding.message + help)) [\(finding.error.name)]\n"
    }
  }
}
