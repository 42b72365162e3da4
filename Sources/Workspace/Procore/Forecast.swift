extension Workspace {
  /// Estimated Cost at Completion of a project's budget lines, as Procore's standard view has it: what is committed and
  /// spent, and Forecast to Complete, which is the rest of the revised budget unless somebody typed one (rule 223).
  public func estimatedCosts(of project: Name) -> [(line: BudgetLine, amount: Money)] {
    var (revised, projected): ([PartialLine: Money], [PartialLine: Money]) = ([:], [:])
    for line in approvedLines(of: project) {
      revised[PartialLine(code: line.code, type: line.type), default: .zero] += line.amount
    }
    for cost in procore.directCosts.records(of: project) {
      projected[PartialLine(code: cost.code, type: cost.type), default: .zero] += cost.amount
    }
    for commitment in lookups.commitmentsByProject.records(project) where commitment.status.isCommitted {
      for line in procore.sovLines.records(of: commitment.number) {
        projected[PartialLine(code: line.code, type: line.type), default: .zero] += line.amount
      }
      for order in procore.changeOrders.records(of: commitment.number) where order.status == .approved {
        for line in lines(of: order) {
          projected[PartialLine(code: line.code, type: line.type), default: .zero] += line.amount
        }
      }
    }
    return procore.budgetLines.records(of: project).map { line in
      let code = PartialLine(code: line.code, type: line.type)
      let spent = projected[code] ?? .zero
      let rest = line.amount + (revised[code] ?? .zero) - spent
      return (line, spent + (line.forecast ?? max(.zero, rest)))
    }
  }
}

extension Commitment.Status {
  /// Whether its lines count as committed costs.
  fileprivate var isCommitted: Bool { self == .approved || self == .complete || self == .partiallyReceived }
}
