/// The slots of jobs by their numbers in small letters, since two jobs may not differ by case alone (rules 24 and 181).
///
/// A slot keeps its key for ever, so what was once learned of a slot stays true.
final class JobNumbers {
  private var slots: [String: [Slot]] = [:]
  private var learned = 0

  func slots(of number: String, among jobs: Table<Job>, _ names: Names) -> [Slot] {
    while learned < jobs.slotCount {
      let slot = jobs.slot(numbered: learned)
      slots[names[jobs.key(of: slot).name].lowercased(), default: []].append(slot)
      learned += 1
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
