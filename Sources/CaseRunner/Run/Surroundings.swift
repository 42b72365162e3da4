import Commands
import Rendering
import Workspace

/// What running cases needs of the program around it. Called in the process that runs them.
public protocol Surroundings: Sendable {
  /// What a session is told.
  var options: Session.Options { get }
  /// Whether a person wants to stop.
  var isInterrupted: Bool { get }
  /// The files as one case sees them, or one trial of a script: what it writes goes away with it.
  func outside() -> any Outside
}

extension Surroundings {
  /// A session in a fresh workspace.
  func session(
    _ outside: any Outside, _ output: Session.Output = Session.Output(), in world: Workspace
  ) -> Session {
    var output = output
    output.isInterrupted = { isInterrupted }
    return Session(renderer: Renderer(), options: options, outside: outside, output: output, world: world)
  }
}
