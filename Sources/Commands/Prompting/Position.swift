import Errors
import Language
import Workspace

/// What stands at the cursor, as the declaration of the command says.
enum Position {
  /// The first word of a command.
  case verb
  /// The second word of a command with several, or of one that also stands alone.
  case noun([String: Int])
  /// The name of an option.
  case option(Command)
  /// An argument, or the value of an option, by the place of the argument among all of its command.
  case value(Parameter, Command, argument: Int?)
  /// Nothing that is known: behind the last argument, or behind a word that is not understood.
  case nothing
}

extension TypedLine {
  /// What stands at the cursor.
  var position: Position {
    guard let verb = words.first else { return .verb }
    guard verb.role == .verb, let entry = catalogue.entry(text(verb)) else { return .nothing }
    if case .nouns(let nouns, _) = entry, words.count == 1 { return .noun(nouns) }
    guard let command else { return .nothing }
    if let option = openOption(of: command) { return .value(option, command, argument: nil) }
    guard !words.contains(where: { $0.role == .unknown }) else { return .nothing }
    if word.isOption, !words.contains(where: { $0.role == .optionsEnd }) {
      guard word.valueStart != nil else { return .option(command) }
      return command.option(named: word.optionName).map { .value($0, command, argument: nil) } ?? .nothing
    }
    let number = arguments.count
    return command.parameter(ofArgument: number).map { .value($0, command, argument: number) } ?? .nothing
  }

  /// The command that is typed, once its words are there.
  var command: Command? {
    program.statements.first.flatMap { Self.command(of: $0, in: program, catalogue) }
  }

  /// The command of a statement, whether its words are all there or not.
  static func command(of statement: Statement, in program: Program, _ catalogue: Catalogue) -> Command? {
    let words = program.words(of: statement)
    guard let verb = words.first, verb.role == .verb,
      let entry = catalogue.entry(program.source.string(verb.valueRange))
    else { return nil }
    switch entry {
    case .command(let number): return catalogue[number]
    case .nouns(let nouns, let alone):
      guard let noun = words.dropFirst().first else { return alone.map { catalogue[$0] } }
      return nouns[program.source.string(noun.valueRange)].map { catalogue[$0] }
    }
  }

  /// The option that waits for its value before the cursor.
  private func openOption(of command: Command) -> Parameter? {
    guard let last = words.last, last.role == .option else { return nil }
    let option = OptionWord(last, in: program.source)
    guard option.value == nil, let parameter = command.option(named: option.name) else { return nil }
    if case .flag = parameter.kind { return nil }
    return parameter
  }

  /// The words before the cursor that are arguments.
  var arguments: [Word] { words.filter { $0.role == .argument } }

  /// A word as it is written, without its quotes.
  func text(_ word: Word) -> String { program.source.string(word.valueRange) }

  /// The value of a word; nil where a variable in it has none.
  func value(_ word: Word, _ variables: Variables) -> String? {
    try? program.value(of: word) { variables[$0] }
  }

  /// The value of an argument or option before the cursor, by its name.
  func value(named name: String, of command: Command, _ variables: Variables) -> String? {
    if let position = command.parameters.firstIndex(where: { $0.name == name }), position < arguments.count {
      return value(arguments[position], variables)
    }
    guard let index = words.lastIndex(where: { $0.role == .option && OptionWord($0, in: program.source).name == name })
    else { return nil }
    let option = OptionWord(words[index], in: program.source)
    if words[index].form == .composedOption { return value(words[index], variables) }
    if let range = option.value { return program.source.string(range) }
    return words.indices.contains(index + 1) ? value(words[index + 1], variables) : nil
  }

  /// The noun that a command's words name before the cursor: `costcodes` of `list costcodes`.
  func noun(of command: Command) -> Noun? {
    for (position, word) in arguments.enumerated() where position < command.parameters.count {
      switch command.parameters[position].kind {
      case .noun, .nouns: return Noun.named(text(word))
      case .expectation: return Expected(arguments.map(text)).noun
      default: continue
      }
    }
    return nil
  }
}
