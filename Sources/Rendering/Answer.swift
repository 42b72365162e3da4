import Errors
import Workspace

/// What a command that did not fail yields.
public enum Answer: Sendable {
  /// Nothing to say; what it changed stands in the journal.
  case nothing
  /// One sentence or a few lines.
  case message(String)
  /// One object with its fields.
  indirect case record(Record)
  /// Objects in rows.
  indirect case table(Table)
  /// Lines that are laid out already, such as help.
  case text(String)
  /// Why objects would be refused, object by object.
  case reasons([Reasons])
  /// A story: causes, plans, differences.
  case story(any Told)

  /// Why one object would be refused.
  public struct Reasons: Sendable {
    /// What it is called, such as `job 123`.
    public let subject: String
    /// Every reason; none when nothing stands in its way.
    public let refusals: [Refusal]

    /// An object with what stands in its way.
    public init(subject: String, refusals: [Refusal]) {
      self.subject = subject
      self.refusals = refusals
    }
  }

  /// One object with its fields.
  public struct Record: Sendable {
    /// What it is called, such as `costcode 123 03-300`.
    public let title: String
    /// Its fields in order.
    public let fields: [(name: String, value: Value)]
    /// What it is in the other system.
    public let side: Side?

    /// An object with its fields.
    public init(title: String, fields: [(name: String, value: Value)], side: Side? = nil) {
      self.title = title
      self.fields = fields
      self.side = side
    }

    /// The same object in the other system.
    public struct Side: Sendable {
      /// The other system.
      public let system: System
      /// What it is called there.
      public let title: String
      /// Whether it is there; else the other system has lost it.
      public let isThere: Bool
      /// What the fields that both have hold there.
      public let values: [(name: String, value: Value)]

      /// The same object in the other system.
      public init(system: System, title: String, isThere: Bool, values: [(name: String, value: Value)]) {
        self.system = system
        self.title = title
        self.isThere = isThere
        self.values = values
      }

      /// What a field holds there.
      public func value(of field: String) -> Value? { values.first { $0.name == field }?.value }
    }

    /// The names of the fields that say something else in the other system.
    public var differences: [String] {
      fields.filter { field in side?.value(of: field.name).map { $0 != field.value } ?? false }.map(\.name)
    }
  }

  /// Objects in rows.
  public struct Table: Sendable {
    /// The names of the columns.
    public let columns: [String]
    /// A row of values an object.
    public let rows: [[Value]]
    /// What to say instead when there are no rows.
    public let emptyMessage: String
    /// What a terminal that shows colour shows in colour, by the names of the columns.
    public let paints: [String: Paint]

    /// Rows below the names of their columns.
    public init(columns: [String], rows: [[Value]], emptyMessage: String, paints: [String: Paint] = [:]) {
      self.columns = columns
      self.rows = rows
      self.emptyMessage = emptyMessage
      self.paints = paints
    }

    /// The same with its first rows only.
    public func first(_ count: Int) -> Table {
      Table(columns: columns, rows: Array(rows.prefix(count)), emptyMessage: emptyMessage, paints: paints)
    }

    /// How the cells of a column are coloured.
    public enum Paint: Sendable {
      /// Each in the colour of the ribbon that it names.
      case ribbon
      /// All in red: they say what went wrong.
      case error
    }
  }
}

/// How answers are written.
public enum OutputFormat: String, CaseIterable, Sendable {
  /// For people.
  case table
  /// One JSON object a command and line.
  case json
  /// Comma-separated values (RFC 4180).
  case csv
  /// Tables for tickets and wikis.
  case markdown

  /// All of them, as a usage has them.
  public static var usage: String { allCases.map(\.rawValue).joined(separator: "|") }

  /// How answers look, as the end of a sentence.
  public var meaning: String {
    switch self {
    case .table: "in columns, for people"
    case .json: "as JSON, one object a command and line"
    case .csv: "as comma-separated values"
    case .markdown: "as tables for tickets and wikis"
    }
  }
}
