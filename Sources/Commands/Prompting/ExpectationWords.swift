import Workspace

/// The words of an `expect`, as far as they are typed: which form it is, and what stands next.
struct ExpectationWords {
  private let words: [String]

  /// What stands next.
  enum Next {
    /// The first word: `error`, `count`, `no`, a noun.
    case beginning
    /// The name of an error.
    case error
    /// `OP`, to compare a number.
    case operation
    /// A noun, singular or plural.
    case noun, nouns
    /// One of the words that name an object.
    case key(Noun, [String])
    /// A field of an object, and then how it compares.
    case field(Noun)
    /// What a field of an object is compared with.
    case expected(Noun, [String], NounField)
    /// A number or a text, or nothing any more.
    case other
  }

  init(_ words: [String]) { self.words = words }

  /// The noun that it speaks of, once that is there.
  var noun: Noun? {
    let rest = words.first == "no" || words.first == "count" ? words.dropFirst() : words[...]
    return rest.first.flatMap(Noun.named)
  }

  /// What stands behind the words.
  var next: Next {
    switch words.first {
    case nil: return .beginning
    case "ok", "output": return .other
    case "error": return words.count == 1 ? .error : .other
    case "changes": return words.count == 1 ? .operation : .other
    case "count": return words.count == 1 ? .nouns : words.count == 2 ? .operation : .other
    case "no": return words.count == 1 ? .noun : object(Array(words.dropFirst()), isAbsent: true)
    default: return object(words, isAbsent: false)
    }
  }

  private func object(_ words: [String], isAbsent: Bool) -> Next {
    guard let noun = Noun.named(words[0]), noun.name == words[0] else { return .other }
    let parts = noun.keyParts.count
    let named = Array(words.dropFirst())
    if named.count < parts { return .key(noun, named) }
    guard !isAbsent else { return .other }
    switch named.count - parts {
    case 0: return .field(noun)
    case 1: return .operation
    case 2:
      guard let field = noun.field(named[parts]) else { return .other }
      return .expected(noun, Array(named.prefix(parts)), field)
    default: return .other
    }
  }

  /// The first words that are no nouns, and what they expect.
  static let beginnings = [
    ("ok", "the command before went well"), ("error", "it failed, by the error's name or message"),
    ("output", "what it printed"), ("changes", "what it changed"), ("count", "how many objects there are"),
    ("no", "an object is not there"),
  ]
}
