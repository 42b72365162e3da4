extension Workspace {
  /// Posts to a phase and cost type of a job. Vista adds the phase to the job, or the cost type to the phase, where they
  /// were accepted and are not there yet (integration.md 3.3).
  public func post(to job: Name, _ code: Name, _ type: UInt8, _ change: (inout PhaseCost) -> Void) {
    carry(job, code, type)
    var cost = phaseCost(job: job, code: code, type: type)
    change(&cost)
    if cost.isZero { remove(PhaseCost.self, at: cost.key) } else { put(cost) }
  }

  private func carry(_ number: Name, _ code: Name, _ type: UInt8) {
    guard let job = vista.jobs[Key(number)] else { return }
    let group = vista.company.phaseGroup
    var phase =
      vista.jobPhases[Key(number, code)]
      ?? JobPhase(
        job: number, group: group, code: code, description: vista.phases[Key(group, code)]?.description ?? "",
        costTypes: CostTypeSet(), isActive: true, item: item(for: job, code))
    phase.costTypes.insert(type)
    put(phase)
  }
}
