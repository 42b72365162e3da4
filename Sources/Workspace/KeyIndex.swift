/// Finds slots by their keys: open addressing, half of the buckets empty.
///
/// Names that were given one after the other are mostly looked up one after the other too, so four of them stand side by
/// side, in one line of the machine's cache. Where such a group begins is mixed with a secret, so that a script, which
/// chooses the order in which it names things, cannot choose keys that collide.
struct KeyIndex: Sendable {
  private static let secret = UInt64.random(in: .min ... .max)

  private let secret = Self.secret
  private var buckets: [Bucket] = []
  private var count = 0

  /// A slot with the name in its key, so that other keys are looked at only where the names are the same.
  private struct Bucket {
    var slot: Int32 = -1
    var name: UInt32 = 0
  }

  /// The slot of a key; the rows tell the keys of the slots.
  func find(_ key: Key, in rows: borrowing Chunks<Slots.Row>) -> Slot? {
    guard !buckets.isEmpty else { return nil }
    let bucket = buckets[place(of: key, rows)]
    return bucket.slot < 0 ? nil : Slot(Int(bucket.slot))
  }

  /// The slot of a key, or nil where it was not there and a new one is its slot now.
  mutating func find(_ key: Key, orInsert new: Slot, in rows: borrowing Chunks<Slots.Row>) -> Slot? {
    if (count + 1) * 2 > buckets.count { grow(rows) }
    let place = place(of: key, rows)
    guard buckets[place].slot < 0 else { return Slot(Int(buckets[place].slot)) }
    buckets[place] = Bucket(slot: new.index, name: key.name.id)
    count += 1
    return nil
  }

  /// The bucket that holds a key, or the empty one where it belongs.
  private func place(of key: Key, _ rows: borrowing Chunks<Slots.Row>) -> Int {
    var index = start(key.parent.id, key.name.id)
    while buckets[index].slot >= 0,
      buckets[index].name != key.name.id || rows[Int(buckets[index].slot)].key.parent != key.parent
    {
      index = (index + 1) & (buckets.count - 1)
    }
    return index
  }

  /// Takes out the slot of a key. What stands behind it moves up, as if it had never been there.
  mutating func remove(_ slot: Slot, _ key: Key, in rows: borrowing Chunks<Slots.Row>) {
    let mask = buckets.count - 1
    var hole = start(key.parent.id, key.name.id)
    while buckets[hole].slot != slot.index { hole = (hole + 1) & mask }
    var next = (hole + 1) & mask
    while buckets[next].slot >= 0 {
      let home = start(rows[Int(buckets[next].slot)].key.parent.id, buckets[next].name)
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
    var mixed = (UInt64(parent) << 32 | UInt64(name >> 2)) ^ secret
    mixed = (mixed ^ (mixed >> 32)) &* 0x9E37_79B9_7F4A_7C15
    mixed = (mixed ^ (mixed >> 29)) &* 0xBF58_476D_1CE4_E5B9
    return (Int(truncatingIfNeeded: mixed >> 34) << 2 | Int(name & 3)) & (buckets.count - 1)
  }

  private mutating func place(_ bucket: Bucket, _ parent: UInt32) {
    var index = start(parent, bucket.name)
    while buckets[index].slot >= 0 { index = (index + 1) & (buckets.count - 1) }
    buckets[index] = bucket
  }

  private mutating func grow(_ rows: borrowing Chunks<Slots.Row>) {
    let old = buckets
    buckets = Array(repeating: Bucket(), count: max(16, old.count * 2))
    for bucket in old where bucket.slot >= 0 { place(bucket, rows[Int(bucket.slot)].key.parent.id) }
  }
}
