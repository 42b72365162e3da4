import Dispatch
import Synchronization

/// Runs cases on several threads and hands on what came of them in the order of the cases, each as soon as those before it
/// are done: the same words in the same order, however many threads there are.
public struct ParallelRun: Sendable {
  private let paths: [String]
  private let workers: Int
  private let mostFailures: Int

  /// A run of these cases on so many threads, which ends after so many failures.
  public init(_ paths: [String], workers: Int, mostFailures: Int? = nil) {
    self.paths = paths
    self.workers = max(1, min(workers, paths.count))
    self.mostFailures = mostFailures ?? .max
  }

  /// Runs them and returns what came of them, in their order. `tell` gets one after the other, never two at once. Where it
  /// ends early, what other threads have still finished is left out.
  public func run(
    _ body: @escaping @Sendable (String) -> CaseRun, tell: @escaping @Sendable (CaseRun) -> Void
  ) -> [CaseRun] {
    let queue = Queue(paths.count)
    DispatchQueue.concurrentPerform(iterations: workers) { _ in
      while let index = queue.next(of: paths.count) {
        queue.finish(index, body(paths[index]), mostFailures: mostFailures, tell)
      }
    }
    return queue.runs
  }

  /// What the threads share.
  private final class Queue: Sendable {
    private let state: Mutex<State>

    init(_ count: Int) {
      var state = State()
      state.told.reserveCapacity(count)
      self.state = Mutex(state)
    }

    private struct State {
      var begun = 0
      var isStopped = false
      /// What is finished while an earlier case still runs.
      var waiting: [Int: CaseRun] = [:]
      /// What was told, in order.
      var told: [CaseRun] = []
      var failures = 0
    }

    var runs: [CaseRun] { state.withLock { $0.told } }

    func next(of count: Int) -> Int? {
      state.withLock { state in
        guard state.begun < count, !state.isStopped else { return nil }
        state.begun += 1
        return state.begun - 1
      }
    }

    func finish(_ index: Int, _ run: CaseRun, mostFailures: Int, _ tell: (CaseRun) -> Void) {
      state.withLock { state in
        guard index == state.told.count else {
          state.waiting[index] = run
          return
        }
        var next: CaseRun? = run
        while let run = next, !state.isStopped {
          // What a person interrupted says nothing about the case.
          guard !run.isInterrupted else {
            state.isStopped = true
            return
          }
          tell(run)
          state.told.append(run)
          if run.result.outcome.isFailure { state.failures += 1 }
          state.isStopped = state.failures >= mostFailures
          next = state.waiting.isEmpty ? nil : state.waiting.removeValue(forKey: state.told.count)
        }
      }
    }
  }
}
