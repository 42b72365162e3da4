import Errors
import Workspace

/// What holds between the systems: the way to Vista, which is the same for every item, and back.
///
/// ## In this folder
/// Each list is one of `Rule.topics`, and its file holds the words that its findings need.
/// - What is done there, besides the deeds to items: `ConnectorActs.swift`.
/// - `ItemApproval.swift`: what all items have in common. A project besides: `SendingProjects.swift`, `Approval.swift`,
///   `JobExport.swift`, whose missing phases are found and explained in `PhaseRelationship.swift`.
/// - `Synchronisation.swift`: when data flows. `Importing.swift`: from Vista to Procore; links, and parting them again.
extension Rule {
  /// The way of projects, companies, budgets, commitments, change orders and invoices through the ERP Integrations tool,
  /// as far as it is the same for all of them (rules 101 to 105).
  static let itemApproval: [Rule] = [
    Rule(
      101, "item-sent-once", .stated,
      "What was sent waits in Ready to Export with a blue ribbon; Send to ERP comes back when it was retrieved or rejected.",
      from: [.p30, .p41], refuses: .alreadySent, on: .sending
    ) { (item: any GovernedItem, _, world) in
      // A project whose update failed can be sent once more (rule 19).
      guard item.erp.stage.isWaiting, !(item is Project) else { return nil }
      let way = item.erp.stage == .failed ? item.rejecting(in: world) : item.retrieving(in: world)
      return Finding(
        "\(item.title(in: world)) was sent already: it is \(item.erp.stage.rawValue)",
        Explanation(
          item.erp.stage == .failed
            ? "it stands under Failed To Export and can be tried again" : "it waits for the approver",
          waysOut: [WayOut("export it", [item.exporting(in: world)]), WayOut("have it back", [way])]))
    }.and(refuses: .alreadySynced, on: .sending) { (item: any GovernedItem, _, world) in
      guard item.erp.isSynced, !(item is Budget || item is Project) else { return nil }
      return Finding("\(item.title(in: world)) is in Vista already", Explanation("its ribbon is green"))
    },
    Rule(
      102, "item-retrieved-before-decision", .stated,
      "Retrieving works only before the approver has decided.", from: [.p39, .p13], refuses: .notSent, on: .retrieval
    ) { (item: any GovernedItem, _, world) in
      guard item.erp.stage != .readyToExport, item.erp.stage != .readyToUpdate else { return nil }
      return Finding(
        "\(item.title(in: world)) cannot be retrieved: it is \(item.erp.stage.rawValue)",
        Explanation(
          item.erp.stage == .failed ? "an export was tried; the approver can reject it" : nil,
          waysOut: item.erp.stage == .failed ? [WayOut("have it rejected", [item.rejecting(in: world)])] : []))
    },
    Rule(
      103, "item-decided-when-sent", .stated,
      "Accept, Reject and Export are there for what stands under Ready to Export or Failed To Export; Update for what is in Vista and was sent again.",
      from: [.p31, .p42], refuses: .notSynced, on: .decision
    ) { (item: any GovernedItem, deed, world) in
      guard case .decision(isUpdate: true, _) = deed, !item.isSynced else { return nil }
      return Finding(
        "\(item.title(in: world)) was never exported",
        Explanation(waysOut: [
          WayOut(
            "export it", (item.erp.stage.isWaiting ? [] : [item.sending(in: world)]) + [item.exporting(in: world)])
        ]))
    }.and(refuses: .alreadySynced, on: .decision, .rejection) { (item: any GovernedItem, _, world) in
      guard item.isSynced, !item.erp.stage.isWaiting else { return nil }
      return Finding(
        "\(item.title(in: world)) is in Vista, and nothing of it waits", Explanation("its ribbon is green"))
    }.and(refuses: .notSent, on: .decision, .rejection) { (item: any GovernedItem, _, world) in
      guard !item.erp.stage.isWaiting else { return nil }
      return Finding(
        "\(item.title(in: world)) is not in the ERP Integrations tool: it is \(item.erp.stage.rawValue)",
        Explanation(waysOut: [WayOut("send it first", [item.sending(in: world), item.exporting(in: world)])]))
    },
    Rule(
      104, "sent-item-is-locked", .stated, "What was sent cannot be edited or deleted until it comes back.",
      from: [.p39, .p43], refuses: .readOnly, on: .editing, .removal
    ) { (item: any GovernedItem, _, world) in
      guard item.erp.stage.isWaiting else { return nil }
      let way = item.erp.stage == .failed ? item.rejecting(in: world) : item.retrieving(in: world)
      return Finding(
        "\(item.title(in: world)) is read-only: it was sent to ERP",
        Explanation("it is \(item.erp.stage.rawValue)", waysOut: [WayOut("have it back first", [way])]))
    },
    Rule(
      105, "only-synced-is-unlinked", .stated, "Unlink and Reset are there for what is synced.", from: [.p45],
      refuses: .notSynced, on: .unlinking, .resetting
    ) { (item: any GovernedItem, _, world) in
      guard !item.erp.isSynced else { return nil }
      return Finding(
        "\(item.title(in: world)) is not in Vista",
        Explanation("there is nothing to unlink; it is \(item.erp.stage.rawValue)"))
    },
  ]
}

extension GovernedItem {
  /// The command that sends it.
  func sending(in world: Workspace) -> [String] { ["send", Self.schema.noun] + words(in: world) }
  /// The command that takes it back.
  func retrieving(in world: Workspace) -> [String] { ["retrieve", Self.schema.noun] + words(in: world) }
  /// The command that exports it, with what has to be typed for that.
  func exporting(in world: Workspace) -> [String] {
    ["export", Self.toolNoun] + words(in: world) + typedForExport(in: world)
  }
  /// The commands that try its export once more, or for the first time.
  func retrying(in world: Workspace) -> [[String]] {
    erp.stage.isWaiting ? [exporting(in: world)] : [sending(in: world), exporting(in: world)]
  }
  /// What changes it so that it can go to Vista: what waits comes back for that, and is sent again.
  func changing(_ steps: [WayOut.Step], in world: Workspace) -> [WayOut.Step] {
    erp.stage.isWaiting ? [.run(rejecting(in: world))] + steps + [.run(sending(in: world))] : steps
  }
  /// The same for commands that work as they are.
  func changing(_ commands: [[String]], in world: Workspace) -> [[String]] {
    erp.stage.isWaiting ? [rejecting(in: world)] + commands + [sending(in: world)] : commands
  }
  /// The command that sends it back.
  func rejecting(in world: Workspace) -> [String] { ["reject", Self.toolNoun] + words(in: world) }
}
