import Commands
import Glibc
import Language
import LineEditor
import Rendering

/// The prompt: reads statements, runs them, goes on after errors.
final class Prompt {
  private let runner: Runner
  private static let usual = "vsh> "
  private static let continued = "...> "

  init(_ runner: Runner) { self.runner = runner }

  func run() -> Program.Status {
    var session = runner.makeSession(isInteractive: true)
    guard runner.load(into: &session) else { return .unreadable }
    StartupFile()?.run(in: &session, runner.output)
    run(in: &session)
    return .allWell
  }

  /// Reads and runs what a person types in a session, until they leave.
  func run(in session: inout Session) {
    let editor =
      isatty(STDOUT_FILENO) == 0 ? nil : LineEditor(programName: "vsh", history: HistoryFile.inStateFolder(of: "vsh"))
    while !session.hasQuit {
      runner.output.flush()
      switch readStatement(editor, session) {
      case .line(let text):
        if !text.isEmpty { editor?.remember(text) }
        run(text, in: &session)
      case .interrupted: continue
      case .endOfInput:
        session.leave()
      }
    }
    runner.output.flush()
  }

  /// Reads lines until they make whole statements.
  private func readStatement(_ editor: LineEditor?, _ session: Session) -> LineEditor.Input {
    var text = ""
    var prompt = session.promptText + Self.usual
    while true {
      switch read(editor, prompt) {
      case .line(let line):
        text += text.isEmpty ? line : "\n" + line
        guard session.prepare(source(text), isConfined: false).program.isIncomplete else { return .line(text) }
        prompt = Self.continued
      case .interrupted: return .interrupted
      case .endOfInput: return text.isEmpty ? .endOfInput : .line(text)
      }
    }
  }

  private func read(_ editor: LineEditor?, _ prompt: String) -> LineEditor.Input {
    if let editor { return editor.readLine(prompt: prompt) }
    runner.output.write(prompt)
    runner.output.flush()
    return readLine().map { .line($0) } ?? (Interrupt.isPending ? .interrupted : .endOfInput)
  }

  private func run(_ text: String, in session: inout Session) {
    session.renderer.width = Terminal.isWatched ? Terminal.width : nil
    let script = session.prepare(source(text), isConfined: false)
    if script.program.diagnostics.isEmpty {
      _ = session.run(script)
    } else {
      runner.report(script.program.diagnostics, in: script.program.source, session.renderer)
    }
    Interrupt.clear()
  }

  private func source(_ text: String) -> Source { Source(name: "<prompt>", text: Array(text.utf8)) }
}
