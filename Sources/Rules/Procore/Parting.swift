import Errors
import Text
import Workspace

/// Parting what is in Vista from it again: deleting it there and unlinking it, step by step. Rules offer it as a way out.
extension Workspace {
  /// Deleting in Vista what a commitment is there, with what hangs on it, and unlinking it; or having it reset, where the
  /// connector has no Unlink.
  func parting(
    _ commitment: Commitment, _ title: String, thenRemoves: Bool = false, then commands: [[String]] = []
  ) -> WayOut {
    let (number, origin) = (text(commitment.number), commitment.erp.origin)
    if let kept = keptInvoice(of: origin) { return WayOut(title, blocked: kept) }
    let deletions = vista.commitments[Key(origin)]?.deletion(in: self) ?? []
    let orders = procore.changeOrders.records(of: commitment.number)
    let bills = procore.invoices.records(of: commitment.number).filter(\.isSynced)
    guard bills.isEmpty || settings.connector == .ryvit || settings.invoiceRelease == .unlink else {
      return WayOut(title, blocked: "Procore's support has to reset \(counted(bills.count, "invoice")) of it first")
    }
    let parting =
      settings.connector == .ryvit
      ? [["as", User.support], ["reset", "commitment", number]]
      : orders.filter(\.isSynced).map { ["unlink", "cco"] + $0.words(in: self) }
        + bills.map { ["unlink", "invoice"] + $0.words(in: self) } + [["unlink", "commitment", number]]
    var removal: [[String]] = []
    if thenRemoves {
      removal =
        orders.filter(\.erp.stage.isWaiting).map { $0.rejecting(in: self) }
        + procore.invoices.records(of: commitment.number).filter(\.erp.stage.isWaiting).map { $0.rejecting(in: self) }
      removal += orders.filter { $0.status == .approved }.sorted { isApproved($0, after: $1) }
        .map { $0.standing(at: "draft", in: self) }
      if commitment.status == .approved { removal.append(commitment.standing(at: "draft", in: self)) }
      removal.append(["remove-commitment", number])
    }
    return WayOut(
      title, steps: deletions.map { .run($0) } + [.waitForSync] + (parting + removal + commands).map { .run($0) })
  }

  /// Deleting in Vista what has the name that an item is to have there, as what was reset has to be before it is sent again,
  /// and exporting the item. Nothing where another item is synced with that.
  func replacing<Item: GovernedItem>(_ id: Name, for item: Item, deletion: [[String]]?) -> [WayOut] {
    let others = self[keyPath: Item.table].records(of: item.key.parent) { $0.isSynced && $0.erp.origin == id }
    guard let deletion, others.isEmpty else { return [] }
    let export = ["export", Item.toolNoun] + item.words(in: self) + ["--erp-id", text(id)]
    return [
      WayOut(
        "or delete what is there, where it is this one and was reset",
        deletion + (item.erp.stage.isWaiting ? [] : [item.sending(in: self)]) + [export])
    ]
  }

  /// Deleting a change order of a prime contract in Vista, as far as it is there, and unlinking it; or resetting it, where
  /// the tool has Reset in the place of Unlink (rule 248).
  func parting(_ order: PrimeChangeOrder) -> WayOut {
    let deletion = deletion(of: order)
    guard settings.pccoRelease == .resetByApprover else { return parting(order, deletion: deletion) }
    return WayOut(
      deletion == nil ? "reset it" : "delete it in Vista, then reset it",
      (deletion.map { [$0] } ?? []) + [order.releasing(in: self)])
  }

  /// Setting a prime contract to draft and unlinking it, after its change orders; and deleting it with them, where that is
  /// wanted.
  func parting(_ prime: PrimeContract, _ title: String, thenRemoves: Bool = false) -> WayOut {
    let number = text(prime.number)
    let orders = procore.primeChangeOrders.records(of: prime.project)
    let synced = orders.filter(\.isSynced)
    let waits = !synced.isEmpty && settings.pccoRelease != .resetByApprover
    var commands = synced.map { $0.releasing(in: self) }
    if prime.status != .draft { commands.append(["edit-prime", number, "--status", "draft"]) }
    if prime.isSynced { commands.append(["unlink", "prime", number]) }
    if thenRemoves {
      if lookups.primesByProject.count(prime.project) == 1 {
        commands += orders.filter(\.erp.stage.isWaiting).map { $0.rejecting(in: self) }
        commands += orders.filter { $0.status == .approved }.sorted { isApproved($0, after: $1) }
          .map { $0.standing(at: "draft", in: self) }
        commands += orders.map { ["remove-pcco"] + $0.words(in: self) }
      }
      commands.append(["remove-prime", number])
    }
    return WayOut(
      title,
      steps: synced.compactMap { deletion(of: $0) }.map { .run($0) } + (waits ? [.waitForSync] : [])
        + commands.map { .run($0) })
  }

  /// What deletes a prime contract change order in Vista, while it is there.
  private func deletion(of order: PrimeChangeOrder) -> [String]? {
    let job = procore.projects[Key(order.project)]?.job ?? .none
    return vista.contractChanges.contains(Key(job, order.erp.origin))
      ? ["remove-contractchange", text(job), text(order.erp.origin)] : nil
  }

  /// Deleting a change order in Vista, as far as it is there, and unlinking it.
  func parting(_ order: some ChangeOrder & GovernedItem, deletion: [String]?) -> WayOut {
    if order is CommitmentChangeOrder, settings.connector == .ryvit {
      return WayOut(
        "have Procore's support reset its commitment",
        [["as", User.support], ["reset", "commitment", text(order.key.parent)]])
    }
    return WayOut(
      "delete it in Vista, then unlink it",
      steps: (deletion.map { [.run($0)] } ?? []) + [
        .waitForSync, .run(["unlink", type(of: order).toolNoun] + order.words(in: self)),
      ])
  }
}

extension PrimeChangeOrder {
  /// The command that makes it unsynced: unlinking it, or resetting it, as the setting has it (rule 248).
  fileprivate func releasing(in world: Workspace) -> [String] {
    [world.settings.pccoRelease == .resetByApprover ? "reset" : "unlink", "pcco"] + words(in: world)
  }
}
