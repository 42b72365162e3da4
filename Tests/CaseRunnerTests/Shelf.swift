import CaseRunner
import Commands
import Errors
import Language
import Rendering
import Rules

/// Scripts in memory, and what running them needs.
struct Shelf: Sendable {
  var files: [String: String] = [:]
  /// Whether a person wants to stop, asked again and again.
  var isInterrupted: @Sendable () -> Bool = { false }

  func source(_ name: String) -> Source? {
    files[name].map { Source(name: name, path: "/\(name)", folder: "/", text: Array($0.utf8)) }
  }

  var surroundings: Surroundings {
    let shelf = self
    @Sendable func read(_ name: String) throws(Refusal) -> Source {
      guard let source = shelf.source(name) else { throw Refusal(.cannotRead, "there is no \(name)") }
      return source
    }
    return Surroundings(
      read: read,
      session: { write, writeError in
        Session(
          renderer: Renderer(), options: Session.Options(),
          output: Session.Output(
            write: write, writeError: writeError, isInterrupted: shelf.isInterrupted,
            load: { path, _, _ in .failure(Refusal(.cannotRead, "there is no \(path)")) },
            read: { path, _, _ in Result { () throws(Refusal) in try read(path) } }))
      }, isInterrupted: isInterrupted)
  }
}
