import Errors
import Workspace

/// A kind of Vista's tables that is read. A file is known by its columns, never by its name: customers rename their exports
/// (formats.md B5).
///
/// ## In this folder
/// Exports of Vista's tables. There is no type for rows: a row is read by the schema of its record, straight from the
/// bytes.
/// - `VistaTable.swift`: what a kind of tables is, and how a file is recognised as one. `VistaTables.swift`: all of
///   them.
/// - `SchemaTable.swift` finds the columns of a schema in a table; `Cells.swift` reads what they hold.
/// - `TableCheck.swift` refuses what is not sound, before any record is made; `TableRecords.swift` makes the records.
/// - `DamagedCodes.swift`: codes that a spreadsheet has changed, which a person is told of.
protocol VistaTable: Sendable {
  /// What people call it, with Vista's name: `JC Phases (JCPM)`.
  var title: String { get }
  /// The columns that make it known.
  var marks: TableMarks { get }
  /// What people call one row.
  var called: String { get }
  /// How a person names what a row is about.
  var naming: Naming { get }
  /// Whether two rows are one whose keys differ by case alone.
  var ignoresCase: Bool { get }
  /// Where the columns that are read stand in a table.
  func columns(of table: CSVTable) -> TableColumns
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

/// Where the columns that are read stand in a table, and what they may hold: all that a check of its rows needs to know.
struct TableColumns: Sendable {
  /// The words of the key, the parent's before its own.
  let key: [KeyCell]
  /// What else is read.
  let cells: [(column: Int, content: Content)]
  /// The codes that a spreadsheet may have changed.
  let codes: Int?
  /// The phase group.
  let group: Int?

  /// A word of the key; an option may be left out.
  struct KeyCell: Sendable {
    let column: Int?
    let content: Content
    let isOption: Bool
  }

  /// The column of a row's own name.
  var own: Int? { key.last?.column }

  /// The element of a set that a row is.
  var element: (column: Int, range: ClosedRange<Int>)? {
    for (column, content) in cells { if case .set(let range) = content { return (column, range) } }
    return nil
  }
}

/// A table whose rows are sound.
struct CheckedTable {
  let kind: any VistaTable
  let table: CSVTable
  /// How many rows it has.
  let rows: Int
  /// The phase groups that they name; nil stands for rows that name none.
  let groups: Set<Int?>
  /// What to tell about its codes.
  let note: String?
}
