import Glibc

/// One fuzzer at work, from a seed on.
struct FuzzRun {
  let fuzzer: Fuzzer
  /// Input number n is that of the seed plus n.
  let seed: UInt64
  /// How many inputs are tried; as many as there is time for where nothing is said.
  let count: Int
  /// For how long.
  let seconds: Int?

  /// How many inputs one process tries: what a process leaves behind should not pile up.
  private static let batch = 500

  /// Runs it, and says what came of it; false where a fault was found.
  func run() -> Bool {
    let start = ContinuousClock.now
    let end = seconds.map { start + .seconds($0) }
    var done = 0
    while done < count, end.map({ $0 > .now }) ?? true {
      let first = seed &+ UInt64(done)
      let run = ForkedRun(min(Self.batch, count - done), until: end) { number in
        fuzzer.fault(fuzzer.input(seed: first &+ UInt64(number)))
      }
      guard let run else {
        say("\(fuzzer.name): no process can be started: \(String(cString: strerror(errno)))")
        return false
      }
      done += run.begun
      if let fault = run.fault {
        tell(fault, ofSeed: seed &+ UInt64(max(0, done - 1)))
        return false
      }
    }
    say("\(fuzzer.name): \(done) inputs from seed \(seed) on, no fault, \(ContinuousClock.now - start)")
    return true
  }

  private func tell(_ fault: String, ofSeed seed: UInt64) {
    say("\(fuzzer.name): a fault; once more: scripts/fuzz \(fuzzer.name) --seed \(seed) --count 1\n\(fault)")
    let smallest = Smallest(fuzzer.input(seed: seed), fault, of: fuzzer)
    say("the smallest input that was found, \(smallest.input.count) bytes: \(smallest.fault)")
    say(Self.shown(smallest.input))
  }

  /// Says it at once: a process that is started meanwhile must not say it again.
  private func say(_ line: String) {
    print(line)
    fflush(nil)
  }

  /// An input as Swift would write it.
  private static func shown(_ input: [UInt8]) -> String {
    String(validating: input, as: UTF8.self)?.debugDescription ?? "\(input)"
  }
}
