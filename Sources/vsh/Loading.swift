import Commands
import Errors
import Interchange
import Text
import Workspace

/// `load` as the program allows it.
enum Loading {
  static func load(
    _ path: String, _ confinement: Session.Confinement, into world: Workspace
  ) throws(Refusal) -> [String] {
    let summary = try Interchange.load(try confinement.allowed(path, from: confinement.folder), into: world)
    return summary.files.map { "loaded \($0.name): \($0.content), \(counted($0.rows, "row"))" }
      + summary.notes.map { "note: \($0)" }
  }
}
