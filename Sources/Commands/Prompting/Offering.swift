import Errors
import Language
import Rendering
import Rules
import Text
import Workspace

/// Finds what can stand at a position of a line, from the same declarations by which the line will be read.
struct Offering {
  let session: Session
  let typed: TypedLine
  /// How many are made at most.
  let most: Int
  /// After how many it is enough, whatever else there is; then nobody knows how many there are in all.
  let mostAsked: Int
  private let files: (String) -> [FileCandidate]

  init(
    _ session: Session, _ typed: TypedLine, most: Int = mostCandidates, mostAsked: Int = .max,
    _ files: @escaping (String) -> [FileCandidate]
  ) {
    (self.session, self.typed, self.most, self.mostAsked, self.files) = (session, typed, most, mostAsked, files)
  }

  var world: Workspace { session.world }

  /// The names of objects that are wanted.
  func pick(within parent: Name? = nil, _ beginning: String) -> Pick {
    Pick(within: parent, beginning: Array(beginning.utf8), most: most, mostAsked: mostAsked)
  }

  /// What can stand at a position and begins so.
  func offer(at position: Position, beginning: String) -> Offer {
    switch position {
    case .verb:
      Offer(typed.catalogue.verbs.map { ($0, typed.catalogue.meaning(of: $0)) }, beginning: beginning)
    case .noun(let nouns):
      Offer(
        nouns.keys.sorted().map { ($0, nouns[$0].map { typed.catalogue[$0].summary } ?? "") },
        beginning: beginning)
    case .option(let command): options(of: command)
    case .value(let parameter, let command, let argument):
      values(of: parameter, of: command, argument, beginning)
    case .nothing: .nothing
    }
  }

  /// The options that can be added: those that are not there yet, or that may be there several times.
  private func options(of command: Command) -> Offer {
    let given = Set(
      typed.words.filter { $0.role == .option }.map { OptionWord($0, in: typed.program.source).name })
    let noun = typed.noun(of: command)
    let fitting = (command.options + [Command.format.parameter]).filter { option in
      if given.contains(option.name), !option.isRepeated { return false }
      guard case .parent(nil, _) = option.kind else { return true }
      return option.name == noun?.parentOption
    }
    return Offer(fitting.map { ("--" + $0.name, $0.meaning) }, beginning: typed.word.text)
  }

  private func values(
    of parameter: Parameter, of command: Command, _ argument: Int?, _ beginning: String
  ) -> Offer {
    switch parameter.kind {
    case .value, .flag, .literal, .ownArgument, .command, .judged: return .nothing
    case .keyword(let word): return Offer([(word, parameter.meaning)], beginning: beginning)
    case .choice(let words): return Offer(words.map { ($0, meaning(of: $0)) }, beginning: beginning)
    case .reference(let reference): return objects(reference, of: command, beginning: beginning)
    case .either(let one, let other): return ready(one, beginning).followed(by: ready(other, beginning))
    case .list(let reference): return list(reference, of: command, beginning: beginning)
    case .parent(let noun, let readiness):
      guard let noun = noun.flatMap(Noun.named) ?? typed.noun(of: command) else { return .nothing }
      return parents(of: noun, first: readiness, beginning: beginning)
    case .noun: return Offer(Noun.all.map { ($0.name, $0.meaning) }, beginning: beginning)
    case .nouns: return Offer(Noun.all.map { ($0.plural, $0.meaning) }, beginning: beginning)
    case .key:
      guard let noun = typed.noun(of: command) else { return .nothing }
      let words = typed.arguments.dropFirst().map { typed.value($0, session.variables) ?? "" }
      return key(of: noun, words, command, beginning: beginning)
    case .field:
      return Offer((typed.noun(of: command)?.fields ?? []).map { ($0.name, fieldMeaning($0)) }, beginning: beginning)
    case .condition: return condition(of: command, beginning)
    case .expectation: return expectation(of: command, argument, beginning)
    case .variable:
      return Offer(
        session.variables.names.map { ($0, session.variables[$0].map(shortened) ?? "") }, beginning: beginning)
    case .snapshot:
      return Offer(
        world.history.snapshots.map { ($0.name, "\($0.time), event \($0.position)") }, beginning: beginning)
    case .verb, .secondWord, .subject, .recipe, .setting, .reading:
      return topics(parameter.kind, of: command, beginning)
    case .file: return paths(beginning) { _ in true }
    case .fileOr(let word, let meaning):
      return Offer([(word, meaning)], beginning: beginning).followed(by: paths(beginning) { _ in true })
    case .script: return paths(beginning) { $0.hasSuffix(".vsh") }
    }
  }

  /// What a parameter takes where nothing can be offered: for a setting of any value, what such a value looks like.
  func meaning(of parameter: Parameter) -> String {
    guard case .reading = parameter.kind,
      let name = typed.arguments.first.flatMap({ typed.value($0, session.variables) })
    else { return parameter.meaning }
    return Setting.named(name)?.readings.first?.value ?? SessionSetting.named(name)?.readings.first?.value
      ?? parameter.meaning
  }

  private func meaning(of word: String) -> String {
    Privilege(rawValue: word)?.title ?? OutputFormat(rawValue: word)?.meaning ?? ""
  }

  func fieldMeaning(_ field: NounField) -> String {
    [field.source, field.limit.map { "at most \($0) characters" }].compactMap { $0 }.joined(separator: ", ")
  }

  // MARK: Words of the declarations

  private func topics(_ kind: Parameter.Kind, of command: Command, _ beginning: String) -> Offer {
    let before = typed.arguments.first.flatMap { typed.value($0, session.variables) }
    switch kind {
    case .verb:
      return Offer(
        typed.catalogue.verbs.map { ($0, typed.catalogue.meaning(of: $0)) }
          + [("errors", "the names of all errors"), (Help.glossaryTopic, "the words of the field")]
          + terms.filter { typed.catalogue.entry($0.0) == nil },
        beginning: beginning)
    case .secondWord:
      return Offer(
        typed.catalogue.commands(named: before ?? "").compactMap { command in command.noun.map { ($0, command.summary) }
        },
        beginning: beginning)
    case .subject:
      return Offer(
        ErrorName.allCases.map { ($0.name, $0.page.meaning) } + Rule.all.map { ($0.name, $0.sentence) }
          + Setting.all.map { ($0.name, $0.question) } + [
            ("rules", "all rules"), (Help.glossaryTopic, "the words of the field"),
          ] + terms, beginning: beginning)
    case .recipe:
      return Offer(
        ErrorName.allCases.filter { $0.lackOfRecipe == nil }.map { ($0.name, $0.page.meaning) }
          + Rule.all.map { ($0.name, $0.sentence) }, beginning: beginning)
    case .setting:
      return Offer(
        Setting.all.map { ($0.name, "\($0.read(world.settings, world)): \($0.question)") }
          + SessionSetting.all.map { ($0.name, "\($0.read(session)): \($0.question)") }, beginning: beginning)
    default:
      let ofWorld = before.flatMap(Setting.named).map { $0.values.isEmpty ? [] : $0.readings }
      let ofSession = before.flatMap(SessionSetting.named)?.values ?? []
      return Offer(
        ofWorld?.map { ($0.value, $0.meaning) } ?? ofSession.map { ($0.value, $0.meaning) }, beginning: beginning)
    }
  }

  private var terms: [(String, String)] { Term.all.map { ($0.name, $0.sentence) } }

  // MARK: Files

  /// What a folder holds, named as it is typed; hidden files only where their dot is typed.
  private func paths(_ beginning: String, where fits: (String) -> Bool) -> Offer {
    let folder = beginning.lastIndex(of: "/").map { String(beginning[...$0]) } ?? ""
    let isHidden = beginning.dropFirst(folder.count).hasPrefix(".")
    let fitting = files(folder).filter { ($0.isFolder || fits($0.name)) && (isHidden || !$0.name.hasPrefix(".")) }
    return Offer(
      fitting.sorted { ($0.isFolder ? 0 : 1, $0.name) < ($1.isFolder ? 0 : 1, $1.name) }.map { file in
        Offer.Item(
          value: folder + file.name + (file.isFolder ? "/" : ""), description: file.isFolder ? "folder" : "",
          isBeginning: file.isFolder)
      }, beginning: beginning)
  }
}

extension Catalogue {
  /// What a verb is for: the summary of its command, or the nouns that it knows.
  func meaning(of verb: String) -> String {
    switch entry(verb) {
    case .command(let number): self[number].summary
    case .nouns(let nouns, let alone):
      (alone.map { [self[$0].summary] } ?? []).joined()
        + (alone == nil ? "" : " Or with: ") + nouns.keys.sorted().joined(separator: ", ")
    case nil: ""
    }
  }
}
