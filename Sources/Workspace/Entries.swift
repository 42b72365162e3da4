/// The entries of the journal, oldest first. There may be one a command, so what many in a row share is said once.
struct Entries: Sendable {
  private var brief = Chunks<Brief>()
  private var stretches = Chunks<Stretch>()

  /// What is an entry's own.
  private struct Brief: Sendable {
    let firstEvent: Int32
    let statement: UInt32
  }

  /// What entries in a row share.
  private struct Stretch: Sendable {
    let firstEntry: Int32
    let user: Name
    let source: UInt32
    let time: Moment
    let cause: Cause

    func holds(_ entry: Entry) -> Bool {
      user == entry.user && source == entry.origin.source && time == entry.time && cause == entry.cause
    }
  }

  var count: Int { brief.count }

  var newest: Entry? { count == 0 ? nil : self[count - 1] }

  subscript(index: Int) -> Entry {
    let brief = brief[index]
    let stretch = stretches[stretches.lastIndex { Int($0.firstEntry) <= index }]
    return Entry(
      firstEvent: brief.firstEvent, time: stretch.time, user: stretch.user,
      origin: Origin(source: stretch.source, statement: brief.statement), cause: stretch.cause)
  }

  /// The entry that an event belongs to.
  func index(ofEvent event: Int) -> Int { brief.lastIndex { Int($0.firstEvent) <= event } }

  mutating func append(_ entry: Entry) {
    if stretches.last?.holds(entry) != true {
      stretches.append(
        Stretch(
          firstEntry: Int32(count), user: entry.user, source: entry.origin.source, time: entry.time,
          cause: entry.cause))
    }
    brief.append(Brief(firstEvent: entry.firstEvent, statement: entry.origin.statement))
  }

  /// Forgets the entries that begin at a position or behind it.
  mutating func truncate(to position: Int) {
    while let last = brief.last, Int(last.firstEvent) >= position { brief.removeLast() }
    while let last = stretches.last, Int(last.firstEntry) >= count { stretches.removeLast() }
  }
}

extension Chunks {
  /// The last element that fulfils what all up to it do and none behind it; 0 where even the first does not.
  fileprivate func lastIndex(where isUpTo: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if isUpTo(self[middle]) { low = middle } else { high = middle }
    }
    return low
  }
}
