import Language
import Rendering
import Rules
import Workspace

/// Saying what should happen (language.md 3).
enum ExpectCommands {
  static let all = [expect]
  static let verb = "expect"

  private static let words = Argument.word(
    "what",
    "ok, error NAME, output <<END, changes <<END, changes OP N, count NOUNS OP N, or [no] NOUN ID [FIELD OP VALUE]"
  ).repeated

  private static let expect = Command(
    session: verb, in: .session,
    "Say what the command before did, or what the world is now; a script stops where it is not so.",
    takes: [words.parameter], options: Selection.options,
    examples: [
      .init("expect phase 03-300 description = Concrete", "a field of an object", after: "add-phase 03-300 Concrete"),
      .init("expect no phase 09-900", "it is not there"),
      .init("expect count phases = 0", "with the filters of list"),
      .init("expect changes = 1", "how many changes the command before made", after: "add-phase 03-300 Concrete"),
    ], grammar: { program, arguments, options in Expectation.grammar(program, arguments, options) }
  ) { (call, session) throws(Refusal) in
    session.tally.reach(call)
    do throws(Refusal) {
      try Expectation.check(try call(all: words, session.world), call, session)
      session.tally.held += 1
      return .nothing
    } catch {
      session.tally.failed += 1
      throw error
    }
  }
}

/// The forms of `expect`.
enum Expectation {
  // MARK: Before anything runs

  static func grammar(_ program: Program, _ arguments: [Int], _ options: [Int]) -> Diagnostic? {
    func text(_ index: Int) -> String { program.source.string(program.words[index].valueRange) }
    func wrong(_ index: Int, _ message: String, _ help: String) -> Diagnostic {
      Diagnostic("missing-argument", message, at: program.words[index].range, help: help)
    }
    let first = arguments[0]
    switch text(first) {
    case "ok":
      return arguments.count == 1
        ? nil : Diagnostic("unexpected-argument", "expect ok takes nothing more", at: program.words[arguments[1]].range)
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
        missing ? "missing-argument" : "unexpected-argument", "an expectation of a field is FIELD OP VALUE",
        at: program.words[rest[min(3, rest.count - 1)]].range,
        help: missing ? "for example: status = failed" : "put quotes around a value of several words")
    }
    let field = program.words[rest[0]]
    if field.form != .composed {
      let name = program.source.string(field.valueRange)
      if noun.field(name) == nil {
        let refusal = Condition.unknownField(name, of: noun)
        return Diagnostic("unexpected-argument", refusal.message, at: field.range, help: refusal.explanation.reason)
      }
    }
    return operatorDiagnostic(program, rest[1])
  }

  private static func operatorDiagnostic(_ program: Program, _ index: Int) -> Diagnostic? {
    let word = program.words[index]
    let text = program.source.string(word.valueRange)
    guard word.form != .composed, Condition.Operator(rawValue: text) == nil else { return nil }
    let refusal = Condition.unknownOperator(text)
    return Diagnostic("unexpected-argument", refusal.message, at: word.range, help: refusal.explanation.reason)
  }

  // MARK: When it runs

  static func check(_ words: [String], _ call: Call, _ session: Session) throws(Refusal) {
    switch words[0] {
    case "ok": try checkOK(session)
    case "error": try checkError(words[1], session)
    case "output": try checkOutput(words[1], session)
    case "changes": try checkChanges(Array(words.dropFirst()), session)
    case "count": try checkCount(words, call, session)
    case "no": try checkAbsence(Array(words.dropFirst()), call, session)
    default: try checkObject(words, call, session)
    }
  }

  private static func checkOK(_ session: Session) throws(Refusal) {
    if case .failed(let refusal) = session.last {
      throw failed("the command before failed", "no error", shown(refusal))
    }
  }

  private static func checkError(_ wanted: String, _ session: Session) throws(Refusal) {
    guard case .failed(let refusal) = session.last else {
      throw failed("the command before did not fail", "error \(wanted)", "no error")
    }
    guard refusal.error.name == wanted || refusal.message == wanted else {
      let isNamed = ErrorName.named(wanted) != nil || wanted.contains(" ")
      let hint =
        isNamed
        ? nil
        : Nearest.match(wanted, among: ErrorName.all.map(\.name)).map { "there is no such error; did you mean \($0)?" }
      throw failed("another error came", wanted, shown(refusal), hint: hint)
    }
  }

  private static func checkOutput(_ wanted: String, _ session: Session) throws(Refusal) {
    let found: String =
      switch session.last {
      case .answered(let answer, let format): Renderer(format: format).text(of: answer)
      case .failed(let refusal): session.renderer.text(of: refusal, at: nil)
      }
    let left = lines(wanted)
    let right = lines(found)
    guard left != right else { return }
    let index = zip(left, right).prefix { $0 == $1 }.count
    let wantedLine = index < left.count ? left[index] : "the end"
    let foundLine = index < right.count ? right[index] : "the end"
    throw failed("the command before printed something else, from line \(index + 1) on", wantedLine, foundLine)
  }

  /// Lines without trailing blanks, and without empty lines at the end.
  private static func lines(_ text: String) -> [String] {
    var lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map { line in
      String(line.reversed().drop(while: \.isWhitespace).reversed())
    }
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }

  private static func checkChanges(_ words: [String], _ session: Session) throws(Refusal) {
    let found = session.world.differences(since: session.lastStart).map { Quoting.visible($0.text) }
    guard words.count == 1 else {
      guard let operation = Condition.Operator(rawValue: words[0]) else { return }
      guard Int(words[1]) != nil else {
        throw Refusal(.badValue, "“\(shortened(words[1]))” is no number", Explanation("write a whole number"))
      }
      guard !operation.holds(.number(found.count), words[1]) else { return }
      throw Refusal(
        .expectationFailed, "the command before made another number of changes",
        Explanation(
          objects: [["expected", words.joined(separator: " ")], ["found", String(found.count)]]
            + found.prefix(mostShown).map { ["", $0] }))
    }
    let difference = found.sorted().difference(from: lines(words[0]).filter { !$0.isEmpty }.sorted())
    guard !difference.isEmpty else { return }
    let rows = difference.prefix(mostShown).map { change in
      switch change {
      case .remove(_, let line, _): ["expected", line]
      case .insert(_, let line, _): ["found", line]
      }
    }
    throw Refusal(.expectationFailed, "the command before made other changes", Explanation(objects: rows))
  }

  /// How many changes a failed expectation shows.
  private static let mostShown = 20

  private static func checkCount(_ words: [String], _ call: Call, _ session: Session) throws(Refusal) {
    guard let noun = Noun.named(words[1]), let operation = Condition.Operator(rawValue: words[2]) else { return }
    guard Int(words[3]) != nil else {
      throw Refusal(.badValue, "“\(shortened(words[3]))” is no number", Explanation("write a whole number"))
    }
    let count = try Selection(noun, call, session.world).slots.count
    guard operation.holds(.number(count), words[3]) else {
      throw failed("the number of \(noun.plural) is another", "\(words[2]) \(words[3])", String(count))
    }
  }

  private static func checkAbsence(_ words: [String], _ call: Call, _ session: Session) throws(Refusal) {
    guard let noun = Noun.named(words[0]) else { return }
    guard let slot = ObjectWords(noun, Array(words.dropFirst()), call).slot(in: session.world) else { return }
    throw failed(
      "there is a \(Quoting.line(words))", "no \(Quoting.line(words))", "it exists",
      writer: writer(noun, slot, nil, session))
  }

  private static func checkObject(_ words: [String], _ call: Call, _ session: Session) throws(Refusal) {
    guard let noun = Noun.named(words[0]) else { return }
    let parts = noun.keyParts.count
    let object = Array(words[0...parts])
    guard let slot = ObjectWords(noun, Array(object.dropFirst()), call).slot(in: session.world) else {
      throw failed("there is no \(Quoting.line(object))", Quoting.line(words), "nothing of that name")
    }
    guard words.count > parts + 1 else { return }
    guard let field = noun.field(words[parts + 1]) else { throw Condition.unknownField(words[parts + 1], of: noun) }
    guard let operation = Condition.Operator(rawValue: words[parts + 2]) else {
      throw Condition.unknownOperator(words[parts + 2])
    }
    let found = field.value(session.world, slot)
    guard !operation.holds(found, words[parts + 3]) else { return }
    throw failed(
      "\(Quoting.line(object)) has another \(field.name)", "\(words[parts + 2]) \(words[parts + 3])",
      found.text.isEmpty ? "nothing" : found.text,
      writer: writer(noun, slot, field, session))
  }

  // MARK: Words

  private static func shown(_ refusal: Refusal) -> String { "\(refusal.error.name): \(refusal.message)" }

  private static func writer(_ noun: Noun, _ slot: Slot, _ field: NounField?, _ session: Session) -> [String]? {
    guard let event = noun.newestChange(session.world, slot, field) else { return nil }
    let entry = session.world.journal.entry(ofEvent: event)
    guard let place = session.place(of: entry.origin) else { return nil }
    let who = entry.cause == .backgroundSync ? "the background sync of \(entry.time.time), during" : "by"
    return ["last written", "\(who) \(place.citation)  \(place.source.string(place.range))"]
  }

  private static func failed(
    _ message: String, _ expected: String, _ found: String, writer: [String]? = nil, hint: String? = nil
  ) -> Refusal {
    var objects = [["expected", expected], ["found", found]]
    if let writer { objects.append(writer) }
    return Refusal(.expectationFailed, message, Explanation(hint, objects: objects))
  }
}
