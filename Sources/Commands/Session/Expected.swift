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

  /// How many words name the object.
  private let keyCount: Int

  /// What the words behind `expect` say as far as they go.
  init(_ words: [String]) { self.init(count: words.count) { words[$0] } }

  /// The same, of so many words: only the first two are asked for.
  init(count: Int, word: (Int) -> String) {
    self.count = count
    let first = count > 0 ? word(0) : nil
    form = first.flatMap(Form.init) ?? .object
    noun =
      switch form {
      case .count: count > 1 ? Noun.named(word(1)) : nil
      case .absent: count > 1 ? Noun.singular(word(1)) : nil
      case .object: first.flatMap(Noun.singular)
      default: nil
      }
    keyCount = form == .count ? 0 : noun?.keyParts.count ?? 0
  }

  /// What stands at each of its places, as far as the words tell.
  var parts: [Part] {
    let key = Array(repeating: Part.key, count: keyCount)
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
    case .ok: count == 1
    case .error, .output: count == 2
    case .changes: count == 2 || count == 3
    case .count: count == 4
    case .absent: count == 2 + keyCount
    case .object: noun != nil && (count == 1 + keyCount || count == 4 + keyCount)
    }
  }

  /// Where the words stand that name the object.
  var key: Range<Int> {
    let first = form == .absent ? 2 : 1
    return first..<first + keyCount
  }

  /// Where it compares something: the place of the operator. The value stands behind it, and before it the field of an object.
  var comparison: Int? {
    let place: Int
    switch form {
    case .changes: place = 1
    case .count: place = 2
    case .object where noun != nil: place = keyCount + 2
    default: return nil
    }
    return place + 1 < count ? place : nil
  }
}

extension Noun {
  /// The noun that a word names in the singular.
  fileprivate static func singular(_ word: String) -> Noun? { named(word).flatMap { $0.name == word ? $0 : nil } }
}

extension Script {
  /// What a statement's expectation speaks of, as its first word says; nil where it is none.
  func expectedForm(_ statement: Int) -> Expected.Form? {
    guard command(of: statement).isExpectation,
      let first = program.words(of: program.statements[statement]).first(where: { $0.role == .argument })
    else { return nil }
    return Expected.Form(rawValue: program.source.string(first.valueRange)) ?? .object
  }

  /// What a statement expects; nil where it is no expectation.
  public func expected(_ statement: Int) -> Expected? {
    guard command(of: statement).isExpectation else { return nil }
    let words = arguments(of: statement)
    return Expected(count: words.count) { program.source.string(program.words[words[$0]].valueRange) }
  }
}
