import Glibc
import Support

/// What is asked of the program.
struct FuzzCommand {
  private let name: String
  private var seed = UInt64.random(in: 0...(.max >> 1))
  private var count: Int?
  private var seconds: Int?

  /// For how many seconds all fuzzers together run at once.
  private static let smoke = 60

  /// The words of a command line; nil where they mean nothing.
  init?(_ words: [String]) {
    guard let name = words.first else { return nil }
    self.name = name
    var rest = words.dropFirst()
    while let option = rest.popFirst() {
      guard let value = rest.popFirst() else { return nil }
      switch option {
      case "--seed": guard let number = UInt64(value) else { return nil }; seed = number
      case "--count": guard let number = Int(value), number > 0 else { return nil }; count = number
      case "--seconds": guard let number = Int(value), number > 0 else { return nil }; seconds = number
      default: return nil
      }
    }
  }

  /// Does it; the exit status.
  func run() -> Int32 {
    switch name {
    case "smoke":
      let share = max(1, (seconds ?? Self.smoke) / Fuzzer.smoke.count)
      let ends = Fuzzer.smoke.map { run($0, for: share) }
      return ends.allSatisfy { $0 } ? 0 : 1
    case "canary": return run(.canary, for: seconds ?? Self.smoke) ? 0 : 1
    default:
      guard let fuzzer = Fuzzer.named(name) else { return Self.usage() }
      return run(fuzzer, for: seconds ?? (count == nil ? Self.smoke : nil)) ? 0 : 1
    }
  }

  private func run(_ fuzzer: Fuzzer, for seconds: Int?) -> Bool {
    FuzzRun(fuzzer: fuzzer, seed: seed, count: count ?? .max, seconds: seconds).run()
  }

  /// Says how it is called; the exit status.
  static func usage() -> Int32 {
    print(
      """
      usage: scripts/fuzz NAME|smoke|canary [--seed N] [--count N] [--seconds S]
      names: \(Fuzzer.all.map(\.name).joined(separator: " "))
      """)
    return 2
  }
}
