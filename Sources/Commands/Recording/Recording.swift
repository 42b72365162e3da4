import Errors
import Language
import Rendering
import Workspace

/// A script that is written while a person types it, with the expectations that make it a regression test.
struct Recording {
  /// As the person named it.
  let name: String
  let destination: any Destination
  let file: any GrowingScript
  /// How statements are written.
  var text: ScriptText
  /// The commands that the script knows so far.
  var catalogue: Catalogue
  /// How many statements were written.
  var count = 0
  /// Whether the command before stands in the script: expectations may speak of it.
  var hasCommand = false

  /// Beyond so many lines of changes only their number is expected.
  static let mostChanges = 12
}

extension Session {
  /// Writes down what a statement at the top did, where somebody asked for it.
  mutating func record(_ statement: Int, of script: Script, refusal: Refusal?) {
    guard var recording else { return }
    let command = script.command(of: statement)
    if command.isExpectation {
      guard refusal == nil, recording.hasCommand || !script.isAboutCommand(statement) else { return }
    } else {
      self.recording?.hasCommand = false
      guard !command.trace.isOfThisRun, refusal?.canBeExpected ?? true else { return }
    }
    let known = recording.text.notes.count
    var text = recording.text.text(of: Retelling.Item(script, statement, refusal?.error))
    let prepared = prepare(text, named: recording.name, for: recording.destination, recording.catalogue)
    guard let catalogue = understood(prepared, by: recording) else { return }
    for note in recording.text.notes.dropFirst(known) { tell(note) }
    // What stands behind the end of a script is not reached.
    if !command.isExpectation, !hasQuit { text += expectationOfChanges }
    recording.catalogue = catalogue
    recording.hasCommand = recording.hasCommand || !command.isExpectation
    recording.count += 1
    spending.output += text.utf8.count
    do throws(Refusal) {
      try recording.file.append(Array(text.utf8))
      self.recording = recording
    } catch {
      endRecording(because: error.message)
    }
  }

  /// What the command before changed, as an expectation; nothing where it only looked. Their number alone where they are
  /// many, or where a shell would find something to run in them.
  private var expectationOfChanges: String {
    let lines = changes
    guard lines.count <= Recording.mostChanges, !lines.contains(where: ShellText.isActive) else {
      return "expect changes = \(lines.count)\n"
    }
    return lines.isEmpty ? "" : "expect changes <<END\n" + lines.map { $0 + "\n" }.joined() + "END\n"
  }

  /// The commands that the script knows with a statement, or nil where it cannot be part of one script with those before.
  private mutating func understood(_ statement: Script, by recording: Recording) -> Catalogue? {
    if let diagnostic = statement.program.diagnostics.first {
      tell("this is not recorded: \(diagnostic.message)")
      return nil
    }
    let redefined = statement.defined.values.first { command in
      recording.catalogue.commands(named: command.name).contains { $0.usage != command.usage }
    }
    if let redefined {
      endRecording(because: "one script cannot know \(redefined.name) with other arguments than before")
      return nil
    }
    return statement.catalogue
  }

  private mutating func endRecording(because reason: String) {
    tell("the recording \(recording?.name ?? "") ends here: \(reason)")
    recording = nil
  }

  private func tell(_ note: String) { if !options.quiet { output.writeError(renderer.note(note)) } }

  /// Prepares the text of a script as it will lie in its folder.
  func prepare(_ text: String, named name: String, for destination: any Destination, _ catalogue: Catalogue) -> Script {
    let source = Source(
      name: name, path: destination.path, folder: destination.folder, text: Array(text.utf8))
    return Preparation.prepare(source, catalogue, outside, isConfined: false)
  }
}
