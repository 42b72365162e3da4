import Workspace

/// A line of a project that stands under a budget code: a cost code and a cost type.
struct BudgetCodeLine {
  enum Kind {
    case budgetLine, budgetChange, commitmentLine, changeOrderLine, primeLine, primeChangeOrderLine, directCost
  }

  let kind: Kind
  /// Its project, or the commitment or prime contract that it is a line of.
  let parent: Name
  /// Its number there.
  let number: Name
  let type: UInt8?
  let amount: Money

  /// As people name it: `commitment SC-001 line 1`.
  func title(in world: Workspace) -> String {
    let (parent, number) = (world.text(parent), world.text(number))
    return switch kind {
    case .budgetLine: "budget line \(number)"
    case .budgetChange: "budget change \(number.prefix { $0 != "." })"
    case .commitmentLine: "commitment \(parent) line \(number)"
    case .changeOrderLine: "change order line \(parent) \(number)"
    case .primeLine: "prime contract \(parent) line \(number)"
    case .primeChangeOrderLine: "prime change order line \(number)"
    case .directCost: "direct cost \(number)"
    }
  }

  /// What it belongs to, or itself where that is a line of the project: `SC-001`, `budget line 2`.
  func holder(in world: Workspace) -> String {
    switch kind {
    case .commitmentLine, .changeOrderLine, .primeLine: world.text(parent)
    case .budgetLine, .budgetChange, .primeChangeOrderLine, .directCost: title(in: world)
    }
  }

  /// Its name, and its cost type with its amount.
  func cells(in world: Workspace) -> [String] {
    let words = [type.map { world.typeCodes([$0]) }, amount.description].compactMap { $0 }
    return [title(in: world), words.joined(separator: " ")]
  }

  /// The commands that would free the code; nil where the line cannot be changed: it is in Vista, was sent, or its budget is
  /// locked.
  func release(in world: Workspace) -> [[String]]? {
    guard !isFixed(in: world) else { return nil }
    let (procore, key) = (world.procore, Key(parent, number))
    let words = [world.text(parent), world.text(number)]
    return switch kind {
    case .budgetLine: [freeing(words, in: world)]
    case .budgetChange:
      change(in: world).map { [["remove-budgetchange", world.text(parent), world.text($0.number)]] }
    case .commitmentLine: procore.commitments[Key(parent)]?.changing([["remove-sovline"] + words], in: world)
    case .changeOrderLine:
      procore.changeOrderLines[key].flatMap { procore.changeOrders[Key(parent, $0.order)] }?
        .changing([["remove-ccoline"] + words], in: world)
    case .primeLine:
      procore.primeContracts[Key(parent)]?.status == .approved
        ? [
          ["edit-prime", words[0], "--status", "draft"], ["remove-primeline"] + words,
          ["edit-prime", words[0], "--status", "approved"],
        ] : [["remove-primeline"] + words]
    case .primeChangeOrderLine:
      procore.primeChangeOrderLines[key].flatMap { procore.primeChangeOrders[Key(parent, $0.order)] }?
        .changing([["remove-pccoline"] + words], in: world)
    case .directCost: [["remove-directcost"] + words]
    }
  }

  /// Whether what it belongs to was sent to ERP, and waits there.
  func isWaiting(in world: Workspace) -> Bool {
    let procore = world.procore
    let key = Key(parent, number)
    let state =
      switch kind {
      case .budgetLine, .budgetChange: world.budget(of: parent).erp
      case .commitmentLine: procore.commitments[Key(parent)]?.erp
      case .changeOrderLine:
        procore.changeOrderLines[key].flatMap { procore.changeOrders[Key(parent, $0.order)]?.erp }
      case .primeChangeOrderLine:
        procore.primeChangeOrderLines[key].flatMap { procore.primeChangeOrders[Key(parent, $0.order)]?.erp }
      case .primeLine, .directCost: nil as ERPState?
      }
    return state?.stage.isWaiting ?? false
  }

  /// Whether it cannot be changed.
  func isFixed(in world: Workspace) -> Bool {
    let procore = world.procore
    let key = Key(parent, number)
    switch kind {
    case .budgetLine:
      let budget = world.budget(of: parent)
      return budget.erp.stage.isWaiting || budget.awaitsEstimates || procore.budgetLines[key]?.isSynced == true
        || budget.isLocked && amount != .zero && otherCode(in: world) == nil
    case .budgetChange:
      let budget = world.budget(of: parent)
      return budget.erp.stage.isWaiting || budget.awaitsEstimates || change(in: world).map(world.mayRemove) != true
    case .commitmentLine: return isFixed(procore.commitments[Key(parent)]?.erp)
    case .changeOrderLine:
      return isFixed(procore.changeOrderLines[key].flatMap { procore.changeOrders[Key(parent, $0.order)]?.erp })
    case .primeLine: return procore.primeContracts[Key(parent)]?.isSynced == true
    case .primeChangeOrderLine:
      return isFixed(
        procore.primeChangeOrderLines[key].flatMap { procore.primeChangeOrders[Key(parent, $0.order)]?.erp })
    case .directCost: return procore.directCosts[key]?.isSynced == true
    }
  }

  private func change(in world: Workspace) -> BudgetChange? {
    world.procore.budgetChangeLines[Key(parent, number)].flatMap { world.procore.budgetChanges[Key(parent, $0.change)] }
  }

  private func isFixed(_ erp: ERPState?) -> Bool { erp.map { $0.isSynced || $0.stage.isWaiting } ?? false }

  /// Moves a budget line to the first healthy code of its project that has no line of its cost type; removes it where there
  /// is none.
  private func freeing(_ words: [String], in world: Workspace) -> [String] {
    otherCode(in: world).map { ["edit-budgetline"] + words + ["--code", world.text($0)] }
      ?? ["remove-budgetline"] + words
  }

  private func otherCode(in world: Workspace) -> Name? {
    let lines = world.procore.budgetLines.records(of: parent)
    let taken = Set(lines.filter { $0.type == type }.map(\.code))
    return world.costCodes(of: parent).first { code in
      !world.isMissing(code) && type.map(code.costTypes.contains) == true && !taken.contains(code.code)
    }?.code
  }
}
