import Errors
import Language
import LineEditor
import Rendering
import Text

/// Writes scripts in canonical layout, or says which ones are not.
final class Formatting {
  private let isCheck: Bool
  private let output = Output()

  init(isCheck: Bool) { self.isCheck = isCheck }

  /// Formats each file, `-` being standard input; the worst status is the program's.
  func run(_ files: [String]) -> Program.Status {
    defer { output.flush() }
    var statuses: [Program.Status] = []
    for file in files {
      // Between two files: a file is written whole or not at all.
      if Interrupt.isPending { return .interrupted }
      statuses.append(format(file))
    }
    let others = statuses.count { $0 == .failed }
    if others > 0 {
      output.writeError(
        Renderer().note(
          "\(counted(others, "script")) \(others == 1 ? "is" : "are") not in canonical layout; vsh format FILE… writes it"
        ))
    }
    return statuses.max { $0.rawValue < $1.rawValue } ?? .allWell
  }

  private func format(_ file: String) -> Program.Status {
    do throws(Refusal) {
      let source = try file == "-" ? ScriptFile.readStandardInput() : ScriptFile.read(file)
      // Whether there is a command for a verb does not matter to the layout.
      let program = Parser.parse(source)
      guard program.diagnostics.isEmpty else {
        for diagnostic in program.diagnostics { output.writeError(Renderer().text(of: diagnostic, in: source)) }
        return .notUnderstood
      }
      return try write(Formatter.format(program), of: source, to: file)
    } catch {
      output.writeError(Renderer().text(of: error, at: nil))
      return .unreadable
    }
  }

  private func write(_ layout: [UInt8], of source: Source, to file: String) throws(Refusal) -> Program.Status {
    if isCheck {
      guard layout != source.text else { return .allWell }
      output.write(Quoting.visible(source.name) + "\n")
      return .failed
    }
    if file == "-" {
      output.write(layout)
    } else if layout != source.text {
      try NamedFile(file).write(layout)
    }
    return .allWell
  }
}
