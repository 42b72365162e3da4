import CaseRunner
import Commands
import Errors
import Interchange
import LineEditor
import Rendering
import Text

extension Tester {
  /// Writes what was found into the expectations that failed, after showing the difference, and runs those cases again.
  func updated(_ runs: [CaseRun]) -> [CaseRun] {
    var count = 0
    let updated = runs.map { run in
      guard !Interrupt.isPending,
        let source = run.repairs.map(\.source).first(where: { $0.name == run.result.path })
      else { return run }
      do throws(Refusal) {
        guard let update = try ScriptUpdate(source, run.repairs) else { return run }
        guard try ScriptFile.read(run.result.path).text == source.text else {
          throw Refusal(
            .cannotWrite, "\(run.result.path) has changed while it ran, and stays as it is now",
            Explanation("run vsh test --update again"))
        }
        tellDifference(update.difference)
        try WholeFile.write(update.text, to: run.result.path)
        count += update.count
        return CaseRun.of(run.result.path, in: surroundings, request.wishes)
      } catch {
        output.writeError(renderer.text(of: error, at: nil))
        if error.error == .cannotWrite { hasFailedToWrite = true }
        return run
      }
    }
    tellDifference("updated \(counted(count, "expectation"))\n\n")
    return updated
  }

  /// A report on standard output stays one.
  private func tellDifference(_ text: String) { if speaks { output.write(text) } else { output.writeError(text) } }
}
