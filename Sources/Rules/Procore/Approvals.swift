import Errors
import Text
import Workspace

extension Rule {
  /// What the status Approved locks, and which statuses there are (rules 260 to 265).
  static let approvals: [Rule] = [
    Rule(
      260, "approved-is-read-only", .stated,
      "A commitment or change order that is Approved is read-only, with its lines, until it has another status; of a prime contract the lines are, unless its schedule of values was made always editable (vsh has not that setting).",
      from: [.p90, .p91, .p128], refuses: .readOnly, on: .editing, of: Commitment.self
    ) { commitment, deed, world in
      world.lockedByApproval(commitment, deed, blocked: nil)
    }.and(refuses: .readOnly, on: .editing, of: CommitmentChangeOrder.self) { order, deed, world in
      world.lockedByApproval(order, deed, blocked: world.approvedLater(than: order))
    }.and(refuses: .readOnly, on: .editing, of: PrimeChangeOrder.self) { order, deed, world in
      world.lockedByApproval(order, deed, blocked: world.approvedLater(than: order))
    }.and(refuses: .readOnly) { (editing: PrimeEditing, world) in
      guard editing.deed == .lines, editing.prime.status == .approved else { return nil }
      let number = world.text(editing.prime.number)
      return Finding(
        "prime contract \(number) is approved, and its lines are read-only",
        Explanation(
          waysOut: [WayOut("take the approval back first", [["edit-prime", number, "--status", "draft"]])]))
    },
    Rule(
      261, "newest-approval-first", .stated,
      "The approval of a change order is taken back only while none of the same contract that was approved later still is.",
      from: [.p90, .p92], refuses: .wrongStatus, on: .editing, of: CommitmentChangeOrder.self
    ) { order, deed, world in
      world.approvedBeforeOthers(order, deed)
    }.and(refuses: .wrongStatus, on: .editing, of: PrimeChangeOrder.self) { order, deed, world in
      world.approvedBeforeOthers(order, deed)
    },
    Rule(
      262, "approved-commitment-stays", .stated,
      "An approved commitment cannot be deleted, nor one with an approved change order (the latter is inferred).",
      from: [.p93], refuses: .wrongStatus, on: .removal, of: Commitment.self
    ) { commitment, _, world in
      guard commitment.status == .approved else { return nil }
      return Finding(
        "\(commitment.title(in: world)) is approved",
        Explanation(waysOut: [WayOut("take the approval back first", [commitment.standing(at: "draft", in: world)])]))
    }.and(refuses: .wrongStatus, on: .removal, of: Commitment.self) { commitment, _, world in
      let orders = world.procore.changeOrders.records(of: commitment.number).filter { $0.status == .approved }
      guard !orders.isEmpty else { return nil }
      let newestFirst = orders.sorted { world.isApproved($0, after: $1) }
      return Finding(
        "\(commitment.title(in: world)) has \(counted(orders.count, "approved change order"))",
        Explanation(
          "their approval goes first, the newest before the others:",
          objects: newestFirst.map { [$0.title(in: world), $0.title] },
          waysOut: [
            WayOut("take their approval back first", newestFirst.map { $0.standing(at: "draft", in: world) })
          ]))
    },
    Rule(
      263, "statuses-of-a-contract", .stated,
      "A subcontract is Draft, Out for Bid, Out for Signature, Approved, Complete, Terminated or Void; a purchase order Draft, Processing, Submitted, Partially Received, Received, Approved or Closed.",
      from: [.p94], refuses: .wrongStatus
    ) { (standing: CommitmentStanding, world) in
      let statuses = Commitment.Status.all(of: standing.kind)
      guard !statuses.contains(standing.status) else { return nil }
      let kind = standing.kind == .po ? "a purchase order" : "a subcontract"
      return Finding(
        "\(kind) is never \(standing.status.rawValue)",
        Explanation(
          "it is " + statuses.dropLast().map(\.rawValue).joined(separator: ", ")
            + " or \(statuses.last?.rawValue ?? "")"))
    },
    Rule(
      264, "billed-change-order-stays", .stated,
      "A change order that an invoice bills cannot be deleted before the invoice (that it is one without which the invoices would ask for too much is inferred).",
      from: [.p95], refuses: .hasCosts, on: .removal, of: CommitmentChangeOrder.self
    ) { order, _, world in
      guard let commitment = world.procore.commitments[Key(order.commitment)] else { return nil }
      let others = world.procore.changeOrders.records(of: order.commitment).filter { other in
        other.status == .approved && other.number != order.number
      }
      let lines = world.procore.sovLines.values(of: commitment.number) { $0.amount }
      let left = (lines + others.map(world.amount)).reduce(Money.zero, +)
      let invoices = world.procore.invoices.records(of: commitment.number)
      let billed = invoices.map(\.amount).reduce(Money.zero, +)
      guard billed > left, world.amount(of: order) > .zero, let newest = invoices.last else { return nil }
      return Finding(
        "invoices of \(commitment.title(in: world)) bill \(order.title(in: world))",
        Explanation(
          "they ask for \(billed); without it there is \(left)",
          waysOut: newest.isSynced || newest.erp.stage.isWaiting
            ? [] : [WayOut("delete the newest first", [["remove-invoice"] + newest.words(in: world)])]))
    },
    Rule(
      265, "change-orders-of-approved-commitments", .stated,
      "A change order is made of a commitment that is Approved (that Complete is enough is inferred).",
      from: [.p129], refuses: .wrongStatus
    ) { (adding: ChangeOrderAddition, world) in
      let commitment = adding.commitment
      guard ![.approved, .complete].contains(commitment.status) else { return nil }
      let number = world.text(commitment.number)
      let title = "approve it first"
      return Finding(
        "\(commitment.title(in: world)) is \(commitment.status.rawValue)",
        Explanation(
          "only an approved commitment has change orders",
          waysOut: [
            commitment.isSynced
              ? WayOut(title, blocked: "it is in Vista")
              : WayOut(title, [["edit-commitment", number, "--status", "approved"]])
          ]))
    },
  ]
}

extension GovernedItem {
  /// The command that gives it a status.
  func standing(at status: String, in world: Workspace) -> [String] {
    ["edit-\(Self.schema.noun)"] + words(in: world) + ["--status", status]
  }
}

extension Workspace {
  /// That what is approved is edited (rule 260); blocked where its approval cannot be taken back now.
  fileprivate func lockedByApproval(_ item: some GovernedItem, _ deed: Deed, blocked: String?) -> Finding? {
    guard case .editing(let edit) = deed, !edit.isDisjoint(with: [.open, .locked]), item.isLockedByApproval else {
      return nil
    }
    let title = "take the approval back first"
    return Finding(
      "\(item.title(in: self)) is approved and read-only",
      Explanation(
        "its lines are too",
        waysOut: [blocked.map { WayOut(title, blocked: $0) } ?? WayOut(title, [item.standing(at: "draft", in: self)])]))
  }

  /// Which change order was approved later than one of the same contract, in words (rule 261).
  fileprivate func approvedLater(than order: some ChangeOrder & GovernedItem) -> String? {
    later(than: order).first.map { "\($0.title(in: self)) was approved later" }
  }

  /// Those of the same contract that were approved later and still are, the newest first.
  private func later<Order: ChangeOrder & GovernedItem>(than order: Order) -> [Order] {
    self[keyPath: Order.table].records(of: order.key.parent).filter { isApproved($0, after: order) }
      .sorted { isApproved($0, after: $1) }
  }

  /// That others were approved after one whose approval is taken back (rule 261).
  fileprivate func approvedBeforeOthers(_ order: some ChangeOrder & GovernedItem, _ deed: Deed) -> Finding? {
    guard case .editing(let edit) = deed, edit.contains(.withdrawal) else { return nil }
    let later = later(than: order)
    guard !later.isEmpty else { return nil }
    let fixed = later.first { $0.isSynced || $0.erp.stage.isWaiting }
    let title = "take theirs back first"
    return Finding(
      "\(counted(later.count, "change order")) of the same contract \(later.count == 1 ? "was" : "were") approved later",
      Explanation(
        "approvals are taken back from the newest on:", objects: later.map { [$0.title(in: self)] },
        waysOut: [
          fixed.map { WayOut(title, blocked: "\($0.title(in: self)) is \($0.erp.stage.rawValue)") }
            ?? WayOut(title, later.map { $0.standing(at: "draft", in: self) })
        ]))
  }
}
