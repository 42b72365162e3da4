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

  /// Offers once more what is parted from Procore again, however it came to be linked (integration-2.md 21).
  public func offerAgain(_ list: StagedRecord.List, _ number: Name) {
    guard isOffered(list, number) else { return }
    settle(list, number, as: .staged)
  }

  /// Whether the connector offers something of Vista: a job that is interfaced (rule 61), a vendor that is not left out
  /// (rule 191), a contract that is interfaced, has an item and belongs to a synced job.
  private func isOffered(_ list: StagedRecord.List, _ number: Name) -> Bool {
    switch list {
    case .job: return vista.jobs[Key(number)].map { $0.status != .pending } ?? false
    case .vendor: return vista.vendors.contains(Key(number)) && !isExcluded(vendor: number)
    case .prime:
      guard let contract = vista.contracts[Key(number)], contract.status != .pending else { return false }
      return lowestItem(of: number) != nil && lookups.jobsByContract.first(number) { isSynced(job: $0.job) } != nil
    }
  }

  /// Whether something of Vista is linked with what Procore has.
  public func isTaken(_ list: StagedRecord.List, _ number: Name) -> Bool {
    switch list {
    case .job: isSynced(job: number)
    case .vendor: lookups.companiesByVendor.count(number) > 0
    case .prime: procore.primeContracts[Key(number)]?.isSynced == true
    }
  }

  private func isInactive(vendor number: Name) -> Bool { vista.vendors[Key(number)]?.isActive == false }

  /// Has Vista read for one imported prime contract (rule 5).
  public func refresh(_ prime: PrimeContract) {
    log(.syncPrimeContracts, "prime \(text(prime.number))", .inProgress)
    stage(.prime, prime.origin)
  }

  /// Offers the jobs that Vista has and Procore has not, for the objects that were changed since they were read last. What
  /// became of a link is seen in the project as it was and as it is; so it is for vendors and prime contracts.
  func stageJobs(_ changed: [Touched]) {
    offerArchivedAgain(.job, changed)
    for number in jobs(changed) where !number.isNone { stage(.job, number) }
  }

  /// Offers the vendors that Vista has and Procore has not.
  func stageVendors(_ changed: [Touched]) {
    var vendors: [Name] = []
    for object in changed {
      guard effort.spend() else { return }
      switch object.kind {
      case .vendor:
        let number = vista.vendors.key(of: object.slot).name
        vendors.append(number)
        if isNowActive(object), staged(.vendor, number) != nil { settle(.vendor, number, as: .staged) }
      case .company: vendors += versions(of: procore.companies, object).map(\.vendor)
      case .settings where isOther(\.leavesOut, object): vendors += vista.vendors.records.map(\.vendor)
      default: break
      }
    }
    offerArchivedAgain(.vendor, changed)
    for number in vendors where !number.isNone { stage(.vendor, number) }
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
    for number in contracts where !number.isNone { stage(.prime, number) }
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

  /// A vendor that is inactive when it is first seen stands under Archived; one that turns inactive later stays where it
  /// is (rule 162).
  private func stage(_ list: StagedRecord.List, _ number: Name) {
    let record = staged(list, number)
    if isTaken(list, number) {
      if record != nil { settle(list, number, as: .imported) }
    } else if !isOffered(list, number) {
      record.map { remove(StagedRecord.self, at: $0.key) }
    } else if record?.status != .archived {
      let isPutAway = record == nil && list == .vendor && isInactive(vendor: number)
      settle(list, number, as: isPutAway ? .archived : .staged)
    }
  }

  /// Whether a vendor was inactive when it was read last and is active.
  private func isNowActive(_ vendor: Touched) -> Bool {
    let versions = versions(of: vista.vendors, vendor)
    return versions.count == 2 && !versions[0].isActive && versions[1].isActive
  }

  /// What was archived under an older connector is offered again by the new one (rule 168); an inactive vendor is not.
  private func offerArchivedAgain(_ list: StagedRecord.List, _ changed: [Touched]) {
    let settings = changed.first { $0.kind == .settings }.map { versions(of: connector.settings, $0) } ?? []
    guard settings.last?.connector == .appXchange, settings.first?.connector != .appXchange,
      let name = names.find(list.rawValue)
    else { return }
    for record in connector.stagedRecords.records(of: name) where record.status == .archived {
      guard list != .vendor || !isInactive(vendor: record.number) else { continue }
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
