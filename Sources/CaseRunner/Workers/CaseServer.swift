import CWorker
import Glibc

/// What a worker does: it takes cases as long as there are any, and tells how each ends.
struct CaseServer {
  /// Where it tells.
  var channel: Int32 = worker_channel
  /// Whether it is to stop.
  let isInterrupted: () -> Bool

  /// Runs cases, by their positions among the paths. How one ended and that the next begins is told in one go.
  func serve(_ positions: [Int], of paths: [String], next: SharedCounter, _ body: ParallelRun.CaseBody) {
    var untold: [UInt8] = []
    while !isInterrupted() {
      let turn = next.take()
      guard turn < positions.count else { break }
      send(untold + WorkerMessage.begins(positions[turn]).frame)
      let run = body(paths[positions[turn]]) { send(WorkerMessage.announces($0).frame) }
      untold = WorkerMessage.ends(run).frame
    }
    send(untold)
  }

  /// Sends everything. Where nobody reads any more there is nothing left to do.
  private func send(_ bytes: [UInt8]) {
    var sent = 0
    bytes.withUnsafeBytes { bytes in
      while sent < bytes.count {
        let count = write(channel, bytes.baseAddress?.advanced(by: sent), bytes.count - sent)
        if count > 0 { sent += count } else if errno != EINTR { _exit(1) }
      }
    }
  }
}
