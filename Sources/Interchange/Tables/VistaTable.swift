import Errors
import Workspace

/// A kind of Vista's tables that is read. A file is known by its columns, never by its name: customers rename their exports
/// (formats.md B5).
protocol VistaTable: Sendable {
  /// What people call it, with Vista's name: `JC Phases (JCPM)`.
  var title: String { get }
  /// The columns that make it known.
  var marks: TableMarks { get }
  /// Refuses rows that are not sound, and two with the same key; `others` are tables of the same kind. Throws
  /// `bad-format`.
  func check(_ table: CSVTable, _ seen: inout SeenKeys) throws(Refusal) -> CheckedTable
}

/// The columns, in lower case, by which a table is known.
struct TableMarks: Sendable {
  /// All of these.
  var all: Set<String> = []
  /// One of these.
  var any: Set<String> = []
  /// None of these.
  var none: Set<String> = []

  // Tables that are not simulated have a job and a phase too: job cost headers and details, subcontract and order items.
  private static let foreign: Set<String> = ["sl", "po", "aco", "mth", "jcctype"]

  func fit(_ columns: Set<String>) -> Bool {
    columns.isSuperset(of: all) && (any.isEmpty || !columns.isDisjoint(with: any))
      && columns.isDisjoint(with: none) && columns.isDisjoint(with: Self.foreign)
  }
}

/// A table whose rows are sound.
struct CheckedTable: Sendable {
  let kind: any VistaTable
  let table: CSVTable
  /// How many rows it has.
  let rows: Int
  /// The phase groups that they name; nil stands for rows that name none.
  let groups: Set<Int?>
  /// What to tell about its codes.
  let note: String?
}

/// The keys of all rows of a kind, by their bytes: two texts that look alike may be two keys.
struct SeenKeys {
  private let keys = Names()
  private var tables: [CSVTable] = []

  /// Goes on with another table of the kind.
  mutating func begin(_ table: CSVTable) { tables.append(table) }

  /// Whether a key is new.
  func insert(_ key: [UInt8]) -> Bool {
    guard keys.find(key.span) == nil else { return false }
    _ = keys.intern(key.span)
    return true
  }

  /// The place of the first row that has a key. Looked for anew, so that nothing is kept of a million rows whose keys differ.
  func firstPlace(where hasKey: (TableRows) throws(Refusal) -> FilePlace?) throws(Refusal) -> FilePlace? {
    for table in tables {
      var rows = table.rows()
      while try rows.next() { if let place = try hasKey(rows) { return place } }
    }
    return nil
  }
}
