/// What a fresh workspace holds (language.md 6). It is made once, record by record; every workspace begins with a copy, since
/// thousands of cases begin with one each.
struct FreshWorkspace: Sendable {
  private let names: Names.Contents
  private let phaseGroups: Table<PhaseGroup>.Contents
  private let companyParameters: Table<CompanyParameters>.Contents
  private let costTypes: Table<CostType>.Contents
  private let lineItemTypes: Table<LineItemType>.Contents
  private let users: Table<User>.Contents
  private let settings: Table<Settings>.Contents
  private let clocks: Table<Clock>.Contents
  private let syncStates: Table<SyncState>.Contents

  static let standard = FreshWorkspace(of: Workspace { $0.seed() })

  /// How many names it knows.
  let nameCount: Int

  private init(of world: Workspace) {
    names = world.names.contents
    nameCount = world.names.count
    phaseGroups = world.vista.phaseGroups.contents
    companyParameters = world.vista.companyParameters.contents
    costTypes = world.vista.costTypes.contents
    lineItemTypes = world.procore.lineItemTypes.contents
    users = world.procore.users.contents
    settings = world.connector.settings.contents
    clocks = world.clocks.contents
    syncStates = world.connector.syncStates.contents
  }

  /// Gives an empty workspace a copy.
  func fill(_ world: Workspace) {
    world.names.contents = names
    world.vista.phaseGroups.contents = phaseGroups
    world.vista.companyParameters.contents = companyParameters
    world.vista.costTypes.contents = costTypes
    world.procore.lineItemTypes.contents = lineItemTypes
    world.procore.users.contents = users
    world.connector.settings.contents = settings
    world.clocks.contents = clocks
    world.connector.syncStates.contents = syncStates
  }
}

extension Workspace {
  fileprivate func seed() {
    let group = name("1")
    put(PhaseGroup(group: group, description: "Standard"))
    put(CompanyParameters(phaseGroup: group))
    let types: [(UInt8, String, String)] = [
      (1, "L", "Labor"), (2, "M", "Material"), (3, "S", "Subcontract"), (4, "E", "Equipment"), (5, "O", "Other"),
    ]
    for (number, abbreviation, description) in types {
      let numberName = name(String(number))
      put(
        CostType(
          group: group, number: number, numberName: numberName, abbreviation: abbreviation, description: description))
      put(LineItemType(number: number, numberName: numberName, code: abbreviation, title: description))
    }
    put(User(user: name(User.support), privileges: .all))
    put(Settings())
    put(Clock(now: .start))
    put(SyncState(position: 0, lastSync: nil, lastCompliance: nil))
    _ = name(StandardCode.standardList)
  }
}
