import Errors
import Workspace

extension Placing {
  /// Jobs with their contracts and phases, and vendors.
  mutating func jobs(in world: Workspace) throws(Refusal) {
    var loaded: Set<Name> = []
    try VistaTables.jobs.records(of: bundle.tables(VistaTables.jobs), in: world) { (job, _, rows) in
      // A file that does not say so is about jobs with contracts of their own numbers.
      if rows.table.position("Contract") == nil || job.contract.isNone { job.contract = job.job }
      world.put(job)
      loaded.insert(job.job)
      let known = world.vista.contracts[Key(job.contract)]
      if known?.description.isEmpty ?? true { put(contract: job.contract, job.description, known, in: world) }
    }
    try jobPhases(in: world, &loaded)
    contractItems(of: loaded, in: world)
    try VistaTables.vendors.records(of: bundle.tables(VistaTables.vendors), in: world) { (vendor, _, _) in
      if vendor.vendorName.isEmpty { vendor.vendorName = world.text(vendor.vendor) }
      world.put(vendor)
    }
  }

  private func put(contract: Name, _ description: String, _ known: Contract?, in world: Workspace) {
    let department = known?.department ?? Contract.defaultDepartment
    world.put(Contract(contract: contract, description: description, department: department))
  }

  private mutating func jobPhases(in world: Workspace, _ loaded: inout Set<Name>) throws(Refusal) {
    var unknownJobs: [Name] = []
    try VistaTables.jobPhases.records(of: bundle.tables(VistaTables.jobPhases), in: world) {
      (phase, _, rows) throws(Refusal) in
      loaded.insert(phase.job)
      let contract = try contract(of: rows, in: world)
      if !world.vista.jobs.contains(Key(phase.job)) {
        unknownJobs.append(phase.job)
        // The phases alone are enough to see which of them have a master (formats.md B0).
        var job = VistaTables.blankJob
        (job.job, job.contract) = (phase.job, contract ?? phase.job)
        world.put(job)
      }
      phase.group = try group(of: rows, in: world)
      world.put(phase)
      if let contract {
        if !world.vista.contracts.contains(Key(contract)) { put(contract: contract, "", nil, in: world) }
        addItem(phase.item, to: contract, in: world)
      }
    }
    if !unknownJobs.isEmpty {
      let which = unknownJobs.prefix(3).map { world.text($0) }.joined(separator: ", ")
      let more = unknownJobs.count > 3 ? " and \(unknownJobs.count - 3) more" : ""
      note("known from job phases only, and taken to be open: \(which)\(more)")
    }
  }

  /// The contract that a row of job phases names.
  private func contract(of rows: TableRows, in world: Workspace) throws(Refusal) -> Name? {
    guard let column = rows.table.position("Contract"), !rows.isNothing(column) else { return nil }
    return rows.withBytes(column) { world.name($0) }
  }

  /// The items of a job's own contract that its phases name, whichever of the two was loaded first.
  private func contractItems(of jobs: Set<Name>, in world: Workspace) {
    for number in jobs.sorted(by: { world.names.precedes($0, $1) }) {
      guard let job = world.vista.jobs[Key(number)], world.vista.contracts.contains(Key(job.contract)) else {
        continue
      }
      for phase in world.vista.jobPhases.records(of: job.job) { addItem(phase.item, to: job.contract, in: world) }
    }
  }

  private func addItem(_ item: Name, to contract: Name, in world: Workspace) {
    guard !item.isNone, !world.vista.contractItems.contains(Key(contract, item)) else { return }
    world.put(ContractItem(contract: contract, item: item, description: "", amount: .zero))
  }
}
