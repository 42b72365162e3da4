import Errors
import Language
import Text
import Workspace

/// What to type instead of a statement that is none: the nearest command by what the words mean, with the person's own words
/// in their places. Nothing is run; what is offered is understood as it stands.
struct Meaning {
  private let catalogue: Catalogue
  private let world: Workspace?

  /// Of words that are typed where these commands are known, perhaps in a world.
  init(_ catalogue: Catalogue, in world: Workspace?) { (self.catalogue, self.world) = (catalogue, world) }

  /// What to type, in one line; nil where the words mean nothing.
  func help(for words: [String]) -> String? { Self.isTyped(words) ? Self.typing(lines(for: words)) : nil }

  /// Whether words are of a length that a person types: what is longer means nothing, and takes its time to be read.
  private static func isTyped(_ words: [String]) -> Bool { words.reduce(0) { $0 + $1.utf8.count } <= mostTyped }

  private static let mostTyped = 1000

  /// What to type where no word is like one that is known, either.
  func lastResort(for words: [String]) -> String? {
    guard Self.isTyped(words) else { return nil }
    let (verbs, rest) = read(words)
    let known = verbs.filter(isVerb)
    let whole = rest.count > 1 ? [Quoting.quoted(rest.joined(separator: " "))] : rest
    let lines = known.dropFirst(known.first == words.first ? 1 : 0).flatMap { [[$0] + rest, [$0] + whole, [$0]] }
    if let line = lines.lazy.compactMap(understood).first { return Self.typing([line]) }
    // The command is known, and what it takes is told by its help.
    let meant = verbs.flatMap { commands($0, rest) }.map { $0[0] } + known.filter { $0 != words.first }
    if let help = meant.first.flatMap({ understood(["help", $0]) }) { return Self.typing([help]) }
    let names =
      verbs.lazy.map { verb in catalogue.names.filter { $0.hasPrefix(verb + "-") } }.first { !$0.isEmpty } ?? []
    let begun = names.filter { name in rest.first.map { name.contains("-" + $0) } ?? false }
    let told = begun.isEmpty ? names : begun
    guard !told.isEmpty else { return nil }
    return "there are \(told.prefix(Self.mostNames).joined(separator: ", "))"
      + (told.count > Self.mostNames ? ", …" : "")
  }

  private static let mostNames = 10

  /// Whether a word means something as a verb.
  func knows(verb: String) -> Bool {
    guard Self.isTyped([verb]) else { return false }
    let key = Synonyms.key(verb)
    return Synonyms.verbs(for: verb).count > 1 || catalogue.names.contains { $0.hasPrefix(key + "-") }
      || isKnownPair(verb)
  }

  /// Whether a word is a verb and a noun, both of which are known: no letter of it is wrong.
  private func isKnownPair(_ word: String) -> Bool {
    let pieces = separated([word])
    guard pieces.count == 2 else { return false }
    return Noun.named(pieces[1]) != nil && catalogue.names.contains { $0.hasPrefix(pieces[0] + "-") }
  }

  private static func typing(_ lines: [String]) -> String? {
    lines.isEmpty ? nil : "type: \(lines.joined(separator: ", or: "))"
  }

  /// The lines to type; several where several are as likely.
  func lines(for words: [String]) -> [String] {
    let (verbs, rest) = read(words)
    let isNoVerb = words.first.map { !isVerb($0) } ?? false
    for verb in verbs {
      let alone = isNoVerb && isVerb(verb) ? [[verb] + rest] : []
      let renames = words.first.map { Self.renaming.contains(Synonyms.key($0)) } ?? false
      if let line = (commands(verb, rest, renames: renames) + alone).lazy.compactMap(understood).first { return [line] }
    }
    return verbs.lazy.map { objects($0, rest) }.first { !$0.isEmpty } ?? []
  }

  /// What the first word may mean, and the others.
  private func read(_ words: [String]) -> (verbs: [String], rest: [String]) {
    let words = separated(words)
    return (words.first.map(Synonyms.verbs) ?? [], Array(words.dropFirst()))
  }

  /// `new-phase` and `delete_phase` are two words.
  private func separated(_ words: [String]) -> [String] {
    guard let first = words.first, Synonyms.verbs(for: first).count == 1,
      let mark = first.dropFirst().firstIndex(where: { $0 == "-" || $0 == "_" })
    else { return words }
    let pieces = [String(first[..<mark]), String(first[first.index(after: mark)...])]
    return pieces.contains("") ? words : pieces + words.dropFirst()
  }

  // MARK: Commands

  /// The commands of a verb with what the next words mean as a noun, each with the words behind it.
  private func commands(_ verb: String, _ rest: [String], renames: Bool = false) -> [[String]] {
    nouns(in: rest).flatMap { noun, rest -> [[String]] in
      let names = catalogue.names.filter { name in
        guard name.hasPrefix(verb), name.count > verb.count else { return false }
        let other = name.dropFirst(verb.count)
        return (other.first == " " || other.first == "-")
          && Synonyms.singular(Synonyms.key(String(other))) == noun
      }
      return names.map { [$0] + rest + (renames ? newName(of: $0, rest) : []) }
        + looking(verb, noun).map { [verb, $0] + rest }
    }
  }

  private static let renaming: Set<String> = ["rename", "renumber"]

  /// The option by which a command gives another name, with a word that stands for it; none where the words have options.
  private func newName(of command: String, _ rest: [String]) -> [String] {
    guard !rest.contains(where: { $0.hasPrefix("--") }), let found = catalogue.commands(named: command).first,
      let option = ["name", "title", "description", "number"].first(where: { name in
        found.options.contains { $0.name == name }
      })
    else { return [] }
    return ["--" + option, option.uppercased()]
  }

  /// The noun as a command that looks takes it.
  private func looking(_ verb: String, _ noun: String) -> [String] {
    let known: [String] =
      switch verb {
      case "list", "count": Noun.all.map(\.plural)
      case "show": Noun.all.map(\.name)
      case "tab": Tab.all.map(\.name)
      default: []
      }
    return known.filter { Synonyms.singular(Synonyms.key($0)) == noun }
  }

  /// What the words begin with that may be a noun, the longest first, and the words behind it.
  private func nouns(in words: [String]) -> [(noun: String, rest: [String])] {
    let words = Array(words.drop { Synonyms.fillers.contains($0.lowercased()) })
    return (1...4).reversed().filter { $0 <= words.count }.flatMap { count in
      Synonyms.nouns(for: words[..<count].joined()).map { ($0, Array(words[count...])) }
    }
  }

  private func isVerb(_ verb: String) -> Bool { catalogue.entry(verb) != nil }

  // MARK: Objects

  /// The commands of a verb for the objects that are called so.
  private func objects(_ verb: String, _ rest: [String]) -> [String] {
    guard let world, let first = rest.first, let name = name(first, in: world) else { return [] }
    let nouns = Noun.all.filter { noun in
      switch noun.naming {
      case .own: noun.find(world, Key(name)) != nil
      case .understood(_, _, let usual): noun.find(world, Key(usual(world), name)) != nil
      case .within, .only: false
      }
    }
    let lines = nouns.flatMap { noun in [["\(verb) \(noun.name)"], ["\(verb)-\(noun.name)"]] }
      .compactMap { understood($0 + rest) }
    return Array(lines.prefix(Self.mostObjects))
  }

  private static let mostObjects = 4

  /// What the objects of a noun lie within that have a name, as words; none where nobody can tell.
  func parents(of noun: String, named name: String) -> [String] {
    guard let world, let noun = Noun.named(noun), case .within = noun.naming, let own = world.names.find(name) else {
      return []
    }
    let found = noun.slots(world, nil).prefix(Self.mostSought).lazy.map { noun.key(world, $0) }.filter {
      $0.name == own
    }
    return found.prefix(Self.mostObjects).map { Quoting.word(world.text($0.parent)) }
  }

  private static let mostSought = 20_000

  /// What a word names that may stand in quotes.
  private func name(_ word: String, in world: Workspace) -> Name? {
    let program = Parser.parse(Source(name: "", text: Array(word.utf8)))
    return program.words.first.flatMap { world.names.find(program.source.string($0.valueRange)) }
  }

  // MARK: Whether it is understood

  /// Words as a line, if they are a whole statement.
  private func understood(_ words: [String]) -> String? {
    let line = words.joined(separator: " ")
    let program = Parser.parse(Source(name: "", text: Array(line.utf8)))
    guard program.diagnostics.isEmpty, program.statements.count == 1 else { return nil }
    return Binder.bind(program, catalogue).program.diagnostics.isEmpty ? line : nil
  }
}
