import Errors
import Rendering
import Text
import Workspace

/// One `expect` while it runs: what it wants, against what is there.
struct Expectation {
  private let expected: Expected
  private let words: [String]
  private let call: Call
  private let session: Session

  init(_ call: Call, _ words: Argument<String>, _ session: Session) throws(Refusal) {
    self.words = try call(all: words, session.world)
    expected = Expected(self.words)
    self.call = call
    self.session = session
  }

  /// How it misses; nil where it holds. Throws what makes it no expectation at all, such as a field that is not known.
  func miss() throws(Refusal) -> Miss? {
    switch expected.form {
    case .ok: missOfSuccess()
    case .error: missOfError(words[1])
    case .output: missOfOutput(words[1])
    case .changes: try missOfChanges()
    case .count: try missOfCount()
    case .absent: missOfAbsence()
    case .object: try missOfObject()
    }
  }

  // MARK: The command before

  private func missOfSuccess() -> Miss? {
    guard case .failed(let refusal) = session.last else { return nil }
    return Miss("the command before failed", Contrast("no error", Self.shown(refusal)))
  }

  private func missOfError(_ wanted: String) -> Miss? {
    guard case .failed(let refusal) = session.last else {
      return Miss(
        "the command before did not fail", Contrast("error \(wanted)", "no error"),
        hint: call.statement == 0 && session.scripts.count == 1
          ? "no command stands before it: put it behind the one that is to fail" : nil)
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
      case .failed(let refusal): Renderer(format: session.renderer.format).text(of: refusal, at: nil)
      }
    // Mostly it is the very text, but for how it ends.
    guard !Self.withoutEnd(wanted).elementsEqual(Self.withoutEnd(found)) else { return nil }
    let (left, right) = (Self.lines(wanted), Self.lines(found))
    guard left != right else { return nil }
    let first = zip(left, right).prefix { $0 == $1 }.count + 1
    return Miss(
      "the command before printed something else, from line \(first) on", Contrast(lines: left, right),
      cure: Miss.Cure(argument: 1, value: right.joined(separator: "\n")))
  }

  private func missOfChanges() throws(Refusal) -> Miss? {
    let found = session.changes
    if let place = expected.comparison {
      let operation = try operation(at: place)
      guard !operation.holds(.number(found.count), try Self.number(words[place + 1])) else { return nil }
      var contrast = Contrast(sign: words[place], words[place + 1], String(found.count))
      contrast.add(found)
      return Miss(
        "the command before made another number of changes", contrast,
        cure: operation == .equal ? Miss.Cure(argument: place + 1, value: String(found.count)) : nil)
    }
    let wanted = Self.lines(words[1]).filter { !$0.isEmpty }
    guard wanted.sorted() != found.sorted() else { return nil }
    return Miss(
      "the command before made other changes", Contrast(lines: wanted.sorted(), found.sorted()),
      hint: Int(words[1]).map { "for how many there were: expect changes = \($0)" },
      cure: Miss.Cure(argument: 1, value: found.joined(separator: "\n")))
  }

  // MARK: The world

  private func missOfCount() throws(Refusal) -> Miss? {
    guard let noun = expected.noun, let place = expected.comparison else { return nil }
    let operation = try operation(at: place)
    let wanted = try Self.number(words[place + 1])
    let count = try Selection(noun, call, session.world).count
    guard !operation.holds(.number(count), wanted) else { return nil }
    return Miss(
      "the number of \(noun.plural) is another", Contrast(sign: words[place], wanted, String(count)),
      cure: operation == .equal ? Miss.Cure(argument: place + 1, value: String(count)) : nil)
  }

  private func missOfAbsence() -> Miss? {
    guard let noun = expected.noun, let slot = slot(of: noun) else { return nil }
    let object = Quoting.line([noun.name] + words[expected.key])
    return Miss("there is a \(object)", Contrast("no \(object)", "it exists"), writer: writer(noun, slot, nil))
  }

  private func missOfObject() throws(Refusal) -> Miss? {
    guard let noun = expected.noun else { return nil }
    let object = Quoting.line([noun.name] + words[expected.key])
    guard let slot = slot(of: noun) else {
      return Miss("there is no \(object)", Contrast(Quoting.line(words), "nothing of that name"))
    }
    guard let place = expected.comparison else { return nil }
    guard let field = noun.field(words[place - 1]) else { throw Condition.unknownField(words[place - 1], of: noun) }
    let operation = try operation(at: place)
    let found = field.value(session.world, slot)
    guard !operation.holds(found, words[place + 1]) else { return nil }
    return Miss(
      "\(object) has another \(field.name)", Contrast(sign: words[place], words[place + 1], found.text),
      writer: writer(noun, slot, field),
      cure: operation == .equal ? Miss.Cure(argument: place + 1, value: found.text) : nil)
  }

  private func slot(of noun: Noun) -> Slot? {
    ObjectWords(noun, Array(words[expected.key]), call).slot(in: session.world)
  }

  private func operation(at place: Int) throws(Refusal) -> Condition.Operator {
    guard let operation = Condition.Operator(rawValue: words[place]) else {
      throw Condition.unknownOperator(words[place])
    }
    return operation
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

  /// A text without blanks and line ends at its end.
  private static func withoutEnd(_ text: String) -> Substring.UTF8View {
    let bytes = text.utf8
    let end = bytes.lastIndex { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\n") }
    return bytes[..<(end.map(bytes.index(after:)) ?? bytes.startIndex)]
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
