import Workspace

extension Placing {
  /// Jobs with their contracts and phases, and vendors.
  mutating func jobs(in world: Workspace) {
    for row in bundle.jobs { put(row, in: world) }
    jobPhases(in: world)
    contractItems(in: world)
    for row in bundle.vendors {
      let number = String(row.number)
      world.put(Vendor(vendor: world.name(number), vendorName: row.name ?? number, isActive: row.isActive ?? true))
    }
  }

  private func put(_ row: VistaJobRow, in world: Workspace) {
    let contract = world.name(row.contract ?? row.job)
    world.put(
      Job(
        job: world.name(row.job), description: row.description ?? "", address: row.address ?? "", contract: contract,
        status: row.status ?? .open,
        locksPhases: row.locksPhases ?? false, addsItems: row.addsItems ?? true))
    let known = world.vista.contracts[Key(contract)]
    if known?.description.isEmpty ?? true {
      put(contract: contract, row.description ?? "", known, in: world)
    }
  }

  private func put(contract: Name, _ description: String, _ known: Contract?, in world: Workspace) {
    let department = known?.department ?? Contract.defaultDepartment
    world.put(Contract(contract: contract, description: description, department: department))
  }

  private mutating func jobPhases(in world: Workspace) {
    var unknownJobs: [String] = []
    for row in bundle.jobPhases {
      let job = world.name(row.job)
      let contract = row.contract.map { world.name($0) }
      if !world.vista.jobs.contains(Key(job)) {
        unknownJobs.append(row.job)
        // The phases alone are enough to see which of them have a master (formats.md B0).
        world.put(
          Job(job: job, description: "", contract: contract ?? job, status: .open, locksPhases: false, addsItems: true))
      }
      let group = group(row.phaseGroup, in: world)
      let code = world.name(row.code)
      let item = row.item.map { world.name($0) } ?? .none
      world.put(
        JobPhase(
          job: job, group: group, code: code, description: row.description ?? "",
          costTypes: world.vista.jobPhases[Key(job, code)]?.costTypes ?? CostTypeSet(), isActive: row.isActive ?? true,
          item: item))
      if let contract {
        if !world.vista.contracts.contains(Key(contract)) { put(contract: contract, "", nil, in: world) }
        addItem(item, to: contract, in: world)
      }
    }
    if !unknownJobs.isEmpty {
      let which = unknownJobs.prefix(3).joined(separator: ", ")
      let more = unknownJobs.count > 3 ? " and \(unknownJobs.count - 3) more" : ""
      note("known from job phases only, and taken to be open: \(which)\(more)")
    }
  }

  /// The items of a job's own contract that its phases name, whichever of the two was loaded first.
  private func contractItems(in world: Workspace) {
    let loaded = Set(bundle.jobs.map(\.job) + bundle.jobPhases.map(\.job)).sorted()
    for text in loaded {
      guard let job = world.vista.jobs[Key(world.name(text))], world.vista.contracts.contains(Key(job.contract)) else {
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
