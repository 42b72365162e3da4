/// What identifies a record: the words of its key, and how a person names it by them.
public struct RecordKey<R>: Sendable {
  /// How a person names one.
  public let naming: Naming
  /// The words, the parent's before its own.
  public let parts: [KeyPart<R>]

  /// By one word: `project 123`.
  public static func own(_ part: KeyPart<R>) -> RecordKey { RecordKey(naming: .own(part.name), parts: [part]) }

  /// By one word, which is no more than a text: `vendor 501`.
  public static func own(
    _ name: String, _ path: @autoclosure @escaping KeyPart<R>.Path<Name>, column: String? = nil, field: String? = nil,
    limit: Int? = nil, isPersonal: Bool = false
  ) -> RecordKey {
    own(.text(name, path(), column: column, field: field, limit: limit, isPersonal: isPersonal))
  }

  /// By its parent and itself: `costcode 123 03-300`.
  public static func within(_ parent: KeyPart<R>, _ own: KeyPart<R>) -> RecordKey {
    RecordKey(naming: .within(parent.name, own.name), parts: [parent, own])
  }

  /// By one word within a parent that is understood, and that an option names otherwise: `phase 03-300 --group 2`.
  public static func understood(
    _ own: KeyPart<R>, option: KeyPart<R>, default usual: @escaping @Sendable (Workspace) -> Name
  ) -> RecordKey {
    RecordKey(naming: .understood(own.name, option: option.name, default: usual), parts: [option, own])
  }

  /// There is only one: `clock`.
  public static var only: RecordKey { RecordKey(naming: .only, parts: []) }
}

/// How a person names one object of a kind.
public enum Naming: Sendable {
  /// By one word: `project 123`.
  case own(String)
  /// By its parent and itself: `costcode 123 03-300`.
  case within(String, String)
  /// By one word within a parent that is understood, and that an option names otherwise: `phase 03-300 --group 2`.
  case understood(String, option: String, default: @Sendable (Workspace) -> Name)
  /// There is only one: `clock`.
  case only

  /// What the word is called that names the object itself, within its parent if it has one.
  public var own: String? {
    switch self {
    case .own(let own), .within(_, let own), .understood(let own, _, _): own
    case .only: nil
    }
  }
}

/// One word of a record's key.
public struct KeyPart<R>: Sendable {
  /// Where a record keeps it. A key path is made when it is asked for: two hundred of them would be a third of the start of
  /// the program.
  public typealias Path<Value> = @Sendable () -> WritableKeyPath<R, Value>

  /// As people name it.
  public let name: String
  /// The column or field of the API that carries it.
  public let source: FieldSource?
  /// What it may be: a text, or a number that stands for itself.
  public let content: Content
  /// Whether a person or a firm can be known by it.
  public let isPersonal: Bool
  /// What it names besides, if it is the key of something else: the job that a job phase belongs to.
  public let target: Target<R>?
  /// Gives a record this part of its key.
  public let write: @Sendable (inout R, Name, Workspace) -> Void

  /// The most characters that it holds, where there is a limit.
  public var limit: Int? { content.limit }

  /// A text: a code, kept byte for byte.
  public static func text(
    _ name: String, _ path: @autoclosure @escaping Path<Name>, column: String? = nil, field: String? = nil,
    limit: Int? = nil, isPersonal: Bool = false, to target: Target<R>? = nil
  ) -> KeyPart {
    KeyPart(
      name: name, source: FieldSource(column: column, field: field), content: .text(limit: limit),
      isPersonal: isPersonal, target: target
    ) { record, name, _ in record[keyPath: path()] = name }
  }

  /// A number, such as that of a phase group.
  public static func number(
    _ name: String, _ path: @autoclosure @escaping Path<Name>, column: String, in range: ClosedRange<Int>,
    to target: Target<R>? = nil
  ) -> KeyPart {
    KeyPart(
      name: name, source: FieldSource(column: column, field: nil), content: .number(range), isPersonal: false,
      target: target
    ) { record, name, _ in record[keyPath: path()] = name }
  }

  /// The phase group of what belongs to one.
  static func group(_ path: @autoclosure @escaping Path<Name>) -> KeyPart {
    .number("group", path(), column: "PhaseGroup", in: PhaseGroup.numbers, to: .own(PhaseGroup.self, path()))
  }

  /// The number of a cost type, which a record keeps as a number too.
  public static func costType(
    _ name: String, _ path: @autoclosure @escaping Path<Name>, and number: @autoclosure @escaping Path<UInt8>,
    column: String? = nil
  ) -> KeyPart {
    KeyPart(
      name: name, source: FieldSource(column: column, field: nil), content: .number(CostType.numbers),
      isPersonal: false, target: nil
    ) { record, name, world in
      record[keyPath: path()] = name
      record[keyPath: number()] = UInt8(world.text(name), radix: 10) ?? 0
    }
  }
}
