import Language
import Workspace

/// What a first look at all that was run says about how it can be told again.
struct Outline {
  /// The number of the first statement that matters: the one behind the last `reset` that left nothing.
  private(set) var start = 0
  /// The numbers of those before it that a reset leaves in effect: settings of the session, commands of one's own.
  private(set) var outliving: Set<Int> = []
  /// Whether what is no more in effect can be told apart.
  var canBeTidied: Bool {
    !hasResetSession && !hasHiddenHistory && !hasOutputExpectation && !(usesHistory && hasOwnCommands)
  }

  private var number = 0
  // What a reset does not take away, and a statement by itself does not tell.
  private var outlivesReset = false
  private var hasResetSession = false
  // A restore, or an undo inside a block, whose steps nobody can count.
  private var hasHiddenHistory = false
  /// Whether it went back or forth.
  private(set) var usesHistory = false
  // The changes of one's own commands and of sourced scripts carry the place of their bodies.
  private var hasOwnCommands = false
  // What is left out may have given objects their places in lists, and numbers to events.
  private var hasOutputExpectation = false

  // Whether commands of one's own may leave something that a reset does not take away.
  private let ownOutlives: Bool

  init(_ session: Session, upTo call: Call) {
    ownOutlives = session.scripts.contains { script in
      !script.defined.isEmpty && script.program.statements.indices.contains(where: script.setsSession)
    }
    session.recall(upTo: call) { look(at: $0) }
  }

  private mutating func look(at happening: Happening) {
    number += 1
    let (script, command) = (happening.script, happening.command)
    if script.expectedForm(happening.statement) == .output { hasOutputExpectation = true }
    if !script.defined.isEmpty { hasOwnCommands = true }
    if command.trace == .definition || script.setsSession(happening.statement) { outliving.insert(number - 1) }
    if !outlivesReset, happening.statements.contains(where: { script.leavesWhatOutlives($0, owned: ownOutlives) }) {
      outlivesReset = true
    }
    switch command.trace {
    case .freshStart: if case .wentWell = happening.outcome { reset() }
    case .history(.back), .history(.forth): usesHistory = true
    case .history(.toSnapshot): hasHiddenHistory = true
    default:
      if command.trace == .others { hasOwnCommands = true }
      let isHidden = happening.statements.dropFirst().contains { script.command(of: $0).trace.way != nil }
      if isHidden, !command.takesBack { hasHiddenHistory = true }
    }
  }

  private mutating func reset() {
    guard !outlivesReset else { return hasResetSession = true }
    (start, hasHiddenHistory, usesHistory, hasOutputExpectation) = (number, false, false, false)
  }
}

/// Finds which statements made a step of the history: those that have events. Both stand in the order of time, so one
/// pass through the journal tells.
struct StepFinder {
  private let journal: Journal
  private var entry = 0

  init(_ journal: Journal) { self.journal = journal }

  /// Whether all events belong to the statements that were asked for.
  var isAtEnd: Bool { entry == journal.entryCount }

  /// Whether a statement left events; to be asked of each statement in its order.
  mutating func madeStep(_ happening: Happening) -> Bool {
    let first = entry
    while entry < journal.entryCount, isPart(journal.entry(entry).origin, of: happening) { entry += 1 }
    return switch happening.command.trace.way {
    case .back, .forth: false
    case .toSnapshot, nil: entry > first
    }
  }

  private func isPart(_ origin: Origin, of happening: Happening) -> Bool {
    Int(origin.source) == happening.number && happening.statements.contains(Int(origin.statement))
  }
}

extension Script {
  /// Whether a statement runs others that leave what a reset does not take away: another script with commands of its own or
  /// settings of the session, or a command of one's own, if those do.
  fileprivate func leavesWhatOutlives(_ statement: Int, owned: Bool) -> Bool {
    guard command(of: statement).trace == .others else { return false }
    guard let script = sourced[statement] else { return owned }
    return !script.defined.isEmpty
      || script.program.statements.indices.contains { index in
        script.setsSession(index) || script.leavesWhatOutlives(index, owned: owned)
      }
  }
}
