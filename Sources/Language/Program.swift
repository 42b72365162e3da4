import Errors

/// A parsed source: statements in the order of the text, their words in one array. Sixteen bytes a statement and twelve
/// a word, since a script may have a million of them.
///
/// ## In this folder
/// How a text becomes statements, words and blocks, and how these are written again. What they mean is for others: no
/// command is known here.
/// - `Program.swift` is what comes of a text, `Parser.swift` makes it, in one pass. `StrayCharacter.swift` says what
///   may not stand there at all, `Headings.swift` what `#:` lines say,
///   `HereDocuments.swift` where the lines behind a `<<END` are.
/// - `WordValue.swift`: what a word stands for, with `Escape.swift`; `WordPieces.swift`: its parts, for an editor.
/// - `Formatter.swift` writes the canonical layout: `Layout.swift` finds its lines, `StatementRows.swift` fills them.
/// - `StatementText.swift` takes a statement out of its script, and `ShellText.swift` what a shell would run in it.
public struct Program: Sendable {
  /// What was parsed.
  public let source: Source
  /// The statements; the body of a block follows its statement and ends where ``Statement/end`` says.
  public internal(set) var statements: [Statement] = []
  /// The words of all statements.
  public internal(set) var words: [Word] = []
  /// The `#:` lines at its head.
  public internal(set) var headings = Headings()
  /// What cannot be understood, in the order of the text.
  public internal(set) var diagnostics: [Diagnostic] = []
  /// Whether the text ends within a quote, a block or a continued line, so that more of it may follow.
  public internal(set) var isIncomplete = false

  /// The lines of the words that announce them, by the index of the word.
  var documents = HereDocuments()

  /// The words of a statement.
  public func words(of statement: Statement) -> ArraySlice<Word> {
    words[statement.words]
  }

  /// The bytes of a statement's own words, from the first to the last.
  public func range(of statement: Statement) -> Range<Int> {
    guard let first = words(of: statement).first, let last = words(of: statement).last else { return 0..<0 }
    return Int(first.start)..<last.range.upperBound
  }

  /// A statement as it was written, without its block and without the line ends of its continuations.
  public func text(of statement: Statement) -> String {
    let words = words(of: statement)
    let isContinued = zip(words, words.dropFirst()).contains { word, next in
      source.text[word.range.upperBound..<next.range.lowerBound].contains(UInt8(ascii: "\n"))
    }
    guard isContinued else { return source.string(range(of: statement)) }
    return words.map { source.string($0.range) }.joined(separator: " ")
  }

  /// Notes which command a statement calls.
  public mutating func bind(_ statement: Int, to command: Int16) { statements[statement].command = command }

  /// Notes what a word is for its command; of an option also which of the command's it is.
  public mutating func assign(_ role: Word.Role, to word: Int, option: UInt8 = 0) {
    words[word].role = role
    words[word].option = option
  }

  /// Notes that words are the arguments of their command.
  public mutating func assignArguments(_ range: Range<Int>) {
    // Whether the array is shared is asked once for all of them.
    var span = words.mutableSpan
    for index in range { span[index].role = .argument }
  }

  /// Adds what a check found, at its place in the order of the text.
  public mutating func report(_ diagnostic: Diagnostic) {
    let next = diagnostics.firstIndex { $0.range.lowerBound > diagnostic.range.lowerBound }
    diagnostics.insert(diagnostic, at: next ?? diagnostics.endIndex)
  }
}

/// One statement: its words, and the block behind them if it has one.
public struct Statement: Sendable {
  /// The index of its first word.
  public internal(set) var firstWord: UInt32
  /// How many words it has.
  public internal(set) var wordCount: UInt32 = 0
  /// The index of the first statement behind it and its block.
  public internal(set) var end: UInt32 = 0
  /// The number of the command that it calls, once that is known.
  public internal(set) var command: Int16 = -1
  // Together in one byte: there may be a million statements.
  private var traits: Traits = []

  private struct Traits: OptionSet {
    let rawValue: UInt8
    static let block = Traits(rawValue: 1)
    static let options = Traits(rawValue: 2)
    static let composedWords = Traits(rawValue: 4)
  }

  init(firstWord: Int) { self.firstWord = UInt32(truncatingIfNeeded: firstWord) }

  /// The indices of its words.
  public var words: Range<Int> { Int(firstWord)..<Int(firstWord + wordCount) }

  /// Whether a block follows.
  public internal(set) var hasBlock: Bool {
    get { traits.contains(.block) }
    set { if newValue { traits.insert(.block) } else { traits.remove(.block) } }
  }
  /// Whether one of its words is written as an option.
  public internal(set) var hasOptions: Bool {
    get { traits.contains(.options) }
    set { if newValue { traits.insert(.options) } else { traits.remove(.options) } }
  }
  /// Whether the value of one of its words is worked out when it runs.
  public internal(set) var hasComposedWords: Bool {
    get { traits.contains(.composedWords) }
    set { if newValue { traits.insert(.composedWords) } else { traits.remove(.composedWords) } }
  }
}

/// One word as it stands in the text.
public struct Word: Sendable {
  /// Its first byte.
  public let start: UInt32
  /// Its length in bytes, quotes included.
  public let length: UInt32
  /// How it is written.
  public let form: Form
  /// What it is for its command.
  public internal(set) var role: Role = .unknown
  /// Of an option: its number among those of its command.
  public internal(set) var option: UInt8 = 0

  /// A word of a source that is below 4 GiB, as the parser sees to.
  init(start: Int, end: Int, form: Form) {
    self.start = UInt32(truncatingIfNeeded: start)
    length = UInt32(truncatingIfNeeded: end - start)
    self.form = form
  }

  /// How a word is written.
  public enum Form: UInt8, Sendable {
    /// The text is the value.
    case bare
    /// A bare word that begins with `--`.
    case option
    /// One pair of quotes around the value, nothing in it to replace.
    case quoted
    /// Pieces that join, escapes or variables: the value is worked out when the command runs.
    case composed
    /// An option whose value behind its `=` is composed.
    case composedOption
    /// `<<END` and the lines up to `END`.
    case hereDocument

    /// Whether its value, or that of the option, is worked out when the command runs.
    public var isComposed: Bool { self == .composed || self == .composedOption }
    /// Whether it is an option, with or without its value.
    public var isOption: Bool { self == .option || self == .composedOption }
  }

  /// What a word is for its command.
  public enum Role: UInt8, Sendable {
    case unknown, verb, argument, option, optionValue, optionsEnd
  }

  /// The bytes of the word.
  public var range: Range<Int> { Int(start)..<Int(start + length) }

  /// The bytes of the value where they stand in the text as they are.
  public var valueRange: Range<Int> {
    form == .quoted ? Int(start) + 1..<Int(start + length) - 1 : range
  }
}
