extension Workspace {
  /// Writes a project to Vista as the connector does when nothing refuses it (rules 27, 32, 33, 34).
  public func write(_ project: Project, as jobName: Name) {
    let job = vista.jobs[Key(jobName)] ?? makeJob(jobName, of: project)
    let group = vista.company.phaseGroup
    for slot in procore.costCodes.slots(of: project.number) {
      guard var code = procore.costCodes[slot] else { continue }
      // What was on the job and is not is what somebody removed there (rule 251).
      let isLeftOut = settings.removedInVista == .leftOut && code.isSynced
      if isLeftOut, !vista.jobPhases.contains(Key(jobName, code.code)) { continue }
      var phase =
        vista.jobPhases[Key(jobName, code.code)]
        ?? JobPhase(
          job: jobName, group: group, code: code.code, description: code.description, costTypes: CostTypeSet(),
          isActive: true, item: item(for: job, code.code))
      let sent = isLeftOut ? code.costTypes.subtracting(code.syncedCostTypes) : code.costTypes
      phase.costTypes = phase.costTypes.union(sent)
      put(phase)
      code.syncedCostTypes = code.costTypes
      if !code.isSynced { code.origin = origin(ofCode: code.code, onJob: jobName) }
      put(code)
    }
    var synced = project
    synced.erp = ERPState(syncedAs: jobName)
    put(synced)
  }

  private func makeJob(_ number: Name, of project: Project) -> Job {
    if !vista.contracts.contains(Key(number)) { makeContract(number, project.title) }
    let job = Job(
      job: number, description: project.title, address: project.address, contract: number, status: .open,
      locksPhases: false, addsItems: true)
    put(job)
    return job
  }
}
