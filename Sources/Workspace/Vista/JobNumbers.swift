/// The slots of jobs by their numbers in small letters, since two jobs may not differ by case alone (rules 24 and 181).
///
/// A slot keeps its key for ever, so what was once learned of a slot stays true while there is the slot.
final class JobNumbers {
  private var slots: [String: [Slot]] = [:]
  // The number of each slot that is known.
  private var learned: [String] = []

  func slots(of number: String, among jobs: Table<Job>, _ names: Names) -> [Slot] {
    let kept = jobs.slotsKept()
    while learned.count > kept, let number = learned.popLast() { slots[number]?.removeLast() }
    while learned.count < jobs.slotCount {
      let slot = jobs.slot(numbered: learned.count)
      let number = names[jobs.key(of: slot).name].lowercased()
      slots[number, default: []].append(slot)
      learned.append(number)
    }
    return slots[number.lowercased()] ?? []
  }
}

extension Workspace {
  /// The job with a number, whatever the case of its letters.
  public func job(numberedLike number: String) -> Job? {
    vista.jobNumbers.slots(of: number, among: vista.jobs, names).lazy.compactMap { self.vista.jobs[$0] }.first
  }
}
