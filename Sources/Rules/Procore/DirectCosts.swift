import Errors
import Workspace

extension Rule {
  /// Job costs and direct costs, which come from Vista (rules 200 to 202).
  static let directCosts: [Rule] = [
    Rule(
      200, "job-costs-come-from-vista", .stated,
      "A sync brings the job costs of synced projects to Procore: estimates, changes, commitments and costs to date, and the posted costs as direct costs; none of it goes back.",
      from: [.p3, .d2], about: .act(Syncing.self)),
    Rule(
      201, "new-combinations-become-lines", .stated,
      "Where it is set so, a sync makes a budget line of nothing for each new combination of cost code and cost type on the Vista job.",
      from: [.p33], setting: "auto-budget-lines", about: .act(Syncing.self)),
    Rule(
      202, "synced-costs-are-vistas", .stated,
      "A direct cost from Vista is read-only, unless editing is on; the next sync overwrites an edit, which never goes back.",
      from: [.p56], setting: "edit-synced-costs", refuses: .readOnly
    ) { (editing: DirectCostEditing, world) in
      guard editing.cost.isSynced, editing.isRemoval || world.settings.editSyncedCosts == .off else { return nil }
      let number = world.text(editing.cost.number)
      return Finding(
        "direct cost \(number) of project \(world.text(editing.cost.project)) came from Vista",
        Explanation(
          "it is read-only",
          waysOut: editing.isRemoval
            ? [] : [WayOut("let it be edited until the next sync", [["set", "edit-synced-costs", "on"]])]))
    },
  ]
}
