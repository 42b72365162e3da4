import Errors
import Workspace

extension SchemaTable {
  /// Makes records of the rows of tables, one after another, and says whether each is new. A cell without a value means what
  /// the blank record has; a column that is not there changes nothing about a record that is known, unless the tables hold
  /// records `whole`.
  ///
  /// The rows are sound, so nothing is refused that ``TableCheck`` let pass.
  func records(
    of tables: [CSVTable], whole: Bool = false, in world: Workspace,
    _ body: (_ record: inout R, _ isNew: Bool, _ rows: TableRows) throws(Refusal) -> Void
  ) throws(Refusal) {
    for table in tables {
      let layout = layout(table)
      let usual = layout.fields.map { $0.field.stored(blank, world) }
      var names = KeyNames(layout: layout, world: world)
      var rows = table.rows()
      while try rows.next() {
        let key = try names.key(of: rows)
        let known = whole ? nil : world[keyPath: R.table][key]
        var record = known ?? blank(key, in: world)
        for index in layout.fields.indices {
          let value = try rows.value(layout.fields[index].column, layout.fields[index].content)
          layout.fields[index].field.write(&record, value ?? usual[index], world)
        }
        try body(&record, known == nil, rows)
        guard world.hasRoom else { throw LoadLimit.noRoom }
      }
    }
  }

  /// A record of which nothing is known but its key.
  func blank(_ key: Key, in world: Workspace) -> R {
    var record = blank
    let parts = R.schema.key.parts
    if let own = parts.indices.last { parts[own].write(&record, key.name, world) }
    if parts.count > 1 { parts[0].write(&record, key.parent, world) }
    return record
  }
}

/// The keys of rows as names of the world.
private struct KeyNames<R: Record> {
  let layout: TableLayout<R>
  let world: Workspace
  private let contents = R.schema.key.parts.map(\.content)
  private let naming = R.schema.naming
  // A column of numbers, such as phase groups, mostly goes on with the one before.
  private var latest: (number: Int, name: Name)?

  init(layout: TableLayout<R>, world: Workspace) {
    self.layout = layout
    self.world = world
  }

  mutating func key(of rows: TableRows) throws(Refusal) -> Key {
    switch naming {
    case .only: return .only
    case .own: return Key(try name(0, rows) ?? .none)
    case .within: return Key(try name(0, rows) ?? .none, try name(1, rows) ?? .none)
    case .understood(_, _, let usual): return Key(try name(0, rows) ?? usual(world), try name(1, rows) ?? .none)
    }
  }

  private mutating func name(_ index: Int, _ rows: TableRows) throws(Refusal) -> Name? {
    guard let column = layout.key[index] else { return nil }
    guard case .number(let range) = contents[index] else { return rows.withBytes(column) { world.name($0) } }
    guard let number = try rows.number(column, in: range) else { return nil }
    if let latest, latest.number == number { return latest.name }
    let name = world.name(String(number))
    latest = (number, name)
    return name
  }
}
