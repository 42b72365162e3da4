import CWorker
import Glibc

/// How the process of a case ended before the case did.
enum ProcessEnd {
  case signal(Int32)
  case status(Int32)
  /// It wrote what is no message, and was killed.
  case rubbish

  /// What the system says of a process that has gone.
  init(_ status: Int32) {
    let signal = status & 0x7F
    self = signal == 0 ? .status(status >> 8 & 0xFF) : .signal(signal)
  }

  /// In a few words: `SIGSEGV`.
  var name: String {
    switch self {
    case .signal(let signal): worker_signal_name(signal).map { "SIG\(String(cString: $0))" } ?? "signal \(signal)"
    case .status(let status): "its process ended with status \(status)"
    case .rubbish: "its process wrote what nobody understands"
    }
  }

  /// Why it may have come to that.
  var reason: String {
    switch self {
    case .signal(SIGKILL): "somebody killed its process; the system does so where memory runs out"
    case .signal(let signal): "its process was ended by a signal: \(String(cString: strsignal(signal)).lowercased())"
    case .status, .rubbish: "its process did not come to the end of the case"
    }
  }
}
