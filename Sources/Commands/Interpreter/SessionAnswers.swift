import Errors
import Rendering
import Text
import Workspace

/// What a session says of the commands that it runs.
extension Session {
  /// Whether each command shows what it changed: not in a `try`, which shows what came of all of them.
  private var showsChanges: Bool { (options.isInteractive || options.echo) && trials == 0 }

  /// A table with the rows that are to be shown.
  private mutating func limited(_ answer: Answer) -> Answer {
    guard let rowLimit = state.rowLimit, case .table(let table) = answer, table.rows.count > rowLimit else {
      return answer
    }
    notes.append("\(rowLimit) of \(table.rows.count) rows are shown; set limit none shows all")
    return .table(table.first(rowLimit))
  }

  /// Writes what came of a command: its answer, else what it changed; and the remarks about it.
  mutating func show(
    _ answer: Answer, since start: Int, of call: Call, as format: OutputFormat?
  ) throws(Refusal) {
    defer { headline = nil }
    if case .nothing = answer, !showsChanges, notes.isEmpty, format == nil, renderer.format != .json,
      !call.command.isExpectation
    {
      last = .answered(answer, renderer.format)
      return
    }
    var renderer = renderer
    renderer.format = format ?? renderer.format
    let answer = limited(answer)
    let isExpectation = call.command.isExpectation
    if !isExpectation { last = .answered(answer, renderer.format) }
    if case .nothing = answer {
      if showsChanges {
        // Those of a block were shown command by command.
        let differences = world.differences(since: max(start, min(shownPosition, world.position)))
        try world.goOn()
        if let headline { write(Quoting.visible(headline) + "\n") }
        if differences.isEmpty, headline == nil, isSilent(call.command) { write("nothing changed\n") }
        for line in differences {
          try world.goOn()
          write(Quoting.visible(line.text) + "\n")
        }
        shownPosition = world.position
      }
      if renderer.format == .json, !isExpectation { write(renderer.text(of: answer)) }
    } else {
      try write(answer, by: renderer)
    }
    guard !notes.isEmpty else { return }
    for note in notes {
      let text = renderer.note(note)
      spending.output += text.utf8.count
      if !options.quiet { output.writeError(text) }
    }
    notes.removeAll()
  }

  /// Whether a command that changed nothing would say nothing at all to a person who waits for it.
  private func isSilent(_ command: Command) -> Bool {
    options.isInteractive && notes.isEmpty && command.trace == .changes && command.block == .none && !command.runsSync
      && !command.isExpectation
  }

  /// Writes an answer as it is rendered. A person gets it as a whole: a pager has to know how long it is.
  private mutating func write(_ answer: Answer, by renderer: Renderer) throws(Refusal) {
    let world = world
    var text = ""
    try renderer.write(answer) { () throws(Refusal) in
      try world.goOn()
    } to: { (piece) throws(Refusal) in
      text += piece
      guard !options.isInteractive, text.utf8.count >= 1 << 16 else { return }
      write(text)
      text.removeAll(keepingCapacity: true)
    }
    write(text)
  }

  /// Tells why a script or a line stopped.
  func report(_ failure: Failure) {
    if let failed = output.failed { failed(failure) } else { output.writeError(failure.text(by: renderer)) }
  }

  /// The statement that an entry of the journal belongs to, as a place.
  func place(of origin: Origin) -> Place? {
    scripts.indices.contains(Int(origin.source)) ? Place(scripts[Int(origin.source)], Int(origin.statement)) : nil
  }
}
