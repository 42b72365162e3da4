/// The events of each record, the newest first. It is learned when somebody asks: who wrote a value is asked where an
/// expectation misses, and a script in which none does pays nothing for it.
struct Trails {
  private static let none: Int32 = -1

  // The newest event of each slot, by kind; and for each event the one before it of the same slot.
  private var heads: [[Int32]] = Array(repeating: [], count: RecordKind.allCases.count)
  private var earlier = Chunks<Int32>()

  mutating func learn(_ events: borrowing Chunks<Event>) {
    while earlier.count < events.count {
      let event = events[earlier.count]
      let (kind, slot) = (Int(event.kind.rawValue), Int(event.slot.index))
      if heads[kind].count <= slot {
        heads[kind] += repeatElement(Self.none, count: slot + 1 - heads[kind].count)
      }
      let newest = Int32(truncatingIfNeeded: earlier.count)
      earlier.append(heads[kind][slot])
      heads[kind][slot] = newest
    }
  }

  func newest(of kind: RecordKind, at slot: Slot) -> Int? {
    let heads = heads[Int(kind.rawValue)]
    return Int(slot.index) < heads.count ? Self.index(heads[Int(slot.index)]) : nil
  }

  /// The event before one of the same record.
  func before(_ index: Int) -> Int? { Self.index(earlier[index]) }

  private static func index(_ number: Int32) -> Int? { number == none ? nil : Int(number) }

  /// Forgets the events from a position on, while they are still there.
  mutating func truncate(to position: Int, _ events: borrowing Chunks<Event>) {
    while earlier.count > position, let before = earlier.last {
      let event = events[earlier.count - 1]
      heads[Int(event.kind.rawValue)][Int(event.slot.index)] = before
      earlier.removeLast()
    }
  }
}
