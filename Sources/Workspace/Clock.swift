/// The workspace's own clock. It moves only with `advance`, `advance-to-sync` and `clock`, and back only with `undo`,
/// `restore` and `try`.
public struct Clock: Record {
  /// The time.
  public var now: Moment

  public var key: Key { .only }
  public static var table: KeyPath<Workspace, Table<Clock>> { \.clocks }
  public static let kind = RecordKind.clock

  public static let schema = Schema<Clock>(
    "clock", plural: "clocks", "the workspace's time", in: .vsh, source: "vsh", key: .only,
    [.moment("now", \.now)])
}

extension Workspace {
  /// Lets time pass up to a moment. At every full hour on the way the background sync runs (rule 1), at every fourth it
  /// reads compliance documents too (rule 2).
  ///
  /// Nobody edits anything while time passes, so only the first of these syncs can find something; the ones behind it
  /// move on the time of the last sync, and the last of them does that for all.
  public func advance(to end: Moment) {
    let start = now
    let first = now.nextHour
    if first <= end {
      let last = Moment(seconds: end.seconds - end.seconds % Moment.hour)
      let ticks = first == last ? [first] : [first, last]
      for tick in ticks where !withheldSyncs.contains(tick) {
        put(Clock(now: tick))
        continues(as: .backgroundSync)
        finishRequests()
        sync()
      }
      let fourHours = 4 * Moment.hour
      let lastFourth = Moment(seconds: last.seconds - last.seconds % fourHours)
      if lastFourth >= first { readCompliance(at: lastFourth) }
      mailSummaries(after: start, until: end)
    }
    put(Clock(now: end))
    finishRequests()
  }
}
