extension Workspace {
  /// Ends a load of files: the sync has nothing left to read of what was loaded.
  ///
  /// A customer's bundle shows both systems as they are. Job phases that came with it are on the project already, or
  /// they are not: that is a fact of the bundle, and no change in Vista that a sync had to bring over (rule 13). What
  /// Procore does not have is offered for import.
  public func skipLoadedChanges() {
    let state = connector.syncState
    let changed = touched(since: state.position)
    stageJobs(changed)
    stageVendors(changed)
    stagePrimes(changed)
    put(state.synced(at: position, now))
  }
}
