import Workspace

/// Finding the lines that use cost codes: they are looked up by their code, kind by kind.
extension CostCodeUse {
  /// Every line that uses a project's cost code: those of the project, and those of its contracts one after the other.
  static func lines(of key: Key, in world: Workspace) -> [BudgetCodeLine] {
    let (procore, lookups) = (world.procore, world.lookups)
    let budgetLines = LineKind(.budgetLine, procore.budgetLines, lookups.budgetLinesByCode) { ($0.type, $0.amount) }
    let changes = LineKind(.budgetChange, procore.budgetChangeLines, lookups.budgetChangeLinesByCode) {
      ($0.type, $0.amount)
    }
    let sovLines = LineKind(.commitmentLine, procore.sovLines, lookups.sovLinesByCode) { ($0.type, $0.amount) }
    let orderLines = LineKind(.changeOrderLine, procore.changeOrderLines, lookups.orderLinesByCode) {
      ($0.type, $0.amount)
    }
    let primeLines = LineKind(.primeLine, procore.primeLines, lookups.primeLinesByCode) { ($0.type, $0.amount) }
    let primeOrderLines = LineKind(
      .primeChangeOrderLine, procore.primeChangeOrderLines, lookups.primeOrderLinesByCode
    ) { ($0.type, $0.amount) }
    let directCosts = LineKind(.directCost, procore.directCosts, lookups.directCostsByCode) { ($0.type, $0.amount) }
    let commitments = contracts(
      of: key, procore.commitments, lookups.commitmentsByProject, with: [sovLines, orderLines]
    ) { $0.project }
    let primes = contracts(of: key, procore.primeContracts, lookups.primesByProject, with: [primeLines]) { $0.project }
    return budgetLines.lines(key) + changes.lines(key)
      + commitments.flatMap { sovLines.lines(Key($0, key.name)) + orderLines.lines(Key($0, key.name)) }
      + primes.flatMap { primeLines.lines(Key($0, key.name)) } + primeOrderLines.lines(key) + directCosts.lines(key)
  }

  /// Whether a line uses a project's cost code.
  static func isUsed(_ key: Key, in world: Workspace) -> Bool { !lines(of: key, in: world).isEmpty }

  /// The contracts of a code's project that may have lines with it, in the order in which they were added. Whichever are
  /// fewer are gone through: the contracts of the project, or the lines with that code on all projects.
  private static func contracts<C: Record>(
    of key: Key, _ contracts: Table<C>, _ byProject: Groups<C, Name>, with kinds: [LineKind],
    project: (borrowing C) -> Name
  ) -> [Name] {
    let everywhere = Key(key.name)
    guard byProject.count(key.parent) > kinds.reduce(0, { $0 + $1.count(everywhere) }) else {
      return byProject.slots(key.parent).map { contracts.key(of: $0).name }
    }
    let numbers = Set(kinds.flatMap { $0.lines(everywhere).map(\.parent) })
    return numbers.compactMap { contracts.slot(of: Key($0)) }
      .filter { contracts.read($0, project) == key.parent }
      .sorted { contracts.birth(of: $0) < contracts.birth(of: $1) }
      .map { contracts.key(of: $0).name }
  }
}

extension Workspace {
  /// The lines that use a project's cost code: what each is called, with its cost type and amount.
  public func lines(using code: CostCode) -> [[String]] {
    CostCodeUse.lines(of: code.key, in: self).map { $0.cells(in: self) }
  }
}

/// One kind of lines with cost codes.
private struct LineKind {
  /// How many have a code, within what they lie in or everywhere.
  let count: (Key) -> Int
  /// Those that have it, in the order in which they were added.
  let lines: (Key) -> [BudgetCodeLine]

  init<R: Record>(
    _ kind: BudgetCodeLine.Kind, _ table: Table<R>, _ byCode: Groups<R, Key>,
    _ read: @escaping (R) -> (type: UInt8?, amount: Money)
  ) {
    count = byCode.count
    lines = { key in
      byCode.records(key).map { line in
        let (type, amount) = read(line)
        return BudgetCodeLine(kind: kind, parent: line.key.parent, number: line.key.name, type: type, amount: amount)
      }
    }
  }
}
