/// The slots of each parent, in the order in which they were first named.
struct Members: Sendable {
  private var numbers = NameIndex()
  private var slots: [[Slot]] = []
  // Objects of one parent mostly come in a row, which spares the look-up.
  private var latest: (parent: Name, number: Int)?

  func of(_ parent: Name) -> [Slot] {
    if let latest, latest.parent == parent { return slots[latest.number] }
    return numbers.number(of: parent).map { slots[$0] } ?? []
  }

  /// All parents, in the order in which they were first named.
  var parents: [Name] { numbers.names }

  /// Takes out the slot of a parent that was appended last.
  mutating func removeLast(of parent: Name) {
    if let number = numbers.number(of: parent) { slots[number].removeLast() }
  }

  mutating func append(_ slot: Slot, to parent: Name) {
    if let latest, latest.parent == parent {
      slots[latest.number].append(slot)
      return
    }
    let number = numbers.number(of: parent) ?? slots.count
    if number == slots.count {
      numbers.append(parent)
      slots.append([])
    }
    slots[number].append(slot)
    latest = (parent, number)
  }
}

/// Names, numbered from 0 in the order in which they came. A dictionary does it too, but its type is looked up by name when
/// a program starts, which takes a tenth of the time of a short script.
private struct NameIndex: Sendable {
  private static let secret = UInt64.random(in: .min ... .max)

  private let secret = Self.secret
  private(set) var names: [Name] = []
  // Where a name stands in them, by open addressing; half of the places are empty.
  private var places: [Int32] = []

  func number(of name: Name) -> Int? {
    guard !places.isEmpty else { return nil }
    let number = places[place(of: name)]
    return number < 0 ? nil : Int(number)
  }

  /// Gives a name that is not there the next number.
  mutating func append(_ name: Name) {
    if (names.count + 1) * 2 > places.count {
      places = Array(repeating: -1, count: max(8, places.count * 2))
      for (number, name) in names.enumerated() { places[place(of: name)] = Int32(truncatingIfNeeded: number) }
    }
    places[place(of: name)] = Int32(truncatingIfNeeded: names.count)
    names.append(name)
  }

  /// Where a name stands, or the empty place where it belongs. Mixed with a secret, so that a script cannot choose names
  /// that collide.
  private func place(of name: Name) -> Int {
    let mixed = (UInt64(name.id) ^ secret) &* 0x9E37_79B9_7F4A_7C15
    var index = Int(truncatingIfNeeded: mixed >> 33) & (places.count - 1)
    while places[index] >= 0, names[Int(places[index])] != name { index = (index + 1) & (places.count - 1) }
    return index
  }
}
