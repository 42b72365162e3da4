import Errors
import Workspace

/// A kind of Vista's tables whose rows are read by the schema of a record: every field that has a column there.
struct SchemaTable<R: Record>: VistaTable {
  let title: String
  let marks: TableMarks
  /// Vista's names of the tables whose columns may stand in it.
  let tables: Set<String>
  let called: String
  /// What a row becomes of which nothing is known but its key: what a cell without a value means.
  let blank: R
  /// The column whose codes a spreadsheet may have changed.
  var codes: String?
  /// Columns that are read in the place of others where those are not there, both in lower case.
  var substitutes: [String: String] = [:]
  /// Columns that placing looks at, besides those of the schema.
  var others: [String: Content] = [:]
  var ignoresCase = false

  var naming: Naming { R.schema.naming }

  /// The fields of the schema that have a column in this table.
  var fields: [Field<R>] {
    R.schema.fields.filter { field in
      guard field.content != nil, let column = field.source?.column else { return false }
      return tables.contains(column.table ?? R.schema.source)
    }
  }

  /// Where a column is, or the one that is read in its place.
  private func position(_ column: String, in table: CSVTable) -> Int? {
    table.position(column) ?? substitutes[column.lowercased()].flatMap(table.position)
  }

  func columns(of table: CSVTable) -> TableColumns {
    let option: String? = if case .understood(_, let option, _) = naming { option } else { nil }
    return TableColumns(
      key: R.schema.key.parts.map { part in
        let column = part.source?.column.flatMap { position($0.name, in: table) }
        return TableColumns.KeyCell(column: column, content: part.content, isOption: part.name == option)
      },
      cells: layout(table).fields.map { ($0.column, $0.content) }
        + others.compactMap { name, content in table.position(name).map { ($0, content) } },
      codes: codes.flatMap(table.position), group: table.position("PhaseGroup"))
  }

  func layout(_ table: CSVTable) -> TableLayout<R> {
    TableLayout(
      key: columnsOfKey(in: table),
      fields: fields.compactMap { field in
        guard let content = field.content, let name = field.source?.column?.name else { return nil }
        return position(name, in: table).map { TableLayout.Cell(field: field, column: $0, content: content) }
      })
  }

  private func columnsOfKey(in table: CSVTable) -> [Int?] {
    R.schema.key.parts.map { part in part.source?.column.flatMap { position($0.name, in: table) } }
  }
}

/// Where the columns of a schema stand in a table.
struct TableLayout<R: Record>: Sendable {
  /// Those of the key, the parent's before its own.
  let key: [Int?]
  let fields: [Cell]

  /// A field with its column.
  struct Cell: Sendable {
    let field: Field<R>
    let column: Int
    let content: Content
  }
}
