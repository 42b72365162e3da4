import Support

extension Random {
  /// Bytes after what copying, editing and bad disks do to them; `pieces` are put in at random.
  mutating func damaged(_ bytes: [UInt8], _ pieces: [[UInt8]]) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<Int.random(in: 1...4, using: &self) where !bytes.isEmpty {
      let place = Int.random(in: 0..<bytes.count, using: &self)
      let end = min(bytes.count, place + Int.random(in: 1...(chance(4) ? 400 : 8), using: &self))
      switch Int.random(in: 0..<7, using: &self) {
      case 0: bytes[place] = UInt8.random(in: 0...255, using: &self)
      case 1: bytes[place] ^= 1 << UInt8.random(in: 0...7, using: &self)
      case 2: bytes.removeSubrange(chance(4) ? place..<bytes.count : place..<end)
      case 3: bytes.insert(contentsOf: bytes[place..<end], at: Int.random(in: 0...bytes.count, using: &self))
      default: bytes.insert(contentsOf: pieces.randomElement(using: &self) ?? [], at: place)
      }
    }
    return bytes
  }
}
