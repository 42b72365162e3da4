import Errors
import Workspace

extension Placing {
  /// The company, its phase groups, cost types and phases.
  mutating func masterData(in world: Workspace) throws(Refusal) {
    phaseGroups(in: world)
    companyParameters(in: world)
    costTypes(in: world)
    phases(in: world)
    try masterCostTypes(in: world)
  }

  private func phaseGroups(in world: Workspace) {
    let numbers =
      (bundle.company + bundle.companyParameters).map(\.phaseGroup) + bundle.costTypes.map(\.phaseGroup)
      + bundle.phases.map(\.phaseGroup) + bundle.jobPhases.map(\.phaseGroup)
    for number in Set(numbers.compactMap(\.self)).sorted() {
      let group = world.name(String(number))
      if !world.vista.phaseGroups.contains(Key(group)) { world.put(PhaseGroup(group: group, description: "")) }
    }
  }

  private mutating func companyParameters(in world: Workspace) {
    var company = world.vista.company
    for row in bundle.companyParameters {
      company.validPhaseCharacters = UInt8(row.validPhaseCharacters ?? 0)
      company.postsToHardClosed = row.postsToHardClosed ?? false
      company.postsToSoftClosed = row.postsToSoftClosed ?? false
    }
    if let stated = (bundle.company + bundle.companyParameters).compactMap(\.phaseGroup).first {
      company.phaseGroup = world.name(String(stated))
    } else if let only = impliedGroup(in: world) {
      company.phaseGroup = world.name(String(only))
      note("all phases are in phase group \(only), so it is taken to be the company's")
    }
    let group = world.vista.company.phaseGroup
    world.put(company)
    if company.phaseGroup != group { CompanyListMove(from: group, to: company.phaseGroup).perform(in: world) }
  }

  /// The group of all phases that are loaded, when the company's own has none: HQCO, which says it, is seldom exported.
  private func impliedGroup(in world: Workspace) -> Int? {
    let company = world.vista.company.phaseGroup
    let groups = Set(bundle.phases.map(\.phaseGroup))
    guard groups.count == 1, let only = groups.first ?? nil, world.text(company) != String(only),
      world.vista.phases.records(of: company).isEmpty
    else { return nil }
    return only
  }

  /// A file of cost types holds those of its groups whole: what it does not hold goes, such as those that every fresh
  /// workspace begins with.
  private func costTypes(in world: Workspace) {
    var rows: [Name: [CostTypeRow]] = [:]
    for row in bundle.costTypes { rows[group(row.phaseGroup, in: world), default: []].append(row) }
    for (group, rows) in rows.sorted(by: { world.names.precedes($0.key, $1.key) }) {
      let before = world.allCostTypes(of: group)
      let kept = CostTypeSet(rows.map(\.number))
      for type in world.costTypes(of: group) where !kept.contains(type.number) {
        world.remove(CostType.self, at: type.key)
      }
      for row in rows {
        let number = world.name(String(row.number))
        world.put(
          CostType(
            group: group, number: row.number, numberName: number, abbreviation: row.abbreviation,
            description: row.description ?? row.abbreviation))
      }
      let phases = world.vista.phases.records(of: group)
      // Where no file has said yet what each phase offers, every one offers all there are, and goes on doing so.
      if phases.allSatisfy({ $0.costTypes == before }) {
        for var phase in phases {
          phase.costTypes = kept
          world.put(phase)
        }
      }
    }
  }

  private func phases(in world: Workspace) {
    for row in bundle.phases {
      let group = group(row.phaseGroup, in: world)
      let code = world.name(row.code)
      let costTypes = world.vista.phases[Key(group, code)]?.costTypes ?? world.allCostTypes(of: group)
      world.put(Phase(group: group, code: code, description: row.description ?? "", costTypes: costTypes))
    }
  }

  /// A file of phase cost types says for all phases of its groups what they offer: those that it does not name offer
  /// none.
  private mutating func masterCostTypes(in world: Workspace) throws(Refusal) {
    guard bundle.kinds.contains(.masterCostTypes) else { return }
    var waiting = Waiting(
      .masterCostTypes, "without a phase in JC Phases", cure: "load JCPM, then JCPC, or both in one folder")
    var groups: Set<Name> = bundle.masterCostTypes.isEmpty ? [world.vista.company.phaseGroup] : []
    var offered: [Key: CostTypeSet] = [:]
    for row in bundle.masterCostTypes {
      let group = group(row.phaseGroup, in: world)
      let key = Key(group, world.name(row.code))
      guard world.vista.phases.contains(key) else {
        waiting.missed(row.code, at: row.place)
        continue
      }
      waiting.found()
      groups.insert(group)
      offered[key, default: CostTypeSet()].insert(row.costType)
    }
    for group in groups.sorted(by: { world.names.precedes($0, $1) }) {
      for var phase in world.vista.phases.records(of: group) {
        phase.costTypes = offered[phase.key] ?? CostTypeSet()
        world.put(phase)
      }
    }
    try settle(waiting)
  }
}

/// The ERP list follows the company's phase group; when a file tells another group, the list moves.
private struct CompanyListMove {
  let from: Name
  let to: Name

  init(from: Name, to: Name) {
    self.from = from
    self.to = to
  }

  func perform(in world: Workspace) {
    for var row in world.procore.standardCodes.records(of: from) {
      world.remove(StandardCode.self, at: row.key)
      // A row that a sync made of the other group's phase has no place on this list.
      if world.vista.phases.contains(Key(from, row.code)), !world.vista.phases.contains(Key(to, row.code)) { continue }
      row.list = to
      world.put(row)
    }
    for phase in world.vista.phases.records(of: to) {
      world.put(
        StandardCode(
          list: to, code: phase.code, description: phase.description, costTypes: phase.costTypes,
          isActive: world.procore.standardCodes[phase.key]?.isActive ?? true, isMissing: false))
    }
    for var code in world.procore.costCodes.records {
      let key = world.procore.standardCodes.key(of: code.standard)
      guard key.parent == from else { continue }
      code.standard = world.reference(StandardCode.self, Key(to, key.name))
      world.put(code)
    }
  }
}
