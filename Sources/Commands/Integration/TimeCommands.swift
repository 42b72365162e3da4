import Errors
import Rendering
import Rules
import Text
import Workspace

/// Time, which passes only when it is told to, and the background sync that comes with it.
enum TimeCommands {
  static let all = [sync, advance, advanceToSync, clock]

  private static let dryRun = Argument<Void>.flag(
    "dry-run", "show what it would change, and whose verdict; nothing is done")

  private static let sync = Command(
    session: "sync", in: .time, isCommon: true, "Run the background sync now.", options: [dryRun.parameter],
    runsSync: true, obeys: Syncing.rules.rules,
    examples: [
      .init("sync", "new phases arrive on the company list", after: "add-phase 03-300 Concrete"),
      .init("sync --dry-run", "what the next sync would bring", after: "add-phase 03-300 Concrete"),
    ]
  ) { (call, session) throws(Refusal) in
    guard call.has(dryRun) else {
      session.world.sync()
      return .nothing
    }
    return .story(try session.impact(of: "sync") { (session) throws(Refusal) in session.world.sync() })
  }

  private static let duration = Argument<Interval>("duration", "how long: 30s, 59m, 1h30m, 2d") {
    (text, _, _) throws(Refusal) in
    guard let interval = Interval(text.string) else {
      throw Refusal(
        .badValue, "“\(shortened(text.string))” is no duration",
        Explanation(
          "write days, hours, minutes, seconds in that order, such as 1h30m; at most \(Interval.limit / 86_400) days"))
    }
    return interval
  }

  private static let advance = Command(
    "advance", in: .time, isCommon: true, "Let time pass; the background sync runs at every full hour on the way.",
    takes: [duration.parameter], runsSync: true, obeys: PassingTime.rules.rules,
    examples: [.init("advance 1h30m", "from 08:00 the sync of 09:00 runs")]
  ) { (call, world) throws(Refusal) in
    try world.pass(until: Moment(seconds: world.now.seconds + (try call(duration, world)).seconds))
    return .nothing
  }

  private static let advanceToSync = Command(
    "advance-to-sync", in: .time, isCommon: true,
    "Let time pass up to the next full hour; the background sync runs then.", runsSync: true,
    obeys: PassingTime.rules.rules, examples: [.init("advance-to-sync", "from 08:00 to 09:00")]
  ) { (_, world) throws(Refusal) in
    try world.pass(until: world.now.nextHour)
    return .nothing
  }

  private static let time = Argument<Moment>(
    "time", "the time to go to: 2026-01-05T08:59, “2026-01-05 08:59”, or 08:59 today"
  ) {
    (text, _, world) throws(Refusal) in
    guard let moment = Moment(text.string, onDayOf: world.now) else {
      throw Refusal(
        .badValue, "“\(shortened(text.string))” is no time",
        Explanation("write 2026-01-05T08:59, or 08:59 for the same day"))
    }
    return moment
  }

  private static let clock = Command(
    "clock", in: .time, isCommon: true, "Show the time, or let it pass up to a time.",
    takes: [time.optional.parameter],
    runsSync: true, obeys: PassingTime.rules.rules,
    examples: [
      .init("clock", "the time of this workspace"), .init("clock 11:30", "the syncs of 09:00, 10:00 and 11:00 run"),
    ]
  ) { (call, world) throws(Refusal) in
    guard let time = try call(optional: time, world) else { return .message(world.now.description) }
    guard time >= world.now else {
      throw Refusal(
        .badValue, "it is \(world.now) already; time does not go back to \(time)",
        Explanation("only undo, restore and try take it back"))
    }
    try world.pass(until: time)
    return .nothing
  }
}

extension Workspace {
  fileprivate func pass(until end: Moment) throws(Refusal) {
    guard end <= .end else { throw Refusal(.badValue, "time ends at \(Moment.end)") }
    advance(to: end)
  }
}
