import Commands
import Errors

extension Session.Confinement {
  /// Where a path leads that stands in a script of a folder. Throws `outside-allowed-folders` where the script may not read
  /// there: it reaches below its own folder only, and below those that were named.
  func allowed(_ path: String, from folder: String?) throws(Refusal) -> String {
    guard !path.isEmpty else {
      throw Refusal(.cannotRead, "there is no file without a name", Explanation("name a file or a folder"))
    }
    let full = path.hasPrefix("/") ? path : folder.map { "\($0)/\(path)" } ?? path
    guard isConfined else { return full }
    // What is not there has no links either: whether it would lie outside is told by its name alone.
    let resolved = Folder.resolved(full) ?? Folder.plain(full)
    let allowed = [self.folder].compactMap { $0 } + otherFolders
    guard allowed.contains(where: { Folder.contains($0, resolved) }) else {
      throw Refusal(
        .outsideAllowedFolders, "a script may not read \(path)",
        Explanation(
          "it lies outside the script's own folder; to allow it, run vsh with --allow-read and its folder",
          objects: allowed.map { ["allowed", $0] }))
    }
    return full
  }
}
