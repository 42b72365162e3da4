/// Finds slots by their keys: open addressing, half of the buckets empty.
///
/// Names that were given one after the other are mostly looked up one after the other too, so four of them stand side by
/// side, in one line of the machine's cache. Where such a group begins is mixed with a secret, so that a script, which
/// chooses the order in which it names things, cannot choose keys that collide.
struct KeyIndex: Sendable {
  private static let secret = UInt64.random(in: .min ... .max)

  private var buckets: [Bucket] = []
  private var count = 0

  /// A slot with the name in its key, so that other keys are looked at only where the names are the same.
  private struct Bucket {
    var slot: Int32 = -1
    var name: UInt32 = 0
  }

  /// The slot of a key. `keyOf` tells the key of a slot.
  func find(_ key: Key, keyOf: (Slot) -> Key) -> Slot? {
    guard !buckets.isEmpty else { return nil }
    var index = start(key.parent.id, key.name.id)
    while true {
      let bucket = buckets[index]
      if bucket.slot < 0 { return nil }
      if bucket.name == key.name.id, keyOf(Slot(Int(bucket.slot))).parent == key.parent {
        return Slot(Int(bucket.slot))
      }
      index = (index + 1) & (buckets.count - 1)
    }
  }

  /// Adds the slot of a key that is not there.
  mutating func insert(_ slot: Slot, _ key: Key, keyOf: (Slot) -> Key) {
    if (count + 1) * 2 > buckets.count { grow(keyOf) }
    place(Bucket(slot: slot.index, name: key.name.id), key.parent.id)
    count += 1
  }

  /// Takes out the slot of a key. What stands behind it moves up, as if it had never been there.
  mutating func remove(_ slot: Slot, _ key: Key, keyOf: (Slot) -> Key) {
    let mask = buckets.count - 1
    var hole = start(key.parent.id, key.name.id)
    while buckets[hole].slot != slot.index { hole = (hole + 1) & mask }
    var next = (hole + 1) & mask
    while buckets[next].slot >= 0 {
      let home = start(keyOf(Slot(Int(buckets[next].slot))).parent.id, buckets[next].name)
      if (next - home) & mask >= (next - hole) & mask {
        buckets[hole] = buckets[next]
        hole = next
      }
      next = (next + 1) & mask
    }
    buckets[hole] = Bucket()
    count -= 1
  }

  private func start(_ parent: UInt32, _ name: UInt32) -> Int {
    var mixed = (UInt64(parent) << 32 | UInt64(name >> 2)) ^ Self.secret
    mixed = (mixed ^ (mixed >> 32)) &* 0x9E37_79B9_7F4A_7C15
    mixed = (mixed ^ (mixed >> 29)) &* 0xBF58_476D_1CE4_E5B9
    return (Int(truncatingIfNeeded: mixed >> 34) << 2 | Int(name & 3)) & (buckets.count - 1)
  }

  private mutating func place(_ bucket: Bucket, _ parent: UInt32) {
    var index = start(parent, bucket.name)
    while buckets[index].slot >= 0 { index = (index + 1) & (buckets.count - 1) }
    buckets[index] = bucket
  }

  private mutating func grow(_ keyOf: (Slot) -> Key) {
    let old = buckets
    buckets = Array(repeating: Bucket(), count: max(16, old.count * 2))
    for bucket in old where bucket.slot >= 0 { place(bucket, keyOf(Slot(Int(bucket.slot))).parent.id) }
  }
}
