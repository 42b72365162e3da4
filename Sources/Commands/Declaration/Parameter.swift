import Errors
import Workspace

/// One argument or option of a command, as its grammar, its help and completion know it.
public struct Parameter: Sendable {
  /// As it stands in the help: `CODE`, `--cost-types`.
  public let name: String
  /// The name as a number: a call asks for its parameters by it, several times a command.
  let tag: Int
  /// What it is.
  public let meaning: String
  /// What stands there.
  public let kind: Kind
  /// Whether it may be left out.
  public internal(set) var isOptional = false
  /// Whether it may be given several times.
  public internal(set) var isRepeated = false
  /// Whether an option must be given.
  public internal(set) var isRequired = false

  init(name: String, meaning: String, kind: Kind) {
    self.name = name
    self.meaning = meaning
    self.kind = kind
    tag = name.utf8.reduce(0) { $0 &* 31 &+ Int($1) }
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
    /// The first word of a command, or `errors`.
    case verb
    /// The second word of a command, whose first the call names.
    case secondWord
    /// What can be explained: an error, a rule, a setting.
    case subject
    /// A setting.
    case setting
    /// A reading of the setting that the call names.
    case reading
    /// A state that was given a name.
    case snapshot
    /// A variable, without its `$`.
    case variable
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
      _ noun: String, within parent: String? = nil, by field: String? = nil, first: Readiness? = nil
    ) -> Kind {
      .reference(ObjectReference(noun: noun, parent: parent, field: field, readiness: first))
    }
  }

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

/// The text of one argument of a call: bytes of the script where it stands there as it is, else bytes of its own.
public struct ArgumentText: Sendable {
  let bytes: [UInt8]
  let range: Range<Int>
  /// Where it stands in the script.
  let place: Range<Int>

  /// As a string.
  public var string: String { String(decoding: bytes[range], as: UTF8.self) }
}

/// A parameter with the way to turn its text into a value. Declared once and used twice: in the command's grammar, and in
/// its body to get the value: `let phase = try call(phase, world)`.
public struct Argument<Value>: Sendable {
  /// How grammar and help know it.
  public private(set) var parameter: Parameter
  let decode: @Sendable (ArgumentText, Call, Workspace) throws(Refusal) -> Value

  /// An argument that is read from its text.
  init(
    _ name: String, _ meaning: String, _ kind: Parameter.Kind = .value,
    decode: @escaping @Sendable (ArgumentText, Call, Workspace) throws(Refusal) -> Value
  ) {
    parameter = Parameter(name: name, meaning: meaning, kind: kind)
    self.decode = decode
  }

  /// The same, where it may be left out.
  var optional: Argument {
    var copy = self
    copy.parameter.isOptional = true
    return copy
  }

  /// The same option, where it must be given.
  var required: Argument {
    var copy = self
    copy.parameter.isRequired = true
    return copy
  }

  /// The same, where it may be given several times.
  var repeated: Argument {
    var copy = self
    copy.parameter.isRepeated = true
    return copy
  }

  /// The same with another kind of what stands there.
  func with(_ kind: Parameter.Kind) -> Argument {
    var copy = Argument(parameter.name, parameter.meaning, kind, decode: decode)
    (copy.parameter.isOptional, copy.parameter.isRepeated) = (parameter.isOptional, parameter.isRepeated)
    copy.parameter.isRequired = parameter.isRequired
    return copy
  }

  /// The same under another name, such as an option's.
  func named(_ name: String, _ meaning: String? = nil) -> Argument {
    var copy = Argument(name, meaning ?? parameter.meaning, parameter.kind, decode: decode)
    copy.parameter.isOptional = parameter.isOptional
    copy.parameter.isRepeated = parameter.isRepeated
    return copy
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
