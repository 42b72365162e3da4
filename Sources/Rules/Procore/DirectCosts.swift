import Errors
import Workspace

extension Rule {
  /// Job costs and direct costs, which come from Vista (rules 200 to 202).
  static let directCosts: [Rule] = [
    Rule(
      200, "job-costs-come-from-vista", .stated,
      "A sync brings the job costs of synced projects to Procore: estimates, changes, commitments and costs to date, and the posted costs as direct costs where the project syncs job cost transactions (vsh has that on at first); none of it goes back.",
      from: [.p3, .d2, .p81], about: .act(Syncing.self)),
    Rule(
      201, "new-combinations-become-lines", .stated,
      "Where it is set so, a sync makes a budget line of nothing for each new combination of cost code and cost type on the Vista job.",
      from: [.p33], setting: "auto-budget-lines", about: .act(Syncing.self)),
    Rule(
      202, "synced-costs-are-vistas", .stated,
      "A direct cost from Vista is read-only; with editing on it can be edited and deleted, which never goes back, and is overwritten when that cost is synced again (when that is, is inferred).",
      from: [.p56], setting: "edit-synced-costs", about: .act(Syncing.self), refuses: .readOnly
    ) { (editing: DirectCostEditing, world) in
      guard editing.cost.isSynced, world.settings.editSyncedCosts == .off else { return nil }
      let number = world.text(editing.cost.number)
      return Finding(
        "direct cost \(number) of project \(world.text(editing.cost.project)) came from Vista",
        Explanation(
          "it is read-only",
          waysOut: [WayOut("let such costs be edited and deleted", [["set", "edit-synced-costs", "on"]])]))
    },
  ]
}
