import Errors
import Language
import Text
import Workspace

/// A statement read against the world without running it: which of its words name objects, and whether these are there.
///
/// ## In this folder
/// What a prompt says while a person types, by the declarations that will run the line and by the very body of the
/// command: what it warns of is what would happen. Nothing changes by it, and nothing here draws.
/// - What is typed: `TypedLine.swift`, `TypedWord.swift`; `Position.swift` is what the declaration expects at the
///   cursor.
/// - What could stand there: `Offering.swift` makes an `Offer.swift`, of objects in `ObjectOffers.swift`, of
///   comparisons in `ConditionOffers.swift`. `Completions.swift` writes it as words.
/// - What stands there: `Reading.swift` holds it against the world; `Foresight.swift` runs the body behind closed
///   doors.
/// - What is shown of both: `Hints.swift`, `Colouring.swift`, `PromptHelp.swift`; before the line, `PromptText.swift`.
struct Reading {
  let session: Session
  let program: Program
  /// The commands that the program's statements call.
  let commands: [Command]
  let statement: Statement
  let command: Command

  var world: Workspace { session.world }

  /// The words that are arguments or values of options, each with what its command takes there.
  var words: [(index: Int, parameter: Parameter)] {
    var found: [(Int, Parameter)] = []
    var position = 0
    var option: Parameter?
    let first = Int(statement.firstWord)
    for index in first..<first + Int(statement.wordCount) {
      let word = program.words[index]
      switch word.role {
      case .argument:
        if let parameter = command.parameter(ofArgument: position) { found.append((index, parameter)) }
        position += 1
      case .option:
        let split = OptionWord(word, in: program.source)
        option = command.option(named: split.name)
        if split.value != nil || word.form == .composedOption, let option { found.append((index, option)) }
      case .optionValue: if let option { found.append((index, option)) }
      case .unknown, .verb, .optionsEnd: break
      }
    }
    return found
  }

  /// The object that a word names and that is not there, in words; nil where it is there, or where nobody can tell.
  func lack(of word: (index: Int, parameter: Parameter)) -> String? {
    switch word.parameter.kind {
    case .reference(let reference):
      guard !reference.mayBeNew, let noun = Noun.named(reference.noun), let value = value(word.index) else {
        return nil
      }
      return lack(of: value, reference, noun)
    case .list(let reference):
      guard let noun = Noun.named(reference.noun), let value = value(word.index), value != "none" else { return nil }
      return value.split(separator: ",", omittingEmptySubsequences: false).lazy.compactMap {
        lack(of: String($0), reference, noun)
      }.first
    case .key: return lackOfKey(word.index)
    case .snapshot:
      return value(word.index).flatMap { name in
        world.history.snapshot(name) == nil ? "no snapshot \(Quoting.word(shortened(name)))" : nil
      }
    default: return nil
    }
  }

  /// The value of a word, or of the option that it is; nil where a variable in it has none.
  func value(_ index: Int) -> String? {
    let word = program.words[index]
    if word.form == .option { return OptionWord(word, in: program.source).value.map(program.source.string) }
    return try? program.value(of: word) { session.variables[$0] }
  }

  private func lack(of value: String, _ reference: ObjectReference, _ noun: Noun) -> String? {
    guard let parent = ObjectPlace(reference, noun, world, outer: outer).name else { return nil }
    let isThere: Bool
    if let field = reference.field.flatMap(noun.field) {
      isThere = noun.slots(world, parent.name).contains { field.value(world, $0).text == value }
    } else {
      isThere = world.names.find(value).flatMap { noun.find(world, Key(parent.name ?? .none, $0)) } != nil
    }
    guard !isThere else { return nil }
    let place = parent.name.flatMap { name in noun.parentOption.map { " on \($0) \(Quoting.word(world.text(name)))" } }
    let isUnderstood = if case .understood = noun.naming { true } else { false }
    return "no \(noun.name) \(Quoting.word(shortened(value)))" + (isUnderstood ? "" : place ?? "")
  }

  private func lackOfKey(_ index: Int) -> String? {
    let arguments = words.filter { program.words[$0.index].role == .argument }
    guard !statement.hasOptions, arguments.last?.index == index, let first = arguments.first,
      let noun = value(first.index).flatMap(Noun.named), arguments.count == noun.keyParts.count + 1
    else { return nil }
    let words = arguments.dropFirst().compactMap { value($0.index) }
    guard words.count == noun.keyParts.count else { return nil }
    let isThere = ObjectReference.key(of: noun, words, in: world).flatMap { noun.find(world, $0) } != nil
    return isThere ? nil : "no \(Quoting.line([noun.name] + words.map(shortened)))"
  }

  /// What another argument or option says, by its name, and what kind of object it names.
  private func outer(_ name: String) -> (value: String, reference: ObjectReference?)? {
    guard let word = words.last(where: { $0.parameter.name == name }), let value = value(word.index) else { return nil }
    if case .reference(let reference) = word.parameter.kind { return (value, reference) }
    return (value, nil)
  }
}

/// Where an object lies that an argument names: what the others of the call say about it.
struct ObjectPlace {
  /// What it lies within, or nothing for what lies within nothing; nil where the call does not say it.
  let name: (name: Name?, Void)?

  init(
    _ reference: ObjectReference, _ noun: Noun, _ world: Workspace,
    outer: (String) -> (value: String, reference: ObjectReference?)?
  ) {
    /// Named there, or told by a field of what is named there: the project of a commitment.
    func told(_ word: String) -> String? {
      guard let parent = reference.parent, let (text, other) = outer(parent) else { return nil }
      guard let noun = other.flatMap({ Noun.named($0.noun) }), noun.keyParts.last != word, let field = noun.field(word)
      else { return text }
      guard let slot = world.names.find(text).flatMap({ noun.find(world, Key($0)) }) else { return nil }
      return field.value(world, slot).text
    }
    switch noun.naming {
    case .own, .only: name = (nil, ())
    case .within(let word, _): name = told(word).flatMap(world.names.find).map { ($0, ()) }
    case .understood(_, let option, let usual):
      name = ((outer(option)?.value ?? told(option)).flatMap(world.names.find) ?? usual(world), ())
    }
  }
}
