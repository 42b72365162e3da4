import Commands
import Interchange
import LineEditor
import Rendering
import Rules

/// Makes sessions that read files as the program allows it.
struct Sessions: Sendable {
  let renderer: Renderer
  let options: Session.Options

  /// A session in a fresh workspace.
  func make(write: @escaping (String) -> Void, writeError: @escaping (String) -> Void) -> Session {
    Session(
      renderer: renderer, options: options,
      output: Session.Output(
        write: write, writeError: writeError, isInterrupted: { Interrupt.isPending },
        load: { path, confinement, world in
          Result { () throws(Refusal) in try Loading.load(path, confinement, into: world) }
        },
        read: { path, other, confinement in
          Result { () throws(Refusal) in try ScriptFile.read(path, from: other, confinement) }
        }))
  }
}
