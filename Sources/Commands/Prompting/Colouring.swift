import Errors
import Language
import Workspace

/// A part of a line with what it is, for an editor to colour.
public struct ColouredRange: Sendable, Equatable {
  /// Its bytes in the line.
  public let range: Range<Int>
  /// What it is.
  public let kind: Kind

  /// What a part of a line can be.
  public enum Kind: Sendable {
    case verb, unknownVerb, noun, option, unknownOption, string, variable, unknownObject, keyword, comment, brace
  }

  /// A part of a line.
  public init(_ range: Range<Int>, _ kind: Kind) {
    (self.range, self.kind) = (range, kind)
  }
}

extension Session {
  /// What the parts of a line are, in their order; plain values are left out. The word that ends at the cursor is not
  /// called unknown while it is the beginning of something known.
  public func colouring(of line: [UInt8], at cursor: Int? = nil) -> [ColouredRange] {
    let parsed = Parser.parse(Source(name: "", text: line))
    guard !parsed.diagnostics.contains(where: { $0.error == .badFormat }) else { return [] }
    let known = Preparation.catalogue(of: parsed, catalogue)
    let (program, commands) = Binder.bind(parsed, known)
    var painter = Painter(
      session: self, program: program, commands: commands, catalogue: known, cursor: cursor ?? line.count)
    painter.paint()
    return painter.ranges.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }
}

/// Goes through a line word by word.
private struct Painter {
  let session: Session
  let program: Program
  let commands: [Command]
  let catalogue: Catalogue
  let cursor: Int
  private(set) var ranges: [ColouredRange] = []
  // Whether what stands before leaves the world as it is, so that objects can be looked for.
  private var isSettled = true

  init(session: Session, program: Program, commands: [Command], catalogue: Catalogue, cursor: Int) {
    (self.session, self.program, self.commands) = (session, program, commands)
    (self.catalogue, self.cursor) = (catalogue, cursor)
  }

  mutating func paint() {
    for statement in program.statements { paint(statement) }
    paintGaps()
  }

  private mutating func add(_ range: Range<Int>, _ kind: ColouredRange.Kind) {
    ranges.append(ColouredRange(range, kind))
  }

  private mutating func paint(_ statement: Statement) {
    let words = program.words(of: statement)
    guard let verb = words.first else { return }
    let text = program.source.string(verb.valueRange)
    guard !verb.form.isComposed, let entry = catalogue.entry(text) else {
      let isBeginning = isTyped(verb) && catalogue.verbs.contains { $0.hasPrefix(text) }
      add(verb.range, isBeginning ? .verb : .unknownVerb)
      for word in words.dropFirst() { paint(plain: word) }
      isSettled = false
      return
    }
    add(verb.range, .verb)
    var rest = words.dropFirst()
    if case .nouns(let nouns, let alone) = entry, let noun = rest.first {
      let name = program.source.string(noun.valueRange)
      let isKnown = nouns[name] != nil || (isTyped(noun) && nouns.keys.contains { $0.hasPrefix(name) })
      add(noun.range, isKnown ? .noun : .unknownVerb)
      rest = rest.dropFirst()
      guard nouns[name] != nil || alone != nil else { return }
    }
    guard let command = TypedLine.command(of: statement, in: program, catalogue) else { return }
    paint(
      rest, of: Reading(session: session, program: program, commands: commands, statement: statement, command: command))
    isSettled = isSettled && command.trace == .nothing
  }

  private mutating func paint(_ words: ArraySlice<Word>, of reading: Reading) {
    let known = Dictionary(reading.words.map { ($0.index, $0.parameter) }) { first, _ in first }
    let expected = reading.words.filter { $0.parameter.isExpectation }.map(\.index)
    if !expected.isEmpty { paint(expectation: expected) }
    for index in words.indices {
      let word = program.words[index]
      if word.form.isOption, word.role != .argument, word.role != .optionValue {
        paint(option: word, of: reading.command)
      }
      if let parameter = known[index] {
        paint(word, index, as: parameter, of: reading)
      } else {
        paint(plain: word)
      }
    }
  }

  private mutating func paint(option word: Word, of command: Command) {
    let split = OptionWord(word, in: program.source)
    let name = word.range.lowerBound..<word.range.lowerBound + 2 + split.name.utf8.count
    let isKnown =
      word.length == 2 || command.option(named: split.name) != nil
      || (isTyped(word) && (command.options + [Command.format.parameter]).contains { $0.name.hasPrefix(split.name) })
    add(name, isKnown ? .option : .unknownOption)
  }

  private mutating func paint(_ word: Word, _ index: Int, as parameter: Parameter, of reading: Reading) {
    let text = program.source.string(word.valueRange)
    switch parameter.kind {
    case .keyword: add(word.range, .keyword)
    case .noun, .nouns: add(word.range, Noun.named(text) == nil && !isTyped(word) ? .unknownObject : .noun)
    // Its words are told apart together.
    case .expectation: break
    default:
      guard isSettled, !isTyped(word) || !canGoOn, reading.lack(of: (index, parameter)) != nil else {
        paint(plain: word)
        return
      }
      let start = OptionWord.valueStart(of: word, in: program.source)
      add(start..<word.range.upperBound, .unknownObject)
    }
  }

  /// The words of an `expect`, by what stands where.
  private mutating func paint(expectation words: [Int]) {
    let texts = words.map { program.source.string(program.words[$0].valueRange) }
    let expected = Expected(texts)
    let parts = expected.parts
    for (place, index) in words.enumerated() {
      let part = place < parts.count ? parts[place] : nil
      let kind: ColouredRange.Kind? =
        switch part {
        case .form: expected.form == .object ? expected.noun.map { _ in .noun } : .keyword
        case .noun, .nouns: expected.noun.map { _ in .noun }
        case .operation: Condition.Operator(rawValue: texts[place]).map { _ in .keyword }
        default: nil
        }
      if let kind { add(program.words[index].range, kind) } else { paint(plain: program.words[index]) }
    }
  }

  /// Whether the cursor stands at the end of a word.
  private func isTyped(_ word: Word) -> Bool { word.range.upperBound == cursor }

  /// Whether the word at the cursor is the beginning of something known.
  private var canGoOn: Bool {
    session.canGoOn(Array(program.source.text[..<cursor]), at: cursor)
  }

  /// Quotes and variables of a word.
  private mutating func paint(plain word: Word) {
    let text = program.source.text
    if word.form == .quoted { return add(word.range, .string) }
    guard word.form.isComposed else { return }
    for piece in WordPieces(text[word.range]).pieces { add(piece.range, piece.isVariable ? .variable : .string) }
  }

  /// Braces and comments between the words.
  private mutating func paintGaps() {
    var index = 0
    var next = program.words.startIndex
    let text = program.source.text
    while index < text.count {
      if next < program.words.endIndex, program.words[next].range.lowerBound == index {
        index = max(index + 1, program.words[next].range.upperBound)
        next += 1
        continue
      }
      if text[index] == UInt8(ascii: "\n"), let end = program.documentEnd(at: index + 1) {
        add(index + 1..<end, .string)
        index = end
        continue
      }
      switch text[index] {
      case UInt8(ascii: "{"), UInt8(ascii: "}"): add(index..<index + 1, .brace)
      case UInt8(ascii: "#"):
        let end = text[index...].firstIndex(of: UInt8(ascii: "\n")) ?? text.count
        add(index..<end, .comment)
        index = end - 1
      default: break
      }
      index += 1
    }
  }
}
