import Commands
import Errors
import Files
import Glibc
import Language
import LineEditor
import Rendering

/// `vsh/startup.vsh` in the configuration folder of the XDG base directory specification: what the prompt begins with.
struct StartupFile {
  private static let name = "startup.vsh"
  private let file: PersonalFile

  /// The file, if it is there.
  init?() {
    guard let file = PersonalFile(Self.name, of: "vsh", for: .configuration), access(file.path, F_OK) == 0 else {
      return nil
    }
    self.file = file
  }

  /// Who reads it: a person who is in its folder, which goes by the name that they know it by.
  private var asker: Asker {
    Asker(Source(name: file.shown, folder: Paths.split(file.path).folder, text: []), isConfined: false)
  }

  /// Runs it: a line that cannot be understood and a statement that fails are told, and the rest goes on.
  func run(in session: inout Session, _ output: Output) {
    do throws(Refusal) {
      let source = try session.outside.read(Self.name, for: asker)
      let script = Self.understood(source, in: session, output)
      let options = session.options
      session.options.isInteractive = false
      session.options.keepGoing = true
      _ = session.run(script)
      session.options = options
    } catch {
      output.writeError(session.renderer.text(of: error, at: nil))
    }
  }

  /// The script without the lines that cannot be understood, which are told. They become blank, so that the places of the
  /// others stay right; behind a quote or a block that is not closed nothing is left.
  private static func understood(_ source: Source, in session: Session, _ output: Output) -> Script {
    var text = source.text
    while true {
      let candidate = Source(name: source.name, path: source.path, folder: source.folder, text: text)
      let script = session.prepare(candidate, isConfined: false)
      guard !script.program.diagnostics.isEmpty else { return script }
      for diagnostic in script.program.diagnostics {
        output.writeError(session.renderer.text(of: diagnostic, in: candidate))
        let line = candidate.lineRange(at: diagnostic.range.lowerBound)
        let end = script.program.isIncomplete ? text.count : max(line.upperBound, diagnostic.range.upperBound)
        for index in line.lowerBound..<end where text[index] != UInt8(ascii: "\n") { text[index] = UInt8(ascii: " ") }
      }
      // What no line is to blame for, such as a script that is too large.
      if text == candidate.text { text = [] }
    }
  }
}
