import Errors
import Workspace

extension Placing {
  /// Procore's cost types and the codes of its company lists.
  mutating func companyLists(in world: Workspace) throws(Refusal) {
    let named = Set(bundle.lineItemTypes.map(\.row.code))
    var numbers = CostTypeNumbers(in: world, before: costTypesBefore)
    try numbers.align(in: world, named: named)
    for located in bundle.lineItemTypes { _ = try number(of: located.row, in: world) }
    standardCodes(in: world)
  }

  /// The number of a cost type of Procore's, which becomes one of the company's when it is new.
  mutating func number(of type: LineItemTypeAnswer, in world: Workspace) throws(Refusal) -> UInt8 {
    let known = world.lineItemType(coded: type.code)
    let isVistas = world.costType(abbreviated: type.code, in: world.vista.company.phaseGroup) != nil
    // What Vista knows is as the sync brings it, whatever title the answer has.
    if let known, isVistas || type.name == nil { return known.number }
    let number: UInt8
    if let known {
      number = known.number
    } else {
      number = try freeNumber(for: type, in: world)
      note("cost type \(type.code) is not in JC Cost Types; it counts as number \(number)")
    }
    world.put(
      LineItemType(
        number: number, numberName: world.name(String(number)), code: type.code, title: type.name ?? type.code))
    return number
  }

  /// The number that the connector's id for a type ends with, such as `1|7`, if it is one that is free; else any.
  private func freeNumber(for type: LineItemTypeAnswer, in world: Workspace) throws(Refusal) -> UInt8 {
    let taken = CostTypeSet(world.procore.lineItemTypes.records.map(\.number)).union(
      world.allCostTypes(of: world.vista.company.phaseGroup))
    let stated = type.originID?.text.split(separator: "|").last.flatMap { UInt8($0, radix: 10) }
    if let stated, !taken.contains(stated) { return stated }
    return try CostTypeNumbers.free(taken)
  }

  private func standardCodes(in world: Workspace) {
    let erp = Set(bundle.projects.filter(\.row.isOnERPList).compactMap(\.row.listID))
    let ordinary = Set(bundle.projects.filter { !$0.row.isOnERPList }.compactMap(\.row.listID)).subtracting(erp)
    for located in bundle.standardCodes {
      let isOrdinary = located.row.listID.map(ordinary.contains) ?? false
      let list = isOrdinary ? world.name(StandardCode.standardList) : world.vista.company.phaseGroup
      let code = world.name(located.row.fullCode)
      let known = world.procore.standardCodes[Key(list, code)]
      // The sync that follows takes name and cost types from the phase, and marks the code where there is none.
      world.put(
        StandardCode(
          list: list, code: code, description: located.row.name ?? "", costTypes: known?.costTypes ?? CostTypeSet(),
          isActive: known?.isActive ?? true, isMissing: false))
    }
  }
}

extension ProjectAnswer {
  /// Whether its codes come from the ERP list. An answer that does not say so is about an integrated project: others
  /// are no concern of the integration.
  var isOnERPList: Bool { isERPIntegrated ?? true }
}
