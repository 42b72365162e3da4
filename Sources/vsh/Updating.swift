import CaseRunner
import Commands
import Errors
import Files
import LineEditor
import Rendering
import Text

extension Tester {
  /// Writes what was found into the expectations that failed, after showing the difference, and runs those cases again.
  func updated(_ runs: [CaseRun]) throws(Refusal) -> [CaseRun] {
    var count = 0
    var rewritten: [String] = []
    for run in runs where !Interrupt.isPending {
      guard let source = run.repairs.map(\.source).first(where: { $0.name == run.result.path }) else { continue }
      do throws(Refusal) {
        guard let update = try ScriptUpdate(source, run.repairs) else { continue }
        tellDifference(update.kept)
        guard update.count > 0 else { continue }
        try write(update, over: source)
        count += update.count
        rewritten.append(source.name)
      } catch {
        output.writeError(renderer.text(of: error, at: nil))
        if error.error == .cannotWrite { hasFailedToWrite = true }
      }
    }
    let new = Dictionary(
      try runInProcesses(rewritten).map { ($0.result.path, $0) }, uniquingKeysWith: { $1 })
    tellDifference("updated \(counted(count, "expectation"))\n\n")
    return runs.map { new[$0.result.path] ?? $0 }
  }

  private func write(_ update: ScriptUpdate, over source: Source) throws(Refusal) {
    guard try ScriptFile.read(source.name).text == source.text else {
      throw Refusal(
        .cannotWrite, "\(source.name) has changed while it ran, and stays as it is now",
        Explanation("run vsh test --update again"))
    }
    tellDifference(update.difference)
    try file(ofCaseAt: source.name).write(update.text)
  }

  /// A case as it may be written: where a person named it, or below the folder that they named.
  private func file(ofCaseAt path: String) throws(Refusal) -> NamedFile {
    if request.paths.contains(path) { return try NamedFile(path) }
    return try NamedFile(path, below: request.paths.compactMap { Folder($0) })
  }

  /// A report on standard output stays one.
  private func tellDifference(_ text: String) { if speaks { output.write(text) } else { output.writeError(text) } }
}
