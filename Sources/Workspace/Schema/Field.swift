/// One field of a record, declared once: how a person names it, the column or field of the API that carries it, what it may
/// hold, what it refers to, how to read it, and how to write it.
public struct Field<R>: Sendable {
  /// As it stands in `list`, `--where`, `expect` and JSON.
  public let name: String
  /// The column of Vista's table or the field of Procore's API that carries it, where there is one.
  public let source: FieldSource?
  /// What it may hold; nil where it is derived from others, and only read.
  public let content: Content?
  /// Whether a person or a firm can be known by it.
  public let isPersonal: Bool
  /// What it names, if it is the key of something else.
  public let target: Target<R>?
  /// Reads it as people see it.
  public let read: @Sendable (R, Workspace) -> Value
  /// Reads it as a file or a database holds it: a cost type as its number.
  public let stored: @Sendable (R, Workspace) -> Value
  /// Gives a record what a file or a database holds.
  public let write: @Sendable (inout R, Value, Workspace) -> Void

  /// The most characters that it holds, where there is a limit.
  public var limit: Int? { content?.limit }

  /// Declares a field that is derived from others, and so only read.
  public init(
    _ name: String, source: FieldSource? = nil, isPersonal: Bool = false,
    _ read: @escaping @Sendable (R, Workspace) -> Value
  ) {
    self.name = name
    self.source = source
    content = nil
    self.isPersonal = isPersonal
    target = nil
    self.read = read
    stored = read
    write = { _, _, _ in }
  }

  /// Declares a field that is read and written. `read` is given where people see it otherwise than files hold it.
  init(
    _ name: String, _ source: FieldSource?, _ content: Content, isPersonal: Bool = false, to target: Target<R>? = nil,
    read: (@Sendable (R, Workspace) -> Value)? = nil, stored: @escaping @Sendable (R, Workspace) -> Value,
    write: @escaping @Sendable (inout R, Value, Workspace) -> Void
  ) {
    self.name = name
    self.source = source
    self.content = content
    self.isPersonal = isPersonal
    self.target = target
    self.read = read ?? stored
    self.stored = stored
    self.write = write
  }
}

/// Where a field comes from outside.
public enum FieldSource: Sendable, Equatable {
  /// A column of the record's own table, or of another one that is named with it: `Name`, `HQCO.PhaseGroup`.
  case column(String)
  /// A field of Procore's API.
  case field(String)

  init?(column: String?, field: String?) {
    guard let text = column ?? field else { return nil }
    self = column == nil ? .field(text) : .column(text)
  }

  /// As people read it.
  public var text: String {
    switch self {
    case .column(let text), .field(let text): text
    }
  }

  /// The column with its table, where it is another one than the record's.
  public var column: (table: String?, name: String)? {
    guard case .column(let text) = self else { return nil }
    let parts = text.split(separator: ".").map(String.init)
    return parts.count == 2 ? (parts[0], parts[1]) : (nil, text)
  }
}

/// What a field may hold, as files and databases have to know it.
public enum Content: Sendable, Equatable {
  /// A text, kept byte for byte, of at most so many.
  case text(limit: Int?)
  /// A whole number.
  case number(ClosedRange<Int>)
  /// An amount.
  case money
  /// Yes or no.
  case flag
  /// One of a few words, and the letters that stand for them in a column.
  case choice([String], letters: [String])
  /// A day.
  case day
  /// A point in time.
  case moment
  /// A month.
  case month
  /// Several numbers, each a row of another table.
  case set(ClosedRange<Int>)

  /// The most characters that a text has.
  public var limit: Int? { if case .text(let limit) = self { limit } else { nil } }
}

/// What a field or a part of a key names.
public struct Target<R>: Sendable {
  /// The kind of what it names.
  public let kind: RecordKind
  /// The key of what it names; nil where the field is empty.
  public let key: @Sendable (R, Workspace) -> Key?
}

extension Target {
  /// What has a property of the record for its key.
  static func own<Other: Record>(_ kind: Other.Type, _ path: @autoclosure @escaping KeyPart<R>.Path<Name>) -> Target {
    Target(kind: Other.kind) { record, _ in
      let name = record[keyPath: path()]
      return name.isNone ? nil : Key(name)
    }
  }
}
