import CaseRunner
import Commands
import Interchange
import Language
import Rendering
import Rules

extension Tester {
  /// Writes what was found into the expectations that failed, after showing the difference, and runs those cases again.
  func updated(_ runs: [CaseRun]) -> [CaseRun] {
    var count = 0
    let updated = runs.map { run in
      guard let source = run.repairs.map(\.source).first(where: { $0.name == run.result.path }) else { return run }
      do throws(Refusal) {
        guard let update = try ScriptUpdate(source, run.repairs) else { return run }
        output.write(update.difference)
        try WholeFile.write(update.text, to: run.result.path)
        count += update.count
        return CaseRun.of(run.result.path, in: surroundings, request.wishes)
      } catch {
        output.writeError(renderer.text(of: error, at: nil))
        return run
      }
    }
    output.write("updated \(count) expectation\(count == 1 ? "" : "s")\n\n")
    return updated
  }
}
