import Testing

@testable import CaseRunner

@Suite("The order of what is told") struct OrderedRunsTests {
  private static func run(_ position: Int, _ outcome: CaseResult.Outcome = .passed) -> CaseRun {
    CaseRun(CaseResult(path: "\(position)", outcome: outcome), messages: [])
  }

  @Test(
    "Cases are told in their order, in whichever they end", arguments: [[0, 1, 2, 3], [3, 2, 1, 0], [2, 0, 3, 1]])
  func order(_ ends: [Int]) {
    var runs = OrderedRuns(4, mostFailures: .max)
    var told: [String] = []
    for position in ends {
      #expect(!runs.has(position))
      runs.finish(position, Self.run(position)) { told.append($0.result.path) }
      #expect(runs.has(position))
    }
    #expect(told == ["0", "1", "2", "3"] && runs.told.map(\.result.path) == told)
  }

  @Test("After enough failures nothing more is told, also of what has ended long ago")
  func failures() {
    var runs = OrderedRuns(4, mostFailures: 2)
    for position in [3, 2, 1, 0] {
      runs.finish(position, Self.run(position, position == 1 ? .passed : .crashed)) { _ in }
    }
    #expect(runs.isStopped && runs.told.map(\.result.path) == ["0", "1", "2"])
  }
}
