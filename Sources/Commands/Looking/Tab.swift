import Rendering
import Rules
import Workspace

/// A tab of the ERP Integrations tool: its columns, and its rows with the filters under which they stand.
struct Tab: Sendable {
  /// As it stands after `tab`.
  let name: String
  /// What a row of it is, for messages.
  let subject: String
  /// The names of its columns.
  let columns: [String]
  /// Whether its rows stand under filters.
  let hasFilters: Bool
  /// What to say when it has no rows at all.
  let emptyMessage: String
  /// All its rows, in order.
  let rows: @Sendable (Workspace) -> [Row]

  /// A row with the filters under which it stands.
  struct Row {
    let filters: [Filter]
    let cells: [Value]
  }

  /// The filters (integration.md 6).
  enum Filter: String, CaseIterable {
    case readyToImport = "ready-to-import"
    case readyToExport = "ready-to-export"
    case readyToUpdate = "ready-to-update"
    case failedToExport = "failed-to-export"
    case synced, archived

    /// Where something stands that was sent; a failed update stands under two of them (rule 31). What is in Vista stays
    /// under Synced when more of it was sent and came back.
    static func filters(of stage: ERPStage, isSynced: Bool) -> [Filter] {
      switch stage {
      case .readyToExport: [.readyToExport]
      case .readyToUpdate: [.readyToUpdate]
      case .failed: isSynced ? [.readyToUpdate, .failedToExport] : [.failedToExport]
      case .synced: [.synced]
      case .archived: [.archived]
      case .notSent, .rejected, .retrieved: isSynced ? [.synced] : []
      }
    }

    /// Where something stands that Vista offers; what was imported has a row of its own.
    static func filters(of status: StagedRecord.Status) -> [Filter] {
      switch status {
      case .staged: [.readyToImport]
      case .archived: [.archived]
      case .imported: []
      }
    }
  }

  /// The answer to `tab`, of all rows or of those under a filter.
  func answer(_ filter: Filter?, in world: Workspace) -> Answer.Table {
    let shown = rows(world).filter { row in filter.map(row.filters.contains) ?? true }
    return Answer.Table(
      columns: columns, rows: shown.map(\.cells),
      emptyMessage: filter.map { "no \(subject) is in \($0.rawValue)" } ?? emptyMessage,
      paints: ["ribbon": .ribbon, "errors": .error])
  }
}

extension Tab {
  /// A column of a tab: what it says of an item.
  struct Column<Item>: Sendable {
    let name: String
    let read: @Sendable (Item, Workspace) -> Value

    init(_ name: String, _ read: @escaping @Sendable (Item, Workspace) -> Value) {
      self.name = name
      self.read = read
    }
  }

  /// The tab of one kind of item that goes to Vista. What names an item comes first, how far it is last.
  init<Item: GovernedItem>(
    _ name: String, of kind: Item.Type, status: String = "erp-status", id: String? = nil, _ columns: [Column<Item>],
    offered: @escaping @Sendable (Workspace) -> [Row] = { _ in [] }
  ) {
    let keys: [String] =
      switch Item.schema.naming {
      case .own(let own), .understood(let own, _, _): [own]
      case .within(let parent, let own): [parent, own]
      case .only: []
      }
    self.name = name
    subject = Item.toolNoun
    self.columns = keys + columns.map(\.name) + [status, "ribbon"] + [id].compactMap { $0 } + ["errors"]
    hasFilters = true
    emptyMessage = "no \(Item.schema.noun) was sent to ERP"
    rows = { world in
      let table = world[keyPath: Item.table]
      let items = table.records.filter { $0.erp.stage.isInTool || $0.isSynced }
      let sent = world.effort.sorted(items) { left, right in
        left.key.parent == right.key.parent
          ? world.names.precedes(left.key.name, right.key.name)
          : world.names.precedes(left.key.parent, right.key.parent)
      }
      return offered(world)
        + sent.prefix { _ in world.effort.spend() }.map { item in
          let erp = item.erp
          return Row(
            filters: Filter.filters(of: erp.stage, isSynced: erp.isSynced),
            cells: item.words(in: world).map { .text($0) } + columns.map { $0.read(item, world) }
              + [.text(erp.stage.rawValue), .text(erp.stage.ribbon?.rawValue ?? "")]
              + (id == nil ? [] : [.text(world.text(erp.isSynced ? erp.origin : erp.typedID))]) + [.text(erp.error)])
        }
    }
  }

  /// The rows of what Vista offers for import on one list, each with its cells.
  static func offered(
    _ list: String, in world: Workspace, _ cells: (Name, String) -> [Value]
  ) -> [Row] {
    guard let list = world.names.find(list) else { return [] }
    let records = world.connector.stagedRecords.records(of: list).filter { $0.status != .imported }
    return world.effort.sorted(records) { world.names.precedes($0.number, $1.number) }
      .map { record in
        let filters = Filter.filters(of: record.status)
        return Row(filters: filters, cells: cells(record.number, filters[0].rawValue))
      }
  }
}
