import Errors
import Workspace

/// A kind of Vista's tables whose rows are read by the schema of a record: every field that has a column there.
struct SchemaTable<R: Record>: VistaTable {
  let title: String
  let marks: TableMarks
  /// Vista's names of the tables whose columns may stand in it.
  let tables: Set<String>
  /// What people call one row.
  let called: String
  /// What a row becomes of which nothing is known but its key: what a cell without a value means.
  let blank: R
  /// The column whose codes a spreadsheet may have changed.
  var codes: String?
  /// Columns that are read in the place of others where those are not there, both in lower case.
  var substitutes: [String: String] = [:]
  /// Columns that placing looks at, besides those of the schema.
  var others: [String: Content] = [:]
  /// Whether two rows are one whose keys differ by case alone.
  var ignoresCase = false

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

  func layout(_ table: CSVTable) -> TableLayout<R> {
    TableLayout(
      key: R.schema.key.parts.map { part in
        (part, part.source?.column.flatMap { position($0.name, in: table) })
      },
      fields: fields.compactMap { field in
        field.source?.column.flatMap { position($0.name, in: table) }.map { (field, $0) }
      })
  }

  // MARK: Checking

  func check(_ table: CSVTable, _ seen: inout SeenKeys) throws(Refusal) -> CheckedTable {
    seen.begin(table)
    let layout = layout(table)
    let others = others.compactMap { name, content in table.position(name).map { ($0, content) } }
    let (groupColumn, codeColumn) = (table.position("PhaseGroup"), codes.flatMap(table.position))
    var company = OneCompany(table)
    var damaged = DamagedCodes()
    var groups: Set<Int?> = []
    var key: [UInt8] = []
    var rows = table.rows()
    var count = 0
    while try rows.next() {
      count += 1
      try company.check(rows)
      try readKey(of: rows, layout, into: &key)
      for (field, column) in layout.fields { if let content = field.content { try rows.check(column, content) } }
      for (column, content) in others { try rows.check(column, content) }
      guard seen.insert(key) else { throw try twice(rows, key, seen) }
      groups.insert(
        try groupColumn.flatMap { (column) throws(Refusal) in try rows.number(column, in: PhaseGroup.numbers) })
      if let codeColumn { rows.withBytes(codeColumn) { damaged.add($0) } }
    }
    return CheckedTable(kind: self, table: table, rows: count, groups: groups, note: damaged.note)
  }

  /// Reads what no other row may have too, as bytes. Throws when it is not there.
  private func readKey(of rows: TableRows, _ layout: TableLayout<R>, into key: inout [UInt8]) throws(Refusal) {
    key.removeAll(keepingCapacity: true)
    for (part, column) in layout.key {
      if let column, case .text(let limit) = part.content {
        try rows.checkCode(column, limit)
        if ignoresCase {
          key += rows.string(column).lowercased().utf8
        } else {
          rows.withBytes(column) { $0.withUnsafeBufferPointer { key += $0 } }
        }
      } else if let number = try number(part, column, rows) {
        key += String(number).utf8
      }
      key.append(0)
    }
    for (field, column) in layout.fields {
      guard case .set(let range) = field.content else { continue }
      key += String(try rows.requiredNumber(column, in: range)).utf8
    }
    // The only row of its kind has a key too.
    if key.isEmpty { key.append(0) }
  }

  private func number(_ part: KeyPart<R>, _ column: Int?, _ rows: TableRows) throws(Refusal) -> Int? {
    guard let column, case .number(let range) = part.content else { return nil }
    if case .understood(_, let option, _) = R.schema.naming, option == part.name {
      return try rows.number(column, in: range)
    }
    return try rows.requiredNumber(column, in: range)
  }

  private func twice(_ rows: TableRows, _ key: [UInt8], _ seen: SeenKeys) throws(Refusal) -> Refusal {
    let first = try seen.firstPlace { (earlier) throws(Refusal) in
      let layout = layout(earlier.table)
      var other: [UInt8] = []
      try readKey(of: earlier, layout, into: &other)
      return other == key ? earlier.place(layout.ownColumn) : nil
    }
    return rows.place(layout(rows.table).ownColumn).refusal(
      "\(identity(key, layout(rows.table))) is there twice",
      why: "it stands at \(first?.text ?? rows.table.text.name) already, and it is a key",
      cure: "take one of the two out, or load the files one by one")
  }

  /// What no other row may have too, as a message names it: `phase 01-100 in phase group 1`.
  private func identity(_ key: [UInt8], _ layout: TableLayout<R>) -> String {
    let words = key.split(separator: 0, omittingEmptySubsequences: false).map { String(decoding: $0, as: UTF8.self) }
    let member = layout.fields.contains { if case .set = $0.field.content { true } else { false } }
    let front = member ? "cost type \(words.last ?? "") of \(called)" : called
    switch R.schema.naming {
    case .only: return called
    case .own: return "\(front) \(words[0])"
    case .within(let parent, _): return "\(front) \(words[1]) of \(parent) \(words[0])"
    case .understood: return "\(front) \(words[1])" + (words[0].isEmpty ? "" : " in phase group \(words[0])")
    }
  }
}

/// Where the columns of a schema stand in a table.
struct TableLayout<R: Record>: Sendable {
  let key: [(part: KeyPart<R>, column: Int?)]
  let fields: [(field: Field<R>, column: Int)]

  /// The column of a row's own name.
  var ownColumn: Int? { key.last?.column }
}

/// Refuses the rows of a second company: jobs of two companies may have the same number, and one company is simulated.
private struct OneCompany {
  private let column: Int?
  private var first: [UInt8]?

  init(_ table: CSVTable) { column = table.position("JCCo") ?? table.position("HQCo") }

  mutating func check(_ rows: TableRows) throws(Refusal) {
    guard let column else { return }
    guard let first else {
      first = Array(rows.string(column).utf8)
      return
    }
    let isSame = rows.withBytes(column) { bytes in
      bytes.count == first.count && bytes.indices.allSatisfy { bytes[$0] == first[$0] }
    }
    guard !isSame else { return }
    throw rows.place(column).refusal(
      "the rows belong to several companies, \(String(decoding: first, as: UTF8.self)) and \(rows.string(column))",
      why: "jobs of two companies may have the same number, and one company is simulated",
      cure: "keep the rows of one company")
  }
}
