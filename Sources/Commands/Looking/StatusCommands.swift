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
    let stages = world.procore.projects.records.map(\.erp.stage)
    let codes = world.procore.standardCodes
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
          ("missing-in-vista", .number(codes.records.count { $0.isMissing })),
          ("projects", .number(world.procore.projects.count)),
          ("jobs-waiting", .number(stages.count(where: \.isUndecided))),
          ("jobs-failed", .number(stages.count { $0 == .failed })),
          ("jobs-synced", .number(stages.count { $0 == .synced })),
          ("events", .number(world.position)),
          ("undo-steps", .number(world.history.undoable)),
        ]))
  }
}
