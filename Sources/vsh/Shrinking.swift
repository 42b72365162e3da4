import CaseRunner
import Commands
import Errors
import Files
import Language
import LineEditor
import Rendering

/// `vsh shrink`: reads a script, makes it smaller, writes it.
final class Shrinking {
  private let file: String
  private let error: ErrorName
  private let out: String?
  private let output = Output()
  private let surroundings: CaseSurroundings

  init(_ file: String, keeping error: ErrorName, to out: String?, readableFolders: [String], writableFolders: [String])
  {
    self.file = file
    self.error = error
    self.out = out
    surroundings = CaseSurroundings(readableFolders: readableFolders, writableFolders: writableFolders)
  }

  func run() -> Program.Status {
    defer { output.flush() }
    do throws(Refusal) {
      let source = try ScriptFile.read(file)
      if let out, Paths.resolved(out) == source.path {
        throw Refusal(
          .badValue, "\(path: out) is the script itself, and would be lost", Explanation("name another file behind -o"))
      }
      // Not only when the work is done.
      if let out { try NamedFile.result(out).check() }
      let line = ProgressLine(isShown: Terminal.isWatched) { [output] in output.writeError($0) }
      let shrinker = try Shrinker(source, keeping: error, in: surroundings) {
        line.show($0.text(width: Terminal.width ?? 80))
      }
      shrinker.shrink()
      line.erase()
      try write(shrinker)
      output.writeError(shrinker.summary + (Interrupt.isPending ? "; interrupted, this is the best so far\n" : "\n"))
      return Interrupt.isPending ? .interrupted : .allWell
    } catch {
      output.writeError(Renderer().text(of: error, at: nil))
      switch error.error {
      case .notFound: return .failed
      case .interrupted: return .interrupted
      case .badFormat, .badValue: return .notUnderstood
      default: return .unreadable
      }
    }
  }

  private func write(_ shrinker: Shrinker) throws(Refusal) {
    let text = try shrinker.checkedText()
    guard let out else { return output.write(text) }
    try NamedFile.result(out).write(text)
    guard let path = Paths.resolved(out), !shrinker.holds(inFolder: Paths.split(path).folder) else { return }
    output.writeError(
      Renderer().note("\(out) ends otherwise where it lies, since it reads files beside \(file): move it there"))
  }
}
