/// A change of a budget after its original amounts were locked; what it changes are its lines. Procore's API: budget_changes.
public struct BudgetChange: Record {
  /// The project.
  public var project: Name
  /// Its number on the project, from 1.
  public var number: Name
  /// Its title.
  public var title: String
  /// Where it stands in Procore.
  public var status: Status
  /// Whether it is in Vista.
  public var isSynced: Bool

  /// Where a budget change stands in Procore.
  public enum Status: String, CaseIterable, Sendable {
    case draft
    case underReview = "under-review"
    case approved, void
  }

  /// A change of a budget.
  public init(project: Name, number: Name, title: String, status: Status, isSynced: Bool = false) {
    self.project = project
    self.number = number
    self.title = title
    self.status = status
    self.isSynced = isSynced
  }

  public var key: Key { Key(project, number) }
  public static var table: KeyPath<Workspace, Table<BudgetChange>> { \.procore.budgetChanges }
  public static let kind = RecordKind.budgetChange

  public static let schema = Schema<BudgetChange>(
    "budgetchange", plural: "budgetchanges", "a change of a locked budget", in: .procore, source: "budget_changes",
    key: .within(.text("project", \.project, to: .own(Project.self, \.project)), .text("number", \.number)),
    [
      Field("code") { change, world in .text(world.lines(of: change).map { world.text($0.code) }.listed) },
      Field("type") { change, world in .text(world.lines(of: change).map { world.typeCodes([$0.type]) }.listed) },
      Field("amount") { change, world in .money(world.amount(of: change)) },
      .flag("synced", \.isSynced, field: "origin_id"),
      .choice("status", \.status, field: "status"),
      .text("title", \.title, field: "title", limit: 255),
    ])
}

extension Workspace {
  /// The lines of a budget change.
  public func lines(of change: BudgetChange) -> [BudgetChangeLine] {
    lookups.linesByBudgetChange.records(Key(change.project, change.number))
  }

  /// What a budget change adds to the budget, all lines together.
  public func amount(of change: BudgetChange) -> Money { lines(of: change).reduce(.zero) { $0 + $1.amount } }

  /// The lines of a budget's approved changes; of those that are not in Vista yet, where that is asked.
  public func approvedLines(of project: Name, unsyncedOnly: Bool = false) -> [BudgetChangeLine] {
    procore.budgetChanges.records(of: project)
      .filter { $0.status == .approved && !(unsyncedOnly && $0.isSynced) }.flatMap(lines)
  }

  /// What the next line of a budget change is called: one more than the highest number that was given.
  public func nextLine(of change: BudgetChange) -> Name {
    nextNumber(of: BudgetChangeLine.self, in: change.project, series: text(change.number))
  }
}

extension [String] {
  /// What several lines have, as one word.
  fileprivate var listed: String { joined(separator: ",") }
}
