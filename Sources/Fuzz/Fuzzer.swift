import Support

/// A reader or an engine that is given inputs nobody wrote, and what must hold for each of them.
///
/// ## In this folder
/// Inputs that nobody wrote, for everything that reads; `scripts/fuzz` starts it. A fault has a seed and a smallest
/// input.
/// - `Fuzzer.swift` lists the fuzzers. Each is a file, `*Fuzz.swift`: how an input is made of chance, and what must
///   hold for it. `CanaryFuzz.swift` has to fail.
/// - What several of them need: `Damage.swift`, `CustomerFiles.swift`, `LoadFault.swift`, `WatchedSession.swift`.
/// - What runs them: `main.swift`, `FuzzCommand.swift`, `FuzzRun.swift`, in processes of their own (`ForkedRun.swift`);
///   a fault is made `Smallest.swift`. `LibFuzzer.swift` lets libFuzzer find the inputs.
struct Fuzzer: Sendable {
  /// As it is named on the command line.
  let name: String
  /// What an input is made smaller by.
  let unit: Unit
  /// An input; the same numbers give the same one.
  let input: @Sendable (inout Random) -> [UInt8]
  /// What does not hold for an input, in words; nil where all does. That it does not come back is found as well.
  let fault: @Sendable ([UInt8]) -> String?

  /// What may be left out of an input.
  enum Unit: Sendable {
    case byte, line
  }

  init(
    _ name: String, by unit: Unit = .byte, input: @escaping @Sendable (inout Random) -> [UInt8],
    fault: @escaping @Sendable ([UInt8]) -> String?
  ) {
    self.name = name
    self.unit = unit
    self.input = input
    self.fault = fault
  }

  /// Readers and engines, and what must hold for the integration.
  static let all = smoke + [references, check, waysOut, experiments]

  /// Those that are given new inputs each time; of the others the suite runs thousands from a seed of its own.
  static let smoke = [script, csv, json, history, report, worker, wrapping, session, damagedWorld]

  /// The one with a name.
  static func named(_ name: String) -> Fuzzer? { all.first { $0.name == name } }

  /// The input of a seed.
  func input(seed: UInt64) -> [UInt8] {
    var random = Random(seed: seed)
    return input(&random)
  }
}
