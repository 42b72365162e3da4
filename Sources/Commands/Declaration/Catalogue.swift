import HashTreeCollections
import Language

/// All commands, by their words. A new file of commands is added to its ``standardSections``.
public struct Catalogue: Sendable {
  /// The commands that a person defined, by name.
  private let own: [Command]

  enum Entry: Sendable {
    case command(Int)
    /// One command a noun, and perhaps one that stands without any: `reset job 123`, `reset`.
    case nouns([String: Int], alone: Int?)
  }

  /// The commands of vsh.
  public static let standard = Catalogue(own: [])

  private init(own: [Command]) { self.own = own }

  /// Where the name of a command stands. Commands are numbered in this order, those that a person defined
  /// behind them.
  private struct Location {
    let section: Int
    let position: Int

    var name: String { standardSections[section].names[position] }
    var command: Command { standardSections[section].commands[position] }
  }

  private static let locations: [Location] = standardSections.enumerated().flatMap { section, content in
    content.names.indices.map { Location(section: section, position: $0) }
  }

  private static let index: VerbIndex = {
    var index = VerbIndex()
    for section in standardSections { for name in section.names { index.add(name) } }
    return index
  }()

  /// How many commands there are.
  var count: Int { Self.locations.count + own.count }
  /// How many a person defined.
  var ownCount: Int { own.count }

  /// The command with a number. Of the others only those of its section are made.
  subscript(number: Int) -> Command {
    let locations = Self.locations
    return number < locations.count ? locations[number].command : own[number - locations.count]
  }

  /// The commands in the order of the help.
  public var commands: [Command] { Self.standardSections.flatMap(\.commands) + own }

  /// The same with more commands, which take the place of those of the same name.
  func adding(_ more: [String: Command]) -> Catalogue {
    guard !more.isEmpty else { return self }
    return Catalogue(own: (own.filter { more[$0.name] == nil } + more.values).sorted { $0.name < $1.name })
  }

  /// The same with the commands of a person's own.
  func adding(_ definitions: TreeDictionary<String, SessionState.Definition>) -> Catalogue {
    guard !definitions.isEmpty else { return self }
    return adding(Dictionary(uniqueKeysWithValues: definitions.map { ($0.key, $0.value.command) }))
  }

  /// The commands of a group, under the headings of the help.
  public func sections(of group: Command.Group) -> [Section] {
    (Self.standardSections + [Section("Defined here", own.map(\.name), own)]).compactMap { section in
      let commands = section.commands.filter { $0.group == group }
      return commands.isEmpty ? nil : Section(section.title, commands.map(\.name), commands)
    }
  }

  /// The names of all commands, in the order of the help.
  var names: [String] { Self.standardSections.flatMap(\.names) + own.map(\.name) }

  /// All first words, in order.
  public var verbs: [String] {
    let verbs = names.map { String($0.prefix { $0 != " " }) }.sorted()
    return zip(verbs, [""] + verbs).compactMap { $0 == $1 ? nil : $0 }
  }

  /// The commands that begin with a word: the one without a noun, then one for each.
  public func commands(named verb: String) -> [Command] {
    switch entry(verb) {
    case nil: []
    case .command(let number): [self[number]]
    case .nouns(let nouns, let alone): (alone.map { [self[$0]] } ?? []) + nouns.values.sorted().map { self[$0] }
    }
  }

  /// What a first word stands for.
  func entry(_ verb: String) -> Entry? {
    // In quotes a word may be two of ours: "export job" is none.
    guard !verb.utf8.contains(UInt8(ascii: " ")) else { return nil }
    var alone: Int?
    var nouns: [String: Int] = [:]
    for number in Self.index.candidates(verb) {
      let name = Self.locations[number].name
      guard name.utf8.starts(with: verb.utf8) else { continue }
      let rest = name.utf8.dropFirst(verb.utf8.count)
      if rest.isEmpty { alone = number }
      if rest.first == UInt8(ascii: " ") { nouns[String(Substring(rest.dropFirst()))] = number }
    }
    guard nouns.isEmpty else { return .nouns(nouns, alone: alone) }
    return (alone ?? numberOfOwn(verb)).map(Entry.command)
  }

  private func numberOfOwn(_ name: String) -> Int? {
    var (low, high) = (0, own.count)
    while low < high {
      let middle = (low + high) / 2
      if own[middle].name < name { low = middle + 1 } else { high = middle }
    }
    return low < own.count && own[low].name == name ? Self.locations.count + low : nil
  }
}
