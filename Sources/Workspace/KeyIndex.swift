/// Finds slots by their keys: open addressing over slot numbers, four bytes a bucket, half of them empty.
///
/// The keys are pairs of small numbers that a script can choose only by the order in which it names things; they are
/// mixed with a secret odd factor, so that it cannot choose ones that collide.
struct KeyIndex: Sendable {
  private static let factor = UInt64.random(in: .min ... .max) | 1

  private var buckets: [Int32] = []
  private var count = 0

  /// The slot of a key. `keyOf` tells the key of a slot.
  func find(_ key: Key, keyOf: (Slot) -> Key) -> Slot? {
    guard !buckets.isEmpty else { return nil }
    var index = start(key)
    while buckets[index] >= 0 {
      let slot = Slot(Int(buckets[index]))
      if keyOf(slot) == key { return slot }
      index = (index + 1) & (buckets.count - 1)
    }
    return nil
  }

  /// Adds the slot of a key that is not there.
  mutating func insert(_ slot: Slot, _ key: Key, keyOf: (Slot) -> Key) {
    if (count + 1) * 2 > buckets.count { grow(keyOf) }
    place(slot, key)
    count += 1
  }

  private func start(_ key: Key) -> Int {
    let mixed = (UInt64(key.parent.id) << 32 | UInt64(key.name.id)) &* Self.factor
    return Int((mixed ^ (mixed >> 32)) >> 1) & (buckets.count - 1)
  }

  private mutating func place(_ slot: Slot, _ key: Key) {
    var index = start(key)
    while buckets[index] >= 0 { index = (index + 1) & (buckets.count - 1) }
    buckets[index] = slot.index
  }

  private mutating func grow(_ keyOf: (Slot) -> Key) {
    let old = buckets
    buckets = Array(repeating: -1, count: max(8, old.count * 2))
    for number in old where number >= 0 { place(Slot(Int(number)), keyOf(Slot(Int(number)))) }
  }
}
