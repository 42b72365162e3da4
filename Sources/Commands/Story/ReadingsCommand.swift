import Errors
import Language
import Rendering
import Story

/// What a block rests on of what the public sources leave open.
enum ReadingsCommand {
  static let all = [readings]

  private static let pairs = Argument<Void>.flag("pairs", "try two other readings at once, too")
  private static let fit = Argument<Void>.flag(
    "fit", "find the fewest other readings under which all that the block expects holds")

  private static let readings = Command(
    session: "readings", in: .looking,
    "Run a block under each other reading of the sources; what comes out differently is told.",
    options: [pairs.parameter, fit.parameter], block: .required,
    examples: [
      .init(
        "readings { remove-phase 03-300; export job 123 }", "which settings matter to that",
        after: CheckCommands.setup),
      .init(
        "readings --fit { remove-phase 03-300; export job 123; expect error missing-phase-relationships }",
        "under which setting it happens", after: CheckCommands.setup),
    ]
  ) { (call, session) throws(Refusal) in
    var wishes = ReadingsSearch.Wishes()
    (wishes.pairs, wishes.fits) = (call.has(pairs), call.has(fit))
    session.tally.reach(blockOf: call)
    return .story(session.readings(ofBlock: call, wishes))
  }
}
