import Errors
import Rendering
import Rules
import Workspace

/// The buttons of the Budgets tab.
enum BudgetButtons {
  static let all = buttons.commands + [importBudget]

  private static let onJob =
    "add-phase 03-300 Concrete; sync; add-project 123 Tower; add-costcode 123 03-300; send project 123; export job 123"

  private static let buttons = ItemButtons<Budget>(
    event: { $0.isSynced ? .updateBudget : .createBudget }, senders: .privilege(.budgetAdmin),
    isUpdated: true,
    caution: { budget, _ in budget.isSynced ? nil : "an exported budget can no longer be imported" },
    sample: .init(words: "123", setup: onJob + "; add-budgetline 123 03-300 M 48250.50; lock-budget 123"),
    proposedID: { budget, world in world.text(budget.project) },
    write: { world, budget, _, _ in world.write(budget) }
  )

  private static let project = Argument.existing(Project.self, "project")

  private static let importBudget = Command(
    "import budget", in: .integration, "Take Vista's original estimates as the budget of a project.",
    takes: [project.parameter], needs: .oneOf([[.erpStandard], [.erpAdmin]]),
    obeys: BudgetImport.rules.rules,
    examples: [
      .init(
        "import budget 123", "until the budget is exported for the first time",
        after: onJob + "; add-estimate 123 03-300 M 48250.50")
    ]
  ) { (call, world) throws(Refusal) in
    let project = try call(project, world)
    try world.permit(BudgetImport(budget: world.budget(of: project.number)))
    world.importBudget(of: project)
    return .nothing
  }
}
