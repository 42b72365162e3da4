import Errors
import Language
import Text
import Workspace

/// Which objects of a kind a command speaks of: all, those of one parent, those that meet conditions. Shared by `list`,
/// `count` and `expect count`.
struct Selection {
  /// The option that gives a condition.
  static let condition = Argument.word("where", "only those that meet it: 'FIELD OP VALUE'", .condition).repeated
  /// The options that name a parent, one for each kind that has one.
  static let parents: [Argument<String>] = parentNames.map { name in
    Argument.word(name, "only those of this \(name)", .parent(of: nil, first: nil))
  }
  /// The options of every command that selects.
  static let options: [Parameter] = parents.map(\.parameter) + [condition.parameter]

  private static let parentNames: [String] = Noun.all.compactMap(\.parentOption).reduce(into: []) { names, name in
    if !names.contains(name) { names.append(name) }
  }

  let noun: Noun
  private let parent: Name?
  private let conditions: [Condition]
  private let world: Workspace

  /// The objects that the options of a call select.
  init(_ noun: Noun, _ call: Call, _ world: Workspace) throws(Refusal) {
    var parent: Name?
    if let option = noun.parentOption,
      let text = call.texts(of: Parameter(name: option, meaning: "", kind: .value)).last
    {
      parent = world.names.find(text.string) ?? Name.none
    }
    var conditions: [Condition] = []
    for text in call.texts(of: Self.condition.parameter) {
      do throws(Refusal) { conditions.append(try Condition(text.string, of: noun)) } catch {
        throw error.at(text.place)
      }
    }
    (self.noun, self.parent, self.conditions, self.world) = (noun, parent, conditions, world)
  }

  /// The objects, in the order in which they were added.
  var found: [Slot] {
    let all = parent?.isNone == true ? [] : noun.slots(world, parent)
    guard !conditions.isEmpty else { return all }
    return all.filter { slot in
      world.effort.spend(conditions.count) && conditions.allSatisfy { $0.holds(slot, in: world) }
    }
  }

  /// What is shown besides them though it is kept nowhere, unless conditions narrow the list.
  var derivedRows: [[Value]] {
    parent?.isNone == true || !conditions.isEmpty ? [] : noun.derivedRows(world, parent)
  }

  /// How many there are: of all it is known, and of others they are counted.
  var count: Int { parent == nil && conditions.isEmpty ? noun.count(world) : found.count }

  /// The objects, sorted by their names.
  var sorted: [Slot] {
    world.effort.sorted(found) { left, right in
      let (first, second) = (noun.key(world, left), noun.key(world, right))
      return first.parent == second.parent
        ? world.names.precedes(first.name, second.name) : world.names.precedes(first.parent, second.parent)
    }
  }

  /// What a selecting command must fulfil before it runs: the noun is known, and so are its options.
  static func grammar(_ program: Program, _ noun: Int, _ options: [Int]) -> Diagnostic? {
    let word = program.words[noun]
    let text = program.source.string(word.valueRange)
    guard let known = Noun.named(text) else { return unknownNoun(text, word, \.plural) }
    for index in options {
      let option = OptionWord(program.words[index], in: program.source).name
      guard parentNames.contains(option), option != known.parentOption else { continue }
      return Diagnostic(
        .unknownOption, "\(known.plural) have no \(option)", at: program.words[index].range,
        help: known.parentOption.map { "they have --\($0)" }
          ?? "list them all, or narrow them with --where 'FIELD OP VALUE'")
    }
    return nil
  }

  static func unknownNoun(_ text: String, _ word: Word, _ form: KeyPath<Noun, String>) -> Diagnostic {
    let known = Noun.all.map { $0[keyPath: form] }
    return Diagnostic(
      .unexpectedArgument, "there is nothing called \(shortened(text))", at: word.range,
      help: Nearest.match(text, among: known).map { "did you mean \($0)?" }
        ?? "there are \(known.joined(separator: ", "))")
  }
}
