extension Workspace {
  /// Pulls what changed in Vista since the last sync (rules 4 and 7 to 9, 13).
  ///
  /// It reads the journal from where it stopped, so it costs what was changed and not what exists. Every changed object is
  /// then looked at as it is now, so a change that was undone in between makes no difference.
  public func sync() {
    var state = connector.syncState
    let objects = touched(since: state.position)
    let projects = objects.contains { $0.kind == .jobPhase } ? projectsByJob : [:]
    for object in objects {
      switch object.kind {
      case .phase: pull(phase: vista.phases.key(of: object.slot))
      case .standardCode: pull(phase: procore.standardCodes.key(of: object.slot))
      case .costType: pull(costType: vista.costTypes.key(of: object.slot))
      case .jobPhase: pull(jobPhase: vista.jobPhases.key(of: object.slot), projects)
      default: break
      }
    }
    state.position = position
    state.lastSync = now
    put(state)
  }

  /// The objects that are not what they were at a position, in the order of their first change. What was changed and taken
  /// back since is none of them.
  private func touched(since start: Int) -> [Touched] {
    var before: [Touched: Int32] = [:]
    var order: [Touched] = []
    for index in start..<position {
      let event = journal.events[index]
      guard Self.concernsSync(event.kind) else { continue }
      let object = Touched(kind: event.kind, slot: event.slot)
      guard before[object] == nil else { continue }
      before[object] = event.before
      order.append(object)
    }
    return order.filter { AnyTable.of($0.kind).pointer(self, $0.slot) != before[$0] }
  }

  private struct Touched: Hashable {
    let kind: RecordKind
    let slot: Slot
  }

  private static func concernsSync(_ kind: RecordKind) -> Bool {
    switch kind {
    case .phase, .standardCode, .costType, .jobPhase: true
    default: false
    }
  }

  /// Brings the row of the ERP list in line with the phase of the same key.
  private func pull(phase key: Key) {
    guard key.parent == vista.company.phaseGroup else { return }
    var row = procore.standardCodes[key]
    if let phase = vista.phases[key] {
      put(
        StandardCode(
          list: key.parent, code: key.name, description: phase.description, costTypes: phase.costTypes,
          isActive: row?.isActive ?? true, isMissing: false))
    } else if row?.isMissing == false {
      row?.isMissing = true
      if settings.missingCodes == .deactivate { row?.isActive = false }
      row.map { put($0) }
    }
  }

  private func pull(costType key: Key) {
    guard key.parent == vista.company.phaseGroup, let type = vista.costTypes[key] else { return }
    put(
      LineItemType(
        number: type.number, numberName: type.numberName, code: type.abbreviation, title: type.description))
  }

  /// A phase that was added on the Vista job of a synced project arrives at the project, cost types and all.
  private func pull(jobPhase key: Key, _ projects: [Name: Project]) {
    guard let phase = vista.jobPhases[key], let project = projects[phase.job] else { return }
    let standard = reference(StandardCode.self, Key(phase.group, phase.code))
    var code =
      procore.costCodes[Key(project.number, phase.code)]
      ?? CostCode(
        project: project.number, code: phase.code, standard: standard, description: phase.description,
        costTypes: CostTypeSet())
    code.costTypes = code.costTypes.union(phase.costTypes)
    code.syncedCostTypes = code.syncedCostTypes.union(phase.costTypes)
    code.origin = origin(ofCode: phase.code, onJob: phase.job)
    put(code)
  }

  /// What the connector calls a project's cost code once it is in Vista.
  public func origin(ofCode code: Name, onJob job: Name) -> Name { name("\(text(job))|\(text(code))") }

  /// Reads the compliance documents of synced subcontracts.
  func readCompliance(at time: Moment) {
    var state = connector.syncState
    state.lastCompliance = time
    put(state)
    for var commitment in procore.commitments.records
    where commitment.isSynced && commitment.kindOfContract == .subcontract {
      commitment.complianceAsOf = time
      put(commitment)
    }
  }

  /// A manual pull: the same as the background sync, at once, with a request that stays in progress until time passes
  /// (rules 5 and 6).
  public func refreshCostCodes() {
    log(.syncStandardCostCodes, "", .inProgress)
    sync()
  }

  /// Whether a request of a kind is in progress.
  public func isInProgress(_ event: Request.Event) -> Bool {
    connector.requests.records.contains { $0.event == event && $0.status == .inProgress }
  }

  func finishRequests() {
    for var request in connector.requests.records where request.status == .inProgress && request.time < now {
      request.status = .success
      put(request)
    }
  }
}
