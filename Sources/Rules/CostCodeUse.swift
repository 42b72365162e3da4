import Workspace

/// The lines of projects that stand under a budget code: of budgets, commitments, prime contracts and direct costs.
enum CostCodeUse {
  /// One line, as people name it, and the command that would free the code.
  struct Line {
    let title: String
    /// What it belongs to, or itself where that is a line of the project: `SC-001`, `budget line 2`.
    let holder: String
    let description: String
    let type: UInt8?
    /// Nil where the line cannot be changed: it is in Vista, was sent, or its budget is locked.
    let release: [String]?
  }

  /// Every line that uses a project's cost code.
  static func lines(of key: Key, in world: Workspace) -> [Line] {
    var found: [Line] = []
    visit(key.parent, in: world, where: { project, code, _ in code == key.name && project == key.parent }) {
      found.append($0)
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
      return false
    }
    return used
  }

  /// The cost codes of all projects that a line uses with a cost type.
  static func used(with wanted: UInt8, in world: Workspace) -> Set<Key> {
    var used: Set<Key> = []
    visit(nil, in: world) { project, code, type in
      if type == wanted { used.insert(Key(project, code)) }
      return false
    }
    return used
  }

  // MARK: Telling of them

  /// Freeing what some lines hold, and then what was wanted; blocked by the first that cannot be changed.
  static func wayOut(_ title: String, _ lines: [Line], then command: [String]) -> WayOut {
    if let fixed = lines.first(where: { $0.release == nil }) {
      return WayOut(title, blocked: "\(fixed.title) cannot be changed any more")
    }
    return WayOut(title, lines.prefix(10).compactMap(\.release) + [command])
  }

  /// Their names in one phrase: `budget line 2 and commitment SC-001 line 1`.
  static func listed(_ lines: [Line]) -> String { listed(lines.map(\.title)) }

  /// What holds it in one phrase: `budget line 2 and SC-001`.
  static func holders(_ lines: [Line]) -> String {
    listed(
      lines.map(\.holder).reduce(into: []) { holders, holder in if !holders.contains(holder) { holders.append(holder) }
      })
  }

  private static func listed(_ titles: [String]) -> String {
    guard let last = titles.last, titles.count > 1 else { return titles.first ?? "" }
    return titles.count > 6
      ? titles.prefix(5).joined(separator: ", ") + " and \(titles.count - 5) more"
      : titles.dropLast().joined(separator: ", ") + " and " + last
  }

  // MARK: Finding them

  /// Looks at every line of a project, or of all, in place, and makes words only for those that fit.
  private static func visit(
    _ project: Name?, in world: Workspace, where fits: (_ project: Name, _ code: Name, _ type: UInt8?) -> Bool,
    _ found: (Line) -> Void = { _ in }
  ) {
    let procore = world.procore
    /// The lines that fit, of one parent or of all; they are the project's whose name their parent is, unless it is told.
    func lines<R>(
      _ table: Table<R>, of parent: Name?, on owner: Name? = nil, _ budgetCode: (borrowing R) -> (Name, UInt8?)
    ) -> [R] {
      (parent.map(table.slots) ?? table.presentSlots).compactMap { slot in
        guard let (code, type) = table.read(slot, budgetCode), fits(owner ?? table.key(of: slot).parent, code, type)
        else { return nil }
        return table[slot]
      }
    }
    func tell(
      _ title: String, of holder: String? = nil, _ type: UInt8?, _ amount: Money, isFixed: Bool, _ release: [String]
    ) {
      let description = [type.map { world.typeCodes([$0]) }, amount.description].compactMap { $0 }
      found(
        Line(
          title: title, holder: holder ?? title, description: description.joined(separator: " "), type: type,
          release: isFixed ? nil : release))
    }
    func isFixed(_ erp: ERPState?) -> Bool { erp.map { $0.isSynced || $0.stage.isWaiting } ?? false }

    for line in lines(procore.budgetLines, of: project, { ($0.code, $0.type) }) {
      let budget = world.budget(of: line.project)
      let isFixed = budget.erp.stage.isWaiting || budget.awaitsEstimates || line.isSynced
      tell("budget line \(world.text(line.line))", line.type, line.amount, isFixed: isFixed, release(line, in: world))
    }
    for change in lines(procore.budgetChanges, of: project, { ($0.code, $0.type) }) {
      tell("budget change \(world.text(change.number))", change.type, change.amount, isFixed: true, [])
    }
    for slot in procore.commitments.presentSlots {
      guard let owner = procore.commitments.read(slot, { $0.project }), project == nil || owner == project else {
        continue
      }
      let number = procore.commitments.key(of: slot).name
      for line in lines(procore.sovLines, of: number, on: owner, { ($0.code, $0.type) }) {
        let (name, own) = (world.text(number), world.text(line.line))
        tell(
          "commitment \(name) line \(own)", of: name, line.type, line.amount,
          isFixed: isFixed(procore.commitments[slot]?.erp), ["remove-sovline", name, own])
      }
      for line in lines(procore.changeOrderLines, of: number, on: owner, { ($0.code, $0.type) }) {
        let (name, own) = (world.text(number), world.text(line.line))
        tell(
          "change order line \(name) \(own)", of: name, line.type, line.amount,
          isFixed: isFixed(procore.changeOrders[Key(number, line.order)]?.erp), ["remove-ccoline", name, own])
      }
    }
    for slot in procore.primeContracts.presentSlots {
      guard let owner = procore.primeContracts.read(slot, { $0.project }), project == nil || owner == project else {
        continue
      }
      let number = procore.primeContracts.key(of: slot).name
      for line in lines(procore.primeLines, of: number, on: owner, { ($0.code, $0.type) }) {
        let (name, own) = (world.text(number), world.text(line.line))
        tell(
          "prime contract \(name) line \(own)", of: name, line.type, line.amount,
          isFixed: procore.primeContracts[slot]?.isSynced == true, ["remove-primeline", name, own])
      }
    }
    for line in lines(procore.primeChangeOrderLines, of: project, { ($0.code, $0.type) }) {
      let own = world.text(line.line)
      tell(
        "prime change order line \(own)", line.type, line.amount,
        isFixed: isFixed(procore.primeChangeOrders[Key(line.parent, line.order)]?.erp),
        ["remove-pccoline", world.text(line.parent), own])
    }
    for cost in lines(procore.directCosts, of: project, { ($0.code, $0.type) }) {
      let own = world.text(cost.number)
      tell(
        "direct cost \(own)", cost.type, cost.amount, isFixed: cost.isSynced,
        ["remove-directcost", world.text(cost.project), own])
    }
  }

  /// Moves a budget line to the first healthy code of its project that has no line of its cost type; removes it where there
  /// is none.
  private static func release(_ line: BudgetLine, in world: Workspace) -> [String] {
    let (project, number) = (world.text(line.project), world.text(line.line))
    let taken = Set(world.procore.budgetLines.records(of: line.project).filter { $0.type == line.type }.map(\.code))
    let other = world.costCodes(of: line.project).first { code in
      !world.isMissing(code) && code.costTypes.contains(line.type) && !taken.contains(code.code)
    }
    return other.map { ["edit-budgetline", project, number, "--code", world.text($0.code)] } ?? [
      "remove-budgetline", project, number,
    ]
  }
}
