/// The integration between the two: Procore's ERP Integrations tool with its jobs tab, the requests that it sends to the
/// integration service, and what the service remembers. Its view of JC Phases are the rows of Procore's ERP list.
public struct Connector {
  /// What was asked of the integration service, and its answers.
  public let requests = Table<Request>()
  /// The Delete History: deletions of cost type assignments that failed.
  public let failedDeletions = Table<FailedDeletion>()
  /// What Vista offers for import.
  public let stagedRecords = Table<StagedRecord>()
  /// E-mails that the tool sent.
  public let emails = Table<Email>()
  /// Where the background sync stopped reading.
  let syncStates = Table<SyncState>()
  /// The settings.
  let settings = Table<Settings>()

  /// All of them.
  var tables: [Slots] {
    [
      requests, failedDeletions, stagedRecords, emails, syncStates, settings,
    ]
  }

  /// Where the background sync stopped reading, and when.
  public var syncState: SyncState { syncStates.first ?? SyncState(position: 0, lastSync: nil, lastCompliance: nil) }
}
