import Errors
import Language
import Rendering
import Rules
import Workspace

/// One command of the language, declared once. Parsing, argument errors, did-you-mean, help and completion are derived
/// from the declaration; its body asks the rules and then changes the world.
///
/// ## In this folder
/// How a command is declared, and how its words reach its body. No command stands here.
/// - `Command.swift`: the whole, under a `Group.swift` of the help; `Trace.swift` says what it leaves behind.
/// - `Parameter.swift`: an argument or option with its type; the usual ones in `Arguments.swift`. Those that name
///   objects: `ObjectReference.swift`, `ItemArguments.swift`, and `Requiring.swift`, which refuses what is not there.
/// - `Call.swift`: one call, with the `ArgumentText.swift` of its words; the body asks it for values.
/// - `Catalogue.swift`: all commands. `Sections.swift` names their files, and `VerbIndex.swift` finds one without the
///   others.
public final class Command: Sendable {
  /// Its first word.
  public let verb: String
  /// Its second word, for the buttons of the integration: `export job`.
  public let noun: String?
  /// Its words: `add-phase`, `export job`.
  public let name: String
  /// Under which heading the help lists it.
  public let group: Group
  /// Whether the first screen of the help names it.
  public let isCommon: Bool
  /// What it is for, in one line.
  public let summary: String
  /// Its arguments in order.
  public let parameters: [Parameter]
  /// Its options.
  public let options: [Parameter]
  /// Its options, and the one that every command takes.
  let allOptions: [Parameter]
  // Those of the arguments and of all options.
  private let tags: [Int]
  /// How many arguments it takes, where their number is all that is to be checked: neither keywords, options that must be
  /// given, a block nor a grammar.
  let simpleCounts: ClosedRange<Int>?
  /// Whether a block follows it.
  public let block: Block
  /// Who may use it.
  public let needs: Needs
  /// Lines that show it; they run, in order, in a fresh workspace after ``Example/setup``.
  public let examples: [Example]
  /// The rules that it obeys.
  public var rules: [Rule] { obeys() }

  /// Whether its arguments are another command, with the options of that.
  var takesCommand: Bool { if case .command? = parameters.first?.kind { true } else { false } }

  /// Whether it asks about another command or a verdict: why, fix, impact.
  var asksAboutOthers: Bool {
    switch parameters.first?.kind {
    case .command, .judged: true
    default: false
    }
  }

  /// What its arguments must fulfil beyond their number, before anything runs.
  let grammar: Grammar?

  private let obeys: @Sendable () -> [Rule]
  let body: @Sendable (Call, inout Session) throws(Refusal) -> Answer

  /// How it judges objects, where it is a `check`.
  let judges: Judging?
  /// What the connector would answer to all of them, where it is a `check`: those that it would refuse.
  let surveys: (@Sendable (Workspace) -> [Judgement])?

  /// What stands in the way of each object that a call names.
  typealias Judging = @Sendable (Call, Workspace) throws(Refusal) -> [Judgement]

  /// One object with what stands in the way of the button that brings it to Vista.
  struct Judgement {
    /// What it is called, such as `job 123`.
    let subject: String
    let obstacles: [Obstacle]
  }

  /// Whether it is `expect`, which speaks of the command before it.
  let isExpectation: Bool

  /// What it leaves behind, which decides whether a saved script needs it.
  let trace: Trace

  /// Whether it changes nothing where no option is given.
  var editsByOptions: Bool { verb.hasPrefix("edit-") && !options.isEmpty && trace == .changes }

  /// Whether it runs the sync: what comes of that is known only by doing it.
  let runsSync: Bool

  /// Looks at the argument and option words of a call; yields what is wrong with them.
  typealias Grammar = @Sendable (Program, _ arguments: [Int], _ options: [Int]) -> Diagnostic?

  /// Whether a block follows a command.
  public enum Block: Sendable {
    case none, optional, required
  }

  /// Who may use a command.
  public enum Needs: Sendable {
    /// Everybody.
    case nothing
    /// Who has this privilege.
    case privilege(Privilege)
    /// Who has all the privileges of one of these sets.
    case oneOf([[Privilege]])
    /// An accounting approver, as the setting `approver` reads it (rule 25), who has these privileges besides.
    case approverWith([Privilege])
    /// Procore's support, who act on a customer's request.
    case support
    /// Procore's support; and where the settings say so, an accounting approver who has these privileges besides.
    case supportOr([Privilege], @Sendable (Settings) -> Bool)

    /// An accounting approver, as the setting `approver` reads it (rule 25).
    static let approver = Needs.approverWith([])

    /// Why a user may not, or nil when they may.
    func lack(of user: Name, to deed: String, in world: Workspace) -> Refusal? {
      let alternatives: [[Privilege]]
      switch self {
      case .nothing: return nil
      case .privilege(let privilege):
        if world.privileges(of: user).holds(privilege) { return nil }
        alternatives = [[privilege]]
      case .oneOf(let sets): alternatives = sets
      case .approverWith(let besides): alternatives = Approver.alternatives(in: world).map { $0 + besides }
      case .support: return world.lackOfSupport(user, to: deed)
      case .supportOr(let besides, let isOpen):
        guard isOpen(world.settings) else { return world.lackOfSupport(user, to: deed) }
        alternatives = Approver.alternatives(in: world).map { $0 + besides }
      }
      return world.lackOfPrivilege(user, for: alternatives, to: deed)
    }

    /// In words, for the help; nil where everybody may.
    public var text: String? {
      switch self {
      case .nothing: nil
      case .privilege(let privilege): "\(privilege.rawValue)  (\(privilege.title))"
      case .oneOf(let sets): sets.map { $0.map(\.rawValue).joined(separator: " and ") }.joined(separator: ", or ")
      case .approverWith(let besides):
        (["erp-standard or erp-admin, and can-push"] + besides.map(\.rawValue)).joined(separator: ", and ")
          + "  (an accounting approver; set approver)"
      case .support: "Procore's support  (the user support)"
      case .supportOr: "Procore's support  (the user support), or an accounting approver, as a setting has it"
      }
    }
  }

  /// A line that shows a command.
  public struct Example: Sendable {
    /// The line.
    public let line: String
    /// What it does here.
    public let remark: String
    /// What must have happened for the line to work, as a script.
    public let setup: String

    init(_ line: String, _ remark: String, after setup: String = "") {
      self.line = line
      self.remark = remark
      self.setup = setup
    }
  }

  /// Declares a command that edits the world or looks at it.
  convenience init(
    _ words: String, in group: Group, isCommon: Bool = false, _ summary: String, takes parameters: [Parameter] = [],
    options: [Parameter] = [],
    needs: Needs = .nothing, leaves trace: Trace? = nil,
    runsSync: Bool = false,
    obeys: @autoclosure @escaping @Sendable () -> [Rule] = [], examples: [Example], grammar: Grammar? = nil,
    does body: @escaping @Sendable (Call, Workspace) throws(Refusal) -> Answer
  ) {
    self.init(
      session: words, in: group, isCommon: isCommon, summary,
      takes: parameters, options: options, needs: needs, leaves: trace,
      runsSync: runsSync, obeys: obeys(), examples: examples, grammar: grammar
    ) { (call, session) throws(Refusal) in try body(call, session.world) }
  }

  /// Declares a command that judges objects: it shows every reason that each would be refused for.
  convenience init(
    judging words: String, isCommon: Bool = false, _ summary: String, takes parameters: [Parameter],
    options: [Parameter], obeys: @autoclosure @escaping @Sendable () -> [Rule], examples: [Example],
    surveying surveys: @escaping @Sendable (Workspace) -> [Judgement], _ judges: @escaping Judging
  ) {
    self.init(
      session: words, in: .looking, isCommon: isCommon, summary, takes: parameters, options: options, obeys: obeys(),
      examples: examples, judges: judges, surveys: surveys
    ) { (call, session) throws(Refusal) in
      let world = session.world
      return .reasons(
        try judges(call, world).map { judgement in
          Answer.Reasons(
            subject: judgement.subject, refusals: judgement.obstacles.map { $0.refusal(in: world) })
        })
    }
  }

  /// Declares a command that also concerns the session: variables, blocks, history, output.
  init(
    session words: String, in group: Group, isCommon: Bool = false, _ summary: String,
    takes parameters: [Parameter] = [],
    options: [Parameter] = [], block: Block = .none, needs: Needs = .nothing, leaves trace: Trace? = nil,
    runsSync: Bool = false,
    obeys: @autoclosure @escaping @Sendable () -> [Rule] = [], examples: [Example], grammar: Grammar? = nil,
    judges: Judging? = nil, surveys: (@Sendable (Workspace) -> [Judgement])? = nil,
    does body: @escaping @Sendable (Call, inout Session) throws(Refusal) -> Answer
  ) {
    let split = words.split(separator: " ").map(String.init)
    verb = split[0]
    noun = split.count > 1 ? split[1] : nil
    name = words
    self.group = group
    self.isCommon = isCommon
    self.summary = summary
    self.parameters = parameters
    self.options = options
    allOptions = options + [Self.format.parameter]
    tags = (parameters + allOptions).map(\.tag)
    simpleCounts = block == .none && grammar == nil ? Self.simpleCounts(parameters, options) : nil
    self.block = block
    self.needs = needs
    self.obeys = obeys
    self.examples = examples
    self.runsSync = runsSync
    self.grammar = grammar
    self.body = body
    (self.judges, self.surveys) = (judges, surveys)
    self.trace = trace ?? (group == .looking ? .nothing : .changes)
    isExpectation = verb == ExpectCommands.verb
  }

  /// The option that every command takes: how its answer is written.
  static let format = Argument<OutputFormat>.choice("format", "how the answer is written, for this command")

  /// The option with a name, its own or the one that every command takes.
  func option(named name: String) -> Parameter? { allOptions.first { $0.name == name } }

  /// What the argument at a position is; nil where it takes no such.
  func parameter(ofArgument position: Int) -> Parameter? {
    if position < parameters.count { return parameters[position] }
    return parameters.last.flatMap { $0.isRepeated ? $0 : nil }
  }

  /// Where a parameter stands.
  enum Place {
    /// Among the arguments.
    case argument(Int)
    /// Among all options; words know theirs by that number.
    case option(UInt8)
  }

  /// Where a parameter stands; nil where the command does not take it.
  func place(of parameter: Parameter) -> Place? {
    for number in tags.indices where tags[number] == parameter.tag {
      return number < parameters.count
        ? .argument(number) : .option(UInt8(truncatingIfNeeded: number - parameters.count))
    }
    return nil
  }

  private static func simpleCounts(_ parameters: [Parameter], _ options: [Parameter]) -> ClosedRange<Int>? {
    guard !parameters.contains(where: \.isKeyword), !options.contains(where: \.isRequired) else { return nil }
    let least = parameters.firstIndex(where: \.isOptional) ?? parameters.count
    guard parameters[least...].allSatisfy(\.isOptional) else { return nil }
    return least...(parameters.last?.isRepeated == true ? .max : parameters.count)
  }

  /// How it is written: `add-phase CODE [DESCRIPTION] [--cost-types LIST]`.
  public var usage: String { usageParts.joined(separator: " ") }

  /// The parts of its usage that stay together on a line.
  public var usageParts: [String] {
    let words = [name] + parameters.map { $0.usage(isOption: false) } + options.map { $0.usage(isOption: true) }
    let block = block == .none ? [] : [block == .required ? "{ … }" : "[{ … }]"]
    return words + block
  }
}
