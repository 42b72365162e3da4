import Errors
import Workspace

/// Refuses tables of a kind whose rows are not sound, and two rows with the same key.
struct TableCheck {
  let kind: any VistaTable
  private var tables: [CSVTable] = []
  private var rowsBefore = 0
  // Exports mostly come in the order of their keys, where one that is behind the last is new. The others pay for a set.
  private var lastKey: [UInt8] = []
  private var keys: SeenKeys?

  private let mostRows: Int

  init(_ kind: any VistaTable, mostRows: Int) {
    self.kind = kind
    self.mostRows = mostRows
  }

  /// Checks a table. Throws `bad-format`.
  mutating func check(_ table: CSVTable) throws(Refusal) -> CheckedTable {
    tables.append(table)
    let columns = kind.columns(of: table)
    var company = OneCompany(table)
    var damaged = DamagedCodes()
    var groups: Set<Int?> = []
    var key: [UInt8] = []
    var rows = table.rows()
    let first = rowsBefore
    while try rows.next() {
      try company.check(rows)
      try readKey(of: rows, columns, into: &key)
      for (column, content) in columns.cells { try rows.check(column, content) }
      guard try isNew(key) else { throw try twice(rows, key, columns) }
      rowsBefore += 1
      guard rowsBefore <= mostRows else {
        throw LoadLimit.refusal("there are more than \(mostRows) rows of \(kind.title)")
      }
      let group = try columns.group.flatMap { (column) throws(Refusal) in
        try rows.number(column, in: PhaseGroup.numbers)
      }
      if !groups.contains(group) { groups.insert(group) }
      if let codes = columns.codes { rows.withBytes(codes) { damaged.add($0) } }
    }
    return CheckedTable(kind: kind, table: table, rows: rowsBefore - first, groups: groups, note: damaged.note)
  }

  /// Reads what no other row may have too, as bytes with a zero before each word. Throws when it is not there.
  private func readKey(of rows: TableRows, _ columns: TableColumns, into key: inout [UInt8]) throws(Refusal) {
    key.removeAll(keepingCapacity: true)
    for cell in columns.key {
      key.append(0)
      guard let column = cell.column else { continue }
      switch cell.content {
      case .number(let range):
        let number = try cell.isOption ? rows.number(column, in: range) : rows.requiredNumber(column, in: range)
        if let number { key += String(number).utf8 }
      default:
        try rows.checkCode(column, cell.content.limit)
        if kind.ignoresCase {
          key += rows.string(column).lowercased().utf8
        } else {
          rows.withBytes(column) { $0.withUnsafeBufferPointer { key += $0 } }
        }
      }
    }
    if let element = columns.element {
      key.append(0)
      key += String(try rows.requiredNumber(element.column, in: element.range)).utf8
    }
    // The only row of its kind has a key too.
    if key.isEmpty { key.append(0) }
  }

  // MARK: Rows that are there twice

  /// Whether no row before had a key.
  private mutating func isNew(_ key: [UInt8]) throws(Refusal) -> Bool {
    if let keys { return keys.insert(key) }
    if lastKey.lexicographicallyPrecedes(key) {
      lastKey.removeAll(keepingCapacity: true)
      lastKey += key
      return true
    }
    let keys = SeenKeys()
    var left = rowsBefore
    _ = try firstPlace { other in
      left -= 1
      if left >= 0 { _ = keys.insert(other) }
      return left < 0
    }
    self.keys = keys
    return keys.insert(key)
  }

  private func twice(_ rows: TableRows, _ key: [UInt8], _ columns: TableColumns) throws(Refusal) -> Refusal {
    let first = try firstPlace { $0 == key }
    return rows.place(columns.own).refusal(
      "\(identity(key, columns)) is there twice",
      why: "it stands at \(first?.text ?? rows.table.text.name) already, and it is a key",
      cure: "take one of the two out, or load the files one by one")
  }

  /// The place of the first row with a key that is wanted. Looked for anew, so that nothing is kept of a million rows whose
  /// keys differ.
  private func firstPlace(where isWanted: ([UInt8]) -> Bool) throws(Refusal) -> FilePlace? {
    var key: [UInt8] = []
    for table in tables {
      let columns = kind.columns(of: table)
      var rows = table.rows()
      while try rows.next() {
        try readKey(of: rows, columns, into: &key)
        if isWanted(key) { return rows.place(columns.own) }
      }
    }
    return nil
  }

  /// What no other row may have too, as a message names it: `phase 01-100 in phase group 1`.
  private func identity(_ key: [UInt8], _ columns: TableColumns) -> String {
    let words = key.dropFirst().split(separator: 0, omittingEmptySubsequences: false).map {
      String(decoding: $0, as: UTF8.self)
    }
    let front = columns.element == nil ? kind.called : "cost type \(words.last ?? "") of \(kind.called)"
    switch kind.naming {
    case .only: return kind.called
    case .own: return "\(front) \(words[0])"
    case .within(let parent, _): return "\(front) \(words[1]) of \(parent) \(words[0])"
    case .understood: return "\(front) \(words[1])" + (words[0].isEmpty ? "" : " in phase group \(words[0])")
    }
  }
}

/// Keys by their bytes: two texts that look alike may be two keys.
private struct SeenKeys {
  private let keys = Names()

  /// Whether a key is new.
  func insert(_ key: [UInt8]) -> Bool {
    let count = keys.count
    _ = keys.intern(key.span)
    return keys.count > count
  }
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
