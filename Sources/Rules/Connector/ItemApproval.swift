import Errors
import Workspace

/// What holds between the systems: the way to Vista, which is the same for every item, and back.
///
/// ## In this folder
/// Each list is one of `Rule.topics`, and its file holds the words that its findings need.
/// - What is done there, besides the deeds to items: `ConnectorActs.swift`.
/// - `ItemApproval.swift`: what all items have in common; `Prerequisites.swift`: what must be in Vista before them. A project besides: `SendingProjects.swift`, `Approval.swift`,
///   `JobExport.swift`, whose missing phases are found and explained in `PhaseRelationship.swift`.
/// - `Synchronisation.swift`: when data flows. `Importing.swift`: from Vista to Procore; links, and parting them again;
///   `Offering.swift` says how something comes to be offered.
extension Rule {
  /// The way of projects, companies, budgets, commitments, change orders and invoices through the ERP Integrations tool,
  /// as far as it is the same for all of them (rules 101 to 105).
  static let itemApproval: [Rule] = [
    Rule(
      101, "item-sent-once", .stated,
      "What was sent waits in Ready to Export with a blue ribbon; Send to ERP comes back when it was retrieved; after a rejection the button reads Re-send to ERP.",
      from: [.p30, .p41, .p84], refuses: .alreadySent, on: .sending
    ) { (item: any GovernedItem, _, world) in
      // A project whose update failed can be sent once more (rule 19).
      guard item.erp.stage.isWaiting, !(item is Project) else { return nil }
      let way = item.erp.stage == .failed ? item.rejecting(in: world) : item.retrieving(in: world)
      return Finding(
        "\(item.title(in: world)) was sent already: it is \(item.erp.stage.rawValue)",
        Explanation(
          item.erp.stage == .failed
            ? "it stands under Failed To Export and can be tried again" : "it waits for the approver",
          waysOut: item.waysToVista(in: world) + [WayOut("have it back", [way])]))
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
      "Accept, Reject and Export are there for what stands under Ready to Export or Failed To Export; Update, which jobs and budgets have, for what is in Vista and was sent again.",
      from: [.p31, .p42], refuses: .notSynced, on: .decision
    ) { (item: any GovernedItem, deed, world) in
      guard case .decision(isUpdate: true, _) = deed, !item.isSynced else { return nil }
      return Finding(
        "\(item.title(in: world)) was never exported",
        Explanation(waysOut: item.waysToVista(in: world)))
    }.and(refuses: .alreadySynced, on: .decision, .rejection) { (item: any GovernedItem, _, world) in
      guard item.isSynced, !item.erp.stage.isWaiting else { return nil }
      return Finding(
        "\(item.title(in: world)) is in Vista, and nothing of it waits", Explanation("its ribbon is green"))
    }.and(refuses: .notSent, on: .decision, .rejection) { (item: any GovernedItem, _, world) in
      guard !item.erp.stage.isWaiting else { return nil }
      return Finding(
        "\(item.title(in: world)) is not in the ERP Integrations tool: it is \(item.erp.stage.rawValue)",
        Explanation(waysOut: item.waysToVista(in: world)))
    },
    Rule(
      104, "sent-item-is-locked", .stated,
      "What was sent cannot be edited or deleted until it comes back, nor a commitment be deleted while a change order or an invoice of it waits (the latter is inferred).",
      from: [.p39, .p13, .p82], refuses: .readOnly, on: .editing, .removal
    ) { (item: any GovernedItem, _, world) in
      guard item.erp.stage.isWaiting else { return nil }
      let way = item.erp.stage == .failed ? item.rejecting(in: world) : item.retrieving(in: world)
      return Finding(
        "\(item.title(in: world)) is read-only: it was sent to ERP",
        Explanation("it is \(item.erp.stage.rawValue)", waysOut: [WayOut("have it back first", [way])]))
    }.and(refuses: .readOnly, on: .removal, of: Commitment.self) { commitment, _, world in
      let orders = world.procore.changeOrders.records(of: commitment.number).filter(\.erp.stage.isWaiting)
      let invoices = world.procore.invoices.records(of: commitment.number).filter(\.erp.stage.isWaiting)
      guard !orders.isEmpty || !invoices.isEmpty else { return nil }
      return Finding(
        "what belongs to \(commitment.title(in: world)) was sent to ERP",
        Explanation(
          "it waits there:",
          objects: (orders.map { $0.title(in: world) } + invoices.map { $0.title(in: world) }).map { [$0] },
          waysOut: [
            WayOut(
              "have it back first", orders.map { $0.rejecting(in: world) } + invoices.map { $0.rejecting(in: world) })
          ]))
    },
    Rule(
      105, "only-synced-is-unlinked", .stated, "Unlink and Reset are there for what is synced.", from: [.d2, .d3],
      refuses: .notSynced, on: .unlinking, .resetting
    ) { (item: any GovernedItem, deed, world) in
      guard !item.erp.isSynced else { return nil }
      return Finding(
        "\(item.title(in: world)) is not in Vista",
        Explanation(
          "there is nothing to \(deed.kind == .resetting ? "reset" : "unlink"); it is \(item.erp.stage.rawValue)",
          waysOut: item.erp.stage.isWaiting ? [WayOut(instead: "have it back", [item.rejecting(in: world)])] : []))
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
  /// The commands that send it, and export it where that is not done with it.
  private func carrying(in world: Workspace) -> [[String]] {
    [sending(in: world)] + (skipsApprover(in: world) ? [] : [exporting(in: world)])
  }
  /// The commands that try its export once more, or for the first time.
  func retrying(with options: [String] = [], in world: Workspace) -> [[String]] {
    guard !erp.stage.isWaiting else { return [exporting(in: world) + options] }
    return [sending(in: world)] + (skipsApprover(in: world) ? [] : [exporting(in: world) + options])
  }
  /// Whether sending it exports it.
  private func skipsApprover(in world: Workspace) -> Bool {
    world.settings.directExport == .on && (self is Commitment || self is CommitmentChangeOrder || self is Invoice)
  }
  /// What changes it so that it can go to Vista: what waits comes back for that, is sent again and exported, and what is
  /// approved is opened and approved again.
  func changing(_ steps: [WayOut.Step], in world: Workspace) -> [WayOut.Step] {
    let isWaiting = erp.stage.isWaiting
    let open =
      (isWaiting ? [rejecting(in: world)] : []) + (isLockedByApproval ? [standing(at: "draft", in: world)] : [])
    let close =
      (isLockedByApproval ? [standing(at: "approved", in: world)] : []) + (isWaiting ? carrying(in: world) : [])
    return open.map { .run($0) } + steps + close.map { .run($0) }
  }
  /// The same for commands that work as they are.
  func changing(_ commands: [[String]], in world: Workspace) -> [[String]] {
    changing(commands.map { .run($0) }, in: world).map(\.words)
  }
  /// How it comes to Vista from where it stands; blocked by what keeps it from being sent.
  func sentAndExported(_ title: String, isInstead: Bool = false, in world: Workspace) -> WayOut {
    if !erp.stage.isWaiting, let refusal = refusal(of: .sending, in: world) {
      return WayOut(title, blocked: refusal.message)
    }
    let commands = retrying(in: world)
    return isInstead ? WayOut(instead: title, commands) : WayOut(title, commands)
  }
  /// The command that sends it back.
  func rejecting(in world: Workspace) -> [String] { ["reject", Self.toolNoun] + words(in: world) }
}
