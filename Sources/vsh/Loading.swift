import Commands
import Interchange
import Rules
import Workspace

/// `load` as the program allows it: a script reaches below its own folder only, and below those that were named.
enum Loading {
  static func load(
    _ path: String, _ confinement: Session.Confinement, into world: Workspace
  ) throws(Refusal) -> [String] {
    guard !path.isEmpty else {
      throw Refusal(.cannotRead, "there is no file without a name", Explanation("name a file or a folder"))
    }
    let full = path.hasPrefix("/") ? path : confinement.folder.map { "\($0)/\(path)" } ?? path
    if confinement.isConfined {
      // What is not there has no links either: whether it would lie outside is told by its name alone.
      let resolved = Folder.resolved(full) ?? Folder.plain(full)
      let allowed = [confinement.folder].compactMap { $0 } + confinement.readableFolders
      guard allowed.contains(where: { Folder.contains($0, resolved) }) else {
        throw Refusal(
          .outsideAllowedFolders, "a script may not read \(path)",
          Explanation(
            "it lies outside the script's own folder; to allow it, run vsh with --allow-read and its folder",
            objects: allowed.map { ["allowed", $0] }))
      }
    }
    let summary = try Interchange.load(full, into: world)
    return summary.files.map { "loaded \($0.name): \($0.content), \($0.rows) row\($0.rows == 1 ? "" : "s")" }
      + summary.notes.map { "note: \($0)" }
  }
}
