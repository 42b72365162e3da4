/// How far the background sync has come.
public struct SyncState: Record {
  /// The position in the journal up to which it has read.
  public var position: Int
  /// When it ran last.
  public var lastSync: Moment?
  /// When compliance documents were read last; at every fourth hour (rule 2).
  public var lastCompliance: Moment?

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
