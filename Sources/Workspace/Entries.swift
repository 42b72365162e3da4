/// The entries of the journal, oldest first. There may be one a command, and a script has a million of them; but most come
/// from statements in a row that change equally much, by one user at one time. What such a stretch shares is said once.
struct Entries: Sendable {
  private var stretches = Chunks<Stretch>()
  private(set) var count = 0

  /// Entries in a row, from one to the next as many events and statements further.
  private struct Stretch: Sendable {
    let firstEntry: Int32
    let first: Entry
    var events: Int32 = 0
    var statements: Int32 = 0

    func entry(_ index: Int) -> Entry {
      let number = Int32(truncatingIfNeeded: index) - firstEntry
      return Entry(
        firstEvent: first.firstEvent + number * events, time: first.time, user: first.user,
        origin: Origin(source: first.origin.source, statement: statement(number)), cause: first.cause)
    }

    private func statement(_ number: Int32) -> UInt32 {
      first.origin.statement &+ UInt32(bitPattern: number &* statements)
    }

    /// Takes in one more entry, where it goes on like the others.
    mutating func takes(_ entry: Entry, at index: Int) -> Bool {
      guard entry.user == first.user, entry.time == first.time, entry.cause == first.cause,
        entry.origin.source == first.origin.source
      else { return false }
      if index == Int(firstEntry) + 1 {
        events = entry.firstEvent - first.firstEvent
        statements = Int32(bitPattern: entry.origin.statement &- first.origin.statement)
        return true
      }
      let expected = self.entry(index)
      return expected.firstEvent == entry.firstEvent && expected.origin == entry.origin
    }
  }

  var newest: Entry? { count == 0 ? nil : self[count - 1] }

  subscript(index: Int) -> Entry {
    stretches[stretches.lastIndex { Int($0.firstEntry) <= index }].entry(index)
  }

  /// The number of the entry that an event belongs to.
  func index(ofEvent event: Int) -> Int {
    let number = stretches.lastIndex { Int($0.first.firstEvent) <= event }
    let stretch = stretches[number]
    let end = number + 1 < stretches.count ? Int(stretches[number + 1].firstEntry) : count
    guard stretch.events > 0 else { return Int(stretch.firstEntry) }
    return min(end - 1, Int(stretch.firstEntry) + (event - Int(stretch.first.firstEvent)) / Int(stretch.events))
  }

  mutating func append(_ entry: Entry) {
    if stretches.count == 0 || !stretches[stretches.count - 1].takes(entry, at: count) {
      stretches.append(Stretch(firstEntry: Int32(truncatingIfNeeded: count), first: entry))
    }
    count += 1
  }

  /// Forgets the entries that begin at a position or behind it.
  mutating func truncate(to position: Int) {
    while let newest, Int(newest.firstEvent) >= position {
      count -= 1
      if let last = stretches.last, Int(last.firstEntry) == count { stretches.removeLast() }
    }
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
