extension StagedRecord {
  /// What Vista offers for import.
  public enum List: String, Sendable {
    case job, vendor, prime
  }
}

extension Workspace {
  /// Where a record stands that Vista offers, if it does.
  public func staged(_ list: StagedRecord.List, _ number: Name) -> StagedRecord? {
    names.find(list.rawValue).flatMap { connector.stagedRecords[Key($0, number)] }
  }

  /// Says where a record stands that Vista offers.
  public func settle(_ list: StagedRecord.List, _ number: Name, as status: StagedRecord.Status) {
    put(StagedRecord(list: name(list.rawValue), number: number, status: status))
  }

  /// Offers once more what was imported or linked and is parted from Procore again (integration.md 6).
  public func offerAgain(_ list: StagedRecord.List, _ number: Name) {
    guard staged(list, number)?.status == .imported else { return }
    settle(list, number, as: .staged)
  }

  /// Offers the jobs that Vista has and Procore has not, for the objects that were changed since they were read last. What
  /// became of a link is seen in the project as it was and as it is; so it is for vendors and prime contracts.
  func stageJobs(_ changed: [Touched]) {
    offerArchivedAgain(.job, changed)
    for number in jobs(changed) where !number.isNone { stage(job: number, isLinked: isSynced(job: number)) }
  }

  /// Offers the vendors that Vista has and Procore has not.
  func stageVendors(_ changed: [Touched]) {
    var vendors: [Name] = []
    for object in changed {
      guard effort.spend() else { return }
      switch object.kind {
      case .vendor: vendors.append(vista.vendors.key(of: object.slot).name)
      case .company: vendors += versions(of: procore.companies, object).map(\.vendor)
      case .settings where isOther(\.leavesOut, object): vendors += vista.vendors.records.map(\.vendor)
      default: break
      }
    }
    offerArchivedAgain(.vendor, changed)
    for number in vendors where !number.isNone {
      stage(
        .vendor, number, isOffered: vista.vendors[Key(number)]?.isActive == true && !isExcluded(vendor: number),
        isTaken: lookups.companiesByVendor.count(number) > 0)
    }
  }

  /// Offers the contracts that Vista has and Procore has not; a job that came to Vista brings its own.
  func stagePrimes(_ changed: [Touched]) {
    var contracts: [Name] = []
    for object in changed {
      guard effort.spend() else { return }
      switch object.kind {
      case .contract: contracts.append(vista.contracts.key(of: object.slot).name)
      case .contractItem: contracts.append(vista.contractItems.key(of: object.slot).parent)
      case .primeContract: contracts += versions(of: procore.primeContracts, object).map(\.origin)
      default: break
      }
    }
    offerArchivedAgain(.prime, changed)
    contracts += jobs(changed).compactMap { vista.jobs[Key($0)]?.contract }
    for number in contracts where !number.isNone {
      let isSynced = lookups.jobsByContract.first(number) { self.isSynced(job: $0.job) } != nil
      let isInterfaced = vista.contracts[Key(number)].map { $0.status != .pending } ?? false
      stage(
        .prime, number, isOffered: isSynced && isInterfaced && lowestItem(of: number) != nil,
        isTaken: procore.primeContracts[Key(number)]?.isSynced == true)
    }
  }

  /// The jobs that changed, themselves or in what they are linked with.
  private func jobs(_ changed: [Touched]) -> [Name] {
    changed.flatMap { object -> [Name] in
      switch object.kind {
      case .job: [vista.jobs.key(of: object.slot).name]
      case .project: versions(of: procore.projects, object).map(\.job)
      default: []
      }
    }
  }

  private func isSynced(job: Name) -> Bool { lookups.projectsByJob.count(job) > 0 }

  /// A pending job is not offered (rule 61).
  private func stage(job number: Name, isLinked: Bool) {
    let isOffered = vista.jobs[Key(number)].map { $0.status != .pending } ?? false
    stage(.job, number, isOffered: isOffered, isTaken: isLinked)
  }

  private func stage(_ list: StagedRecord.List, _ number: Name, isOffered: Bool, isTaken: Bool) {
    let record = staged(list, number)
    if isTaken {
      if record != nil { settle(list, number, as: .imported) }
    } else if !isOffered {
      record.map { remove(StagedRecord.self, at: $0.key) }
    } else if record?.status != .archived {
      settle(list, number, as: .staged)
    }
  }

  /// What was archived under an older connector is offered again by the new one (rule 168).
  private func offerArchivedAgain(_ list: StagedRecord.List, _ changed: [Touched]) {
    let settings = changed.first { $0.kind == .settings }.map { versions(of: connector.settings, $0) } ?? []
    guard settings.last?.connector == .appXchange, settings.first?.connector != .appXchange,
      let name = names.find(list.rawValue)
    else { return }
    for record in connector.stagedRecords.records(of: name) where record.status == .archived {
      put(StagedRecord(list: record.list, number: record.number, status: .staged))
    }
  }

  /// Whether something about the settings is other than at the last sync.
  func isOther(_ aspect: KeyPath<Settings, some Equatable>, _ settings: Touched) -> Bool {
    let settings = versions(of: connector.settings, settings)
    return settings.first?[keyPath: aspect] != settings.last?[keyPath: aspect]
  }

  /// A record as it was at the last sync and as it is now, as far as it was and is there.
  func versions<R: Record>(of table: Table<R>, _ object: Touched) -> [R] {
    [table.version(object.before), table[object.slot]].compactMap { $0 }
  }
}
