extension Workspace {
  /// Pulls what changed in Vista since the last sync (rules 4, 7 to 9 and 13), and offers what can be imported.
  ///
  /// It reads the journal from where it stopped, so it costs what was changed and not what exists. Every changed object is
  /// then looked at as it is now, so a change that was undone in between makes no difference.
  public func sync() {
    let state = connector.syncState
    let objects = touched(since: state.position)
    // What a Refresh has read meanwhile is not read again.
    let changed = { (event: Request.Event) in state.refreshed[event].map { self.touched(since: $0) } ?? objects }
    pullCodes(changed(.syncStandardCostCodes))
    for object in objects {
      guard effort.spend() else { return }
      switch object.kind {
      case .jobPhase: pull(jobPhase: vista.jobPhases.key(of: object.slot))
      case .settings: readJobPhasesAnew(object)
      case .apPayment: pull(payment: vista.payments.key(of: object.slot))
      default: break
      }
    }
    pullCosts(objects)
    stageJobs(changed(.syncJobs))
    stageVendors(changed(.syncVendors))
    stagePrimes(changed(.syncPrimeContracts))
    put(state.synced(at: position, now))
  }

  /// A manual pull of what one tab shows, at once, with a request that stays in progress until time passes (rules 5 and 6).
  public func refresh(_ event: Request.Event) {
    log(event, "", .inProgress)
    var state = connector.syncState
    let changed = touched(since: state.refreshed[event] ?? state.position)
    switch event {
    case .syncStandardCostCodes: pullCodes(changed)
    case .syncJobs: stageJobs(changed)
    case .syncVendors: stageVendors(changed)
    case .syncPrimeContracts: stagePrimes(changed)
    default: break
    }
    state.refreshed[event] = position
    put(state)
  }

  /// Brings the company's list of codes and its cost types in line with Vista's.
  private func pullCodes(_ changed: [Touched]) {
    for object in changed {
      guard effort.spend() else { return }
      switch object.kind {
      case .phase: pull(phase: vista.phases.key(of: object.slot))
      case .standardCode: pull(phase: procore.standardCodes.key(of: object.slot))
      case .costType: pull(costType: vista.costTypes.key(of: object.slot))
      case .settings: readCodesAnew(object)
      default: break
      }
    }
  }

  /// The objects that are not what they were at a position, kind by kind in the order in which they were added, then those
  /// that are gone by their names. What was changed and taken back since is none of them, and does not show in their order.
  func touched(since start: Int) -> [Touched] {
    var seen = SeenSlots(among: position - start)
    var order: [Touched] = []
    for index in start..<position {
      guard effort.spend() else { return [] }
      let event = journal.events[index]
      guard Self.concernsSync(event.kind), seen.insert(event.kind, event.slot) else {
        continue
      }
      order.append(Touched(kind: event.kind, slot: event.slot, before: event.before))
    }
    let touched = order.filter { AnyTable.of($0.kind).pointer(self, $0.slot) != $0.before }
    return effort.sorted(touched, by: precedes)
  }

  private func precedes(_ first: Touched, _ second: Touched) -> Bool {
    guard first.kind == second.kind else { return first.kind.rawValue < second.kind.rawValue }
    let table = AnyTable.of(first.kind)
    let births = (table.birth(self, first.slot), table.birth(self, second.slot))
    guard births.0 == births.1 else { return births.0 < births.1 }
    let keys = (table.key(self, first.slot), table.key(self, second.slot))
    return keys.0.parent == keys.1.parent
      ? names.precedes(keys.0.name, keys.1.name) : names.precedes(keys.0.parent, keys.1.parent)
  }

  /// An object that is not what it was at the last sync, and the version that it had then.
  struct Touched {
    let kind: RecordKind
    let slot: Slot
    let before: Int32
  }

  /// The slots of events: flags where there are events enough to pay for them, a set of those behind. After a load of a
  /// million phases the set alone was an eighth of the time.
  private struct SeenSlots {
    private let most: Int
    private var flags: [[Bool]]
    private var others: Set<Place> = []

    private struct Place: Hashable {
      let kind: RecordKind
      let slot: Slot
    }

    init(among events: Int) {
      most = events < 1000 ? 0 : events * 8
      flags = events < 1000 ? [] : Array(repeating: [], count: RecordKind.allCases.count)
    }

    /// Whether a slot is new.
    mutating func insert(_ kind: RecordKind, _ slot: Slot) -> Bool {
      let (kindIndex, index) = (Int(kind.rawValue), Int(slot.index))
      guard index < most else { return others.insert(Place(kind: kind, slot: slot)).inserted }
      if flags[kindIndex].count <= index {
        flags[kindIndex] += repeatElement(false, count: index + 1 - flags[kindIndex].count)
      }
      defer { flags[kindIndex][index] = true }
      return !flags[kindIndex][index]
    }
  }

  private static func concernsSync(_ kind: RecordKind) -> Bool {
    switch kind {
    case .phase, .standardCode, .costType, .jobPhase, .apPayment: true
    case .job, .vendor, .contract, .contractItem, .project, .company, .primeContract, .settings: true
    case .phaseCost, .costDetail, .budget: true
    default: false
    }
  }

  /// Brings the row of the ERP list in line with the phase of the same key, as the connector reads it.
  private func pull(phase key: Key) {
    guard key.parent == vista.company.phaseGroup else { return }
    let key = Key(key.parent, codeAsRead(key.name))
    var row = procore.standardCodes[key]
    if let phase = phase(readAs: key) {
      put(
        StandardCode(
          list: key.parent, code: key.name, description: phase.description, costTypes: imported(phase.costTypes),
          isActive: row?.isActive ?? true, isMissing: false))
    } else if row?.isMissing == false {
      row?.isMissing = true
      if settings.missingCodes == .deactivate { row?.isActive = false }
      row.map { put($0) }
    }
  }

  /// Another connector reads codes otherwise (rule 169), and another choice of cost types brings others (rule 190), so
  /// all of them are looked at once more.
  private func readCodesAnew(_ touched: Touched) {
    let isChoiceOther = isOther(\.importsOnly, touched)
    guard isChoiceOther || isOther(\.stripsCodes, touched) else { return }
    if isChoiceOther { for type in vista.costTypes.records { pull(costType: type.key) } }
    for code in procore.standardCodes.records(of: vista.company.phaseGroup) where effort.spend() {
      pull(phase: code.key)
    }
    for phase in vista.phases.records(of: vista.company.phaseGroup) where effort.spend() { pull(phase: phase.key) }
  }

  /// Another choice of cost types brings others to the projects as well.
  private func readJobPhasesAnew(_ touched: Touched) {
    guard isOther(\.importsOnly, touched) else { return }
    for phase in vista.jobPhases.records where effort.spend() { pull(jobPhase: phase.key) }
  }

  /// A phase code as the connector reads it: the one on App Xchange without the dots and blanks at its beginning
  /// (rule 169).
  private func codeAsRead(_ code: Name) -> Name {
    guard settings.stripsCodes, let first = text(code).first, first == "." || first == " " else {
      return code
    }
    return name(String(text(code).drop { $0 == "." || $0 == " " }))
  }

  /// The phase that the connector takes for a code of the ERP list, if it is there: the one of the same code, or on
  /// App Xchange one that differs by dots and blanks at its beginning alone.
  public func phase(readAs key: Key) -> Phase? {
    if let phase = vista.phases[key] { return phase }
    guard settings.stripsCodes else { return nil }
    // What is looked for has no dots and blanks at its beginning, or it would be what is not there.
    return lookups.phasesByStrippedCode.first(StrippedCode(whole: text(key.name), in: key.parent))
  }

  private func pull(costType key: Key) {
    guard key.parent == vista.company.phaseGroup, let type = vista.costTypes[key], isImported(type.number) else {
      return
    }
    put(
      LineItemType(
        number: type.number, numberName: type.numberName, code: type.abbreviation, title: type.description))
  }

  /// A phase that was added on the Vista job of a synced project arrives at the project, cost types and all.
  private func pull(jobPhase key: Key) {
    guard let phase = vista.jobPhases[key], let project = project(syncedWith: phase.job) else { return }
    pull(phase, to: project)
  }

  /// Brings a phase of a Vista job to the project that is synced with it.
  func pull(_ phase: JobPhase, to project: Project) {
    let standard = reference(StandardCode.self, Key(phase.group, phase.code))
    var code =
      procore.costCodes[Key(project.number, phase.code)]
      ?? CostCode(
        project: project.number, code: phase.code, standard: standard, description: phase.description,
        costTypes: CostTypeSet())
    code.costTypes = code.costTypes.union(imported(phase.costTypes))
    code.syncedCostTypes = code.syncedCostTypes.union(imported(phase.costTypes))
    code.origin = origin(ofCode: phase.code, onJob: phase.job)
    put(code)
  }

  /// What the connector calls a project's cost code once it is in Vista.
  public func origin(ofCode code: Name, onJob job: Name) -> Name { name("\(text(job))|\(text(code))") }

  /// Whether a request of a kind is in progress.
  public func isInProgress(_ event: Request.Event) -> Bool {
    lookups.requestsInProgress.count(event) > 0
  }

  func finishRequests() {
    let requests = Request.Event.allCases.flatMap { lookups.requestsInProgress.slots($0) }
      .sorted { connector.requests.birth(of: $0) < connector.requests.birth(of: $1) }
    for var request in requests.compactMap({ connector.requests[$0] }) where request.time < now {
      request.status = .success
      put(request)
    }
  }
}
