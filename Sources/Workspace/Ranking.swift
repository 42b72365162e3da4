import HeapModule

/// The lowest and the highest of the slots whose records are there, in series: the highest number of the lines of a
/// budget. What is asked for is told by the keys, which never change.
///
/// A slot that goes is only noted; it is taken out with its note once it would be the answer. So nothing has to be found in
/// the middle, and what was taken back leaves no trace that could be mistaken for a later slot of the same number.
struct Ranking {
  private let place: (Key) -> Place?
  private var present: [Series: Heap<Entry>] = [:]
  private var gone: [Series: Heap<Entry>] = [:]

  /// What a key says: which series it belongs to, and where it stands there.
  struct Place {
    let series: Series
    let rank: Rank
  }

  /// Some of what lies within a parent.
  struct Series: Hashable {
    let parent: Name
    let name: String
  }

  /// By the number, then by the text.
  struct Rank: Comparable {
    let number: Int
    var text = ""

    static func < (left: Rank, right: Rank) -> Bool {
      left.number == right.number
        ? left.text.utf8.lexicographicallyPrecedes(right.text.utf8) : left.number < right.number
    }
  }

  private struct Entry: Comparable {
    let rank: Rank
    let slot: Slot

    static func < (left: Entry, right: Entry) -> Bool {
      left.rank == right.rank ? left.slot.index < right.slot.index : left.rank < right.rank
    }
  }

  init(_ place: @escaping (Key) -> Place?) { self.place = place }

  mutating func comes(_ slot: Slot, _ key: Key) {
    place(key).map { present[$0.series, default: []].insert(Entry(rank: $0.rank, slot: slot)) }
  }

  mutating func goes(_ slot: Slot, _ key: Key) {
    place(key).map { gone[$0.series, default: []].insert(Entry(rank: $0.rank, slot: slot)) }
  }

  mutating func lowest(_ series: Series) -> (rank: Rank, slot: Slot)? {
    while let last = gone[series]?.min, last == present[series]?.min {
      present[series]?.removeMin()
      gone[series]?.removeMin()
    }
    return present[series]?.min.map { ($0.rank, $0.slot) }
  }

  mutating func highest(_ series: Series) -> (rank: Rank, slot: Slot)? {
    while let last = gone[series]?.max, last == present[series]?.max {
      present[series]?.removeMax()
      gone[series]?.removeMax()
    }
    return present[series]?.max.map { ($0.rank, $0.slot) }
  }
}
