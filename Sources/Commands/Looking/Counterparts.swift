import Workspace

extension Counterpart {
  /// Everything that is the same thing in both systems.
  static let all: [Counterpart] = [
    Counterpart(Project.self, Job.self, ["name": "description"]) { project, _ in
      project.isSynced ? Key(project.job) : nil
    },
    Counterpart(StandardCode.self, Phase.self, ["description": "description", "cost-types": "cost-types"]) {
      (code, world) in
      world.vista.phaseGroups.contains(Key(code.list)) ? Key(code.list, code.code) : nil
    },
    Counterpart(CostCode.self, JobPhase.self, ["description": "description", "cost-types": "cost-types"]) {
      (code, world) in
      guard code.isSynced, let project = world.procore.projects[Key(code.project)], project.isSynced else { return nil }
      return Key(project.job, code.code)
    },
    Counterpart(Company.self, Vendor.self, ["state": "state", "country": "country"]) { company, _ in
      company.isSynced ? Key(company.vendor) : nil
    },
    Counterpart(Commitment.self, VistaCommitment.self, ["title": "description", "kind": "kind"]) { commitment, _ in
      commitment.isSynced ? Key(commitment.erp.origin) : nil
    },
    Counterpart(
      SOVLine.self, VistaCommitmentItem.self,
      ["code": "code", "type": "type", "amount": "cost", "unit": "unit", "quantity": "units"]
    ) { line, world in
      guard let commitment = world.procore.commitments[Key(line.commitment)], commitment.isSynced else { return nil }
      return Key(commitment.erp.origin, line.line)
    },
  ]
}
