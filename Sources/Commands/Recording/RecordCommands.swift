import Errors
import Language
import Rendering
import Text

/// Keeping what was done as a script: after the fact, and as it goes.
///
/// ## In this folder
/// How what was done becomes a script again, which leads to the same workspace (a property over random sessions says
/// so).
/// - `RecordCommands.swift`: `save` and `record`.
/// - Afterwards: `Retelling.swift` goes through what was run and leaves out what is no more in effect, as far as the
///   first look of `Outline.swift` allows. As it goes: `Recording.swift`, with the expectations of a regression test.
/// - `ScriptText.swift` writes a statement for the folder that the script will lie in.
enum RecordCommands {
  static let all = [save, record]

  private static let file = Argument.word(
    "file", "the script to write, relative to the file that says so, which needs --allow-write", .file)
  private static let replace = Argument<Void>.flag("replace", "write over a file that is there")

  private static let save = Command(
    session: "save", in: .cases, isCommon: true,
    "Write what was run and is still in effect as a script; it leads to the same workspace.",
    takes: [file.parameter], options: [replace.parameter], leaves: .thisRun(ends: false),
    examples: [
      .init("save case-4711.vsh", "what was undone, mistyped or only looked at is left out", after: "add-phase 03-300"),
      .init("save case-4711.vsh --replace", "the newer state of the case", after: "save case-4711.vsh"),
    ]
  ) { (call, session) throws(Refusal) in
    let name = try call(file, session.world)
    let destination = try session.destination(name, by: call, replaces: call.has(replace))
    let (text, writing) = try session.script(
      ofWhatRanBefore: call, titled: "A saved session: say here what the case shows", isFaithful: false,
      named: name, for: destination)
    session.spending.output += text.text.utf8.count
    try destination.write(Array(text.text.utf8))
    session.notes += writing.notes
    return .message("saved \(counted(text.count, "statement")) in \(name)")
  }

  private static let recorded = Argument.word(
    "file", "the script to write, relative to the file that says so, which needs --allow-write; off ends the recording",
    .fileOr(off, meaning: "ends the recording"))
  private static let off = "off"

  private static let record = Command(
    session: "record", in: .cases, isCommon: true,
    "Write what is typed from here on as a script; it expects the same changes and errors.",
    takes: [recorded.parameter], options: [replace.parameter], leaves: .thisRun(ends: false),
    examples: [
      .init("record case-4711.vsh", "begins with what led here; every statement is written at once"),
      .init("record off", "so do quit and the end of the input", after: "record case-4711.vsh"),
    ]
  ) { (call, session) throws(Refusal) in
    let name = try call(recorded, session.world)
    if name == off {
      guard session.blockDepth == 0 else {
        throw Refusal(
          .badValue, "record off ends a recording of whole statements, and the block around it is not over",
          Explanation("put it outside the block"))
      }
      guard let recording = session.recording else {
        throw Refusal(
          .badValue, "nothing is being recorded",
          Explanation(waysOut: [WayOut("begin", steps: [.ask(fields: ["file"], for: ["record"])])]))
      }
      session.recording = nil
      return .message("recorded \(counted(recording.count, "statement")) in \(recording.name)")
    }
    if let recording = session.recording {
      throw Refusal(
        .badValue, "\(recording.name) is being recorded already",
        Explanation(waysOut: [WayOut("end it first", [["record", off]])]))
    }
    let destination = try session.destination(name, by: call, replaces: call.has(replace))
    let (text, writing) = try session.script(
      ofWhatRanBefore: call, titled: "A recording: say here what the case shows", isFaithful: true, named: name,
      for: destination)
    session.spending.output += text.text.utf8.count
    let file = try destination.begin(Array(text.text.utf8))
    session.recording = Recording(
      name: name, destination: destination, file: file, text: writing, catalogue: text.catalogue)
    session.notes += writing.notes
    return .message("recording in \(name), until record off")
  }
}

extension Session {
  /// A script with what it holds.
  struct WholeScript {
    let text: String
    let count: Int
    let catalogue: Catalogue
  }

  /// Where a command may write a script.
  func destination(_ path: String, by call: Call, replaces: Bool) throws(Refusal) -> any Destination {
    guard blockDepth == 0 else {
      throw Refusal(
        .badValue, "\(call.command.name) writes whole statements, and the block around it is not over",
        Explanation("put it outside the block"))
    }
    let destination = try outside.destination(path, for: call.asker, replaces: replaces)
    guard destination.path != recording?.destination.path else {
      throw Refusal(
        .badValue, "\(path) is being recorded", Explanation(waysOut: [WayOut("end that first", [["record", "off"]])]))
    }
    return destination
  }

  /// What was run before a command, as a script.
  func script(
    ofWhatRanBefore call: Call, titled title: String, isFaithful: Bool, named name: String,
    for destination: any Destination
  ) throws(Refusal) -> (WholeScript, ScriptText) {
    var writing = ScriptText(in: destination.folder, outside)
    let items = Retelling.items(self, upTo: call, isFaithful: isFaithful)
    let title = scripts.first?.program.headings.title ?? title
    var text = ScriptText.heading(title)
    for item in items {
      try world.goOn()
      text += writing.text(of: item)
    }
    let script = prepare(text, named: name, for: destination, .standard)
    if let diagnostic = script.program.diagnostics.first {
      throw Refusal(
        .cannotWrite, "what was run cannot be written as one script: \(diagnostic.message)",
        Explanation(script.program.source.string(script.program.source.lineRange(at: diagnostic.range.lowerBound))))
    }
    return (WholeScript(text: text, count: items.count, catalogue: script.catalogue), writing)
  }
}
