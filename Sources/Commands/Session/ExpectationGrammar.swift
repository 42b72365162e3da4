import Errors
import Language
import Workspace

/// What the words of an `expect` must fulfil before anything runs. What a variable makes up is looked at when it runs.
struct ExpectationGrammar {
  private let program: Program
  private let arguments: [Int]
  private let options: [Int]
  private let expected: Expected

  init(_ program: Program, _ arguments: [Int], _ options: [Int]) {
    (self.program, self.arguments, self.options) = (program, arguments, options)
    expected = Expected(count: arguments.count) { program.source.string(program.words[arguments[$0]].valueRange) }
  }

  /// What is wrong with them; nil where nothing is.
  var diagnostic: Diagnostic? {
    switch expected.form {
    case .absent, .object: ofObject ?? ofLength ?? ofComparison
    case .count: ofLength ?? Selection.grammar(program, arguments[1], options) ?? ofComparison
    case .ok, .error, .output, .changes: ofLength ?? ofComparison
    }
  }

  /// The noun, and the words that name the object.
  private var ofObject: Diagnostic? {
    let named = arguments.dropFirst(expected.form == .absent ? 1 : 0)
    guard let noun = named.first else { return ofLength }
    return ObjectWords.grammar(program, noun, Array(named.dropFirst()), options, exactly: expected.form == .absent)
  }

  /// Too few words, or too many.
  private var ofLength: Diagnostic? {
    guard !expected.isWhole else { return nil }
    func missing(_ message: Message, _ help: String) -> Diagnostic {
      Diagnostic(.missingArgument, message, at: range(0), help: help)
    }
    return switch expected.form {
    case .ok: Diagnostic(.unexpectedArgument, "expect ok takes nothing more", at: range(1))
    case .error:
      missing("expect error needs one name or one message", "for example: expect error missing-phase-relationships")
    case .output:
      missing("expect output needs a text", "for example: expect output <<END, the lines, and END on a line of its own")
    case .changes:
      missing("expect changes needs OP NUMBER, or a text", "for example: expect changes = 3, or expect changes <<END")
    case .count: missing("expect count needs NOUNS OP NUMBER", "for example: expect count costcodes --project 123 = 2")
    case .absent: missing("expect no needs an object", "for example: expect no costcode 123 03-300")
    case .object: ofField
    }
  }

  private var ofField: Diagnostic {
    let message: Message = "an expectation of a field is FIELD OP VALUE"
    return expected.count < expected.parts.count
      ? Diagnostic(.missingArgument, message, at: range(expected.count - 1), help: "for example: status = failed")
      : Diagnostic(
        .unexpectedArgument, message, at: range(expected.parts.count),
        help: "put quotes around a value of several words")
  }

  /// A field that the noun does not have, an operator that does not compare.
  private var ofComparison: Diagnostic? {
    guard let place = expected.comparison else { return nil }
    if expected.form == .object, let noun = expected.noun, let field = plain(place - 1), noun.field(field) == nil {
      return diagnostic(of: Condition.unknownField(field, of: noun), at: place - 1)
    }
    guard let operation = plain(place), Condition.Operator(rawValue: operation) == nil else { return nil }
    return diagnostic(of: Condition.unknownOperator(operation), at: place)
  }

  private func diagnostic(of refusal: Refusal, at place: Int) -> Diagnostic {
    Diagnostic(.unexpectedArgument, refusal.words, at: range(place), help: refusal.explanation.reason)
  }

  private func range(_ place: Int) -> Range<Int> { program.words[arguments[place]].range }

  /// A word as it stands there; nil where it is known only when it runs.
  private func plain(_ place: Int) -> String? {
    let word = program.words[arguments[place]]
    return word.form == .composed ? nil : program.source.string(word.valueRange)
  }
}
