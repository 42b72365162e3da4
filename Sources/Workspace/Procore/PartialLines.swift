/// A code and cost type of a budget. As a line that nobody added: something on the project uses a code and cost type of which the budget has no line.
/// Procore shows it marked with a question mark. It is derived, and kept nowhere.
public struct PartialLine: Hashable, Sendable {
  /// The cost code.
  public let code: Name
  /// The cost type.
  public let type: UInt8

  /// A code with a cost type.
  public init(code: Name, type: UInt8) {
    self.code = code
    self.type = type
  }

  /// The mark in place of a line's number.
  public static let mark = "?"
}

extension Workspace {
  /// The lines of a project's budget that are marked ?: what its commitments, their change orders and its direct costs use
  /// without a budget line, by code and cost type.
  public func partialLines(of project: Name) -> [PartialLine] {
    var used: Set<PartialLine> = []
    for commitment in lookups.commitmentsByProject.records(project) {
      for line in procore.sovLines.records(of: commitment.number) {
        used.insert(PartialLine(code: line.code, type: line.type))
      }
      for line in procore.changeOrderLines.records(of: commitment.number) {
        used.insert(PartialLine(code: line.code, type: line.type))
      }
    }
    for cost in procore.directCosts.records(of: project) { used.insert(PartialLine(code: cost.code, type: cost.type)) }
    for line in procore.budgetLines.records(of: project) { used.remove(PartialLine(code: line.code, type: line.type)) }
    return used.sorted { left, right in
      left.code == right.code ? left.type < right.type : names.precedes(left.code, right.code)
    }
  }

  /// Whether a commitment, a change order or a direct cost of a project uses a code with a cost type.
  public func isUsed(_ line: PartialLine, on project: Name) -> Bool {
    func isOfProject(_ commitment: Name) -> Bool { procore.commitments[Key(commitment)]?.project == project }
    return lookups.directCostsByCode.first(Key(project, line.code)) { $0.type == line.type } != nil
      || lookups.sovLinesByCode.first(Key(line.code)) { $0.type == line.type && isOfProject($0.commitment) } != nil
      || lookups.orderLinesByCode.first(Key(line.code)) { $0.type == line.type && isOfProject($0.parent) } != nil
  }

  /// A partial line as a budget shows it: `03-300.S ?`.
  func title(of line: PartialLine) -> String { "\(budgetWord(of: line)) \(PartialLine.mark)" }

  /// A code and cost type as Procore writes them: `03-300.S`.
  public func budgetWord(of line: PartialLine) -> String { "\(text(line.code)).\(typeCodes([line.type]))" }
}
