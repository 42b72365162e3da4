import Errors
import Workspace

extension Placing {
  /// The company, its phase groups, cost types and phases.
  mutating func masterData(in world: Workspace) throws(Refusal) {
    phaseGroups(in: world)
    try companyParameters(in: world)
    try costTypes(in: world)
    try phases(in: world)
    try masterCostTypes(in: world)
  }

  private func phaseGroups(in world: Workspace) {
    let numbers = bundle.groups(
      VistaTables.company, VistaTables.companyParameters, VistaTables.ledgerCompany, VistaTables.costTypes,
      VistaTables.phases,
      VistaTables.jobPhases)
    for number in numbers.compactMap(\.self).sorted() {
      let group = world.name(String(number))
      if !world.vista.phaseGroups.contains(Key(group)) { world.put(PhaseGroup(group: group, description: "")) }
    }
  }

  private mutating func companyParameters(in world: Workspace) throws(Refusal) {
    // What HQ Company says counts, whatever the others say of the group.
    let kinds = [VistaTables.ledgerCompany, VistaTables.companyParameters, VistaTables.company]
    let group = world.vista.company.phaseGroup
    if kinds.allSatisfy({ bundle.groups($0).allSatisfy { $0 == nil } }), let only = impliedGroup(in: world) {
      var implied = world.vista.company
      implied.phaseGroup = world.name(String(only))
      world.put(implied)
      note("all phases are in phase group \(only), so it is taken to be the company's")
    }
    for kind in kinds {
      try kind.records(of: bundle.tables(kind), in: world) { (record, _, _) in
        if record.phaseGroup.isNone { record.phaseGroup = world.vista.company.phaseGroup }
        world.put(record)
      }
    }
    let now = world.vista.company.phaseGroup
    if now != group { CompanyListMove(from: group, to: now).perform(in: world) }
  }

  /// The group of all phases that are loaded, when the company's own has none: HQCO, which says it, is seldom exported.
  private func impliedGroup(in world: Workspace) -> Int? {
    let company = world.vista.company.phaseGroup
    let groups = bundle.groups(VistaTables.phases)
    guard groups.count == 1, let only = groups.first ?? nil, world.text(company) != String(only),
      world.vista.phases.records(of: company).isEmpty
    else { return nil }
    return only
  }

  /// A file of cost types holds those of its groups whole: what it does not hold goes, such as those that every fresh
  /// workspace begins with.
  private func costTypes(in world: Workspace) throws(Refusal) {
    var loaded: [Name: [CostType]] = [:]
    try VistaTables.costTypes.records(of: bundle.tables(VistaTables.costTypes), whole: true, in: world) {
      (type, _, _) in
      if type.abbreviation.isEmpty { type.abbreviation = String(type.number) }
      if type.description.isEmpty { type.description = type.abbreviation }
      loaded[type.group, default: []].append(type)
    }
    for (group, types) in loaded.sorted(by: { world.names.precedes($0.key, $1.key) }) {
      let before = world.allCostTypes(of: group)
      let kept = CostTypeSet(types.map(\.number))
      for type in world.costTypes(of: group) where !kept.contains(type.number) {
        world.remove(CostType.self, at: type.key)
      }
      for type in types { world.put(type) }
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

  /// Where no file says what a phase offers, it offers all there are.
  private func phases(in world: Workspace) throws(Refusal) {
    var all: (group: Name, types: CostTypeSet)?
    try VistaTables.phases.records(of: bundle.tables(VistaTables.phases), in: world) { (phase, isNew, _) in
      if isNew {
        if all?.group != phase.group { all = (phase.group, world.allCostTypes(of: phase.group)) }
        phase.costTypes = all?.types ?? CostTypeSet()
      }
      world.put(phase)
    }
  }

  /// A file of phase cost types says for all phases of its groups what they offer: those that it does not name offer
  /// none.
  private mutating func masterCostTypes(in world: Workspace) throws(Refusal) {
    let tables = bundle.tables(VistaTables.masterCostTypes)
    guard !tables.isEmpty else { return }
    var waiting = Waiting(
      VistaTables.masterCostTypes.title, "without a phase in JC Phases",
      cure: "load JCPM, then JCPC, or both in one folder")
    var groups: Set<Name> = []
    var offered: [Key: CostTypeSet] = [:]
    var isEmpty = true
    try VistaTables.masterCostTypes.records(of: tables, whole: true, in: world) { (phase, _, rows) in
      isEmpty = false
      guard world.vista.phases.contains(phase.key) else {
        waiting.missed(world.text(phase.code), at: rows.place(rows.table.position("Phase")))
        return
      }
      waiting.found()
      groups.insert(phase.group)
      offered[phase.key] = offered[phase.key]?.union(phase.costTypes) ?? phase.costTypes
    }
    if isEmpty { groups.insert(world.vista.company.phaseGroup) }
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
