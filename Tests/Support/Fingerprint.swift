import Rendering
import Workspace

@testable import Commands

/// Everything that a session keeps, as text: what a failure or a `try` must leave as it was, to the last name.
public struct Fingerprint: Equatable, CustomStringConvertible {
  /// All of it, a line each.
  public let description: String

  /// What a session keeps.
  public init(_ session: Session) {
    let (world, state) = (session.world, session.state)
    let history = world.history
    let parts: [String] = [
      world.dump.description, "events \(world.position)", "undo \(history.undoable) redo \(history.redoable)",
      "snapshots \(history.snapshots)", "user \(world.text(state.user))",
      "variables \(state.variables.names.map { "\($0)=\(state.variables[$0] ?? "")" })",
      "definitions \(state.definitions.map { $0.key }.sorted())",
      "format \(state.format) limit \(state.rowLimit.map(String.init) ?? "none") timing \(state.isTimed)",
      "quit \(state.hasQuit)", "storage \(world.storage)", "commands \(session.catalogue.verbs.count)",
    ]
    description = parts.joined(separator: "\n")
  }
}
