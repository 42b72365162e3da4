import Errors
import Language
import Text
import Workspace

/// What is shown in grey behind the cursor.
public struct Hint: Sendable, Equatable {
  /// As it is shown; control characters are visible.
  public let text: String
  /// What Right or End takes of it; empty where there is nothing to take.
  public let insertion: String
  /// Whether it says why the line would fail.
  public let isWarning: Bool

  /// A hint.
  public init(text: String, insertion: String, isWarning: Bool) {
    (self.text, self.insertion, self.isWarning) = (text, insertion, isWarning)
  }
}

extension Session {
  /// What is worth saying behind the cursor: how the word goes on, what stands next, or why the line would fail. Nil where
  /// there is nothing to say, or where more stands behind the cursor. Nothing changes by it.
  public func hint(for line: [UInt8], at cursor: Int) -> Hint? {
    guard line.dropFirst(cursor).allSatisfy({ $0 == UInt8(ascii: " ") }),
      let typed = TypedLine(line, at: cursor, catalogue), !(typed.words.isEmpty && typed.word.isEmpty)
    else { return nil }
    return Hinting(self, typed, Array(line.prefix(cursor))).hint
  }
}

/// Finds the hint for a line.
private struct Hinting {
  private let session: Session
  private let typed: TypedLine
  private let offering: Offering
  /// The statement with the word at the cursor, as it would run now.
  private let program: Program
  private let commands: [Command]

  init(_ session: Session, _ typed: TypedLine, _ line: [UInt8]) {
    (self.session, self.typed) = (session, typed)
    offering = Offering(session, typed, most: 3) { _ in [] }
    (program, commands) = Binder.bind(
      Parser.parse(Source(name: "", text: Array(line[typed.start...]))), typed.catalogue,
      Meaning(typed.catalogue, in: session.world))
  }

  var hint: Hint? {
    let position = typed.position
    if let variable = typed.word.variable {
      return session.variables[variable.beginning] == nil ? nil : misreading ?? trouble
    }
    guard let value = typed.word.value(session.variables) else { return nil }
    let offer = offering.offer(at: position, beginning: value)
    if !typed.word.isEmpty, let first = offer.items.first, !isWhole(value, in: offer) {
      return continuation(first, offer, position, value)
    }
    return misreading ?? trouble ?? next(offer, position)
  }

  /// Whether the word at the cursor is one of those that can stand there, as it is.
  private func isWhole(_ value: String, in offer: Offer) -> Bool {
    if offer.items.contains(where: { $0.value == value }) { return true }
    guard let reading, let last = reading.words.last else { return false }
    switch last.parameter.kind {
    case .reference, .list, .key: return reading.lack(of: last) == nil
    default: return false
    }
  }

  /// The statement against the world.
  private var reading: Reading? {
    guard let statement = program.statements.first,
      let command = TypedLine.command(of: statement, in: program, typed.catalogue)
    else { return nil }
    return Reading(session: session, program: program, commands: commands, statement: statement, command: command)
  }

  /// How the word at the cursor goes on.
  private func continuation(_ first: Offer.Item, _ offer: Offer, _ position: Position, _ value: String) -> Hint? {
    let completions = Completions(offer, typed.word, position, typedValue: value)
    guard let candidate = completions.candidates.first else { return nil }
    let typedBytes = typed.word.text.utf8.dropFirst(completions.range.lowerBound - typed.word.range.lowerBound)
    guard candidate.text.utf8.starts(with: typedBytes) else {
      return Hint(text: " \(candidate.text)  \(candidate.description)", insertion: "", isWarning: false)
    }
    let rest = String(decoding: candidate.text.utf8.dropFirst(typedBytes.count), as: UTF8.self)
    let more = offer.total > 1 ? "1 of \(grouped(offer.total))" : shortened(candidate.description)
    return Hint(text: rest + (more.isEmpty ? "" : "  \(more)"), insertion: rest, isWarning: false)
  }

  // MARK: Why it would fail

  /// What the parser would refuse, beyond that something is missing yet.
  private var misreading: Hint? {
    let open: [ErrorName] = [.missingArgument, .unclosedQuote, .unclosedBlock]
    return program.diagnostics.first { !open.contains($0.error) }.map { diagnostic in
      warning(diagnostic.message + (diagnostic.help.map { "; \($0)" } ?? ""))
    }
  }

  /// What the world would refuse: an object that is not there, a privilege that is missing, a rule.
  private var trouble: Hint? {
    guard typed.isSettled, let reading else { return nil }
    if let lack = reading.words.lazy.compactMap(reading.lack).first { return warning(lack) }
    if let lack = reading.command.needs.lack(of: session.state.user, to: reading.command.name, in: session.world) {
      return warning(lack.message)
    }
    guard program.diagnostics.isEmpty, reading.statement.command >= 0 else { return nil }
    guard let refusal = reading.refusal else { return nil }
    // What is missing can still be typed.
    guard refusal.error != .missingArgument else {
      return typed.word.isEmpty ? nil : Hint(text: "  \(refusal.hint)", insertion: "", isWarning: false)
    }
    return warning(refusal.hint)
  }

  private func warning(_ text: String) -> Hint {
    Hint(text: "  " + Quoting.visible(text), insertion: "", isWarning: true)
  }

  // MARK: What stands next

  private func next(_ offer: Offer, _ position: Position) -> Hint? {
    guard typed.word.isEmpty else { return remaining }
    let values = offer.items.prefix(offering.most).map { typed.word.write($0.value) }
    let shown =
      values.joined(separator: ", ") + (offer.total > values.count ? ", … \(grouped(offer.total)) in all" : "")
    let insertion = offer.total == 1 && values.count == 1 ? values[0] : ""
    guard case .value(let parameter, _, _) = position else {
      return shown.isEmpty ? nil : Hint(text: shown, insertion: insertion, isWarning: false)
    }
    if case .expectation = parameter.kind {
      return shown.isEmpty ? nil : Hint(text: shown, insertion: insertion, isWarning: false)
    }
    // What can be taken stands at the cursor, where it will be.
    let name = parameter.usage(isOption: false)
    let text =
      insertion.isEmpty
      ? "\(name): \(shown.isEmpty ? offering.meaning(of: parameter) : shown)" : "\(insertion)  \(name)"
    return Hint(text: text, insertion: insertion, isWarning: false)
  }

  /// The arguments that are still missing behind a word that is whole.
  private var remaining: Hint? {
    guard let reading else { return nil }
    let count = program.words(of: reading.statement).count { $0.role == .argument }
    let missing = reading.command.parameters.dropFirst(count).filter { !$0.isOptional }
    guard !missing.isEmpty else { return nil }
    return Hint(
      text: missing.map { " " + $0.usage(isOption: false) }.joined(), insertion: "", isWarning: false)
  }
}
