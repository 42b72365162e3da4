import Commands
import CWorker
import Glibc

/// Inputs that are tried in a process of their own: what ends it is a fault like any other.
struct ForkedRun {
  /// How many inputs were begun.
  private(set) var begun = 0
  /// What did not hold for the last of them.
  private(set) var fault: String?

  /// How long one input may take, in seconds.
  private static let patience: UInt32 = 20
  private static let begins = UInt8(ascii: ".")

  /// Tries inputs by their numbers until one has a fault or the time is over; nil (and `errno`) where no process can be started.
  init?(_ count: Int, isQuiet: Bool = false, until end: ContinuousClock.Instant? = nil, _ fault: (Int) -> String?) {
    var channel: Int32 = -1
    let process = worker_start(&channel)
    if process == 0 {
      if isQuiet { Self.beQuiet() }
      // A trap of Swift's is to end the process at once.
      for signal in [SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGABRT, SIGFPE] { Self.endsProcess(by: signal) }
      let found = OwnStack.run { Self.firstFault(count, end, fault) }
      if let found { Self.tell(Array(found.utf8)) }
      _exit(0)
    }
    guard process > 0 else { return nil }
    listen(to: channel)
    close(channel)
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    if status & 0x7F != 0 { self.fault = Self.words(forSignal: status & 0x7F) }
  }

  /// What Swift says of a trap is told once, not for each smaller input.
  private static func beQuiet() {
    let nowhere = open("/dev/null", O_WRONLY)
    dup2(nowhere, STDERR_FILENO)
    close(nowhere)
  }

  private static func endsProcess(by number: Int32) { signal(number, SIG_DFL) }

  private static func firstFault(
    _ count: Int, _ end: ContinuousClock.Instant?, _ fault: (Int) -> String?
  ) -> String? {
    for number in 0..<count {
      if let end, end <= .now { return nil }
      tell([begins])
      alarm(patience)
      if let fault = fault(number) { return fault }
    }
    return nil
  }

  private static func tell(_ bytes: [UInt8]) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(worker_channel, $0.baseAddress, $0.count) }
      guard count > 0 else { _exit(1) }
      rest = rest.dropFirst(count)
    }
  }

  /// Reads a mark for each input that begins, and behind the last of them what its fault is.
  private mutating func listen(to channel: Int32) {
    var text: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(channel, &piece, piece.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { break }
      for byte in piece[..<count] {
        if text.isEmpty, byte == Self.begins { begun += 1 } else { text.append(byte) }
      }
    }
    if !text.isEmpty { fault = String(decoding: text, as: UTF8.self) }
  }

  private static func words(forSignal signal: Int32) -> String {
    guard signal != SIGALRM else { return "it does not come to an end within \(patience) seconds" }
    return "it crashes: " + (worker_signal_name(signal).map { "SIG" + String(cString: $0) } ?? "signal \(signal)")
  }
}
