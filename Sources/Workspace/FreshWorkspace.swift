extension Workspace {
  /// Puts what a fresh workspace holds (language.md 6) into one that holds nothing.
  func seed() {
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
