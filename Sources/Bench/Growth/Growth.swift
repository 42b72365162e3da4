/// Nothing may grow faster than its work: each scenario at a size, and at ten times that size.
func measureGrowth(_ vsh: String, _ folder: String, into table: inout SpeedTable) throws {
  let growth = Growth(vsh: vsh, folder: folder)
  let target = "at most \(rounded(Growth.most, 0))× the time for 10× the work"
  var worst = (name: "", ratio: 0.0)
  for scenario in Scenario.all {
    let (ratio, small, large) = try growth.ratio(of: scenario)
    if ratio > worst.ratio { worst = (scenario.name, ratio) }
    guard ratio > Growth.most else { continue }
    table.add(
      "growth: \(scenario.name)", target: target, measured: rounded(ratio, 1) + "×",
      detail: "\(rounded(small * 1000, 1)) ms, \(rounded(large * 1000, 1)) ms", isMet: false)
  }
  table.add(
    "growth in \(Scenario.all.count) scenarios from 1,000 to 10,000 objects and commands, user and system time",
    target: target, measured: "\(rounded(worst.ratio, 1))×", detail: "the most: \(worst.name)",
    isMet: worst.ratio <= Growth.most)
}

/// How scenarios are measured.
private struct Growth {
  /// How many times as long ten times the work may take: some is left for what grows with a logarithm, and for the caches
  /// of the machine.
  static let most = 14.0
  private static let size = 1000
  /// What takes less cannot be told from nothing.
  private static let leastSeconds = 0.001

  let vsh: String
  let folder: String

  /// How many times as long ten times the work takes, and how long both take.
  func ratio(of scenario: Scenario) throws -> (ratio: Double, small: Double, large: Double) {
    let quick = try ratio(of: scenario, smallRuns: 2, largeRuns: 1)
    // What else the machine does only adds to a time: what seems to grow is looked at again.
    return quick.ratio <= Self.most ? quick : try ratio(of: scenario, smallRuns: 5, largeRuns: 3)
  }

  private func ratio(
    of scenario: Scenario, smallRuns: Int, largeRuns: Int
  ) throws -> (ratio: Double, small: Double, large: Double) {
    let small = try seconds(scenario, Self.size, runs: smallRuns)
    let large = try seconds(scenario, Self.size * 10, runs: largeRuns)
    return (large / max(small, Self.leastSeconds), small, large)
  }

  /// What a scenario computes beside the making of its world.
  private func seconds(_ scenario: Scenario, _ count: Int, runs: Int) throws -> Double {
    let (setUp, whole) = (folder + "/growth-before.vsh", folder + "/growth.vsh")
    try write(scenario.setUp(count), to: setUp)
    try write(scenario.setUp(count) + scenario.swept(count), to: whole)
    try write(["phase,description"] + (1...count).map { "9\(code($0)),Loaded" }, to: folder + "/growth-phases.csv")
    try write(["clock"], to: folder + "/growth-sourced.vsh")
    return max(0, try least(whole, runs, misses: scenario.misses) - least(setUp, runs, misses: false))
  }

  /// The least of several runs: what else the machine does only adds to it.
  private func least(_ script: String, _ runs: Int, misses: Bool) throws -> Double {
    let arguments = ["--quiet", "--keep-going", "--allow-write", folder, script]
    let times = try (0..<runs).map { _ in
      try ProcessRun.of(vsh, arguments, status: misses ? 1 : 0).processorSeconds
    }
    return times.min() ?? 0
  }
}
