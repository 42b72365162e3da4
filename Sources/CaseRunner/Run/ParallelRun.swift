import Rendering
import Errors

/// Runs cases in processes of their own, some at once, and hands on what came of them in the order of the cases: the same
/// words in the same order, however many processes there are. What ends a process ends the case that it ran, and no other.
///
/// Processes, not threads: threads would share the counts of references to all that is declared, and wait for one another
/// at each (foundations.md 6).
public struct ParallelRun {
  /// How many cases run at once.
  public var workers = 1
  /// After how many failures it ends.
  public var mostFailures = Int.max
  /// How long a case may run; nil for as long as it takes.
  public var timeout: Duration?
  /// What writes the messages of cases that could not write theirs.
  public var renderer = Renderer()
  /// Whether a person wants to stop; asked in every process.
  public var isInterrupted: () -> Bool = { false }

  /// Who is told how it goes.
  public struct Listener {
    /// Gets what came of each case as soon as that is known, with the case's position.
    public var ended: (_ position: Int, CaseRun) -> Void = { _, _ in }
    /// Gets the same in the order of the cases.
    public var told: (CaseRun) -> Void = { _ in }
    /// Is called before it waits: what was told so far may be written.
    public var waits: () -> Void = {}

    /// Nobody.
    public init() {}
  }

  /// One process, without any limits.
  public init() {}

  /// Runs the cases at some paths and returns what came of them, in their order; fewer than there are paths where it was
  /// stopped. The body is called in other processes, which are made from this one: no other thread may be at work in it.
  ///
  /// Throws `limit-reached` where the system starts no process.
  public func run(
    _ paths: [String], _ body: @escaping CaseBody, telling listener: Listener
  ) throws(Refusal) -> [CaseRun] {
    try WorkerPool(self, paths, body, listener).runAll()
  }

  /// Runs a case; `announce` gets what it says of itself before its first command.
  public typealias CaseBody = (_ path: String, _ announce: (CaseResult) -> Void) -> CaseRun
}
