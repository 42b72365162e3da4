import CaseRunner
import Commands
import Errors
import Interchange
import LineEditor
import Rendering

/// Makes sessions that read files as the program allows it.
struct Sessions: Sendable {
  let renderer: Renderer
  let options: Session.Options
  /// Where they write scripts.
  var scripts: @Sendable () -> Session.ScriptWriting = { .toDisk() }

  /// A session in a fresh workspace.
  func make(write: @escaping (String) -> Void, writeError: @escaping (String) -> Void) -> Session {
    var output = Session.Output(
      write: write, writeError: writeError, isInterrupted: { Interrupt.isPending },
      load: { path, confinement, world in
        Result { () throws(Refusal) in try Loading.load(path, confinement, into: world) }
      },
      read: { path, other, confinement in
        Result { () throws(Refusal) in try ScriptFile.read(path, from: other, confinement) }
      })
    output.scripts = scripts()
    return Session(renderer: renderer, options: options, output: output)
  }
}

extension Surroundings {
  /// What running cases needs, as this program provides it.
  init(
    readableFolders: [String], writableFolders: [String] = [], keepGoing: Bool = false,
    places: ResolvedPaths = ResolvedPaths(),
    scripts: @escaping @Sendable () -> Session.ScriptWriting = { .toDisk() }
  ) {
    var options = Session.Options()
    options.quiet = true
    options.keepGoing = keepGoing
    options.readableFolders = readableFolders.compactMap(Folder.resolved)
    options.writableFolders = writableFolders.compactMap(Folder.resolved)
    let sessions = Sessions(renderer: Renderer(), options: options, scripts: scripts)
    self.init(
      read: { path throws(Refusal) in try ScriptFile.read(path, resolve: places.of) },
      session: { sessions.make(write: $0, writeError: $1) },
      isInterrupted: { Interrupt.isPending })
  }
}
