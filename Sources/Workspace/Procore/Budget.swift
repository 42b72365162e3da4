/// The budget of a project as a whole; its lines are ``BudgetLine``s. Procore's API: budget.
public struct Budget: ERPItem {
  /// The project.
  public var project: Name
  /// Whether its original amounts are locked, as an export demands (rule 62).
  public var isLocked: Bool
  /// Exported, and not yet seen as estimates from Vista: nothing can be changed (rule 65).
  public var awaitsEstimates: Bool
  /// Where it stands on its way to Vista.
  public var erp: ERPState

  /// The budget of a project.
  public init(project: Name, isLocked: Bool = false, awaitsEstimates: Bool = false, erp: ERPState = ERPState()) {
    self.project = project
    self.isLocked = isLocked
    self.awaitsEstimates = awaitsEstimates
    self.erp = erp
  }

  public var key: Key { Key(project) }
  public static var table: KeyPath<Workspace, Table<Budget>> { \.procore.budgets }
  public static let kind = RecordKind.budget

  public static let schema = Schema<Budget>(
    "budget", plural: "budgets", "the budget of a project", in: .procore, source: "budgets",
    key: .own(.text("project", \.project, to: .own(Project.self, \.project))),
    [
      .flag("locked", \.isLocked),
      .flag("awaits-estimates", \.awaitsEstimates),
    ] + erpFields)
}

extension Workspace {
  /// The budget of a project; open, unsent and without anything, where nobody touched it.
  public func budget(of project: Name) -> Budget { procore.budgets[Key(project)] ?? Budget(project: project) }
}
