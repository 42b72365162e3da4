/// The one declaration of a kind of record, from which `list`, `show`, `--where`, `expect`, JSON and CSV are derived, and by
/// which files are loaded.
///
/// ## In this folder
/// How a kind of record is declared, once, both to be read and to be written. A schema is data: whoever needs a column,
/// a limit, or what refers to what asks it, and repeats nothing.
/// - `Schema.swift`: the whole. `RecordKey.swift`: what identifies one, and how a person names it.
/// - `Field.swift`: one field, with `Value.swift`, what it holds in the form that people and files write.
/// - The fields there are: `FieldKinds.swift`, `FieldTimes.swift`, `FieldCostTypes.swift`. Another kind is another
///   function.
public struct Schema<R>: Sendable {
  /// Its noun in the language, such as `costcode`.
  public let noun: String
  /// The noun in `list` and `count`.
  public let plural: String
  /// What it is, for `help`.
  public let meaning: String
  /// The system that holds it.
  public let system: System
  /// Vista's table or Procore's endpoint.
  public let source: String
  /// What identifies a record.
  public let key: RecordKey<R>
  /// Its fields, in the order of `show`.
  public let fields: [Field<R>]

  /// What the name of one is: `name`, `code`, `number`.
  public let namedBy: String

  /// How a person names one.
  public var naming: Naming { key.naming }

  /// Declares a kind of record. `word` says what its name is, where that is neither how the key calls it nor, where that is
  /// the noun itself, a number.
  public init(
    _ noun: String, plural: String, _ meaning: String, in system: System, source: String, key: RecordKey<R>,
    by word: String? = nil, _ fields: [Field<R>]
  ) {
    self.noun = noun
    self.plural = plural
    self.meaning = meaning
    self.system = system
    self.source = source
    self.key = key
    namedBy = word ?? key.naming.own.flatMap { $0 == noun ? nil : $0 } ?? "number"
    self.fields = fields
  }

  /// The most characters that a field, or a word of the key, holds. A command that takes it asks here, so that the limit
  /// is said once.
  public func limit(_ name: String) -> Int {
    let limit = fields.first { $0.name == name }?.limit ?? key.parts.first { $0.name == name }?.limit
    guard let limit else { preconditionFailure("the \(name) of a \(noun) has no limit") }
    return limit
  }
}
