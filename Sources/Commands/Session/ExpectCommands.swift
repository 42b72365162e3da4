import Errors
import Language
import Rendering
import Workspace

/// Saying what should happen (language.md 3).
enum ExpectCommands {
  static let all = [expect]
  static let verb = "expect"

  private static let words = Argument.word(
    "what",
    "ok, error NAME, output <<END, changes <<END, changes OP N, count NOUNS OP N, or [no] NOUN ID [FIELD OP VALUE]",
    .expectation
  ).repeated

  private static let expect = Command(
    session: verb, in: .cases, isCommon: true,
    "Say what the command before did, or what the world is now; a script stops where it is not so.",
    takes: [words.parameter], options: Selection.options,
    examples: [
      .init("expect phase 03-300 description = Concrete", "a field of an object", after: "add-phase 03-300 Concrete"),
      .init("expect no phase 09-900", "it is not there"),
      .init("expect count phases = 0", "with the filters of list"),
      .init("expect changes = 1", "how many changes the command before made", after: "add-phase 03-300 Concrete"),
    ], grammar: { program, arguments, options in ExpectationGrammar.check(program, arguments, options) }
  ) { (call, session) throws(Refusal) in
    session.tally.reach(call)
    guard let miss = try Expectation(call, words, session).miss() else {
      session.tally.held += 1
      session.repairs?.noteHeld(call)
      return .nothing
    }
    session.tally.failed += 1
    if let repair = miss.repair(of: call), session.collect(repair, of: call) { return .nothing }
    throw miss.refusal
  }
}

/// What the forms of `expect` must fulfil before anything runs.
enum ExpectationGrammar {
  static func check(_ program: Program, _ arguments: [Int], _ options: [Int]) -> Diagnostic? {
    func text(_ index: Int) -> String { program.source.string(program.words[index].valueRange) }
    func wrong(_ index: Int, _ message: Message, _ help: String) -> Diagnostic {
      Diagnostic(.missingArgument, message, at: program.words[index].range, help: help)
    }
    let first = arguments[0]
    switch text(first) {
    case "ok":
      return arguments.count == 1
        ? nil : Diagnostic(.unexpectedArgument, "expect ok takes nothing more", at: program.words[arguments[1]].range)
    case "error":
      return arguments.count == 2
        ? nil
        : wrong(
          first, "expect error needs one name or one message", "for example: expect error missing-phase-relationships")
    case "output":
      return arguments.count == 2
        ? nil
        : wrong(
          first, "expect output needs a text",
          "for example: expect output <<END, the lines, and END on a line of its own")
    case "changes":
      switch arguments.count {
      case 2: return nil
      case 3: return operatorDiagnostic(program, arguments[1])
      default:
        return wrong(
          first, "expect changes needs OP NUMBER, or a text", "for example: expect changes = 3, or expect changes <<END"
        )
      }
    case "count":
      guard arguments.count == 4 else {
        return wrong(
          first, "expect count needs NOUNS OP NUMBER", "for example: expect count costcodes --project 123 = 2")
      }
      return Selection.grammar(program, arguments[1], options) ?? operatorDiagnostic(program, arguments[2])
    default:
      let noun = text(first) == "no" ? 1 : 0
      guard arguments.count > noun else {
        return wrong(first, "expect no needs an object", "for example: expect no costcode 123 03-300")
      }
      return objectGrammar(program, Array(arguments.dropFirst(noun)), options, isAbsent: noun == 1)
    }
  }

  private static func objectGrammar(_ program: Program, _ arguments: [Int], _ options: [Int], isAbsent: Bool)
    -> Diagnostic?
  {
    let words = Array(arguments.dropFirst())
    if let diagnostic = ObjectWords.grammar(program, arguments[0], words, options, exactly: isAbsent) {
      return diagnostic
    }
    guard let noun = Noun.named(program.source.string(program.words[arguments[0]].valueRange)) else { return nil }
    let rest = Array(words.dropFirst(noun.keyParts.count))
    guard !rest.isEmpty else { return nil }
    guard rest.count == 3 else {
      let missing = rest.count < 3
      return Diagnostic(
        missing ? .missingArgument : .unexpectedArgument, "an expectation of a field is FIELD OP VALUE",
        at: program.words[rest[min(3, rest.count - 1)]].range,
        help: missing ? "for example: status = failed" : "put quotes around a value of several words")
    }
    let field = program.words[rest[0]]
    if field.form != .composed {
      let name = program.source.string(field.valueRange)
      if noun.field(name) == nil {
        let refusal = Condition.unknownField(name, of: noun)
        return Diagnostic(
          .unexpectedArgument, Message(known: refusal.message), at: field.range, help: refusal.explanation.reason)
      }
    }
    return operatorDiagnostic(program, rest[1])
  }

  private static func operatorDiagnostic(_ program: Program, _ index: Int) -> Diagnostic? {
    let word = program.words[index]
    let text = program.source.string(word.valueRange)
    guard word.form != .composed, Condition.Operator(rawValue: text) == nil else { return nil }
    let refusal = Condition.unknownOperator(text)
    return Diagnostic(
      .unexpectedArgument, Message(known: refusal.message), at: word.range, help: refusal.explanation.reason)
  }
}
