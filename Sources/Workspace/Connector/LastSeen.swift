extension Workspace {
  /// Whether the integration takes a record of Vista to be there: it is, or the sync has not yet seen that it went.
  public func sawInVista<R: Record>(_ kind: R.Type, _ key: Key) -> Bool {
    let table = self[keyPath: R.table]
    guard let slot = table.slot(of: key) else { return false }
    if table.isPresent(slot) { return true }
    return journal.newestEvent(of: R.kind, at: slot).map { $0 >= connector.syncState.position } ?? false
  }
}
