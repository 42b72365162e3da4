import Commands
import Glibc
import Interchange
import Language
import LineEditor
import Rendering
import Rules

/// `vsh/startup.vsh` in the configuration folder of the XDG base directory specification: what the prompt begins with.
struct StartupFile {
  private let path: String

  /// The file, if it is there.
  init?() {
    guard let folder = Self.configurationFolder else { return nil }
    path = folder + "/vsh/startup.vsh"
    guard access(path, F_OK) == 0 else { return nil }
  }

  private static var configurationFolder: String? {
    func variable(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }
    if let folder = variable("XDG_CONFIG_HOME"), folder.hasPrefix("/") { return folder }
    return variable("HOME").flatMap { $0.hasPrefix("/") ? $0 + "/.config" : nil }
  }

  /// Runs it statement by statement: one that fails or cannot be understood is told, and the next goes on.
  func run(in session: inout Session, _ output: Output) {
    do throws(Refusal) {
      let source = try ScriptFile.read(path)
      let options = session.options
      session.options.isInteractive = false
      for (text, line) in Self.statements(of: source) where !session.hasQuit {
        // Empty lines before it keep the places in messages right.
        let place = Array(repeating: UInt8(ascii: "\n"), count: line - 1) + Array(text.utf8)
        let script = session.prepare(
          Source(name: source.name, path: source.path, folder: source.folder, text: place), isConfined: false)
        for diagnostic in script.program.diagnostics {
          output.writeError(session.renderer.text(of: diagnostic, in: script.program.source))
        }
        if script.program.diagnostics.isEmpty { _ = session.run(script) }
      }
      session.options = options
    } catch {
      output.writeError(session.renderer.text(of: error, at: nil))
    }
  }

  /// Its lines, those together that make one statement, each with the number of its first line.
  private static func statements(of source: Source) -> [(text: String, line: Int)] {
    var statements: [(text: String, line: Int)] = []
    var text = ""
    var first = 1
    let lines = String(decoding: source.text, as: UTF8.self).split(
      omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for (number, line) in zip(1..., lines) {
      if text.isEmpty { first = number }
      text += line + "\n"
      guard !Parser.parse(Source(name: "", text: Array(text.utf8))).isIncomplete else { continue }
      statements.append((text, first))
      text = ""
    }
    return text.isEmpty ? statements : statements + [(text, first)]
  }
}
