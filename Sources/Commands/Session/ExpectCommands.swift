import Errors
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
    ], grammar: { program, arguments, options in ExpectationGrammar(program, arguments, options).diagnostic }
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
