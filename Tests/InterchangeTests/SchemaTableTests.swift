import Support
import Testing
import Workspace

@testable import Interchange

/// What a schema declares, a file carries: a row that is written by it and loaded again is the same record.
@Suite struct SchemaTableTests {
  @Test("A record written as a row by its schema, and loaded, is the same record", arguments: UInt64(0)..<12)
  func everyKind(seed: UInt64) throws {
    var random = Random(seed: seed)
    for kind in VistaTables.all {
      let table = try #require(kind as? any WrittenTable, "\(kind.title)")
      try table.expectSameWhenLoaded(&random)
    }
  }

  @Test("Every column that a schema names of a table that is read is loaded")
  func everyColumn() throws {
    let kinds = try VistaTables.all.map { try #require($0 as? any WrittenTable) }
    let read = Set(kinds.flatMap(\.columnsRead))
    for kind in kinds {
      for column in kind.columnsDeclared {
        #expect(read.contains(column), "\(column) is declared, and load drops it")
      }
    }
    #expect(read.contains("APVM.State") && read.contains("JCPC.CostType"))
  }

  @Test("A column that a file does not have changes nothing about a vendor; an empty cell does")
  func absentColumns() throws {
    let world = Workspace.forACommand()
    try load("Vendor,Name,Type,ActiveYN,State,Country\n501,Acme,s,N,WA,US\n502,Bolt,,,,\n", into: world)
    try load("Vendor,Name\n501,Acme Inc\n", into: world)
    var vendor = try #require(world.vista.vendors[Key(world.name(of: "501"))])
    #expect(vendor.vendorName == "Acme Inc" && vendor.type == .supplier && !vendor.isActive)
    #expect(vendor.state == "WA" && vendor.country == "US")
    try load("Vendor,Name,Type,State,ActiveYN\n501,NULL,NULL,,\n", into: world)
    vendor = try #require(world.vista.vendors[Key(world.name(of: "501"))])
    #expect(vendor.vendorName == "501" && vendor.type == .regular && vendor.isActive && vendor.state.isEmpty)
    #expect(vendor.country == "US")
    let other = try #require(world.vista.vendors[Key(world.name(of: "502"))])
    #expect(other.isActive && other.type == .regular && other.state.isEmpty)
  }

  @Test("The three tables of the company say each what they know, in any order", arguments: [true, false])
  func company(isReversed: Bool) throws {
    let files = [
      "HQCo,PhaseGroup\n1,2\n", "JCCo,ValidPhaseChars,PostClosedJobs\n1,6,Y\n",
      "GLCo,LastMthSubClsd\n1,2025-12-01 00:00:00\n",
    ]
    let world = Workspace.forACommand()
    for file in isReversed ? files.reversed() : files { try load(file, into: world) }
    let company = world.vista.company
    #expect(world.text(company.phaseGroup) == "2" && company.validPhaseCharacters == 6 && company.postsToHardClosed)
    #expect(!company.postsToSoftClosed && company.closedThrough == Month("2025-12"))
  }
}

/// A kind of table whose rows a test can write.
private protocol WrittenTable {
  /// The columns that the schema names for the tables of this kind, each with its table.
  var columnsDeclared: [String] { get }
  /// Those that load reads.
  var columnsRead: [String] { get }
  /// Writes records at random, loads them, and compares.
  func expectSameWhenLoaded(_ random: inout Random) throws
}

extension SchemaTable: WrittenTable {
  fileprivate var columnsDeclared: [String] {
    Self.columns(of: R.schema.fields.filter { tables.contains(Self.table(of: $0)) })
  }
  fileprivate var columnsRead: [String] { Self.columns(of: fields) }

  private static func table(of field: Field<R>) -> String { field.source?.column?.table ?? R.schema.source }

  private static func columns(of fields: [Field<R>]) -> [String] {
    fields.compactMap { field in field.source?.column.map { "\(table(of: field)).\($0.name)" } }
  }

  fileprivate func expectSameWhenLoaded(_ random: inout Random) throws {
    let world = Workspace.forACommand()
    let declared = R.schema.fields.filter {
      $0.content != nil && $0.source?.column != nil && tables.contains(Self.table(of: $0))
    }
    var (rows, written): ([[String]], [R]) = ([], [])
    for _ in 0..<(R.schema.key.parts.isEmpty ? 1 : 8) {
      let keys = R.schema.key.parts.map { Cell.random($0.content, &random) }
      var record = blank
      for (part, key) in zip(R.schema.key.parts, keys) { part.write(&record, world.name(key.text), world) }
      for field in declared { field.write(&record, Cell.random(try #require(field.content), &random), world) }
      if written.contains(where: { $0.key == record.key }) { continue }
      written.append(record)
      // Rows of a set belong to something that is there.
      if declared.contains(where: { if case .set = $0.content { true } else { false } }) {
        world.put(blank(record.key, in: world))
      }
      rows += Cell.rows(
        keys.map { Cell.text($0, nil) }, declared.map { Cell.texts($0.stored(record, world), $0.content) })
    }
    let names =
      R.schema.key.parts.compactMap { $0.source?.column?.name } + declared.compactMap { $0.source?.column?.name }
    let marks = R.schema.key.parts.isEmpty ? ["HQCo"] : []
    let lines = [marks + names] + rows.map { marks.map { _ in "1" } + $0 }
    try load(lines.map { $0.map(Cell.quoted).joined(separator: ",") + "\r\n" }.joined(), into: world)
    for record in written {
      let loaded = try #require(world[keyPath: R.table][record.key], "\(title): \(record)")
      for field in declared {
        #expect(field.stored(loaded, world) == field.stored(record, world), "\(title), \(field.name) of \(record)")
      }
    }
  }
}

/// The cells of a row.
private enum Cell {
  static func random(_ content: Content, _ random: inout Random) -> Value {
    switch content {
    case .text(let limit):
      let signs = Array("aZ09 -.,;\"'|\n")
      let length = Int.random(in: 1...min(limit ?? 20, 12), using: &random)
      return .text("x" + String((1..<max(length, 2)).map { _ in signs.randomElement(using: &random) ?? "a" }))
    case .number(let range): return .number(Int.random(in: range, using: &random))
    case .money: return .money(Money(cents: Int64.random(in: -9_999_999...9_999_999, using: &random)))
    case .flag: return .flag(Bool.random(using: &random))
    case .choice(let words, _): return .text(words.randomElement(using: &random) ?? "")
    case .day, .moment: return .day(Moment(seconds: 86_400 * Int64.random(in: 0...40_000, using: &random)))
    case .month: return .text("20\(Int.random(in: 10...99, using: &random))-\(Int.random(in: 10...12, using: &random))")
    case .set(let range):
      return .list((0..<3).map { _ in String(Int.random(in: range, using: &random)) })
    }
  }

  /// What a column holds of a value, as Vista writes it: more than one text for the rows of a set.
  static func texts(_ value: Value, _ content: Content?) -> [String] {
    if case .list(let items) = value { return items }
    return [text(value, content)]
  }

  static func text(_ value: Value, _ content: Content?) -> String {
    if case .flag(let flag) = value { return flag ? "Y" : "N" }
    if case .choice(let words, let letters) = content { return letters[words.firstIndex(of: value.text) ?? 0] }
    return value.text
  }

  /// One row, or one for each element of a set.
  static func rows(_ keys: [String], _ cells: [[String]]) -> [[String]] {
    let count = cells.map(\.count).max() ?? 1
    return (0..<count).map { number in keys + cells.map { $0.count == 1 ? $0[0] : $0[number] } }
  }

  static func quoted(_ text: String) -> String { "\"" + text.replacing("\"", with: "\"\"") + "\"" }
}
