import CaseRunner
import Commands
import Interchange
import Language
import LineEditor
import Rendering
import Rules

/// `vsh shrink`: reads a script, makes it smaller, writes it.
final class Shrinking {
  private let file: String
  private let error: ErrorName
  private let out: String?
  private let output = Output()
  private let surroundings: Surroundings

  init(_ file: String, keeping error: ErrorName, to out: String?, readableFolders: [String]) {
    self.file = file
    self.error = error
    self.out = out
    surroundings = Surroundings(readableFolders: readableFolders)
  }

  func run() -> Program.Status {
    defer { output.flush() }
    do throws(Refusal) {
      let source = try ScriptFile.read(file)
      if let out, Folder.resolved(out) == source.path {
        throw Refusal(
          .badValue, "\(out) is the script itself, and would be lost", Explanation("name another file behind -o"))
      }
      let line = ProgressLine(isShown: Terminal.isWatched) { [output] in output.writeError($0) }
      let shrinker = try Shrinker(source, keeping: error, in: surroundings) { line.show($0.text) }
      shrinker.shrink()
      line.erase()
      if let out { try WholeFile.write(shrinker.text, to: out) } else { output.write(shrinker.text) }
      output.writeError(shrinker.summary + (Interrupt.isPending ? "; interrupted, this is the best so far\n" : "\n"))
      return Interrupt.isPending ? .interrupted : .allWell
    } catch {
      output.writeError(Renderer().text(of: error, at: nil))
      switch error.error {
      case .notFound: return .failed
      case .badFormat, .badValue: return .notUnderstood
      default: return .unreadable
      }
    }
  }
}
