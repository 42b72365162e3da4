/// The budget of a project as a whole; its lines are ``BudgetLine``s. Procore's API: budget.
public struct Budget: ERPItem {
  /// The project.
  public var project: Name
  /// Whether its original amounts are locked, as an export demands (rule 62).
  public var isLocked: Bool
  /// Exported, and not yet seen as estimates from Vista: nothing can be changed (rule 65).
  public var awaitsEstimates: Bool
  /// Whether its changes have to come to nothing in all before they are approved (rule 220).
  public var isNetZero: Bool
  /// Whether its export tells Vista the Estimated Cost at Completion too (rule 223).
  public var exportsForecast: Bool
  /// Where it stands on its way to Vista.
  public var erp: ERPState

  /// The budget of a project.
  public init(
    project: Name, isLocked: Bool = false, awaitsEstimates: Bool = false, isNetZero: Bool = false,
    exportsForecast: Bool = false, erp: ERPState = ERPState()
  ) {
    self.project = project
    self.isLocked = isLocked
    self.awaitsEstimates = awaitsEstimates
    self.isNetZero = isNetZero
    self.exportsForecast = exportsForecast
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
      .flag("net-zero", \.isNetZero),
      .flag("export-forecast", \.exportsForecast),
      Field("partial") { budget, world in .list(world.partialLines(of: budget.project).map(world.title)) },
    ] + erpFields)
}

extension Workspace {
  /// The budget of a project; open, unsent and without anything, where nobody touched it.
  public func budget(of project: Name) -> Budget { procore.budgets[Key(project)] ?? Budget(project: project) }
}
