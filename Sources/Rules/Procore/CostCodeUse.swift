import Errors
import Workspace

/// The lines of projects that use cost codes: of budgets, commitments, prime contracts and direct costs.
enum CostCodeUse {
  /// Every line that uses a project's cost code.
  static func lines(of key: Key, in world: Workspace) -> [BudgetCodeLine] {
    var found: [BudgetCodeLine] = []
    visit(key.parent, in: world) { project, code, line in
      if code == key.name, project == key.parent { found.append(line) }
    }
    return found
  }

  /// Those of some cost codes, of one project or of all, that a line uses. Every line is looked at once, whatever their
  /// number.
  static func used(among keys: Set<Key>, on project: Name? = nil, in world: Workspace) -> Set<Key> {
    var used: Set<Key> = []
    guard !keys.isEmpty else { return used }
    visit(project, in: world) { project, code, _ in
      if keys.contains(Key(project, code)) { used.insert(Key(project, code)) }
    }
    return used
  }

  /// The cost codes of all projects that a line uses with a cost type.
  static func used(with type: UInt8, in world: Workspace) -> Set<Key> {
    var used: Set<Key> = []
    visit(nil, in: world) { project, code, line in if line.type == type { used.insert(Key(project, code)) } }
    return used
  }

  // MARK: Telling of them

  /// Freeing what some lines hold, and then what was wanted; blocked by the first that cannot be changed.
  static func wayOut(_ title: String, _ lines: [BudgetCodeLine], then command: [String], in world: Workspace) -> WayOut
  {
    var commands: [[String]] = []
    for line in lines {
      guard let release = line.release(in: world) else {
        return WayOut(title, blocked: "\(line.title(in: world)) cannot be changed any more")
      }
      if commands.count < 10 { commands.append(release) }
    }
    return WayOut(title, commands + [command])
  }

  /// Their names in one phrase: `budget line 2 and commitment SC-001 line 1`.
  static func listed(_ lines: [BudgetCodeLine], in world: Workspace) -> String {
    listed(lines.prefix(mostListed + 1).map { $0.title(in: world) }, of: lines.count)
  }

  /// What holds it in one phrase: `budget line 2 and SC-001`.
  static func holders(_ lines: [BudgetCodeLine], in world: Workspace) -> String {
    var seen: Set<String> = []
    let holders = lines.map { $0.holder(in: world) }.filter { seen.insert($0).inserted }
    return listed(holders, of: holders.count)
  }

  private static let mostListed = 6

  private static func listed(_ titles: [String], of count: Int) -> String {
    guard let last = titles.last, count > 1 else { return titles.first ?? "" }
    return count > mostListed
      ? titles.prefix(mostListed - 1).joined(separator: ", ") + " and \(count - mostListed + 1) more"
      : titles.dropLast().joined(separator: ", ") + " and " + last
  }

  // MARK: Finding them

  /// Looks at every line of a project, or of all, in place.
  private static func visit(
    _ project: Name?, in world: Workspace, _ body: (_ project: Name, _ code: Name, _ line: BudgetCodeLine) -> Void
  ) {
    let procore = world.procore
    /// The lines of one parent or of all. They are the project's that is their parent, unless another is told.
    func each<R>(
      _ kind: BudgetCodeLine.Kind, _ table: Table<R>, of parent: Name?, on owner: Name? = nil,
      _ read: (borrowing R) -> (code: Name, type: UInt8?, amount: Money)
    ) {
      for slot in parent.map(table.slots) ?? table.presentSlots {
        guard let (code, type, amount) = table.read(slot, read) else { continue }
        let key = table.key(of: slot)
        let line = BudgetCodeLine(kind: kind, parent: key.parent, number: key.name, type: type, amount: amount)
        body(owner ?? key.parent, code, line)
      }
    }
    /// The contracts of the project, or all, each with its project.
    func each<R>(_ contracts: Table<R>, _ owner: (borrowing R) -> Name, _ body: (_ number: Name, _ owner: Name) -> Void)
    {
      for slot in contracts.presentSlots {
        guard let owner = contracts.read(slot, owner), project == nil || owner == project else { continue }
        body(contracts.key(of: slot).name, owner)
      }
    }
    each(.budgetLine, procore.budgetLines, of: project) { ($0.code, $0.type, $0.amount) }
    each(.budgetChange, procore.budgetChanges, of: project) { ($0.code, $0.type, $0.amount) }
    each(procore.commitments, { $0.project }) { number, owner in
      each(.commitmentLine, procore.sovLines, of: number, on: owner) { ($0.code, $0.type, $0.amount) }
      each(.changeOrderLine, procore.changeOrderLines, of: number, on: owner) { ($0.code, $0.type, $0.amount) }
    }
    each(procore.primeContracts, { $0.project }) { number, owner in
      each(.primeLine, procore.primeLines, of: number, on: owner) { ($0.code, $0.type, $0.amount) }
    }
    each(.primeChangeOrderLine, procore.primeChangeOrderLines, of: project) { ($0.code, $0.type, $0.amount) }
    each(.directCost, procore.directCosts, of: project) { ($0.code, $0.type, $0.amount) }
  }
}
