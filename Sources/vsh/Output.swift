import Glibc
import LineEditor
import Synchronization

/// Standard output through one buffer, and standard error behind what was written before it.
final class Output: Sendable {
  private let buffer = Mutex<[UInt8]>([])
  private static let capacity = 1 << 16

  func write(_ text: String) { write(text.utf8) }

  func write(_ bytes: some Sequence<UInt8>) {
    buffer.withLock { buffer in
      buffer.append(contentsOf: bytes)
      if buffer.count >= Self.capacity { Self.flush(&buffer) }
    }
  }

  func writeError(_ text: String) {
    buffer.withLock { buffer in
      Self.flush(&buffer)
      Self.send(Array(text.utf8), to: STDERR_FILENO)
    }
  }

  func flush() { buffer.withLock { Self.flush(&$0) } }

  private static func flush(_ buffer: inout [UInt8]) {
    send(buffer, to: STDOUT_FILENO)
    buffer.removeAll(keepingCapacity: true)
  }

  /// Writes everything, but for what is left of a long answer where a person wants an end. A reader that has gone away ends the
  /// program by SIGPIPE, as in any filter; a full disk is told.
  private static func send(_ bytes: [UInt8], to file: Int32) {
    var sent = 0
    bytes.withUnsafeBytes { bytes in
      while sent < bytes.count {
        let count = Glibc.write(file, bytes.baseAddress?.advanced(by: sent), bytes.count - sent)
        if count > 0 { sent += count } else if errno != EINTR { break }
        if bytes.count >= capacity, file == STDOUT_FILENO, Interrupt.isPending { sent = bytes.count }
      }
    }
    guard sent < bytes.count, file != STDERR_FILENO else { return }
    send(Array("error: the output could not be written: \(String(cString: strerror(errno)))\n".utf8), to: STDERR_FILENO)
    exit(Program.Status.unreadable.rawValue)
  }
}
