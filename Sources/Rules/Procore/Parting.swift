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
    let invoices = vista.invoices.records(of: origin).count
    guard invoices == 0 else { return WayOut(title, blocked: "it has \(counted(invoices, "invoice")) in Vista") }
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
      removal = orders.filter { $0.status == .approved }.sorted { isApproved($0, after: $1) }
        .map { $0.standing(at: "draft", in: self) }
      if commitment.status == .approved { removal.append(commitment.standing(at: "draft", in: self)) }
      removal.append(["remove-commitment", number])
    }
    return WayOut(
      title, steps: deletions.map { .run($0) } + [.waitForSync] + (parting + removal + commands).map { .run($0) })
  }

  /// Deleting a change order in Vista, as far as it is there, and unlinking it.
  func parting(_ order: some ChangeOrder & GovernedItem, deletion: [String]?) -> WayOut {
    WayOut(
      "delete it in Vista, then unlink it",
      steps: (deletion.map { [.run($0)] } ?? []) + [
        .waitForSync, .run(["unlink", type(of: order).toolNoun] + order.words(in: self)),
      ])
  }
}
