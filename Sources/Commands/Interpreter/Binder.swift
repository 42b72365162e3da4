import Errors
import Language
import Text
import Workspace

/// Finds the command of every statement and the argument of every word, before anything runs: a misspelt verb on line 90
/// never leaves half a case behind.
struct Binder {
  private var program: Program
  private let catalogue: Catalogue
  private let meaning: Meaning?
  // The same few verbs come again and again, mostly in a row: what they stand for is looked up once.
  private var known: [Known] = []
  private static let mostKnown = 16

  /// What a verb stands for. A type of its own, since the type of a tuple is looked up by its name when a program starts.
  private struct Known {
    let verb: Range<Int>
    let entry: Catalogue.Entry
  }

  /// The commands that the program calls, and for each of the catalogue which of them it is; -1 for none. There are at most
  /// ``Preparation/mostDefinitions`` besides vsh's own.
  private var called: [Command] = []
  private var places: [Int16]

  private init(_ program: Program, _ catalogue: Catalogue, _ meaning: Meaning?) {
    self.program = program
    self.catalogue = catalogue
    self.meaning = meaning
    places = Array(repeating: -1, count: catalogue.count)
  }

  /// The program with its words assigned, with a diagnostic for each statement that is no command; and the commands that
  /// its statements call, by the numbers that they call them by. A meaning knows what to type instead.
  static func bind(
    _ program: Program, _ catalogue: Catalogue, _ meaning: Meaning? = nil
  ) -> (program: Program, commands: [Command]) {
    var binder = Binder(program, catalogue, meaning)
    for index in program.statements.indices where binder.program.diagnostics.count < 20 { binder.bind(index) }
    return (binder.program, binder.called)
  }

  private mutating func bind(_ index: Int) {
    let statement = program.statements[index]
    let first = Int(statement.firstWord)
    let words = statement.words
    guard let entry = entry(of: first) else { return }
    program.assign(.verb, to: first)
    var arguments = words.dropFirst()
    let number: Int
    switch entry {
    case .command(let found):
      number = found
    case .nouns(_, let alone?) where arguments.isEmpty:
      number = alone
    case .nouns(let nouns, _):
      guard let found = choose(among: nouns, verb: first, arguments.first) else { return }
      program.assign(.verb, to: first + 1)
      arguments = arguments.dropFirst()
      number = found
    }
    let place = place(ofCommand: number)
    let command = called[Int(place)]
    if !statement.hasOptions, !statement.hasBlock, command.simpleCounts?.contains(arguments.count) == true {
      program.assignArguments(arguments)
    } else {
      guard sort(arguments, for: command), count(words, for: command), checkBlock(statement, words, command),
        obeysGrammar(words, of: command)
      else { return }
    }
    program.bind(index, to: place)
  }

  private mutating func place(ofCommand number: Int) -> Int16 {
    if places[number] < 0 {
      places[number] = Int16(truncatingIfNeeded: called.count)
      called.append(catalogue[number])
    }
    return places[number]
  }

  // MARK: Verbs

  private mutating func entry(of index: Int) -> Catalogue.Entry? {
    let word = program.words[index]
    guard word.form != .composed else {
      report(.unknownCommand, "a command's name cannot come from a variable", index, "write the command out")
      return nil
    }
    for one in known.reversed() where program.source.repeats(one.verb, at: word.valueRange) { return one.entry }
    let verb = program.source.string(word.valueRange)
    if let entry = catalogue.entry(verb) {
      if known.count == Self.mostKnown { known.removeFirst() }
      known.append(Known(verb: word.valueRange, entry: entry))
      return entry
    }
    report(
      .unknownCommand, "there is no command \(shortened(verb))", index,
      help(forVerb: verb, at: index) ?? "help lists the commands")
    return nil
  }

  private mutating func choose(among nouns: [String: Int], verb: Int, _ index: Int?) -> Int? {
    let name = program.source.string(program.words[verb].valueRange)
    let known = nouns.keys.sorted()
    guard let index else {
      report(
        .missingArgument, "\(name) needs to know what: \(known: known.joined(separator: ", "))", verb,
        nouns.values.min().flatMap { catalogue[$0].examples.first }.map { "for example: \($0.line)" })
      return nil
    }
    let noun = program.source.string(program.words[index].valueRange)
    if let number = nouns[noun] { return number }
    let help =
      meant(by: verb) ?? Nearest.match(noun, among: known).map { "did you mean \(name) \($0)?" }
    report(
      .unexpectedArgument, "\(name) knows no \(shortened(noun))", index,
      help ?? "it knows \(known.joined(separator: ", "))")
    return nil
  }

  /// What to do about a word that is no verb: by its meaning, where it has one, else by its letters.
  private func help(forVerb verb: String, at index: Int) -> String? {
    let nearest = Nearest.match(verb, among: catalogue.verbs).map { "did you mean \($0)?" }
    guard let meaning else { return nearest }
    let words = typed(from: index)
    let lastResort = meaning.lastResort(for: words)
    return meaning.help(for: words) ?? (meaning.knows(verb: verb) ? lastResort : nil) ?? nearest ?? lastResort
  }

  /// What to type instead of the statement that begins with a word, by what its words mean.
  private func meant(by first: Int) -> String? { meaning?.help(for: typed(from: first)) }

  /// The words of the statement that begins with a word, as they were typed; none where a block follows them.
  private func typed(from first: Int) -> [String] {
    guard let statement = program.statements.first(where: { Int($0.firstWord) == first }), !statement.hasBlock
    else { return [] }
    return program.words(of: statement).map { program.source.string($0.range) }
  }

  // MARK: Arguments and options

  /// Tells options from arguments; false when an option is not known.
  private mutating func sort(_ words: Range<Int>, for command: Command) -> Bool {
    var optionsEnded = false
    var index = words.lowerBound
    while index < words.upperBound {
      defer { index += 1 }
      let word = program.words[index]
      guard word.form.isOption, !optionsEnded else {
        program.assign(.argument, to: index)
        // Behind the first word of another command all are words of that.
        if command.takesCommand { optionsEnded = true }
        continue
      }
      if word.length == 2 {
        optionsEnded = true
        program.assign(.optionsEnd, to: index)
        continue
      }
      let value = OptionWord.value(of: word, in: program.source)
      let name = word.range.lowerBound + 2..<(value.map { $0.lowerBound - 1 } ?? word.range.upperBound)
      guard let number = number(ofOption: name, of: command) else {
        reportUnknownOption(program.source.string(name), index, of: command)
        return false
      }
      program.assign(.option, to: index, option: UInt8(truncatingIfNeeded: number))
      let option = command.allOptions[number]
      if case .flag = option.kind {
        guard value == nil else {
          report(.unexpectedArgument, "--\(option.name) takes no value", index, "write --\(option.name) alone")
          return false
        }
      } else if value == nil {
        guard index + 1 < words.upperBound else {
          report(.missingArgument, "--\(option.name) needs a value", index, "usage: \(command.usage)")
          return false
        }
        index += 1
        program.assign(.optionValue, to: index)
      }
    }
    return true
  }

  /// The number of an option of a command, by the bytes of its name.
  private func number(ofOption name: Range<Int>, of command: Command) -> Int? {
    command.allOptions.firstIndex { program.source.holds($0.name, at: name) }
  }

  private mutating func reportUnknownOption(_ name: String, _ index: Int, of command: Command) {
    let nearest = Nearest.match(name, among: command.options.map(\.name))
    let known =
      command.options.isEmpty
      ? "it has none" : "it has \(command.options.map { "--" + $0.name }.joined(separator: ", "))"
    report(
      .unknownOption, "\(command.name) has no option --\(shortened(name))", index,
      name == "help"
        ? "help \(command.name) tells all about it"
        : lineHelp(name, of: command) ?? nearest.map { "did you mean --\($0)?" } ?? known)
  }

  /// Where an option is one of the lines of what a command edits, such as the amount of a budget change.
  private func lineHelp(_ option: String, of command: Command) -> String? {
    catalogue.commands(named: command.name + "line").first { $0.options.contains { $0.name == option } }
      .map { "its lines have it: \($0.usage)" }
  }

  /// A line that its object was named before, `001 1`, as it is called: `001.1`.
  private func joined(_ words: Range<Int>, before extra: Int, of command: Command) -> String? {
    guard case .reference(let reference)? = command.parameters.last?.kind,
      Self.namedByOrder.contains(reference.noun),
      extra == words.last || program.words[extra + 1].role != .argument
    else { return nil }
    let typed = words.map { program.source.string(program.words[$0].range) }
    let place = extra - words.lowerBound
    guard place > 1 else { return nil }
    return "type: "
      + (typed[..<(place - 1)] + [typed[place - 1] + "." + typed[place]] + typed[(place + 1)...]).joined(separator: " ")
  }

  /// What is called by its order's number and its own, with a point between them.
  private static let namedByOrder: Set<String> = [
    ChangeOrderLine<CommitmentChangeOrder>.schema.noun, ChangeOrderLine<PrimeChangeOrder>.schema.noun,
    BudgetChangeLine.schema.noun,
  ]

  /// Whether the number of arguments is right, and its keywords stand in their places.
  private mutating func count(_ words: Range<Int>, for command: Command) -> Bool {
    var position = 0
    for index in words where program.words[index].role == .argument {
      defer { position += 1 }
      guard position < command.parameters.count else {
        if command.parameters.last?.isRepeated == true { break }
        report(
          .unexpectedArgument,
          "\(command.name) takes \(command.parameters.isEmpty ? "no argument" : "no further argument")", index,
          command.parameters.isEmpty
            ? "usage: \(command.usage)"
            : joined(words, before: index, of: command)
              ?? "put quotes around words that belong together; usage: \(command.usage)")
        return false
      }
      guard case .keyword(let word) = command.parameters[position].kind else { continue }
      guard program.source.holds(word, at: program.words[index].valueRange) else {
        report(.missingArgument, "\(command.name) needs the word \(word) here", index, "usage: \(command.usage)")
        return false
      }
    }
    if position < command.parameters.count, !command.parameters[position].isOptional {
      let parameter = command.parameters[position]
      report(
        .missingArgument,
        parameter.isKeyword
          ? "\(command.name) needs the word \(parameter.name), with blanks around it"
          : "\(command.name) needs \(parameter.usage(isOption: false)): \(parameter.meaning)",
        words.lowerBound,
        inFull(words, lacking: parameter, position) ?? "usage: \(command.usage)", through: words.upperBound - 1)
      return false
    }
    for (number, option) in command.options.enumerated() where option.isRequired {
      let isGiven = words.contains { index in
        program.words[index].role == .option && Int(program.words[index].option) == number
      }
      guard !isGiven else { continue }
      report(
        .missingArgument, "\(command.name) needs --\(option.name): \(option.meaning)", words.lowerBound,
        "usage: \(command.usage)", through: words.upperBound - 1)
      return false
    }
    return true
  }

  /// The statement with the object named in full whose own name alone was typed: `001` of commitment SC-001.
  private func inFull(_ words: Range<Int>, lacking parameter: Parameter, _ position: Int) -> String? {
    guard case .reference(let reference) = parameter.kind, position == 1,
      let own = words.first(where: { program.words[$0].role == .argument })
    else { return nil }
    return inFull(words, reference.noun, at: own)
  }

  private func inFull(_ words: some Collection<Int>, _ noun: String, at own: Int) -> String? {
    let lines = meaning?.parents(of: noun, named: program.source.string(program.words[own].valueRange)) ?? []
    guard !lines.isEmpty else { return nil }
    return "type: "
      + lines.map { parent in
        words.map { ($0 == own ? parent + " " : "") + program.source.string(program.words[$0].range) }
          .joined(separator: " ")
      }.joined(separator: ", or: ")
  }

  private mutating func checkBlock(_ statement: Statement, _ words: Range<Int>, _ command: Command) -> Bool {
    switch command.block {
    case .none where statement.hasBlock:
      report(
        .unexpectedArgument, "\(command.name) takes no block", words.lowerBound, "usage: \(command.usage)",
        through: words.upperBound - 1)
      return false
    case .required where !statement.hasBlock:
      report(
        .missingArgument, "\(command.name) needs a block", words.lowerBound, "usage: \(command.usage)",
        through: words.upperBound - 1)
      return false
    default:
      return true
    }
  }

  private mutating func obeysGrammar(_ words: Range<Int>, of command: Command) -> Bool {
    guard let grammar = command.grammar else { return true }
    let arguments = words.filter { program.words[$0].role == .argument }
    guard let diagnostic = grammar(program, arguments, words.filter { program.words[$0].role == .option }) else {
      return true
    }
    program.report(
      Diagnostic(diagnostic.error, diagnostic.words, at: diagnostic.range, help: help(for: diagnostic, arguments)))
    return false
  }

  /// What to do about the arguments of a command: where the first of them is no noun, the words may mean another command.
  private func help(for diagnostic: Diagnostic, _ arguments: [Int]) -> String? {
    if diagnostic.error == .missingArgument, arguments.count == 2,
      let statement = program.statements.first(where: { $0.words.contains(arguments[0]) }),
      let line = inFull(
        statement.words, program.source.string(program.words[arguments[0]].valueRange), at: arguments[1])
    {
      return line
    }
    guard let first = arguments.first, diagnostic.range == program.words[first].range, let meaning,
      diagnostic.error == .unexpectedArgument
    else { return diagnostic.help }
    let words = typed(from: first - 1)
    let isNear = diagnostic.help?.hasPrefix("did you mean") == true
    return meaning.help(for: words) ?? (isNear ? nil : meaning.lastResort(for: words)) ?? diagnostic.help
  }

  private mutating func report(
    _ error: ErrorName, _ message: Message, _ word: Int, _ help: String?, through last: Int? = nil
  ) {
    let range = program.words[word].range.lowerBound..<program.words[last ?? word].range.upperBound
    program.report(Diagnostic(error, message, at: range, help: help))
  }
}
