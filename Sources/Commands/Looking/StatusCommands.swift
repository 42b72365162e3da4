import Errors
import Rendering
import Workspace

/// Where everything stands.
enum StatusCommands {
  static let all = [status]

  private static let status = Command(
    session: "status", in: .looking, isCommon: true,
    "The time, the last and the next sync, who acts, and how much there is.",
    examples: [.init("status", "of a fresh workspace")]
  ) { (_, session) throws(Refusal) in
    let world = session.world
    let (projects, codes) = (world.procore.projects, world.procore.standardCodes)
    return .record(
      Answer.Record(
        title: "workspace",
        fields: [
          ("time", .moment(world.now)),
          ("user", .text(world.text(session.state.user))),
          ("last-sync", world.connector.syncState.lastSync.map { .moment($0) } ?? .text("never")),
          ("next-sync", .moment(world.now.nextHour)),
          ("phases", .number(world.vista.phases.count)),
          ("vista-jobs", .number(world.vista.jobs.count)),
          ("company-codes", .number(codes.count)),
          ("missing-in-vista", .number(codes.count { $0.contains(.missing) })),
          ("projects", .number(projects.count)),
          ("jobs-waiting", .number(projects.count { $0.contains(.undecided) })),
          ("jobs-failed", .number(projects.count { $0.contains(.waiting) && !$0.contains(.undecided) })),
          ("jobs-synced", .number(projects.count { $0.isDisjoint(with: [.waiting, .sendable, .archived]) })),
          ("failed-rows", .number(world.failedRows)),
          ("events", .number(world.position)),
          ("undo-steps", .number(world.history.undoable)),
        ]))
  }
}

extension Workspace {
  /// How many rows of all tabs stand under Failed To Export.
  fileprivate var failedRows: Int {
    failed(procore.projects) + failed(procore.companies) + failed(procore.budgets) + failed(procore.commitments)
      + failed(procore.changeOrders) + failed(procore.primeChangeOrders) + failed(procore.invoices)
  }

  private func failed<Item: ERPItem>(_ table: Table<Item>) -> Int {
    table.count { $0.contains(.waiting) && !$0.contains(.undecided) }
  }
}
