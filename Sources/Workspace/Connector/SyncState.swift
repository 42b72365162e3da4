/// How far the background sync has come.
public struct SyncState: Record {
  /// The position in the journal up to which it has read.
  public var position: Int
  /// How far a Refresh has read since then, of what it asks for alone (rule 5).
  var refreshed: [Request.Event: Int] = [:]
  /// When it ran last.
  public var lastSync: Moment?
  /// When compliance documents were read last; at every fourth hour (rule 2).
  public var lastCompliance: Moment?

  /// How far the background sync has come.
  init(position: Int, lastSync: Moment?, lastCompliance: Moment?) {
    (self.position, self.lastSync, self.lastCompliance) = (position, lastSync, lastCompliance)
  }

  /// The same after a sync has read all there is.
  func synced(at position: Int, _ now: Moment) -> SyncState {
    SyncState(position: position, lastSync: now, lastCompliance: lastCompliance)
  }

  public var key: Key { .only }
  public static var table: KeyPath<Workspace, Table<SyncState>> { \.connector.syncStates }
  public static let kind = RecordKind.syncState

  public static let schema = Schema<SyncState>(
    "sync-state", plural: "sync-states", "how far the background sync has come", in: .connector,
    source: "integration service", key: .only,
    [
      .moment("last-sync", \.lastSync),
      .moment("last-compliance", \.lastCompliance),
    ])
}
