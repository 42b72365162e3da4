import CWorker
import Glibc

/// A process that runs cases, as who started it sees it.
final class Worker {
  /// Where it can be waited for.
  let channel: Int32
  /// The case that it runs.
  private(set) var current: Current?
  /// Whether it ever began with a case.
  private(set) var hasBegun = false
  /// The case that ran out of time.
  private(set) var expired: Current?
  /// When it is killed, where it has been asked to stop.
  private(set) var deadline: SuspendingClock.Instant?
  private let process: pid_t
  private var received: [UInt8] = []

  /// A case that has begun and not ended.
  struct Current {
    let position: Int
    var start: SuspendingClock.Instant
    /// What it says of itself.
    var announced: CaseResult?
  }

  /// What there is to know after it was listened to.
  enum News {
    case ended(Int, CaseRun)
    /// It has gone, and how.
    case gone(ProcessEnd)
  }

  /// How long it may take to stop when it is asked to: a case looks for that at every command.
  private static let grace = Duration.seconds(1)

  /// Starts a process that serves and ends; nil (and `errno`) where none can be started.
  init?(_ serve: () -> Void) {
    var channel: Int32 = -1
    process = worker_start(&channel)
    if process == 0 {
      serve()
      _exit(0)
    }
    guard process > 0 else { return nil }
    self.channel = channel
  }

  // MARK: Listening

  /// Takes what it has written, which must be something, or its end.
  func listen(_ paths: [String], _ tell: (News) -> Void) {
    do throws(PacketReader.Rubbish) {
      guard receive() else { return tell(.gone(end())) }
      var offset = 0
      while let message = try nextMessage(at: &offset, paths) { try take(message, tell) }
      received.removeFirst(offset)
    } catch {
      _ = end()
      tell(.gone(.rubbish))
    }
  }

  /// Reads once; false at the end.
  private func receive() -> Bool {
    let room = 1 << 16
    let count = withUnsafeTemporaryAllocation(byteCount: room, alignment: 1) { piece in
      let count = read(channel, piece.baseAddress, room)
      if count > 0 { received += piece[..<count] }
      return count
    }
    return count > 0 || count < 0 && errno == EINTR
  }

  private func nextMessage(at offset: inout Int, _ paths: [String]) throws(PacketReader.Rubbish) -> WorkerMessage? {
    let start = offset + WorkerMessage.headerLength
    guard received.count >= start else { return nil }
    let end = start + (try WorkerMessage.length(received[offset..<start]))
    guard received.count >= end else { return nil }
    offset = end
    return try WorkerMessage(received[start..<end], path: current.map { paths[$0.position] } ?? "")
  }

  private func take(_ message: WorkerMessage, _ tell: (News) -> Void) throws(PacketReader.Rubbish) {
    switch (message, current) {
    case (.begins(let position), nil):
      current = Current(position: position, start: .now)
      hasBegun = true
    case (.announces(let result), .some): current?.announced = result
    case (.ends(let run), .some(let ended)):
      current = nil
      tell(.ended(ended.position, run))
    default: throw PacketReader.Rubbish()
    }
  }

  // MARK: Ending

  /// Asks it to stop, as Ctrl-C does.
  func stop() {
    guard deadline == nil else { return }
    _ = Glibc.kill(process, SIGINT)
    deadline = .now + Self.grace
  }

  /// Its time is over: it is asked to stop, and killed where it does not.
  func expire() {
    guard deadline == nil else { return kill() }
    expired = current
    stop()
  }

  /// Ends it, whatever it does.
  func kill() { _ = Glibc.kill(process, SIGKILL) }

  /// What slept as long as it did took no time.
  func forget(_ time: Duration) { current?.start += time }

  /// Waits for its end, which has come, and forgets it.
  private func end() -> ProcessEnd {
    // What closed its channel and goes on is past all help.
    kill()
    close(channel)
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    return ProcessEnd(status)
  }
}
