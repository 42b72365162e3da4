import Errors
import Language
import Workspace

/// What was run in a session, told again as the statements of one script that leads to the same workspace.
struct Retelling {
  /// A statement of it.
  struct Item {
    let script: Script
    let statement: Int
    /// The error to expect behind it.
    var error: ErrorName?

    init(_ script: Script, _ statement: Int, _ error: ErrorName?) {
      self.script = script
      self.statement = statement
      self.error = error
    }

    init(_ happening: Happening, _ error: ErrorName? = nil) { self.init(happening.script, happening.statement, error) }
  }

  /// Whether everything stays that could matter, what was undone and what was mistyped too.
  private let isFaithful: Bool
  /// What is told so far: what came before the first step of the history, then each step with what follows it. An
  /// expectation holds in the state that its step left, so it comes and goes with it.
  private var steps: [[Item]] = [[]]
  private var undone: [[Item]] = []
  private var latest = Latest.untold
  /// Whether something was met that only a faithful telling gets right.
  private var isBeyondTidying = false
  // Whether the session was changed while steps were undone: redoing them would put that into another order.
  private var hasMovedOn = false

  /// What became of the newest command in the telling: an expectation may speak of it.
  private enum Latest {
    case told
    case untold
    /// It is left out, unless an expectation speaks of it.
    case leftOut(Item)
  }

  private init(isFaithful: Bool) { self.isFaithful = isFaithful }

  /// The statements that led to the state of a session, up to a call. A faithful telling leads to the same history and
  /// snapshots too, so that what follows may go on with them; otherwise what is no more in effect is left out, if that
  /// can be told apart.
  static func items(_ session: Session, upTo call: Call, isFaithful: Bool) -> [Item] {
    let outline = Outline(session, upTo: call)
    func tell(_ isFaithful: Bool) -> Retelling {
      var retelling = Retelling(isFaithful: isFaithful)
      var number = 0
      var steps = StepFinder(session.world.journal)
      session.recall(upTo: call) { happening in
        if number >= outline.start || outline.outliving.contains(number) {
          retelling.add(happening, madeStep: !isFaithful && steps.madeStep(happening))
        }
        number += 1
      }
      if outline.usesHistory, !steps.isAtEnd { retelling.isBeyondTidying = true }
      return retelling
    }
    if !isFaithful, outline.canBeTidied {
      let tidy = tell(false)
      if !tidy.isBeyondTidying { return Array(tidy.steps.joined()) }
    }
    return Array(tell(true).steps.joined())
  }

  private mutating func add(_ happening: Happening, madeStep: Bool) {
    guard !happening.command.isExpectation else { return addExpectation(happening) }
    if madeStep {
      steps.append([])
      undone = []
      hasMovedOn = false
    }
    switch happening.outcome {
    case .awaited: latest = happening.command.trace.isOfThisRun ? .untold : .leftOut(Item(happening))
    case .failed(let refusal): addFailure(happening, refusal)
    case .wentWell: addSuccess(happening)
    }
  }

  private mutating func tell(_ item: Item) {
    steps[steps.count - 1].append(item)
    latest = .told
  }

  private mutating func addExpectation(_ happening: Happening) {
    if case .failed = happening.outcome { return }
    if happening.script.isAboutCommand(happening.statement) {
      switch latest {
      case .untold: return
      case .told: break
      case .leftOut(var item):
        if happening.script.isErrorExpectation(happening.statement) { item.error = nil }
        tell(item)
      }
    }
    steps[steps.count - 1].append(Item(happening))
  }

  private mutating func addFailure(_ happening: Happening, _ refusal: Refusal) {
    guard refusal.canBeExpected, !happening.command.trace.isOfThisRun else { return latest = .untold }
    let item = Item(happening, refusal.error)
    let isLook = happening.script.onlyLooks(happening.statement)
    let isMistake = !refusal.isRecorded && refusal.rule == nil
    if isFaithful ? isLook && !happening.hasBlock : isLook || isMistake { latest = .leftOut(item) } else { tell(item) }
  }

  private mutating func addSuccess(_ happening: Happening) {
    let (script, statement) = (happening.script, happening.statement)
    if !isFaithful, let way = happening.command.trace.way, way != .toSnapshot { return go(way, happening) }
    if happening.command.trace.isOfThisRun {
      latest = .untold
    } else if script.onlyLooks(statement), !(isFaithful && happening.hasBlock) {
      // What is tried and taken back may still give objects their places in the lists.
      latest = .leftOut(Item(happening))
    } else {
      if !script.leavesOnlyChanges(statement), !undone.isEmpty { hasMovedOn = true }
      tell(Item(happening))
    }
  }

  // MARK: Undo and redo

  private mutating func go(_ way: Command.Trace.Way, _ happening: Happening) {
    latest = .untold
    guard let count = happening.steps else { return isBeyondTidying = true }
    for _ in 0..<count {
      if way == .back, steps.count > 1 {
        undo()
      } else if way == .forth, let step = undone.popLast(), !hasMovedOn {
        steps.append(step)
      } else {
        isBeyondTidying = true
      }
    }
  }

  /// Takes the newest step away; what it did to the session is not undone by `undo`, and stays.
  private mutating func undo() {
    let step = steps.removeLast()
    let staying = step.filter { !$0.script.leavesOnlyChanges($0.statement) }
    guard staying.allSatisfy({ $0.standsAlone(without: step) }) else { return isBeyondTidying = true }
    if !staying.isEmpty { hasMovedOn = true }
    steps[steps.count - 1] += staying
    undone.append(step.filter { $0.script.leavesOnlyChanges($0.statement) })
  }
}

extension Retelling.Item {
  /// Whether it does the same to the session where a step that was undone never happened.
  fileprivate func standsAlone(without step: [Retelling.Item]) -> Bool {
    guard error == nil else { return false }
    return switch script.command(of: statement).trace {
    case .session, .setting, .definition: true
    // Without a block, since it stays: the user must have been there before.
    case .user:
      !step.contains { $0.statements.contains { script, index in script.command(of: index) === UserCommands.addUser } }
    default: false
    }
  }

  private var statements: [(Script, Int)] {
    (statement..<Int(script.program.statements[statement].end)).map { (script, $0) }
  }
}

extension Refusal {
  /// Whether the same statement would be refused in the same way when it is run again, and `expect error` could say so:
  /// not where a person stopped it, where a script would not even be understood, where an expectation in a block failed,
  /// or where it hung on what lay on the disk.
  var canBeExpected: Bool {
    ![ErrorName.interrupted, .unknownCommand, .expectationFailed, .cannotRead, .outsideAllowedFolders].contains(error)
  }
}

extension Happening {
  fileprivate var hasBlock: Bool { script.program.statements[statement].hasBlock }

  /// How many steps an `undo` or `redo` goes; nil where a variable says so.
  fileprivate var steps: Int? {
    guard let index = script.arguments(of: statement).first else { return 1 }
    let word = script.program.words[index]
    return word.form.isComposed ? nil : Int(script.program.source.string(word.valueRange))
  }
}
