/// The integration between the two: Procore's ERP Integrations tool with its jobs tab, the requests that it sends to the
/// integration service, and what the service remembers. Its view of JC Phases are the rows of Procore's ERP list.
///
/// ## In this folder
/// What lies between the systems, and what the integration does once nothing refuses it: the rules were asked before.
/// - How far an item has come, which the item keeps: `ERPState.swift`. What else is kept, as `Connector.swift` lists it:
///   `Request.swift`, `StagedRecord.swift`, `SyncState.swift`, `Email.swift`, `FailedDeletion.swift`.
/// - What it is set to: `Settings.swift` as kept, `Setting.swift` as declared; `JobMask.swift`, `VendorFilter.swift`,
///   `ImportedCostTypes.swift` for three of them.
/// - From Vista to Procore: `BackgroundSync.swift` reads the journal; `Pulling*.swift` and `Staging.swift` go on from
///   there, `Importing*.swift` and `LinkingJobs.swift` when somebody presses for it. `LastSeen.swift` is what it takes
///   to be there.
/// - From Procore to Vista: `Writing*.swift`, a file an item. Besides: `Mailing.swift`, `LoadedView.swift` (after a
///   load).
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
