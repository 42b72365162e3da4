import Errors
import Language
import Workspace

/// What an `expect` says (language.md 3), understood once from its words: begun, to complete and to colour them; whole, to
/// check them, to run them and to know what they speak of.
///
/// Its parts are places among the words, since a variable may say only later what stands there.
public struct Expected {
  /// What it speaks of.
  public enum Form: String, CaseIterable, Sendable {
    /// The command before: it went well, it failed, what it printed and what it changed.
    case ok, error, output, changes
    /// How many objects there are.
    case count
    /// An object that is not there.
    case absent = "no"
    /// An object, and one of its fields: the one form that begins with a noun.
    case object = ""

    /// Whether it speaks of the command before, and not of the world.
    public var isAboutCommand: Bool {
      switch self {
      case .ok, .error, .output, .changes: true
      case .count, .absent, .object: false
      }
    }

    /// What it says.
    var meaning: String {
      switch self {
      case .ok: "the command before went well"
      case .error: "it failed, by the error's name or message"
      case .output: "what it printed"
      case .changes: "what it changed"
      case .count: "how many objects there are"
      case .absent: "an object is not there"
      case .object: "an object is there"
      }
    }
  }

  /// What stands at a place.
  enum Part {
    /// The word of the form, or the noun of an object.
    case form
    case error, text, noun, nouns, key, field, operation, number, value
  }

  /// What it speaks of.
  public let form: Form
  /// How many words there are.
  public let count: Int
  /// What it counts or names, once that is there.
  let noun: Noun?

  /// What the words behind `expect` say as far as they go.
  init(_ words: [String]) {
    count = words.count
    form = words.first.flatMap(Form.init) ?? .object
    noun =
      switch form {
      case .count: words.count > 1 ? Noun.named(words[1]) : nil
      case .absent: words.count > 1 ? Noun.singular(words[1]) : nil
      case .object: words.first.flatMap(Noun.singular)
      default: nil
      }
  }

  /// What stands at each of its places, as far as the words tell.
  var parts: [Part] {
    let key = noun?.keyParts.map { _ in Part.key } ?? []
    return switch form {
    case .ok: [.form]
    case .error: [.form, .error]
    case .output: [.form, .text]
    // Or one text, which only its end tells apart.
    case .changes: [.form, .operation, .number]
    case .count: [.form, .nouns, .operation, .number]
    case .absent: [.form, .noun] + key
    case .object: noun == nil ? [.form] : [.form] + key + [.field, .operation, .value]
    }
  }

  /// What stands next; nil where nothing more does.
  var next: Part? { parts.dropFirst(count).first }

  /// Whether nothing is missing, and nothing is too much.
  var isWhole: Bool {
    switch form {
    case .changes: count == 2 || count == 3
    case .object: noun != nil && (count == parts.count || count == parts.count - 3)
    default: count == parts.count
    }
  }

  /// Where the words stand that name the object.
  var key: Range<Int> {
    let first = form == .absent ? 2 : 1
    return first..<first + (noun?.keyParts.count ?? 0)
  }

  /// Where it compares something: the place of the operator. The value stands behind it, and before it the field of an object.
  var comparison: Int? {
    parts.firstIndex(of: .operation).flatMap { $0 + 1 < count ? $0 : nil }
  }
}

extension Noun {
  /// The noun that a word names in the singular.
  fileprivate static func singular(_ word: String) -> Noun? { named(word).flatMap { $0.name == word ? $0 : nil } }
}

extension Script {
  /// What a statement expects; nil where it is no expectation.
  public func expected(_ statement: Int) -> Expected? {
    guard command(of: statement).isExpectation else { return nil }
    return Expected(arguments(of: statement).map { program.source.string(program.words[$0].valueRange) })
  }
}
