import Errors
import Workspace

/// Vista names a cost type by its number, Procore by its code, and the world keeps numbers. When a file brings other
/// numbers, what Procore's records mean stays: their numbers are changed to those that the codes have now.
struct CostTypeNumbers {
  private var moves: [UInt8: UInt8] = [:]
  private let known: [CostType]
  private let before: [CostType]

  /// Compares the company's cost types with what Procore knows. `before` are those of before the load.
  init(in world: Workspace, before: [CostType]) {
    known = world.costTypes(of: world.vista.company.phaseGroup)
    self.before = before
  }

  /// Brings Procore's cost types and all records that have one in line with Vista's. Codes that `named` holds stay even
  /// when Vista does not know them.
  mutating func align(in world: Workspace, named: Set<String>) throws(Refusal) {
    let types = world.procore.lineItemTypes.records
    let used = Self.used(in: world)
    var stay: [LineItemType] = []
    for type in types {
      if let same = known.first(where: { $0.abbreviation == type.code }) {
        moves[type.number] = same.number
      } else if wasVistas(type) {
        if isRenamed(type, among: types) { continue }
        if used.contains(type.number) || named.contains(type.code) { stay.append(type) }
      } else {
        stay.append(type)
      }
    }
    var taken = CostTypeSet(known.map(\.number) + stay.map(\.number))
    var wanted = Dictionary(
      known.map { type in
        let title = type.description
        return (
          type.number,
          LineItemType(number: type.number, numberName: type.numberName, code: type.abbreviation, title: title)
        )
      }, uniquingKeysWith: { first, _ in first })
    for type in stay {
      var number = type.number
      if wanted[number] != nil {
        number = try Self.free(taken)
        moves[type.number] = number
      }
      taken.insert(number)
      wanted[number] = LineItemType(
        number: number, numberName: world.name(String(number)), code: type.code, title: type.title)
    }
    for type in types where wanted[type.number] == nil { world.remove(LineItemType.self, at: type.key) }
    for type in wanted.values.sorted(by: { $0.number < $1.number }) { world.put(type) }
    renumber(in: world)
  }

  /// The lowest number from 1 that nothing has.
  static func free(_ taken: CostTypeSet) throws(Refusal) -> UInt8 {
    guard let number = (1...UInt8.max).first(where: { !taken.contains($0) }) else {
      throw Refusal(
        .badFormat, "there are more cost types than numbers for them",
        Explanation("Vista numbers cost types from 0 to 255", aftermath: FilePlace.aftermath))
    }
    return number
  }

  /// Whether a type came from Vista, and is not one of Procore's own.
  private func wasVistas(_ type: LineItemType) -> Bool {
    before.contains { $0.number == type.number && $0.abbreviation == type.code }
  }

  /// Whether its number has got a code that is new to Procore: then it is the same type under another name.
  private func isRenamed(_ type: LineItemType, among types: [LineItemType]) -> Bool {
    guard let now = known.first(where: { $0.number == type.number }) else { return false }
    return !types.contains { $0.code == now.abbreviation }
  }

  private static func used(in world: Workspace) -> CostTypeSet {
    var used = CostTypeSet()
    for code in world.procore.costCodes.records { used = used.union(code.costTypes).union(code.syncedCostTypes) }
    for line in world.procore.budgetLines.records { used.insert(line.type) }
    for line in world.procore.sovLines.records { used.insert(line.type) }
    return used
  }

  private func renumber(in world: Workspace) {
    guard moves.contains(where: { $0.key != $0.value }) else { return }
    for var code in world.procore.costCodes.records {
      code.costTypes = moved(code.costTypes)
      code.syncedCostTypes = moved(code.syncedCostTypes)
      world.put(code)
    }
    for var line in world.procore.budgetLines.records {
      line.type = moves[line.type] ?? line.type
      world.put(line)
    }
    for var line in world.procore.sovLines.records {
      line.type = moves[line.type] ?? line.type
      world.put(line)
    }
  }

  private func moved(_ types: CostTypeSet) -> CostTypeSet { CostTypeSet(types.numbers.map { moves[$0] ?? $0 }) }
}
