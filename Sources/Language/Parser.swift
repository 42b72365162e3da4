import Errors

/// Turns a source into a program: words, statements and blocks, and what cannot be understood of them.
///
/// It reads bytes and copies none. Blocks are kept on a stack of its own, so their depth cannot exhaust the machine's.
public struct Parser {
  /// How deep blocks may be nested.
  public static let deepestBlock = 100
  /// How many diagnostics are kept; the rest of a file that is not a script at all would only repeat them.
  static let mostDiagnostics = 20

  private let text: [UInt8]
  private var program: Program
  private var position = 0
  private var open: [(statement: Int, brace: Int)] = []
  private var current: Statement?
  private var pendingDocuments: [(word: Int, tag: Range<Int>)] = []
  private var isStopped = false

  /// Parses a source. What is wrong with it stands in the program's diagnostics. It is below 4 GiB, and so has fewer words and
  /// statements than their numbers can say.
  public static func parse(_ source: Source) -> Program {
    guard source.text.count < Int(UInt32.max) else {
      var program = Program(source: source)
      program.report(Diagnostic(.limitReached, "the script is over 4 GiB long", at: 0..<0))
      return program
    }
    var parser = Parser(source)
    parser.parse()
    return parser.program
  }

  private init(_ source: Source) {
    text = source.text
    program = Program(source: source)
  }

  private mutating func parse() {
    if let stray = StrayCharacter.first(in: text) {
      program.report(stray)
      return
    }
    // Memory that is never touched costs nothing; memory that grows by copying does.
    program.statements.reserveCapacity(text.count / 16)
    program.words.reserveCapacity(text.count / 6)
    position = program.source.markLength
    while position < text.count, !isStopped { step() }
    finishStatement()
    if !isStopped { readDocuments() }
    if let unclosed = open.last, !isStopped {
      program.isIncomplete = true
      report(
        .unclosedBlock, "the block that begins here is not closed", unclosed.brace..<unclosed.brace + 1,
        "add a } behind its last command")
    }
    for block in open { program.statements[block.statement].end = UInt32(truncatingIfNeeded: program.statements.count) }
  }

  // MARK: Statements

  private mutating func step() {
    switch text[position] {
    case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"):
      position += 1
    case UInt8(ascii: "\n"):
      finishStatement()
      position += 1
      readDocuments()
    case UInt8(ascii: ";"):
      finishStatement()
      position += 1
    case UInt8(ascii: "#"):
      if isHeading { readHeading() }
      skipLine()
    case UInt8(ascii: "\\") where isLineEnd(position + 1):
      continueLine()
    case UInt8(ascii: "{"):
      openBlock()
    case UInt8(ascii: "}"):
      closeBlock()
    default:
      readWord()
    }
  }

  private mutating func finishStatement() {
    guard var statement = current else { return }
    current = nil
    statement.wordCount = UInt32(truncatingIfNeeded: program.words.count) - statement.firstWord
    statement.end = UInt32(truncatingIfNeeded: program.statements.count + 1)
    program.statements.append(statement)
  }

  private mutating func openBlock() {
    guard current != nil else {
      report(
        .unknownCommand, "a block needs a command before it", position..<position + 1,
        "for example: try { remove-phase 03-300 }")
      isStopped = true
      return
    }
    finishStatement()
    let index = program.statements.count - 1
    program.statements[index].hasBlock = true
    guard open.count < Self.deepestBlock else {
      report(
        .tooDeep, "blocks are nested more than \(Self.deepestBlock) deep", position..<position + 1,
        "take the inner blocks out into commands of their own")
      isStopped = true
      return
    }
    open.append((index, position))
    position += 1
  }

  private mutating func closeBlock() {
    finishStatement()
    guard let block = open.popLast() else {
      report(
        .unclosedBlock, "this } closes nothing", position..<position + 1, "take it away, or put quotes around it")
      position += 1
      return
    }
    program.statements[block.statement].end = UInt32(truncatingIfNeeded: program.statements.count)
    position += 1
    skipBlanks()
    if position < text.count, !endsStatement(text[position]) {
      let start = position
      while position < text.count, !endsStatement(text[position]) { position += 1 }
      report(
        .unexpectedArgument, "nothing can follow a block on its line", start..<position,
        "put it on a line of its own, or a ; before it")
    }
  }

  private func endsStatement(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\n") || byte == UInt8(ascii: ";") || byte == UInt8(ascii: "}") || byte == UInt8(ascii: "#")
  }

  private mutating func skipBlanks() {
    while position < text.count, [UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r")].contains(text[position]) {
      position += 1
    }
  }

  private mutating func skipLine() {
    while position < text.count, text[position] != UInt8(ascii: "\n") { position += 1 }
  }

  private func isLineEnd(_ index: Int) -> Bool {
    index >= text.count || text[index] == UInt8(ascii: "\n")
      || (text[index] == UInt8(ascii: "\r") && index + 1 < text.count && text[index + 1] == UInt8(ascii: "\n"))
  }

  private mutating func continueLine() {
    position += 1
    if position >= text.count { program.isIncomplete = true }
    while position < text.count, text[position] != UInt8(ascii: "\n") { position += 1 }
    position += 1
  }

  // MARK: Words

  private mutating func readWord() {
    // Most words are plain, and are known for it at their end.
    let end = Self.endOfBare(text, from: position)
    if end > position, Self.endsWord(text, at: end), !Self.startsAsOther(text[position]) {
      append(Word(start: position, end: end, form: .bare))
    } else if text[position] == UInt8(ascii: "\""), let end = Self.endOfPlainQuote(text, from: position) {
      append(Word(start: position, end: end, form: .quoted))
    } else {
      readPieces()
    }
  }

  private mutating func append(_ word: Word) {
    if current == nil { current = Statement(firstWord: program.words.count) }
    if word.form.isOption { current?.hasOptions = true }
    if word.form.isComposed { current?.hasComposedWords = true }
    program.words.append(word)
    position = word.range.upperBound
  }

  // These are without `self`, which would be copied for each of them.

  /// Whether a word ends here, seen without looking further.
  private static func endsWord(_ text: [UInt8], at index: Int) -> Bool {
    guard index < text.count else { return true }
    switch text[index] {
    case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: ";"),
      UInt8(ascii: "{"), UInt8(ascii: "}"):
      return true
    default: return false
    }
  }

  /// Whether a word may be an option or announce a here-document, by its first byte.
  private static func startsAsOther(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "-") || byte == UInt8(ascii: "<") }

  /// The end of a word that is one pair of double quotes with nothing in it to replace.
  private static func endOfPlainQuote(_ text: [UInt8], from start: Int) -> Int? {
    let close = endOfPlain(text, from: start + 1)
    return close < text.count && text[close] == UInt8(ascii: "\"") && endsWord(text, at: close + 1) ? close + 1 : nil
  }

  /// Reads a word piece by piece.
  private mutating func readPieces() {
    let start = position
    var pieces = 0
    var isVerbatim = true
    var isQuoted = false
    reading: while !Self.endsWord(text, at: position) {
      switch text[position] {
      case UInt8(ascii: "\\") where isLineEnd(position + 1):
        break reading
      case UInt8(ascii: "'"):
        isQuoted = true
        pieces += 1
        readSingleQuoted()
      case UInt8(ascii: "\""):
        isQuoted = true
        pieces += 1
        if !readDoubleQuoted() { isVerbatim = false }
      case UInt8(ascii: "$"):
        pieces += 1
        if readVariable() { isVerbatim = false }
      default:
        pieces += 1
        readBare()
      }
    }
    let form: Word.Form
    if !isVerbatim || (isQuoted && pieces > 1) || isStopped {
      form = isOptionWithValue(start) ? .composedOption : .composed
    } else if isQuoted {
      form = .quoted
    } else if startsTwice(UInt8(ascii: "-"), at: start) {
      form = .option
    } else if let tag = documentTag(start..<position) {
      form = .hereDocument
      pendingDocuments.append((program.words.count, tag))
    } else {
      form = .bare
    }
    append(Word(start: start, end: position, form: form))
  }

  private mutating func readBare() {
    repeat {
      position = Self.endOfBare(text, from: position)
      guard position < text.count, text[position] == UInt8(ascii: "\\"), !isLineEnd(position + 1) else { return }
      position += 1
    } while position < text.count
  }

  private static func endOfBare(_ text: [UInt8], from start: Int) -> Int {
    var index = start
    while index < text.count, isBare(text[index]) { index += 1 }
    return index
  }

  /// Whether a byte stands for itself in a bare word. One bit a byte: a list of cases takes twice as long.
  private static func isBare(_ byte: UInt8) -> Bool {
    // Blank, tab, line ends, double quote, dollar, single quote, semicolon.
    let low: UInt64 = 1 << 32 | 1 << 9 | 1 << 10 | 1 << 13 | 1 << 34 | 1 << 36 | 1 << 39 | 1 << 59
    // Backslash and braces.
    let high: UInt64 = 1 << (92 - 64) | 1 << (123 - 64) | 1 << (125 - 64)
    return byte >= 128 || (byte < 64 ? low : high) >> UInt64(byte & 63) & 1 == 0
  }

  private static func endOfPlain(_ text: [UInt8], from start: Int) -> Int {
    var index = start
    while index < text.count {
      switch text[index] {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "$"): return index
      default: index += 1
      }
    }
    return index
  }

  private mutating func readSingleQuoted() {
    let start = position
    position += 1
    while position < text.count, text[position] != UInt8(ascii: "'") { position += 1 }
    finishQuote(start)
  }

  /// Reads to the closing quote; true when the value stands between the quotes as it is.
  private mutating func readDoubleQuoted() -> Bool {
    let start = position
    var isVerbatim = true
    position += 1
    while position < text.count, text[position] != UInt8(ascii: "\"") {
      switch text[position] {
      case UInt8(ascii: "\\"):
        isVerbatim = false
        readEscape()
      case UInt8(ascii: "$"):
        if readVariable() { isVerbatim = false }
      default:
        position = Self.endOfPlain(text, from: position)
      }
    }
    finishQuote(start)
    return isVerbatim
  }

  private mutating func finishQuote(_ start: Int) {
    guard position < text.count else {
      program.isIncomplete = true
      report(.unclosedQuote, "the quote that begins here is not closed", start..<start + 1, "add the closing quote")
      isStopped = true
      return
    }
    position += 1
  }

  private mutating func readEscape() {
    let start = position
    switch Escape.read(text[position...]) {
    case .character(_, let length):
      position += length
    case .unknown(let length):
      position += length
      guard position < text.count else { return }
      report(
        .badValue, "a double-quoted word knows no escape \(program.source.string(start..<position))",
        start..<position,
        #"it knows \" \\ \n \t \$ and \u{…}; single quotes take every character as it is"#)
    }
  }

  /// Reads `$name` or `${name}`; false when the `$` stands for itself.
  private mutating func readVariable() -> Bool {
    guard let variable = Variable.read(text[position...]) else {
      position += 1
      return false
    }
    position += variable.length
    return true
  }

  // MARK: Here-documents

  private func documentTag(_ word: Range<Int>) -> Range<Int>? {
    guard word.count > 2, startsTwice(UInt8(ascii: "<"), at: word.lowerBound) else { return nil }
    let tag = word.lowerBound + 2..<word.upperBound
    return text[tag].allSatisfy(Variable.isNameByte) ? tag : nil
  }

  /// Reads the lines that the words `<<END` of the line before announced.
  private mutating func readDocuments() {
    guard !pendingDocuments.isEmpty else { return }
    for (word, tag) in pendingDocuments {
      let start = position
      // A line that would end it but for the blanks behind the tag.
      var nearEnd: Int?
      while position < text.count {
        let line = program.source.lineRange(at: position)
        position = line.upperBound
        skipLine()
        position = min(position + 1, text.count)
        if nearEnd == nil, text[line].starts(with: text[tag]),
          text[line].dropFirst(tag.count).allSatisfy({ $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") })
        {
          nearEnd = line.lowerBound
        }
        if text[line].elementsEqual(text[tag]) {
          program.documents.append(word, start..<line.lowerBound)
          break
        }
      }
      if program.documents[word] == nil {
        program.isIncomplete = true
        report(
          .unclosedQuote, "the text that begins here has no end", tag.lowerBound - 2..<tag.upperBound,
          nearEnd.map {
            "take away the blanks behind \(program.source.string(tag)) in line \(program.source.position(of: $0).line)"
          } ?? "add a line that holds \(program.source.string(tag)) alone")
      }
    }
    pendingDocuments.removeAll()
  }

  // MARK: Headings

  private var isHeading: Bool {
    program.words.isEmpty && position + 1 < text.count && text[position + 1] == UInt8(ascii: ":")
  }

  /// Reads a `#:` line that stands before the first command.
  private mutating func readHeading() {
    let range = position..<program.source.lineRange(at: position).upperBound
    let heading = Heading(program.source.string(range))
    if let name = Headings.Name(rawValue: heading.name) {
      program.headings.take(name, heading.value)
    } else {
      let known = Headings.Name.allCases.map(\.rawValue)
      report(
        .unknownOption, "a #: line knows no \(heading.name.isEmpty ? "empty heading" : heading.name)", range,
        "it knows \(known.dropLast().joined(separator: ", ")) and \(known.suffix(1).joined())")
    }
  }

  /// Whether a word begins with `--name=`, written out.
  private func isOptionWithValue(_ start: Int) -> Bool {
    guard startsTwice(UInt8(ascii: "-"), at: start) else { return false }
    let name = text[(start + 2)..<position].prefix { Variable.isNameByte($0) || $0 == UInt8(ascii: "-") }
    return !name.isEmpty && name.endIndex < position && text[name.endIndex] == UInt8(ascii: "=")
  }

  private func startsTwice(_ byte: UInt8, at index: Int) -> Bool {
    index + 1 < position && text[index] == byte && text[index + 1] == byte
  }

  private mutating func report(_ error: ErrorName, _ message: Message, _ range: Range<Int>, _ help: String? = nil) {
    guard program.diagnostics.count < Self.mostDiagnostics else { return }
    program.report(Diagnostic(error, message, at: range, help: help))
  }
}
