import Glibc
import Errors

/// The workers of a run, and what comes of the cases that they take.
///
/// ## In this folder
/// Cases in processes of their own: a crash ends one case. Workers take the next case by themselves and tell what came
/// of it; nobody hands anything out, and nothing that a worker says is believed before it is checked.
/// - Here: `WorkerPool.swift` keeps them going, `Worker.swift` is one of them as seen from here, `Rest.swift` how long
///   to look away. `ProcessEnd.swift` and `CutShort.swift`: a case that did not come to its own end.
/// - There: `CaseServer.swift` runs what the `SharedCounter.swift` gives it.
/// - Between: `WorkerMessage.swift`, in the bytes of a `Packet.swift`; `CaseRunPacket.swift` is how a case ended.
final class WorkerPool {
  private let limits: ParallelRun
  private let paths: [String]
  private let body: ParallelRun.CaseBody
  private let listener: ParallelRun.Listener
  private var workers: [Worker] = []
  private var runs: OrderedRuns
  private var rest = Rest()

  init(
    _ limits: ParallelRun, _ paths: [String], _ body: @escaping ParallelRun.CaseBody, _ listener: ParallelRun.Listener
  ) {
    (self.limits, self.paths, self.body, self.listener) = (limits, paths, body, listener)
    runs = OrderedRuns(paths.count, mostFailures: limits.mostFailures)
  }

  /// Runs all cases.
  func runAll() throws(Refusal) -> [CaseRun] {
    defer { for worker in workers { worker.kill() } }
    var left = Array(paths.indices)
    while !left.isEmpty, !runs.isStopped {
      let before = left.count
      try runOnce(left)
      // A case is left where its worker was ended from outside just before it began, or stopped for another's sake.
      left.removeAll(where: runs.has)
      guard left.count < before || runs.isStopped else { throw noWorker("each ends before it begins with a case") }
    }
    return runs.told
  }

  /// Starts workers for some cases, and next ones for those that go away, until all of them have gone.
  private func runOnce(_ positions: [Int]) throws(Refusal) {
    guard let next = SharedCounter() else { throw noWorker() }
    for _ in 0..<max(1, min(limits.workers, positions.count)) { try start(positions, next) }
    while !workers.isEmpty {
      let hasMore = next.next < positions.count
      listener.waits()
      if hasMore { rest.take() }
      for worker in wait() {
        let isGone = listen(to: worker)
        if isGone, worker.hasBegun, !runs.isStopped, next.next < positions.count { try start(positions, next) }
      }
      if limits.isInterrupted() { runs.stop() }
      guard runs.isStopped else { continue }
      next.exhaust()
      for worker in workers { worker.stop() }
    }
  }

  private func start(_ positions: [Int], _ next: SharedCounter) throws(Refusal) {
    let worker = Worker {
      CaseServer(isInterrupted: limits.isInterrupted).serve(positions, of: paths, next: next, body)
    }
    if let worker { workers.append(worker) } else if workers.isEmpty { throw noWorker() }
  }

  private func noWorker(_ why: String = String(cString: strerror(errno)).lowercased()) -> Refusal {
    Refusal(
      .limitReached, "no process can be started for the cases: \(why)",
      Explanation(
        "each case runs in a process of its own, so that it can end no other",
        waysOut: [WayOut("let this user have more processes, or more memory: ulimit -u, ulimit -v", [])]))
  }

  // MARK: What workers tell

  /// Takes what a worker tells; whether it has gone.
  private func listen(to worker: Worker) -> Bool {
    var isGone = false
    worker.listen(paths) { news in
      switch news {
      case .ended(let position, let run): take(position, run, of: worker)
      case .gone(let end):
        isGone = true
        if let current = worker.current { takeLast(current, end, of: worker) }
      }
    }
    if isGone { workers.removeAll { $0 === worker } }
    return isGone
  }

  private func take(_ position: Int, _ run: CaseRun, of worker: Worker) {
    guard run.isInterrupted else { return finish(position, run) }
    // What a person interrupted says nothing about the case.
    guard worker.expired?.position == position else { return }
    finish(position, timedOut(run, of: worker))
  }

  /// A case whose worker has gone.
  private func takeLast(_ current: Worker.Current, _ end: ProcessEnd, of worker: Worker) {
    let known = current.announced ?? CaseResult(path: paths[current.position], outcome: .crashed)
    if worker.expired?.position == current.position {
      finish(current.position, timedOut(CaseRun(known, messages: []), of: worker))
    } else if worker.expired == nil {
      finish(current.position, .crashed(end, known, after: SuspendingClock.now - current.start, by: limits.renderer))
    }
  }

  private func timedOut(_ run: CaseRun, of worker: Worker) -> CaseRun {
    let time = worker.expired.map { SuspendingClock.now - $0.start } ?? .zero
    return run.timedOut(limits.timeout ?? time, after: time, by: limits.renderer)
  }

  private func finish(_ position: Int, _ run: CaseRun) {
    guard !runs.isStopped else { return }
    listener.ended(position, run)
    runs.finish(position, run, listener.told)
  }

  // MARK: Waiting

  /// Soon enough for whoever presses Ctrl-C at the very moment at which a wait begins.
  private static let longestWait = Duration.milliseconds(200)

  /// Waits until workers have something to tell, and sees to those that have nothing to tell and no time left.
  private func wait() -> [Worker] {
    let left =
      workers.compactMap(deadline).min().map { max(.zero, SuspendingClock.now.duration(to: $0)) } ?? Self.longestWait
    let wait = min(left, Self.longestWait)
    var channels = workers.map { pollfd(fd: $0.channel, events: Int16(clamping: POLLIN), revents: 0) }
    let start = SuspendingClock.now
    _ = poll(&channels, nfds_t(channels.count), Int32(clamping: Int(wait / .milliseconds(1)) + 1))
    // Ctrl-Z stops workers, too: the time until they go on is not theirs.
    let away = SuspendingClock.now - start - wait
    if away > Self.longestWait { for worker in workers { worker.forget(away) } }
    let ready = zip(workers, channels).filter { $0.1.revents != 0 }.map(\.0)
    for (worker, channel) in zip(workers, channels) where channel.revents == 0 {
      if let deadline = deadline(worker), deadline <= .now { worker.expire() }
    }
    return ready
  }

  /// When a worker's time is over.
  private func deadline(_ worker: Worker) -> SuspendingClock.Instant? {
    worker.deadline ?? limits.timeout.flatMap { timeout in worker.current.map { $0.start + timeout } }
  }
}
