import Errors
import Language
import Rendering
import Rules
import Story
import Text
import Workspace

/// What a command would change, and whose verdict: it is done with the syncs that follow, and taken back.
enum ImpactCommand {
  static let all = [impact]

  private static let command = Argument.word("command", "a command with its words, or a block", .command)
    .repeated.optional

  private static let impact = Command(
    session: "impact", in: .looking, isCommon: true,
    "What a command would change and break; it is done with the syncs that follow, and taken back.",
    takes: [command.parameter], block: .optional,
    examples: [
      .init("impact remove-phase 03-300", "which jobs it would break", after: CheckCommands.setup),
      .init("impact { remove-phase 03-300; add-phase 03-300 Concrete }", "of a block", after: CheckCommands.setup),
    ]
  ) { (call, session) throws(Refusal) in
    let statement = call.script.program.statements[call.statement]
    guard statement.hasBlock != (statement.words.count > 1) else {
      throw Refusal(
        .missingArgument, "impact needs a command or a block",
        Explanation("for example: impact remove-phase 03-300, or impact { … }"))
    }
    let line = call.commandLine
    return .story(
      try session.impact(of: statement.hasBlock ? "the block" : line) { (session) throws(Refusal) in
        if statement.hasBlock { return try session.runBlock(of: call) }
        if let refusal = session.attempt(line: line) { throw refusal.afterTakingBack }
      })
  }
}

extension Call {
  /// The words behind its own as they were written: another command.
  var commandLine: String {
    let words = script.program.statements[statement].words
    guard words.count > 1 else { return "" }
    return script.program.source.string(
      script.program.words[words.lowerBound + 1].range
        .lowerBound..<script.program.words[words.upperBound - 1].range
        .upperBound)
  }
}

extension Session {
  /// How many hours it is waited for that nothing moves any more.
  private static let mostSyncs = 4

  /// What something changes, with the syncs that follow.
  func impact(
    of title: String, _ deed: (inout Session) throws(Refusal) -> Void
  ) throws(Refusal) -> Impact {
    let checks = Catalogue.standard.commands.filter { $0.surveys != nil }
    return try trying { (session) throws(Refusal) -> Impact in
      session.world.wordsAreRead = false
      let before = session.survey(by: checks)
      let start = session.world.position
      try deed(&session)
      let done = session.world.position
      let atOnce = session.world.differences(since: start).filter { $0.system != .vsh }
      var (syncedAt, moved): (Moment?, [Difference]) = (nil, [])
      for _ in 0..<Self.mostSyncs {
        let position = session.world.position
        if let refusal = session.attempt(["advance-to-sync"]) { throw refusal.afterTakingBack }
        guard session.world.differences(since: position).contains(where: { $0.system != .vsh }) else { break }
        syncedAt = session.world.now
        moved = session.world.differences(since: done).filter { $0.system != .vsh }
      }
      let after = session.survey(by: checks)
      return Impact(
        command: title, atOnce: atOnce, withSyncs: moved, syncedAt: syncedAt,
        newlyFailing: after.filter { before[$0.key] == nil }.map(\.value).sorted(by: Self.precedes),
        cured: before.filter { after[$0.key] == nil }.map(\.value).sorted(by: Self.precedes),
        totals: checks.compactMap { check in
          check.noun.flatMap { kind in Noun.named(kind).map { (kind: kind, count: $0.count(session.world)) } }
        })
    }
  }

  private static func precedes(_ left: Impact.Verdict, _ right: Impact.Verdict) -> Bool {
    (left.object, left.error.name) < (right.object, right.error.name)
  }

  /// An object with one error of it.
  private struct Failing: Hashable {
    let object: String
    let error: ErrorName
  }

  /// What the connector would refuse now, of all objects.
  private func survey(by checks: [Command]) -> [Failing: Impact.Verdict] {
    var found: [Failing: Impact.Verdict] = [:]
    for check in checks {
      for judgement in check.surveys?(world) ?? [] {
        for obstacle in judgement.obstacles {
          let refusal = obstacle.refusal(in: world)
          found[Failing(object: judgement.subject, error: obstacle.error)] = Impact.Verdict(
            object: judgement.subject, kind: check.noun ?? "", error: obstacle.error, message: refusal.message)
        }
      }
    }
    return found
  }
}
