import Errors
import Rendering
import Text
import Workspace

/// The session itself: settings, saying things, starting afresh, leaving.
///
/// ## In this folder
/// Commands that are about the session more than about the systems, and what an expectation means.
/// - Blocks, names and scripts: `BlockCommands.swift` with `WordRange.swift`, `DefinitionCommands.swift`,
///   `LoadCommands.swift`.
/// - Going back: `HistoryCommands.swift`, with `TypedEntries.swift` for what was typed at the prompt.
/// - Looks and help: `SessionCommands.swift`, `SessionSetting.swift`, `HelpCommands.swift` (their texts are in
///   `Help/`).
/// - `expect`: `ExpectCommands.swift`. Its words are understood in `Expected.swift`, checked in
///   `ExpectationGrammar.swift`, run in `Expectation.swift`; what does not hold is a `Miss.swift`.
enum SessionCommands {
  static let all = [set, echo, reset, quit]

  private static let name = Argument.word("name", "the setting; without one all are listed", .setting)
  private static let value = Argument.word("value", "its new value; without one it is shown", .reading)

  private static let set = Command(
    session: "set", in: .session, isCommon: true,
    "Show or change a setting: how vsh reads what the sources leave open, or how answers look.",
    takes: [name.optional.parameter, value.optional.parameter],
    leaves: .setting,
    examples: [
      .init("set", "all settings with what each reading means"),
      .init("set phase-check live", "an export looks at Vista as it is"),
    ]
  ) { (call, session) throws(Refusal) in
    guard let name = try call(optional: name, session.world) else { return .table(table(of: session)) }
    let value = try call(optional: value, session.world)
    if let setting = SessionSetting.named(name) {
      guard let value else { return .message(setting.read(session)) }
      try setting.write(&session, value)
      return .nothing
    }
    guard let setting = Setting.named(name) else {
      throw Refusal.notFound(
        "there is no setting \(shortened(name))", name,
        among: Setting.all.map(\.name) + SessionSetting.all.map(\.name), list: ["set"])
    }
    guard let value else { return .message(setting.read(session.world.settings, session.world)) }
    if setting.isOfERPTool {
      let lack = Command.Needs.privilege(.erpAdmin).lack(of: session.state.user, to: "set \(name)", in: session.world)
      if let lack { throw lack }
    }
    var settings = session.world.settings
    guard setting.write(&settings, value, session.world) else {
      guard setting.values.isEmpty else { throw Refusal.notOneOf(setting.values, name, value) }
      throw Refusal(
        .badValue, "\(name) cannot be “\(shortened(value))”", Explanation("it takes \(setting.readings[0].value)"))
    }
    session.world.put(settings)
    if let connector = setting.connector, connector != settings.connector {
      session.notes.append("it counts with the connector on App Xchange only: set connector \(connector.rawValue)")
    }
    return .nothing
  }

  private static func table(of session: Session) -> Answer.Table {
    let world = session.world
    let rows = Setting.all.flatMap { setting in
      let value = setting.read(world.settings, world)
      return setting.readings.map { reading -> [Value] in
        let isInForce = setting.values.isEmpty || reading.value == value
        return [
          .text(setting.name), .text(reading.value), .text(isInForce ? value : ""),
          .text(reading.basis.rawValue), .text(reading.meaning),
        ]
      }
    }
    let ofSession = SessionSetting.all.flatMap { setting in
      setting.readings.map { reading -> [Value] in
        let value = setting.read(session)
        let isInForce = setting.values.isEmpty || reading.value == value
        return [
          .text(setting.name), .text(reading.value), .text(isInForce ? value : ""), .text(""), .text(reading.meaning),
        ]
      }
    }
    return Answer.Table(
      columns: ["setting", "reading", "in-force", "basis", "meaning"], rows: rows + ofSession, emptyMessage: "")
  }

  private static let words = Argument.word("word", "what to print").repeated.optional

  private static let echo = Command(
    "echo", in: .cases, "Print words, with one blank between them.", takes: [words.parameter],
    leaves: .nothing, examples: [.init("echo \"case 4711\" begins", "for the reader of the output")]
  ) { (call, world) throws(Refusal) in
    .message(try call(all: words, world).joined(separator: " "))
  }

  private static let reset = Command(
    session: "reset", in: .session, isCommon: true, "Start afresh: an empty workspace, no variables, no history.",
    leaves: .freshStart, examples: [.init("reset", "cannot be undone")]
  ) { (_, session) throws(Refusal) in
    guard session.blockDepth == 0 else {
      throw Refusal(
        .badValue, "reset starts everything afresh, the block around it too", Explanation("put it outside the block"))
    }
    let world = session.world
    let gone = [
      (world.position, "event"), (session.variables.names.count, "variable"),
      (world.history.snapshots.count, "snapshot"),
    ].filter { $0.0 > 0 }.map { counted($0.0, $0.1) }
    session.startAfresh()
    session.headline = "a fresh workspace" + (gone.isEmpty ? "" : "; gone: \(gone.joined(separator: ", "))")
    return .nothing
  }

  private static let quit = Command(
    session: "quit", in: .session, isCommon: true, "Leave the shell, or end the script here.",
    leaves: .thisRun(ends: true), examples: [.init("quit", "Ctrl-D does the same")]
  ) { (_, session) throws(Refusal) in
    session.leave()
    return .nothing
  }
}
