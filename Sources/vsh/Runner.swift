import CaseRunner
import Commands
import Errors
import Glibc
import Language
import LineEditor
import Rendering
import Text

/// Runs what the request names: a line, files, standard input.
final class Runner {
  let output = Output()
  private let request: Program.Request
  private let rights: Rights

  init(_ request: Program.Request) {
    self.request = request
    rights = Rights(readable: request.readableFolders, writable: request.writableFolders)
  }

  // MARK: The ways to run

  func run(commands: String) -> Program.Status {
    guard commands.contains(where: { !$0.isWhitespace }) else { return .allWell }
    var session = makeSession(isInteractive: false)
    let source = Source(name: "-c", text: Array(commands.utf8))
    let status = run(source, isConfined: false, in: &session)
    leave(session)
    return finish(status, of: session, named: source.name)
  }

  func runStandardInput() -> Program.Status {
    do throws(Refusal) {
      var session = makeSession(isInteractive: false)
      let source = try ScriptFile.readStandardInput()
      let status = run(source, isConfined: true, in: &session)
      leave(session)
      return finish(status, of: session, named: source.name)
    } catch {
      return unreadable(error)
    }
  }

  /// Runs each file in a workspace of its own; the first status that is not 0 is the program's.
  func run(files: [String]) -> Program.Status {
    var worst = Program.Status.allWell
    for (position, file) in files.enumerated() {
      let status = run(file: file, isLast: position == files.count - 1)
      if status == .interrupted { return status }
      if worst == .allWell { worst = status }
    }
    return worst
  }

  private func run(file: String, isLast: Bool) -> Program.Status {
    do throws(Refusal) {
      var session = makeSession(isInteractive: false)
      let source = try session.outside.read(file, for: .person)
      let status = run(source, isConfined: true, in: &session)
      if isLast { leave(session) }
      return finish(status, of: session, named: file)
    } catch {
      return unreadable(error)
    }
  }

  /// Loads the files that are to be there before anything runs.
  func load(into session: inout Session) -> Bool {
    request.loads.allSatisfy { file in
      let line = Source(name: "--load", text: Array("load -- \(Quoting.word(file))".utf8))
      return session.run(session.prepare(line, isConfined: false))
    }
  }

  private func run(_ source: Source, isConfined: Bool, in session: inout Session) -> Program.Status {
    guard load(into: &session) else { return .unreadable }
    let script = session.prepare(source, isConfined: isConfined)
    guard script.program.diagnostics.isEmpty else {
      report(script.program.diagnostics, in: source, session.renderer)
      return .notUnderstood
    }
    if let reason = script.program.headings.skip {
      note("\(source.name) is skipped: \(reason)", session.renderer)
      return .allWell
    }
    let wentWell = session.run(script)
    if Interrupt.isPending { return .interrupted }
    guard let reason = script.program.headings.xfail else { return wentWell ? .allWell : .failed }
    note(
      wentWell ? "\(source.name) passes, and was to fail: \(reason)" : "\(source.name) fails, as it was to: \(reason)",
      session.renderer)
    return wentWell ? .failed : .allWell
  }

  /// Leaves a workspace to the end of the program, which takes its memory at once: to give a million records back one by one
  /// takes a tenth of the time of their script.
  private func leave(_ session: Session) { _ = Unmanaged.passRetained(session.world) }

  private func finish(_ status: Program.Status, of session: Session, named name: String) -> Program.Status {
    if !session.tally.isEmpty, !request.quiet, status != .notUnderstood {
      output.writeError("\(Quoting.visible(name)): \(session.tally.summary)\n")
    }
    return status
  }

  // MARK: Messages

  func report(_ diagnostics: [Diagnostic], in source: Source, _ renderer: Renderer) {
    for diagnostic in diagnostics { output.writeError(renderer.text(of: diagnostic, in: source)) }
  }

  private func unreadable(_ refusal: Refusal) -> Program.Status {
    output.writeError(renderer.text(of: refusal, at: nil))
    return .unreadable
  }

  /// Says a line to a person who wants to be told things.
  func greet(_ line: String) { if !request.quiet { output.writeError(line + "\n") } }

  private func note(_ text: String, _ renderer: Renderer) {
    if !request.quiet { output.writeError(renderer.note(text)) }
  }

  // MARK: Sessions

  func makeSession(isInteractive: Bool) -> Session {
    var options = Session.Options()
    options.isInteractive = isInteractive
    options.echo = request.echo
    options.quiet = request.quiet
    options.keepGoing = request.keepGoing
    options.mostCommands = request.mostCommands ?? options.mostCommands
    options.mostObjects = request.mostObjects
    options.mostWork = request.mostWork ?? options.mostWork
    options.mostOutput = request.mostOutput ?? options.mostOutput
    return Session(renderer: renderer, options: options, outside: Disk(rights), output: sessionOutput(isInteractive))
  }

  private func sessionOutput(_ isInteractive: Bool) -> Session.Output {
    let (output, line) = (output, ProgressLine(isShown: Terminal.isWatched) { [output] in output.writeError($0) })
    var sessionOutput = Session.Output(
      write: { isInteractive ? Pager(output: output).write($0) : output.write($0) },
      writeError: { output.writeError($0) }, isInterrupted: { Interrupt.isPending })
    sessionOutput.progress = { text in if let text { line.show(text) } else { line.erase() } }
    sessionOutput.wasHeard = { Interrupt.clear() }
    return sessionOutput
  }

  private var renderer: Renderer {
    var renderer = Renderer(format: request.format, colour: usesColour)
    renderer.width = Terminal.isWatched ? Terminal.width : nil
    return renderer
  }

  // MARK: The prompt

  /// Whether what is typed is coloured, and answers are.
  var usesColour: Bool { Terminal.usesColour(request.colour) }

  /// Whether the history file is left alone.
  var isPrivate: Bool { request.isPrivate }
}
