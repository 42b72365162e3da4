import Errors
import Language
import Workspace

/// One call of a command: its words in the script, and who makes it.
///
/// Which word is which argument was found when the script was checked; a value is worked out when the body asks for it.
public struct Call {
  let script: Script
  let statement: Int
  let command: Command
  let user: Name
  /// The number of the script among those of its session; 0 where it only asks what would happen.
  let source: UInt32
  /// The values of words that variables or escapes make up, by the place of the word; empty where there are none.
  let composed: [Int: [UInt8]]
  /// Whether one of its words is an option.
  let hasOptions: Bool
  private let words: Range<Int>

  init(
    _ script: Script, _ statement: Int, _ command: Command, by user: Name, composed: [Int: [UInt8]],
    from source: UInt32 = 0
  ) {
    self.script = script
    self.statement = statement
    self.command = command
    self.user = user
    self.composed = composed
    self.source = source
    hasOptions = script.program.statements[statement].hasOptions
    words = script.program.statements[statement].words
  }

  /// The value of an argument or option that must be there.
  func callAsFunction<Value>(_ argument: Argument<Value>, _ world: Workspace) throws(Refusal) -> Value {
    guard let value = try self(optional: argument, world) else {
      throw Refusal(.missingArgument, "\(command.name) needs \(argument.parameter.usage(isOption: false))")
    }
    return value
  }

  /// The value of an argument or option, or nil when it was left out.
  func callAsFunction<Value>(optional argument: Argument<Value>, _ world: Workspace) throws(Refusal) -> Value? {
    guard let text = text(of: argument.parameter) else { return nil }
    return try decode(argument, text, world)
  }

  /// The values of a repeated argument.
  func callAsFunction<Value>(all argument: Argument<Value>, _ world: Workspace) throws(Refusal) -> [Value] {
    var values: [Value] = []
    for text in texts(of: argument.parameter) { values.append(try decode(argument, text, world)) }
    return values
  }

  /// Whether an option was given.
  func has<Value>(_ option: Argument<Value>) -> Bool { hasOptions && text(of: option.parameter) != nil }

  /// How many bytes its words have, those that variables make up with what they hold.
  var size: Int {
    let (first, last) = (script.program.words[words.lowerBound], script.program.words[words.upperBound - 1])
    let written = last.range.upperBound - first.range.lowerBound
    return composed.isEmpty ? written : composed.values.reduce(written) { $0 + $1.count }
  }

  /// The statement as it was written.
  var line: String { script.program.text(of: script.program.statements[statement]) }

  /// The text of one argument or option.
  func text(of parameter: Parameter) -> ArgumentText? {
    switch command.place(of: parameter) {
    case .argument(let position): argument(position).map(text)
    case .option(let number): hasOptions ? words.last { isOption($0, number) }.map(optionText) : nil
    case nil: nil
    }
  }

  /// The texts of a repeated argument, or of an option that was given several times.
  func texts(of parameter: Parameter) -> [ArgumentText] {
    switch command.place(of: parameter) {
    case .argument(let position): arguments.dropFirst(position).map(text)
    case .option(let number): words.filter { isOption($0, number) }.map(optionText)
    case nil: []
    }
  }

  /// Where the text of one argument stands in the script; nil where variables make it up.
  func place(ofArgument position: Int) -> Repair.Place? {
    guard let index = arguments.dropFirst(position).first(where: { _ in true }) else { return nil }
    let word = script.program.words[index]
    if word.form == .hereDocument {
      return script.program.documentRange(of: index).map {
        .lines($0, word: word.range, whole: script.program.wholeDocumentRange(of: index))
      }
    }
    let isWrittenOut = composed[index] == nil || (try? script.program.value(of: word) { _ in nil }) != nil
    return isWrittenOut ? .word(word.range) : nil
  }

  private func decode<Value>(
    _ argument: Argument<Value>, _ text: ArgumentText, _ world: Workspace
  ) throws(Refusal) -> Value {
    do throws(Refusal) {
      return try argument.decode(text, self, world)
    } catch {
      throw error.at(text.place)
    }
  }

  /// The index of the word that is the argument at a position.
  private func argument(_ position: Int) -> Int? {
    guard hasOptions else {
      let index = words.lowerBound + (command.noun == nil ? 1 : 2) + position
      return index < words.upperBound ? index : nil
    }
    var passed = 0
    for index in words where script.program.words[index].role == .argument {
      if passed == position { return index }
      passed += 1
    }
    return nil
  }

  /// The indices of the words that are arguments.
  private var arguments: some Sequence<Int> { words.lazy.filter { script.program.words[$0].role == .argument } }

  private func text(_ index: Int) -> ArgumentText {
    let word = script.program.words[index]
    if word.form.isComposed, let bytes = composed[index] {
      return ArgumentText(bytes: bytes, range: bytes.indices, place: word.range)
    }
    if word.form == .hereDocument {
      let bytes = Array(script.program.document(of: index).utf8)
      return ArgumentText(bytes: bytes, range: bytes.indices, place: word.range)
    }
    return ArgumentText(bytes: script.program.source.text, range: word.valueRange, place: word.range)
  }

  private func isOption(_ index: Int, _ number: UInt8) -> Bool {
    script.program.words[index].role == .option && script.program.words[index].option == number
  }

  /// The value of an option; empty where it takes none.
  private func optionText(_ index: Int) -> ArgumentText {
    let word = script.program.words[index]
    if let bytes = composed[index] { return ArgumentText(bytes: bytes, range: bytes.indices, place: word.range) }
    let value = index + 1
    if value < words.upperBound, script.program.words[value].role == .optionValue { return text(value) }
    return ArgumentText(
      bytes: script.program.source.text, range: OptionWord.value(of: word, in: script.program.source) ?? 0..<0,
      place: word.range)
  }
}

/// An option as it stands in a script: `--name`, or `--name=value`.
struct OptionWord {
  /// Where the value begins of a word, or of the option that it is.
  static func valueStart(of word: Word, in source: Source) -> Int {
    guard word.form.isOption, let equals = source.text[word.range].firstIndex(of: UInt8(ascii: "=")) else {
      return word.range.lowerBound
    }
    return equals + 1
  }

  /// The bytes behind the equals sign; nil where there is none.
  static func value(of word: Word, in source: Source) -> Range<Int>? {
    source.text[word.range].firstIndex(of: UInt8(ascii: "=")).map { $0 + 1..<word.range.upperBound }
  }

  let name: String
  let value: Range<Int>?

  init(_ word: Word, in source: Source) {
    value = Self.value(of: word, in: source)
    name = source.string(word.range.lowerBound + 2..<(value.map { $0.lowerBound - 1 } ?? word.range.upperBound))
  }
}

/// A program whose words are known to its commands: what a session runs.
public final class Script: Sendable {
  /// The program.
  public let program: Program
  /// The commands that its statements call, by the numbers that they call them by.
  let commands: [Command]
  /// The commands that it may call, its own definitions included.
  let catalogue: Catalogue
  /// The commands that it defines, those of the scripts that it sources included, by their names.
  let defined: [String: Command]
  /// The scripts that its statements source.
  let sourced: [Int: Script]
  /// Whether what it reads is held to its own folder (language.md 7).
  let isConfined: Bool

  init(
    program: Program, commands: [Command], catalogue: Catalogue, defined: [String: Command], sourced: [Int: Script],
    isConfined: Bool
  ) {
    self.program = program
    self.commands = commands
    self.catalogue = catalogue
    self.defined = defined
    self.sourced = sourced
    self.isConfined = isConfined
  }
}

extension Place {
  /// A statement of a script, without its block.
  init(_ script: Script, _ statement: Int) {
    self.init(script.program.source, script.program.range(of: script.program.statements[statement]))
  }
}
