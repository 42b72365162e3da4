/// The slots of each parent, in the order in which they were first named.
struct Members: Sendable {
  private var numbers: [Name: Int] = [:]
  private var slots: [[Slot]] = []
  // Objects of one parent mostly come in a row, which spares the look-up.
  private var latest: (parent: Name, number: Int)?

  func of(_ parent: Name) -> [Slot] {
    if let latest, latest.parent == parent { return slots[latest.number] }
    return numbers[parent].map { slots[$0] } ?? []
  }

  /// All parents, in no order.
  var parents: some Sequence<Name> { numbers.keys }

  /// Takes out the slot of a parent that was appended last.
  mutating func removeLast(of parent: Name) {
    if let number = numbers[parent] { slots[number].removeLast() }
  }

  mutating func append(_ slot: Slot, to parent: Name) {
    if let latest, latest.parent == parent {
      slots[latest.number].append(slot)
      return
    }
    let number = numbers[parent] ?? slots.count
    if number == slots.count {
      numbers[parent] = number
      slots.append([])
    }
    slots[number].append(slot)
    latest = (parent, number)
  }
}
