import Errors
import Language
import Text
import Workspace

/// The words that name one object of a noun: `costcode 123 03-300`. Shared by `show` and `expect`.
struct ObjectWords {
  let noun: Noun
  let words: [String]
  let parent: String?

  init(_ noun: Noun, _ words: [String], _ call: Call) {
    self.noun = noun
    self.words = words
    parent = noun.parentOption.flatMap { call.texts(of: Parameter(name: $0, meaning: "", kind: .value)).last?.string }
  }

  /// The object, if it is there now.
  func slot(in world: Workspace) -> Slot? {
    guard let key = key(in: world) else { return nil }
    return noun.find(world, key)
  }

  /// The object, or the refusal that says what is near.
  func find(in world: Workspace) throws(Refusal) -> Slot {
    if let slot = slot(in: world) { return slot }
    if let coming = comingCompliance(in: world) { throw coming }
    var list = ["list", noun.plural]
    var near: [Slot] = []
    if case .within(let option, _) = noun.naming, let parent = world.names.find(words[0]) {
      list += ["--" + option, words[0]]
      near = noun.slots(world, parent)
    } else {
      near = noun.slots(world, nil)
    }
    let known = near.lazy.map { world.text(noun.key(world, $0).name) }
    throw Refusal.notFound(
      "there is no \(noun.name) \(Quoting.line(words.map(shortened)))", words.last ?? "",
      among: known.prefix(world.wordsAreRead ? 20_000 : 0),
      list: list)
  }

  /// That a compliance document is in Vista, and no sync has brought it (rule 2).
  private func comingCompliance(in world: Workspace) -> Refusal? {
    guard noun.name == ComplianceDocument.schema.noun, let key = key(in: world),
      let commitment = world.procore.commitments[Key(key.parent)], commitment.isSynced,
      world.vista.compliance.contains(Key(commitment.erp.origin, key.name))
    else { return nil }
    return Refusal(
      .notFound, "there is no \(noun.name) \(Quoting.line(words.map(shortened))) in Procore yet",
      Explanation(
        "Vista has it; such documents arrive at every fourth hour",
        waysOut: [WayOut("wait for that", [["advance", "4h"], ["show", noun.name] + words])]))
  }

  private func key(in world: Workspace) -> Key? {
    let names = words.map { world.names.find($0) }
    switch noun.naming {
    case .own: return names.first.flatMap { $0 }.map { Key($0) }
    case .within:
      guard names.count == 2, let parent = names[0], let own = names[1] else { return nil }
      return Key(parent, own)
    case .understood(_, _, let usual):
      guard let own = names.first ?? nil else { return nil }
      guard let parent else { return Key(usual(world), own) }
      return world.names.find(parent).map { Key($0, own) }
    case .only: return .only
    }
  }

  /// What words that name an object must fulfil before anything runs: a known noun and, where nothing else may follow,
  /// just the words that it needs.
  static func grammar(_ program: Program, _ noun: Int, _ words: [Int], _ options: [Int], exactly: Bool) -> Diagnostic? {
    let word = program.words[noun]
    let text = program.source.string(word.valueRange)
    guard let known = Noun.named(text), known.name == text else {
      return Selection.unknownNoun(text, word, \.name)
    }
    let parts = known.keyParts
    guard words.count >= parts.count else {
      return Diagnostic(
        .missingArgument, "a \(text) is named by \(known: parts.map { $0.uppercased() }.joined(separator: " "))",
        at: word.range,
        help: "for example: \(([text] + parts.map { $0.uppercased() }).joined(separator: " "))")
    }
    if exactly, words.count > parts.count {
      return Diagnostic(
        .unexpectedArgument,
        parts.isEmpty
          ? "there is only one \(text): nothing names it"
          : "a \(text) is named by \(parts.map { $0.uppercased() }.joined(separator: " ")) alone",
        at: program.words[words[parts.count]].range)
    }
    for index in options {
      let option = OptionWord(program.words[index], in: program.source).name
      if case .understood(_, option, _) = known.naming { continue }
      if option == Command.format.parameter.name { continue }
      return Diagnostic(.unknownOption, "a \(text) has no --\(option)", at: program.words[index].range)
    }
    return nil
  }
}

extension Noun {
  /// What an object is called, as it can be typed: `phase 03-300 --group 2`.
  func title(of slot: Slot, in world: Workspace) -> String { title(of: key(world, slot), in: world) }

  /// What the object with a key is called, whether it is there or not.
  func title(of key: Key, in world: Workspace) -> String {
    let words = words(of: key, in: world)
    let own = Quoting.line([name] + words.prefix(keyParts.count))
    return ([own] + words.dropFirst(keyParts.count).map { $0.hasPrefix("--") ? $0 : Quoting.word($0) }).joined(
      separator: " ")
  }
}
