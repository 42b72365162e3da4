import Errors
import Workspace

/// The lines of projects that use cost codes: of budgets, commitments, prime contracts and direct costs.
enum CostCodeUse {
  /// Freeing what some lines hold, and then what was wanted; blocked by the first that cannot be changed.
  static func wayOut(_ title: String, _ lines: [BudgetCodeLine], then command: [String], in world: Workspace) -> WayOut
  {
    if let fixed = lines.first(where: { $0.isFixed(in: world) }) {
      let why = fixed.isWaiting(in: world) ? "was sent to ERP, and comes back first" : "cannot be changed any more"
      return WayOut(title, blocked: "\(fixed.title(in: world)) \(why)")
    }
    // Two lines of one budget change go with it.
    // A budget line that has changes goes after them.
    let ordered =
      lines.prefix(10).filter { $0.kind == .budgetChange } + lines.prefix(10).filter { $0.kind != .budgetChange }
    let releases = ordered.compactMap { $0.release(in: world) }
    let distinct = releases.reduce(into: [[[String]]]()) { if !$0.contains($1) { $0.append($1) } }
    return WayOut(title, distinct.flatMap(\.self) + [command])
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
}
