import Commands
import Support

@testable import Workspace

/// A session of which is asked, at each command, whether what must hold does.
struct WatchedSession {
  let bench: Bench
  private var before: String
  private let beginning: Dump
  private var looks = 0

  /// A session as it is.
  init(_ bench: Bench = Bench()) {
    self.bench = bench
    before = Fingerprint(bench.session).description
    beginning = bench.world.dump
  }

  /// Runs a line, after it was tried; what did not hold.
  mutating func fault(of line: String) -> String? {
    bench.run("try { \(line)\n}")
    if let fault = change(by: "what is tried") { return fault }
    let position = bench.world.position
    // Ctrl-C, at any look at it.
    looks = (looks &* 7 &+ 1) % 20
    var wentWell = run(line, stoppedAfter: looks)
    if !wentWell, bench.transcript.errors.contains("[interrupted]") {
      if let fault = change(by: "what was stopped") { return fault }
      wentWell = run(line, stoppedAfter: nil)
    }
    guard bench.transcript.errors.utf8.count < ScriptProperties.mostInMessage else {
      return "a message of \(bench.transcript.errors.utf8.count) bytes"
    }
    if !wentWell, !bench.failedByAnswer { return change(by: "what failed") }
    before = Fingerprint(bench.session).description
    // A block makes changes and takes them back, with time syncs do, and each undone step is one of its own.
    return line.contains("{") || line.contains(/^(advance|clock|undo|redo)/) ? nil : faultOfGrowth(since: position)
  }

  private func run(_ line: String, stoppedAfter looks: Int?) -> Bool {
    bench.transcript.errors = ""
    bench.transcript.output = ""
    bench.looksUntilStopped = looks
    defer { bench.looksUntilStopped = nil }
    return bench.run(line)
  }

  /// Undoes everything; what did not hold.
  func faultOfEnd() -> String? {
    while bench.world.undo() {}
    let differences = differences(bench.world.dump.description, beginning.description)
    return differences.isEmpty ? nil : "undoing everything does not lead to where it began\n\(differences)"
  }

  private func change(by what: String) -> String? {
    let differences = differences(Fingerprint(bench.session).description, before)
    return differences.isEmpty ? nil : "\(what) leaves something\n\(differences)"
  }

  /// The journal may take twice as much as changed.
  private func faultOfGrowth(since position: Int) -> String? {
    let world = bench.world
    guard world.position > position else { return nil }
    let changed = world.touches(in: position..<world.position).count
    let events = world.position - position
    return events <= 2 * changed ? nil : "\(events) events for \(changed) changed records"
  }
}
