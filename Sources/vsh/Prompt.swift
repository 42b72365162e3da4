import Commands
import Errors
import Files
import Glibc
import Language
import LineEditor
import Rendering

/// The prompt: reads statements, runs them, goes on after errors.
final class Prompt {
  private let runner: Runner
  private static let usual = "vsh> "
  private static let continued = "...> "
  private static let beginning = "Begin with help, leave with quit."

  init(_ runner: Runner) { self.runner = runner }

  func run() -> Program.Status {
    var session = runner.makeSession(isInteractive: true)
    guard runner.load(into: &session) else { return .unreadable }
    StartupFile()?.run(in: &session, runner.output)
    if Terminal.isWatched { runner.greet(Self.beginning) }
    run(in: &session)
    return .allWell
  }

  /// Reads and runs what a person types in a session, until they leave.
  func run(in session: inout Session) {
    // Ctrl-\ is too near to Ctrl-C for the end of a session.
    let atQuit = signal(SIGQUIT, SIG_IGN)
    defer { signal(SIGQUIT, atQuit) }
    let editor = LineEditor(programName: "vsh", history: history(session), usesColour: runner.usesColour)
    if let editor { session.output.typed = { editor.entries } }
    while !session.hasQuit {
      runner.output.flush()
      let input = readStatement(editor, session)
      if let fault = editor?.takeHistoryFault() { tell(fault, session) }
      switch input {
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

  /// Where lines are kept; nil where a person does not want that, or it cannot be, which is told.
  private func history(_ session: Session) -> HistoryFile? {
    guard !runner.isPrivate, let file = PersonalFile("history", of: "vsh", for: .state) else { return nil }
    do throws(HistoryFile.Fault) {
      // Where it cannot be made, the file cannot be opened, and that says why.
      _ = file.makeFolder()
      return try HistoryFile(path: file.path)
    } catch {
      tell(error, session)
      return nil
    }
  }

  private func tell(_ fault: HistoryFile.Fault, _ session: Session) {
    runner.output.writeError(session.renderer.note("the history file: \(fault.reason)"))
  }

  private func readStatement(_ editor: LineEditor?, _ session: Session) -> LineEditor.Input {
    let assistant = PromptAssistant(session: session)
    let prompt = session.promptText + Self.usual
    guard let editor else { return readPlainly(prompt, until: assistant.isComplete) }
    return editor.readLine(prompt: prompt, continuation: Self.continued, assistant: assistant)
  }

  /// Reads lines from what is no terminal to edit at, until they make whole statements.
  private func readPlainly(_ prompt: String, until isComplete: ([UInt8]) -> Bool) -> LineEditor.Input {
    var text = ""
    while true {
      runner.output.write(text.isEmpty ? prompt : Self.continued)
      runner.output.flush()
      guard let line = readLine() else {
        if Interrupt.isPending { return .interrupted }
        return text.isEmpty ? .endOfInput : .line(text)
      }
      text += text.isEmpty ? line : "\n" + line
      if isComplete(Array(text.utf8)) { return .line(text) }
    }
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
