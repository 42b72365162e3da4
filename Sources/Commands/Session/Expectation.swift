import Errors
import Rendering
import Text
import Workspace

/// One `expect` while it runs: what it wants, against what is there.
struct Expectation {
  private let words: [String]
  private let call: Call
  private let session: Session

  init(_ call: Call, _ words: Argument<String>, _ session: Session) throws(Refusal) {
    self.words = try call(all: words, session.world)
    self.call = call
    self.session = session
  }

  /// How it misses; nil where it holds. Throws what makes it no expectation at all, such as a field that is not known.
  func miss() throws(Refusal) -> Miss? {
    switch words[0] {
    case "ok": missOfSuccess()
    case "error": missOfError(words[1])
    case "output": missOfOutput(words[1])
    case "changes": try missOfChanges()
    case "count": try missOfCount()
    case "no": missOfAbsence(Array(words.dropFirst()))
    default: try missOfObject()
    }
  }

  // MARK: The command before

  private func missOfSuccess() -> Miss? {
    guard case .failed(let refusal) = session.last else { return nil }
    return Miss("the command before failed", Contrast("no error", Self.shown(refusal)))
  }

  private func missOfError(_ wanted: String) -> Miss? {
    guard case .failed(let refusal) = session.last else {
      return Miss("the command before did not fail", Contrast("error \(wanted)", "no error"))
    }
    guard refusal.error.name != wanted, refusal.message != wanted else { return nil }
    let isNamed = ErrorName(rawValue: wanted) != nil || wanted.contains(" ")
    let hint =
      isNamed
      ? nil
      : Nearest.match(wanted, among: ErrorName.allCases.map(\.name)).map {
        "there is no such error; did you mean \($0)?"
      }
    return Miss(
      "another error came", Contrast(wanted, Self.shown(refusal)), hint: hint,
      cure: Miss.Cure(argument: 1, value: wanted.contains(" ") ? refusal.message : refusal.error.name))
  }

  private func missOfOutput(_ wanted: String) -> Miss? {
    let found: String =
      switch session.last {
      case .answered(let answer, let format): Renderer(format: format).text(of: answer)
      case .failed(let refusal): session.renderer.text(of: refusal, at: nil)
      }
    let (left, right) = (Self.lines(wanted), Self.lines(found))
    guard left != right else { return nil }
    let first = zip(left, right).prefix { $0 == $1 }.count + 1
    return Miss(
      "the command before printed something else, from line \(first) on", Contrast(lines: left, right),
      cure: Miss.Cure(argument: 1, value: right.joined(separator: "\n")))
  }

  private func missOfChanges() throws(Refusal) -> Miss? {
    let found = session.changes
    guard words.count == 2 else {
      guard let operation = Condition.Operator(rawValue: words[1]) else { return nil }
      guard !operation.holds(.number(found.count), try Self.number(words[2])) else { return nil }
      var contrast = Contrast(sign: words[1], words[2], String(found.count))
      contrast.add(found)
      return Miss(
        "the command before made another number of changes", contrast,
        cure: operation == .equal ? Miss.Cure(argument: 2, value: String(found.count)) : nil)
    }
    let wanted = Self.lines(words[1]).filter { !$0.isEmpty }
    guard wanted.sorted() != found.sorted() else { return nil }
    return Miss(
      "the command before made other changes", Contrast(lines: wanted.sorted(), found.sorted()),
      cure: Miss.Cure(argument: 1, value: found.joined(separator: "\n")))
  }

  // MARK: The world

  private func missOfCount() throws(Refusal) -> Miss? {
    guard let noun = Noun.named(words[1]), let operation = Condition.Operator(rawValue: words[2]) else { return nil }
    let wanted = try Self.number(words[3])
    let count = try Selection(noun, call, session.world).found.count
    guard !operation.holds(.number(count), wanted) else { return nil }
    return Miss(
      "the number of \(noun.plural) is another", Contrast(sign: words[2], wanted, String(count)),
      cure: operation == .equal ? Miss.Cure(argument: 3, value: String(count)) : nil)
  }

  private func missOfAbsence(_ words: [String]) -> Miss? {
    guard let noun = Noun.named(words[0]),
      let slot = ObjectWords(noun, Array(words.dropFirst()), call).slot(in: session.world)
    else { return nil }
    return Miss(
      "there is a \(Quoting.line(words))", Contrast("no \(Quoting.line(words))", "it exists"),
      writer: writer(noun, slot, nil))
  }

  private func missOfObject() throws(Refusal) -> Miss? {
    guard let noun = Noun.named(words[0]) else { return nil }
    let parts = noun.keyParts.count
    let object = Array(words[0...parts])
    guard let slot = ObjectWords(noun, Array(object.dropFirst()), call).slot(in: session.world) else {
      return Miss("there is no \(Quoting.line(object))", Contrast(Quoting.line(words), "nothing of that name"))
    }
    guard words.count > parts + 1 else { return nil }
    guard let field = noun.field(words[parts + 1]) else { throw Condition.unknownField(words[parts + 1], of: noun) }
    guard let operation = Condition.Operator(rawValue: words[parts + 2]) else {
      throw Condition.unknownOperator(words[parts + 2])
    }
    let found = field.value(session.world, slot)
    guard !operation.holds(found, words[parts + 3]) else { return nil }
    return Miss(
      "\(Quoting.line(object)) has another \(field.name)",
      Contrast(sign: words[parts + 2], words[parts + 3], found.text),
      writer: writer(noun, slot, field),
      cure: operation == .equal ? Miss.Cure(argument: parts + 3, value: found.text) : nil)
  }

  /// Who wrote the value, and when.
  private func writer(_ noun: Noun, _ slot: Slot, _ field: NounField?) -> [String]? {
    guard let event = noun.newestChange(session.world, slot, field) else { return nil }
    let entry = session.world.journal.entry(ofEvent: event)
    guard let place = session.place(of: entry.origin) else { return nil }
    let who = entry.cause == .backgroundSync ? "the background sync of \(entry.time.time), during" : "by"
    return ["last written", "\(who) \(place.citation)  \(place.source.string(place.range))"]
  }

  // MARK: Words

  private static func shown(_ refusal: Refusal) -> String { "\(refusal.error.name): \(refusal.message)" }

  private static func number(_ word: String) throws(Refusal) -> String {
    guard Int(word) != nil else {
      throw Refusal(.badValue, "“\(shortened(word))” is no number", Explanation("write a whole number"))
    }
    return word
  }

  /// Lines without trailing blanks, and without empty lines at the end.
  private static func lines(_ text: String) -> [String] {
    var lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(trimmed)
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }

  fileprivate static func trimmed(_ line: Substring) -> String {
    line.lastIndex { !$0.isWhitespace }.map { String(line[...$0]) } ?? ""
  }
}

extension Session {
  /// What the command before changed, in lines as `expect changes` compares them.
  var changes: [String] {
    world.differences(since: lastStart).map { Expectation.trimmed(Quoting.visible($0.text)[...]) }
  }
}
