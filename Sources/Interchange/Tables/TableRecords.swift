import Errors
import Workspace

extension SchemaTable {
  /// Makes records of the rows of tables, one after another. A cell without a value means what the blank record has; a
  /// column that is not there changes nothing about a record that is known, unless the tables hold records `whole`.
  ///
  /// The rows are sound, so nothing is refused that ``check(_:_:)`` let pass.
  func records(
    of tables: [CSVTable], whole: Bool = false, in world: Workspace,
    _ body: (inout R, TableRows) throws(Refusal) -> Void
  ) throws(Refusal) {
    for table in tables {
      let layout = layout(table)
      var names = KeyNames(layout: layout, world: world)
      var rows = table.rows()
      while try rows.next() {
        let key = try names.key(of: rows)
        var record = (whole ? nil : world[keyPath: R.table][key]) ?? blank(key, in: world)
        for (field, column) in layout.fields {
          guard let content = field.content else { continue }
          field.write(&record, try rows.value(column, content) ?? field.stored(blank, world), world)
        }
        try body(&record, rows)
      }
    }
  }

  /// A record of which nothing is known but its key.
  func blank(_ key: Key, in world: Workspace) -> R {
    var record = blank
    for (part, name) in zip(R.schema.key.parts, R.schema.key.parts.count == 1 ? [key.name] : [key.parent, key.name]) {
      part.write(&record, name, world)
    }
    return record
  }
}

/// The keys of rows as names of the world.
private struct KeyNames<R: Record> {
  let layout: TableLayout<R>
  let world: Workspace
  // A column of numbers, such as phase groups, mostly goes on with the one before.
  private var latest: (number: Int, name: Name)?

  init(layout: TableLayout<R>, world: Workspace) {
    self.layout = layout
    self.world = world
  }

  mutating func key(of rows: TableRows) throws(Refusal) -> Key {
    switch R.schema.naming {
    case .only: return .only
    case .own: return Key(try name(0, rows) ?? .none)
    case .within: return Key(try name(0, rows) ?? .none, try name(1, rows) ?? .none)
    case .understood(_, _, let usual): return Key(try name(0, rows) ?? usual(world), try name(1, rows) ?? .none)
    }
  }

  private mutating func name(_ index: Int, _ rows: TableRows) throws(Refusal) -> Name? {
    let (part, column) = layout.key[index]
    guard let column else { return nil }
    guard case .number(let range) = part.content else { return rows.withBytes(column) { world.name($0) } }
    guard let number = try rows.number(column, in: range) else { return nil }
    if let latest, latest.number == number { return latest.name }
    let name = world.name(String(number))
    latest = (number, name)
    return name
  }
}
