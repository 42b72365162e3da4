import Errors
import HashTreeCollections
import Language
import Rendering
import Text
import Workspace

/// A person or a script at work in a workspace: what the interpreter keeps between two commands.
///
/// ## In this folder
/// How scripts run: understood as a whole before anything happens, then statement by statement, each all or nothing.
/// - Before: `Preparation.swift` reads what a source sources and defines, `Binder.swift` finds the command of each
///   statement and the place of each word, `Lint.swift` what is suspicious. `StatementTraits.swift`: what can be told
///   by then.
/// - While: `Session.swift`, told what to do by `SessionOptions.swift`, on an `OwnStack.swift`, held in by
///   `RunLimits.swift`. `Transaction.swift` is what a statement may change, and how it is put back; `Variables.swift` is
///   part of it. `Outside.swift`: the files, which are for whoever runs the session.
/// - After: `SessionAnswers.swift` shows, `Failure.swift` says what stopped it, `Run.swift` keeps what `save` has to
///   know.
/// - `RunWatch.swift` follows a run, to compare what comes of it with another one.
/// - For cases: `Tally.swift` counts expectations, `Repair.swift` mends them, `Coverage.swift` says what was exercised.
public struct Session {
  /// The world.
  public private(set) var world: Workspace
  /// What a statement may change besides the world.
  var state: SessionState
  private var look: Renderer
  /// Everything that was run, by the number in the journal's origins.
  private(set) var scripts: [Script] = []
  /// The runs of scripts at the top, the oldest first.
  var runs: [Run] = []
  /// The script that is written as it goes.
  var recording: Recording?
  /// How the command just before ended.
  var last = Ending.answered(.nothing, .table)
  /// Where the changes of the last command begin that was no expectation.
  private(set) var lastStart = 0
  /// What became of the expectations.
  public internal(set) var tally = Tally()
  /// What the scripts exercise, where somebody asks for it.
  public var coverage: Coverage?
  /// What follows it statement by statement, where somebody asks for it.
  var watch: RunWatch?
  /// What would make the failed expectations hold. Where they are collected, an expectation that another value would
  /// make hold stops nothing.
  public var repairs: Repairs?
  /// Where the open step of the history begins.
  var stepStart = 0
  /// Up to where the changes of the command that runs have been shown.
  var shownPosition = 0
  /// What the command that is running achieved, in a line above its changes where a person sees them.
  var headline: String?
  /// Remarks of the command that is running.
  var notes: [String] = []

  /// What it was told from outside.
  public var options: Options
  /// Where it writes to.
  public var output: Output { didSet { world.effort.isInterrupted = output.isInterrupted } }
  /// The files around it.
  public internal(set) var outside: any Outside
  /// The commands that are known, those that were defined included.
  private(set) var catalogue = Catalogue.standard
  /// What the run that goes on has taken.
  var spending = Spending()

  /// How a command ended.
  enum Ending {
    case answered(Answer, OutputFormat)
    case failed(Refusal)
  }

  /// A session in a fresh workspace.
  public init(
    renderer: Renderer, options: Options, outside: any Outside, output: Output, world: Workspace = Workspace()
  ) {
    self.world = world
    look = renderer
    self.options = options
    self.outside = outside
    self.output = output
    state = SessionState(user: world.names.find(User.support) ?? .none, format: renderer.format)
    state.guardsFormulas = renderer.guardsFormulas
    world.effort.isInterrupted = output.isInterrupted
  }

  // MARK: What a statement may change

  /// How answers are written.
  public var renderer: Renderer {
    get {
      var renderer = look
      renderer.format = state.format
      renderer.guardsFormulas = state.guardsFormulas
      return renderer
    }
    set {
      look = newValue
      (state.format, state.guardsFormulas) = (newValue.format, newValue.guardsFormulas)
    }
  }

  /// Whether the session is over.
  public var hasQuit: Bool { state.hasQuit }

  /// The variables.
  var variables: Variables {
    get { state.variables }
    _modify { yield &state.variables }
  }

  // MARK: Running

  /// Parses a text with all that it sources and assigns its words; what is wrong stands in the program's diagnostics.
  public func prepare(_ source: Source, isConfined: Bool) -> Script {
    Preparation.prepare(source, catalogue, outside, isConfined: isConfined, in: world)
  }

  /// Runs a script from its first statement to its last. A failure that nothing expects is reported and stops it.
  ///
  /// Returns whether all went well.
  public mutating func run(_ script: Script) -> Bool {
    script.mayNest ? OwnStack.run { runOnThisStack(script) } : runOnThisStack(script)
  }

  private mutating func runOnThisStack(_ script: Script) -> Bool {
    scripts.append(script)
    world.effort.goOn()
    if blockDepth == 0 {
      runs.append(Run(of: scripts.count - 1, state, at: world.position))
      spending = Spending()
      world.effort.begin()
    }
    catalogue = script.catalogue
    tally.begin(script)
    defer {
      tally.finish()
      // What was to be defined by a statement that failed is not known any more.
      catalogue = known
    }
    do throws(Failure) {
      try run(0..<script.program.statements.count, of: UInt32(truncatingIfNeeded: scripts.count - 1), isTop: true)
      return true
    } catch {
      if !error.isReported { report(error) }
      return false
    }
  }

  /// Runs a script within a command: what stops it, of which nobody is told; nil where nothing does. In a trial its statements
  /// are steps that `undo` knows; otherwise they belong to the step of the command.
  mutating func attempt(_ script: Script, asSteps: Bool = true) -> Refusal? {
    scripts.append(script)
    return attempt(0..<script.program.statements.count, of: scripts.count - 1, asSteps: asSteps)
  }

  /// Runs some statements of a script once more, for a trial.
  mutating func attempt(_ statements: Range<Int>, of source: Int, asSteps: Bool = true) -> Refusal? {
    let script = scripts[source]
    return script.mayNest
      ? OwnStack.run { attemptOnThisStack(statements, of: source, asSteps) }
      : attemptOnThisStack(statements, of: source, asSteps)
  }

  private mutating func attemptOnThisStack(_ statements: Range<Int>, of source: Int, _ asSteps: Bool) -> Refusal? {
    let outer = catalogue
    catalogue = scripts[source].catalogue
    blockDepth += 1
    defer {
      blockDepth -= 1
      catalogue = outer
    }
    do throws(Failure) {
      try run(statements, of: UInt32(truncatingIfNeeded: source), isTop: asSteps)
      return nil
    } catch {
      return error.refusal
    }
  }

  /// Runs the statements of a block.
  mutating func runBlock(of call: Call) throws(Refusal) { try runBlock(of: call.statement, in: call.source) }

  private mutating func runBlock(of statement: Int, in source: UInt32) throws(Refusal) {
    let end = Int(scripts[Int(source)].program.statements[statement].end)
    try runInner(statement + 1..<end, of: Int(source))
  }

  /// How deep blocks may lie within one another, those of definitions and sourced scripts included.
  private static let deepestBlock = 500

  /// Runs statements within a command.
  private mutating func runInner(_ statements: Range<Int>, of source: Int) throws(Refusal) {
    try mayGoOn()
    guard blockDepth < Self.deepestBlock else {
      throw Refusal(
        .tooDeep, "blocks and calls lie more than \(Self.deepestBlock) deep within one another",
        Explanation("take inner blocks out, or let fewer commands of your own call one another"))
    }
    blockDepth += 1
    defer { blockDepth -= 1 }
    do throws(Failure) {
      try run(statements, of: UInt32(truncatingIfNeeded: source), isTop: false)
    } catch {
      innerFailure = error
      throw error.refusal
    }
  }

  /// Keeps what would make an expectation hold; false where nobody collects that.
  mutating func collect(_ repair: Repair, of call: Call) -> Bool {
    repairs?.add(repair, of: call)
    return repairs != nil
  }

  // MARK: Definitions and sourced scripts

  /// The commands that can be called now: what a script defines further on, or what was only tried, is none.
  var known: Catalogue { Catalogue.standard.adding(state.definitions) }

  mutating func define(_ name: String, _ definition: SessionState.Definition) { state.definitions[name] = definition }

  /// Forgets scripts that were run by what is taken back.
  mutating func forgetScripts(after count: Int) {
    if scripts.count > count { scripts.removeLast(scripts.count - count) }
  }

  /// How deep definitions and sourced scripts may call one another.
  private static let deepestCall = 100
  /// The calls that are running, the outermost first.
  private var calls: [(script: Script, statement: Int)] = []

  /// Runs the block of a command that was defined.
  mutating func run(definition name: String, _ values: [String], by call: Call) throws(Refusal) {
    guard let definition = state.definitions[name] else {
      throw Refusal(
        .unknownCommand, "\(name) is not defined yet",
        Explanation("its define has not run, or what it did was taken back"))
    }
    try run(call, zip(definition.parameters, values).map { ($0, $1) }) { (session) throws(Refusal) in
      try session.runBlock(of: definition.statement, in: definition.source)
    }
  }

  /// Runs the script that a statement sources.
  mutating func runSourced(by call: Call, _ values: [String]) throws(Refusal) {
    guard let script = call.script.sourced[call.statement] else { return }
    try run(call, values.enumerated().map { (String($0 + 1), $1) }) { (session) throws(Refusal) in
      session.scripts.append(script)
      session.world.effort.spend(script.program.statements.count)
      session.tally.begin(script)
      try session.runInner(0..<script.program.statements.count, of: session.scripts.count - 1)
    }
  }

  /// Gives variables their values for the time of a call.
  private mutating func run(
    _ call: Call, _ values: [(name: String, value: String)], _ body: (inout Session) throws(Refusal) -> Void
  ) throws(Refusal) {
    guard calls.count < Self.deepestCall else {
      throw Refusal(
        .tooDeep, "commands of your own call one another more than \(Self.deepestCall) deep",
        Explanation("one that calls itself never ends"))
    }
    calls.append((call.script, call.statement))
    let outer = values.map { ($0.name, variables[$0.name]) }
    defer {
      calls.removeLast()
      for (name, value) in outer { variables.restore(name, to: value) }
    }
    for (name, value) in values { try variables.set(name, value) }
    do throws(Refusal) {
      try body(&self)
    } catch {
      innerFailure?.callers.append(Place(call.script, call.statement))
      throw error
    }
  }

  /// Where the events begin of the newest answer of the connector that stays.
  private var answerStart = 0

  /// How many blocks are around the command that runs.
  private(set) var blockDepth = 0

  /// How many `try` are around it.
  var trials = 0

  /// What is left out where something is run again.
  var leftOut: [LeftOut] = []

  /// The failure inside a block, while it travels outwards through the block's command.
  private var innerFailure: Failure?

  private mutating func run(_ statements: Range<Int>, of source: UInt32, isTop: Bool) throws(Failure) {
    let script = scripts[Int(source)]
    var index = statements.lowerBound
    var failed: Failure?
    let isTyped = isTop && blockDepth == 0
    let isWatched = output.stopped != nil
    defer { if isTyped { runs[runs.count - 1].reach(index) } }
    while index < statements.upperBound, !hasQuit {
      let next = Int(script.program.statements[index].end)
      if isTop { stepStart = world.position }
      defer { if isTop { world.closeStep(since: stepStart) } }
      func isAwaited() -> Bool { next < statements.upperBound && script.isErrorExpectation(next) }
      let stopwatch = isTop && state.isTimed ? Stopwatch() : nil
      defer { if let stopwatch { output.writeError("time: \(stopwatch.elapsed.inWords)\n") } }
      let areWordsRead = world.wordsAreRead
      world.wordsAreRead =
        areWordsRead && (options.echo || coverage != nil || !isAwaited() || script.isOutputExpected(from: next))
      defer { world.wordsAreRead = areWordsRead }
      if isWatched { awaited.append(isAwaited()) }
      defer { if isWatched { awaited.removeLast() } }
      do throws(Failure) {
        try run(index, of: script, source)
        if isTyped, recording != nil { record(index, of: script, refusal: nil) }
      } catch {
        if error.refusal.error != .expectationFailed { last = .failed(error.refusal) }
        let isAwaited = error.refusal.error != .expectationFailed && isAwaited()
        if isTyped {
          note(error.refusal, at: index, of: script, isAwaited: isAwaited)
          record(index, of: script, refusal: error.refusal)
        }
        if isAwaited, options.echo {
          spending.output += error.text(by: renderer).utf8.count
          report(error)
        }
        if !isAwaited || error.refusal.error == .interrupted {
          pause(at: error)
          guard options.keepGoing, isTop, error.refusal.error != .interrupted else { throw error }
          if !error.isReported { report(error) }
          failed = Failure(error, isReported: true)
        }
      }
      if isTyped, !script.isPlain(index) { runs[runs.count - 1].keep(state, before: next, at: world.position) }
      index = next
    }
    if let failed { throw failed }
  }

  /// An object, since a moment of the system's clock is costly to have in hand where there is mostly none.
  private final class Stopwatch {
    private let start = ContinuousClock.now
    var elapsed: Duration { ContinuousClock.now - start }
  }

  /// Whether an `expect error` follows each of the statements that are running, the outermost first; kept only for
  /// ``Output/stopped``.
  private var awaited: [Bool] = []

  /// Tells who asked for it where a script stops, once.
  private mutating func pause(at failure: Failure) {
    guard let stopped = output.stopped, !hasPaused else { return }
    guard failure.refusal.error == .expectationFailed || !awaited.contains(true) else { return }
    hasPaused = true
    let (tally, catalogue) = (tally, catalogue)
    var failure = failure
    failure.callers += calls.reversed().map { Place($0.script, $0.statement) }
    blockDepth += 1
    stopped(&self, failure)
    blockDepth -= 1
    state.hasQuit = false
    (self.tally, self.catalogue) = (tally, catalogue)
  }

  private var hasPaused = false

  private mutating func run(_ index: Int, of script: Script, _ source: UInt32) throws(Failure) {
    let statement = script.program.statements[index]
    let command = script.commands[Int(statement.command)]
    let before = transaction
    let start = before.world.position
    shownPosition = start
    do throws(Refusal) {
      try mayGoOn()
      let composed = statement.hasComposedWords ? try compose(statement, of: script) : [:]
      let call = Call(script, index, command, by: state.user, composed: composed, from: source)
      if let refusal = command.needs.lack(of: state.user, to: command.name, in: world) { throw refusal }
      if options.echo { write("> \(Quoting.visible(call.line))\n") }
      world.begin(Origin(source: source, statement: UInt32(truncatingIfNeeded: index)), by: state.user)
      let format = call.hasOptions ? try call(optional: Command.format, world) : nil
      let answer = try command.body(call, &self)
      if world.effort.isStopped { throw Allowance.interruption }
      if !leftOut.isEmpty, leavesOut(script, index, since: start) { return takeBack(to: before) }
      try checkGrowth(since: start, by: call)
      if !call.hasOptions, world.position == start, command.editsByOptions {
        notes.append("nothing is to be changed: help \(command.name) lists what can be")
      }
      if !command.isExpectation { lastStart = min(start, world.position) }
      coverage?.add(answer, of: command)
      try show(answer, since: min(start, world.position), of: call, as: format)
      watch?.add(script, index, nil, since: start, in: world)
    } catch let found {
      // An answer that was found while a person stopped it may be half of one.
      let error = found.isRecorded && world.effort.isStopped ? Allowance.interruption : found
      // What comes out of a block was met by a command in it.
      if innerFailure == nil {
        coverage?.add(error, of: command)
        watch?.add(script, index, error, since: start, in: world)
      }
      notes.removeAll()
      headline = nil
      if error.isRecorded {
        // The command that it came to is the innermost one.
        if innerFailure == nil { answerStart = start }
        takeBack(to: before, butAnswer: answerStart..<world.position)
      } else {
        takeBack(to: before)
        innerFailure?.answerWasTakenBack()
      }
      if !command.isExpectation { lastStart = min(start, world.position) }
      defer { innerFailure = nil }
      throw innerFailure ?? Failure(error, script, index)
    }
  }

  /// The values of the words that hold variables or escapes.
  func compose(_ statement: Statement, of script: Script) throws(Refusal) -> [Int: [UInt8]] {
    var composed: [Int: [UInt8]] = [:]
    guard statement.hasComposedWords else { return composed }
    var size = 0
    let first = Int(statement.firstWord)
    for index in first..<first + Int(statement.wordCount) where script.program.words[index].form.isComposed {
      do throws(Diagnostic) {
        let value = Array(
          try script.program.value(of: script.program.words[index], variable: { variables[$0] }).utf8)
        size += value.count
        guard size <= Program.longestValue else { throw Program.tooLong(script.program.words[index], "words are") }
        composed[index] = value
      } catch {
        let help = error.error == .unknownVariable ? helpWithinDefinition(of: script, at: error.range) : nil
        throw Refusal(error.error, error.words, Explanation(help ?? error.help)).at(error.range)
      }
    }
    return composed
  }

  /// What to do about a variable that the block of a definition takes for an argument.
  private func helpWithinDefinition(of script: Script, at place: Range<Int>) -> String? {
    guard let call = calls.last,
      let definition = state.definitions[call.script.command(of: call.statement).name],
      scripts[Int(definition.source)] === script,
      script.program.range(of: script.program.statements[definition.statement]).upperBound <= place.lowerBound
    else { return nil }
    let name = script.program.source.string(place).filter { !"${}".contains($0) }
    let words = [definition.command.name] + definition.parameters + [name]
    return "\(definition.command.name) takes no argument \(name): define \(words.joined(separator: " ")) { … }"
  }

  /// Ends the session.
  public mutating func leave() { state.hasQuit = true }

  /// A fresh workspace for the same session.
  mutating func startAfresh() {
    let effort = world.effort
    world = Workspace()
    world.begin(with: options.startingSettings)
    world.effort.resume(effort)
    state.user = world.names.find(User.support) ?? .none
    state.variables = Variables()
    stepStart = 0
  }
}
