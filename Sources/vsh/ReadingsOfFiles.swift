import CaseRunner
import Commands
import Errors
import LineEditor
import Rendering
import Story

/// `vsh readings`: what scripts rest on of what the sources leave open.
final class ReadingsOfFiles {
  private let files: [String]
  private var wishes = ReadingsSearch.Wishes()
  private let format: OutputFormat
  private let output = Output()
  private let surroundings: CaseSurroundings

  init(_ files: [String], pairs: Bool, fits: Bool, _ format: OutputFormat, readableFolders: [String]) {
    (self.files, self.format) = (files, format)
    (wishes.pairs, wishes.fits) = (pairs, fits)
    surroundings = CaseSurroundings(readableFolders: readableFolders, writableFolders: [])
  }

  func run() -> Program.Status {
    defer { output.flush() }
    do throws(Refusal) {
      let subject = files.count == 1 ? files[0] : "what \(files.count) scripts do"
      let readings = try ReadingsRun.of(files, called: subject, wishes, in: surroundings)
      var renderer = Renderer(format: format)
      renderer.width = Terminal.isWatched ? Terminal.width : nil
      output.write(renderer.text(of: .story(readings)))
      if Interrupt.isPending { return .interrupted }
      return readings.fits?.isEmpty == true ? .failed : .allWell
    } catch {
      output.writeError(Renderer().text(of: error, at: nil))
      return error.error == .badFormat ? .notUnderstood : .unreadable
    }
  }
}
