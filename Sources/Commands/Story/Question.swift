import Errors
import Language
import Rendering
import Rules
import Text
import Workspace

/// What somebody wants to know the cause of, as something that can be asked at any moment of any past.
struct Question {
  /// What it is about, as people call it: `job 123`.
  let title: String
  /// The command that fails, if one does.
  let command: String?
  /// The texts that are known to belong to it: the words that name it.
  let words: [String]
  /// Whether it is about the button of an item, which its words name.
  var isAboutButton = false
  /// What is tried where something is not there and never was: the command that would bring it, and how that is said.
  var mayCome: ((Session) -> String?)?
  /// Asks it of a session, in a trial; nil where it makes no sense, since what it is about is not there.
  let ask: (inout Session) -> [Reason]?

  /// One answer.
  struct Reason {
    /// What tells it from others.
    let identity: Identity
    /// What is the matter.
    let message: String
    /// Texts that belong to it: what it quotes, and what it shows.
    let words: [String]
    /// Why, where no command of the past may have made it so.
    var explanation: String?

    struct Identity: Hashable {
      let error: ErrorName?
      let rule: CitedRule?
      /// The words that name the object that it is about; none where it is the question's own.
      var offender: [String] = []
    }
  }
}

extension Question {
  /// Why the button of an item would fail: `check` with the words behind it. The command is the one that was refused, where one
  /// was.
  init(button words: [String], refused: String? = nil, in session: Session) throws(Refusal) {
    let line = Quoting.line(["check"] + words)
    let script = session.prepare(Source(name: "why", text: Array(line.utf8)), isConfined: true)
    if let diagnostic = script.program.diagnostics.first {
      throw Refusal(
        diagnostic.error, diagnostic.words,
        Explanation(
          "what it is about is named as for check",
          waysOut: [WayOut("a text is looked up otherwise", [["explain", words.joined(separator: " ")]])]))
    }
    let check = script.command(of: 0)
    guard let judges = check.judges else { preconditionFailure("\(check.name) judges nothing") }
    func judgement(_ session: Session) throws(Refusal) -> Command.Judgement? {
      try judges(Call(script, 0, check, by: session.state.user, composed: [:]), session.world).first
    }
    let now = try judgement(session)
    title = now?.subject ?? Quoting.line(words)
    command = refused ?? Quoting.line(["export"] + words)
    self.words = words
    isAboutButton = true
    ask = { session in
      guard let judgement = try? judgement(session) else { return nil }
      return judgement.obstacles.flatMap { Self.reasons($0, session.world) }
    }
  }

  /// One for each object that violates it.
  private static func reasons(_ obstacle: Obstacle, _ world: Workspace) -> [Reason] {
    let refusal = obstacle.refusal(in: world)
    func reason(_ offender: [String]) -> Reason {
      Reason(
        identity: .init(error: obstacle.error, rule: obstacle.rule, offender: offender), message: refusal.message,
        words: offender + refusal.explanation.objects.flatMap { $0 })
    }
    guard !obstacle.finding.offenders.isEmpty else { return [reason([])] }
    return obstacle.finding.offenders.map { key in
      let parent = key.parent == world.vista.company.phaseGroup ? Name.none : key.parent
      return reason([parent, key.name].filter { !$0.isNone }.map(world.text))
    }
  }

  /// Why a statement that was refused is refused.
  init(refused step: Past.Step, in session: Session) {
    let program = step.script.program
    title = step.text
    command = step.text
    words = step.statements.flatMap {
      program.words(of: program.statements[$0]).map { program.source.string($0.valueRange) }
    }
    ask = { session in
      session.state = step.state
      guard let refusal = session.attempt(step.statements, of: step.number) else { return [] }
      return [
        Reason(
          identity: .init(error: refusal.error, rule: refusal.rule), message: refusal.message,
          words: refusal.explanation.objects.flatMap { $0 }, explanation: refusal.inShort)
      ]
    }
  }

  /// Why a field of an object has its value.
  init(field: NounField, of noun: Noun, _ slot: Slot, in world: Workspace) {
    let (key, value) = (noun.key(world, slot), field.value(world, slot))
    title = "\(noun.title(of: slot, in: world)) \(field.name)"
    command = nil
    words = noun.words(slot, in: world) + [value.text]
    ask = { session in
      guard let slot = noun.find(session.world, key) else { return nil }
      guard field.value(session.world, slot) == value else { return [] }
      return [
        Reason(
          identity: .init(error: nil, rule: nil),
          message: "\(field.name) is \(value.text.isEmpty ? "empty" : value.text)", words: [])
      ]
    }
  }

  /// What is known of something that is not there and never was.
  func inFuture(_ session: Session) -> String? { mayCome.flatMap { $0(session) } }

  /// Why an object is not there.
  init(absent noun: Noun, _ names: [String]) {
    mayCome = { session in session.arrival(of: noun, names) }
    title = Quoting.line(["no", noun.name] + names)
    command = nil
    words = names
    ask = { session in
      let found = names.map { session.world.names.find($0) }
      guard noun.slot(named: found, in: session.world) == nil else { return [] }
      return [
        Reason(
          identity: .init(error: nil, rule: nil),
          message: "there is no \(Quoting.line([noun.name] + names))", words: [])
      ]
    }
  }
}

extension Noun {
  /// The object with these names, if it is there now.
  func slot(named names: [Name?], in world: Workspace) -> Slot? {
    switch naming {
    case .own: names.first.flatMap { $0 }.flatMap { find(world, Key($0)) }
    case .within:
      if names.count == 2, let parent = names[0], let own = names[1] { find(world, Key(parent, own)) } else { nil }
    case .understood(_, _, let usual): names.first.flatMap { $0 }.flatMap { find(world, Key(usual(world), $0)) }
    case .only: find(world, .only)
    }
  }
}

extension Refusal {
  /// Its reason, and the titles of its ways out.
  fileprivate var inShort: String? {
    let parts = [explanation.reason].compactMap { $0 } + explanation.waysOut.map(\.title)
    return parts.isEmpty ? nil : parts.joined(separator: "; ")
  }
}
