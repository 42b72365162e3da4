import Errors
import Language
import Rendering
import Story
import Workspace

extension Session {
  /// Does something, and takes all of it back, to the byte: what happened in the world, names and history, and all that the
  /// session keeps. Nothing is written meanwhile. The one way to try; a person who wants an end gets it, and everything is
  /// put back then too.
  func trying<Result>(_ body: (inout Session) throws(Refusal) -> Result) throws(Refusal) -> Result {
    var session = self
    let (mark, wordsAreRead, withheld) = (world.mark, world.wordsAreRead, world.withheldSyncs)
    session.output = Output(isInterrupted: output.isInterrupted)
    session.outside = Untouched(outside)
    session.options.echo = false
    session.options.isInteractive = false
    session.options.keepGoing = false
    (session.recording, session.coverage, session.repairs, session.watch) = (nil, nil, nil, nil)
    session.trials += 1
    defer {
      world.takeBack(to: mark)
      (world.wordsAreRead, world.withheldSyncs) = (wordsAreRead, withheld)
      world.effort.isInterrupted = output.isInterrupted
    }
    return try body(&session)
  }

  /// Goes on after a search that a person ended: they get what was found so far.
  func goOnWithWhatWasFound() {
    output.progress?(nil)
    guard world.effort.isStopped else { return }
    output.wasHeard()
    world.effort.goOn()
  }

  /// Runs a command, given in words, in a trial: why it is refused, or nil.
  mutating func attempt(_ words: [String]) -> Refusal? { attempt(line: WayOut.Step.run(words).line) }

  /// Runs a line in a trial: why it is refused, or nil.
  mutating func attempt(line: String) -> Refusal? {
    let script = prepare(Source(name: "a trial", text: Array(line.utf8)), isConfined: true)
    if let diagnostic = script.program.diagnostics.first {
      return Refusal(diagnostic.error, diagnostic.words, Explanation(diagnostic.help))
    }
    return attempt(script)
  }
}

/// The files around a session, for what is only tried: they can be read, and nothing is written.
final class Untouched: Outside {
  private let outside: any Outside

  init(_ outside: any Outside) { self.outside = outside }

  func read(_ path: String, for asker: Asker) throws(Refusal) -> Source { try outside.read(path, for: asker) }

  func load(_ path: String, for asker: Asker, into world: Workspace) throws(Refusal) -> [String] {
    try outside.load(path, for: asker, into: world)
  }

  func destination(_ path: String, for asker: Asker, replaces: Bool) throws(Refusal) -> any Destination {
    try Nowhere().destination(path, for: asker, replaces: replaces)
  }

  func page(_ report: TicketReport, as form: TicketReport.Form) -> [UInt8] { outside.page(report, as: form) }

  func locate(_ path: String, from folder: String?) -> String { outside.locate(path, from: folder) }
}
