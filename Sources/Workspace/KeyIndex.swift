/// Finds slots by their keys: open addressing over slot numbers, four bytes a bucket, half of them empty.
///
/// Sixteen names that were given one after the other share a line of the machine's cache, since they are mostly looked up
/// one after the other too. Where such a line begins is mixed with a secret odd factor, so that a script cannot choose
/// keys that collide.
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
    let mixed = (UInt64(key.parent.id) << 32 | UInt64(key.name.id >> 4)) &* Self.factor
    return (Int(truncatingIfNeeded: mixed >> 32) << 4 | Int(key.name.id & 15)) & (buckets.count - 1)
  }

  private mutating func place(_ slot: Slot, _ key: Key) {
    var index = start(key)
    while buckets[index] >= 0 { index = (index + 1) & (buckets.count - 1) }
    buckets[index] = slot.index
  }

  private mutating func grow(_ keyOf: (Slot) -> Key) {
    let old = buckets
    buckets = Array(repeating: -1, count: max(16, old.count * 2))
    for number in old where number >= 0 { place(Slot(Int(number)), keyOf(Slot(Int(number)))) }
  }
}
