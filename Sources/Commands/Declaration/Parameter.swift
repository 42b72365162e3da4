import Errors
import Workspace

/// One argument or option of a command, as its grammar, its help and completion know it.
public final class Parameter: Sendable {
  /// As it stands in the help: `CODE`, `--cost-types`.
  public let name: String
  /// The name as a number: a call asks for its parameters by it, several times a command.
  let tag: Int
  /// What it is.
  public let meaning: String
  /// What stands there.
  public let kind: Kind
  /// Whether it may be left out.
  public let isOptional: Bool
  /// Whether it may be given several times.
  public let isRepeated: Bool
  /// Whether an option must be given.
  public let isRequired: Bool

  init(
    name: String, meaning: String, kind: Kind, isOptional: Bool = false, isRepeated: Bool = false,
    isRequired: Bool = false
  ) {
    self.name = name
    self.meaning = meaning
    self.kind = kind
    self.isOptional = isOptional
    self.isRepeated = isRepeated
    self.isRequired = isRequired
    tag = name.utf8.reduce(0) { $0 &* 31 &+ Int($1) }
  }

  /// The same but for what is said here.
  func with(
    name: String? = nil, meaning: String? = nil, kind: Kind? = nil, isOptional: Bool? = nil, isRepeated: Bool? = nil,
    isRequired: Bool? = nil
  ) -> Parameter {
    Parameter(
      name: name ?? self.name, meaning: meaning ?? self.meaning, kind: kind ?? self.kind,
      isOptional: isOptional ?? self.isOptional, isRepeated: isRepeated ?? self.isRepeated,
      isRequired: isRequired ?? self.isRequired)
  }

  /// What can stand in the place of a parameter.
  public enum Kind: Sendable {
    /// Any word that its meaning describes.
    case value
    /// One of some words.
    case choice([String])
    /// The name of an object.
    case reference(ObjectReference)
    /// The name of an object of one of two nouns; those are offered that the command waits for.
    case either(ObjectReference, ObjectReference)
    /// Names of objects with commas between them, or `none`.
    case list(ObjectReference)
    /// What objects of this noun lie within; of the noun that the call names, where none is given here.
    case parent(of: String?, first: Readiness?)
    /// Always this word.
    case keyword(String)
    /// A noun, singular: `phase`.
    case noun
    /// A noun, plural: `phases`.
    case nouns
    /// The words that name an object of the noun that the call names.
    case key
    /// A field of the noun that the call names.
    case field
    /// `FIELD OP VALUE` of the noun that the call names, in one word.
    case condition
    /// The words of an expectation.
    case expectation
    /// The first word of a command, a term, `errors` or `glossary`.
    case verb
    /// A command with all its words.
    case command
    /// What a `check` speaks of: its second word, and the words that name an item.
    case judged
    /// The second word of a command, whose first the call names.
    case secondWord
    /// What can be explained: an error, a rule, a setting, a term.
    case subject
    /// What there are recipes for: an error, a rule.
    case recipe
    /// A setting.
    case setting
    /// A reading of the setting that the call names.
    case reading
    /// A state that was given a name.
    case snapshot
    /// A variable that gets a value, without its `$`.
    case variable
    /// A variable that stands for an argument of a command of one's own, without its `$`.
    case ownArgument
    /// The path of a file or folder, relative to the script that says it.
    case file
    /// The path of a file, or a word that stands for none.
    case fileOr(String, meaning: String)
    /// The path of a script, written out.
    case script
    /// A new word, written out.
    case literal
    /// A flag: there or not.
    case flag

    /// The name of an object of a noun; see ``ObjectReference``.
    static func object(
      _ noun: String, within parent: String? = nil, by field: String? = nil, first: Readiness? = nil,
      orNew mayBeNew: Bool = false
    ) -> Kind {
      .reference(
        ObjectReference(noun: noun, parent: parent, field: field, readiness: first, mayBeNew: mayBeNew))
    }
  }

  /// Whether it names a variable that its command makes.
  var isNewVariable: Bool {
    switch kind {
    case .variable, .ownArgument: true
    default: false
    }
  }

  /// Whether it is a word of an expectation.
  var isExpectation: Bool { if case .expectation = kind { true } else { false } }

  /// Whether it is always the same word.
  var isKeyword: Bool { if case .keyword = kind { true } else { false } }

  /// How it stands in the usage line.
  public func usage(isOption: Bool) -> String {
    var text: String =
      switch kind {
      case .keyword(let word): word
      case .flag: "--" + name
      case .choice(let words) where isOption: "--\(name) \(words.joined(separator: "|"))"
      default: isOption ? "--\(name) \(name.uppercased())" : name.uppercased()
      }
    if isRepeated { text += "…" }
    return isOptional || (isOption && !isRequired) ? "[\(text)]" : text
  }
}

/// A parameter with the way to turn its text into a value. Declared once and used twice: in the command's grammar, and in
/// its body to get the value: `let phase = try call(phase, world)`.
public struct Argument<Value>: Sendable {
  /// How grammar and help know it.
  public let parameter: Parameter
  let decode: @Sendable (ArgumentText, Call, Workspace) throws(Refusal) -> Value

  /// An argument that is read from its text.
  init(
    _ name: String, _ meaning: String, _ kind: Parameter.Kind = .value,
    decode: @escaping @Sendable (ArgumentText, Call, Workspace) throws(Refusal) -> Value
  ) {
    self.init(Parameter(name: name, meaning: meaning, kind: kind), decode: decode)
  }

  private init(
    _ parameter: Parameter, decode: @escaping @Sendable (ArgumentText, Call, Workspace) throws(Refusal) -> Value
  ) {
    self.parameter = parameter
    self.decode = decode
  }

  /// The same, where it may be left out.
  var optional: Argument { Argument(parameter.with(isOptional: true), decode: decode) }

  /// The same option, where it must be given.
  var required: Argument { Argument(parameter.with(isRequired: true), decode: decode) }

  /// The same, where it may be given several times.
  var repeated: Argument { Argument(parameter.with(isRepeated: true), decode: decode) }

  /// The same with another kind of what stands there.
  func with(_ kind: Parameter.Kind) -> Argument { Argument(parameter.with(kind: kind), decode: decode) }

  /// The same under another name, such as an option's.
  func named(_ name: String, _ meaning: String? = nil) -> Argument {
    Argument(parameter.with(name: name, meaning: meaning, isRequired: false), decode: decode)
  }
}

extension Argument where Value == Void {
  /// A word that is always the same, such as the `in` of `for`.
  static func keyword(_ word: String) -> Argument {
    Argument(word, "the word \(word)", .keyword(word)) { (_, _, _) throws(Refusal) in }
  }

  /// An option without a value.
  static func flag(_ name: String, _ meaning: String) -> Argument {
    Argument(name, meaning, .flag) { (_, _, _) throws(Refusal) in }
  }
}
